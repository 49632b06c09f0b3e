// The labelled rows: those that tests hold fast, what the guide says of whole classes, and sets written blind.
import { readFileSync } from "node:fs";
import path from "node:path";
import type { BranchWording } from "../../../server/src/meaning/judgement.js";
import type { BranchRow } from "../rows/branch-row.js";
import * as branches from "../rows/branches-other.js";
import { reworkBranches } from "../rows/branches-rework.js";
import { everydayMetrics, everydayOutcomes } from "../rows/everyday.js";
import { guideBranches, guideMetrics, guideOutcomes } from "../rows/guide.js";
import { ambiguousMetrics } from "../rows/metrics-ambiguous.js";
import { customerMetrics } from "../rows/metrics-customer.js";
import { internalMetrics } from "../rows/metrics-internal.js";
import { customerOutcomes } from "../rows/outcomes-customer.js";
import { internalOutcomes } from "../rows/outcomes-internal.js";
import { placeholderOutcomes } from "../rows/outcomes-placeholder.js";

/** One row: what is judged, and what the guide calls it. */
export interface Row<Wording> {
  readonly wording: Wording;
  readonly label: string;
}

export interface Rows {
  readonly metrics: readonly Row<string>[];
  readonly outcomes: readonly Row<{ readonly step: string; readonly outcome: string }>[];
  readonly branches: readonly Row<{
    readonly condition: string;
    readonly steps: string;
    readonly returns: BranchWording["returns"];
  }>[];
}

const labelled = <Wording>(label: string, wordings: readonly Wording[]): Row<Wording>[] =>
  wordings.map((wording) => ({ label, wording }));

const outcome = ([step, stated]: readonly [string, string]) => ({ step, outcome: stated });
const branch = ([condition, steps, returns]: BranchRow) => ({ condition, steps, returns });

/** The rows of the tests, every one of which has to hold. */
export const heldRows: Rows = {
  metrics: [
    ...labelled("customer", [...customerMetrics, ...everydayMetrics.customer]),
    ...labelled("internal", [...internalMetrics, ...everydayMetrics.internal]),
    ...labelled("ambiguous", [...ambiguousMetrics, ...everydayMetrics.ambiguous]),
  ],
  outcomes: [
    ...labelled("customer", [...customerOutcomes, ...everydayOutcomes.customer].map(outcome)),
    ...labelled("internal", [...internalOutcomes, ...everydayOutcomes.internal].map(outcome)),
    ...labelled("placeholder", [...placeholderOutcomes, ...everydayOutcomes.placeholder].map(outcome)),
  ],
  branches: [
    ...labelled("rework", reworkBranches.map(branch)),
    ...labelled("resolve", branches.resolvingBranches.map(branch)),
    ...labelled("accommodate", branches.accommodatingBranches.map(branch)),
    ...labelled("terminate", branches.terminatingBranches.map(branch)),
    ...labelled("first-time", branches.firstTimeBranches.map(branch)),
  ],
};

/** The guide's classes, spelt out. */
export const guideRows: Rows = {
  metrics: Object.entries(guideMetrics).flatMap(([label, names]) => labelled(label, names)),
  outcomes: Object.entries(guideOutcomes).flatMap(([label, rows]) => labelled(label, rows.map(outcome))),
  branches: Object.entries(guideBranches).flatMap(([label, rows]) => labelled(label, rows.map(branch))),
};

/**
 * Sets of rows that were written without sight of the questions and the weights, by the name of the set: the tables of
 * this folder, which anybody can write. To the set `earlier` the words and questions were tuned afterwards.
 */
export function rowSets(): ReadonlyMap<string, Rows> {
  const tables = { metrics: table("metrics"), outcomes: table("outcomes"), branches: table("branches") };
  const names = new Set(Object.values(tables).flatMap((rows) => rows.map((columns) => columns.at(-1) ?? "")));
  return new Map([...names].map((name) => [name, rowsOf(name, tables)]));
}

export function wordingOfBranch({ condition, steps, returns }: Rows["branches"][number]["wording"]): BranchWording {
  return {
    condition,
    from: "",
    steps: steps.split("; ").filter(Boolean),
    target: "",
    returns,
    exception: true,
    waits: false,
  };
}

type Table = readonly (readonly string[])[];

function table(name: keyof Rows): Table {
  return readFileSync(path.join(import.meta.dirname, `${name}.tsv`), "utf8")
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("\t"));
}

function rowsOf(set: string, tables: Readonly<Record<keyof Rows, Table>>): Rows {
  const own = (rows: Table): Table => rows.filter((columns) => columns.at(-1) === set);
  return {
    metrics: own(tables.metrics).map(([wording = "", label = ""]) => ({ wording, label })),
    outcomes: own(tables.outcomes).map(([step = "", stated = "", label = ""]) => ({
      wording: { step, outcome: stated },
      label,
    })),
    branches: own(tables.branches).map(([condition = "", steps = "", returns = "", label = ""]) => ({
      wording: { condition, steps, returns: returnsOf(returns) },
      label,
    })),
  };
}

function returnsOf(written: string): BranchWording["returns"] {
  const known = ["earlier", "same", "later", "end"] as const;
  const found = known.find((one) => one === written);
  if (found === undefined) throw new Error(`a branch returns to one of ${known.join(", ")}, not to “${written}”`);
  return found;
}
