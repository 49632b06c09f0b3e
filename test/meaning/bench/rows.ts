// The labelled rows of the bench: those that tests hold fast, and fresh ones that nobody tuned the judge to.
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

/** The fresh rows of this folder: tables with tabs, as anybody can write them. */
export function freshRows(folder = import.meta.dirname): Rows {
  return rowsIn(folder, () => true);
}

/** Rows by people who had seen neither the patterns nor the weights, by the set that each of them wrote. */
export function blindRows(folder = path.join(import.meta.dirname, "blind")): ReadonlyMap<string, Rows> {
  const kinds = ["metrics", "outcomes", "branches"];
  const sets = new Set(kinds.flatMap((kind) => table(folder, kind).map((columns) => columns.at(-1))));
  return new Map([...sets].map((set = "") => [set, rowsIn(folder, (columns) => columns.at(-1) === set)]));
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

function table(folder: string, name: string): string[][] {
  return readFileSync(path.join(folder, `${name}.tsv`), "utf8")
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("\t"));
}

function rowsIn(folder: string, isWanted: (columns: readonly string[]) => boolean): Rows {
  const rows = (name: string): string[][] => table(folder, name).filter(isWanted);
  return {
    metrics: rows("metrics").map(([wording = "", label = ""]) => ({ wording, label })),
    outcomes: rows("outcomes").map(([step = "", stated = "", label = ""]) => ({
      wording: { step, outcome: stated },
      label,
    })),
    branches: rows("branches").map(([condition = "", steps = "", returns = "", label = ""]) => ({
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
