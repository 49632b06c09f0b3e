// Process specs read as if they were of a format that was not made for Touchstone, with what such formats draw.
import type { Verdict } from "../../server/src/engine/finding.js";
import { alone, lint } from "../../server/src/engine/lint.js";
import { recommended, type Settings } from "../../server/src/engine/settings.js";
import type { Reading } from "../../server/src/formats/format.js";
import { type Fact, inexpressible } from "../../server/src/model/fact.js";
import type { Exchange, Flow, Process, Step } from "../../server/src/model/process.js";
import { rules } from "../../server/src/rules/index.js";
import { problems } from "../../server/src/rules/problems.js";
import { applyEdits } from "../../server/src/text/edit.js";
import { readText } from "./reading.js";

/** What a text cannot say in the process spec: whose process it is, and with whom steps exchange what. */
export interface Drawn {
  readonly party?: string;
  /** By step id, as `to Customer: Invoice`, `from Customer`, or `to :` where it is not drawn to whom. */
  readonly exchanges?: Readonly<Record<string, string>>;
  /** Names of ends, by the id of the step that leads there. */
  readonly ends?: Readonly<Record<string, string>>;
}

/** Several processes stand as several YAML documents; what is drawn is told in their order. */
export function imported(text: string, ...drawn: readonly Drawn[]): Reading {
  const reading = readText(text);
  return {
    ...reading,
    imported: true,
    processes: reading.processes.map((process, i) => withDrawn(process, drawn[i] ?? {})),
  };
}

export function lintImported(reading: Reading, settings: Settings = recommended(rules, problems)): Verdict {
  return lint(reading, settings, { today: "2026-01-01", index: alone });
}

/** The rules that found something, in the order of the text, each with what it is about. */
export function foundIn(reading: Reading, settings?: Settings): readonly string[] {
  return lintImported(reading, settings).findings.map(({ rule, element }) => `${rule} ${element}`);
}

/** The same text with an outcome stated at a step. */
export function saying(text: string, id: string, outcome: string): string {
  const reading = imported(text);
  const step = reading.processes.flatMap(({ steps }) => steps).find((candidate) => candidate.id === id);
  if (step?.outcome.kind !== "missing") return text;
  return applyEdits(text, reading.write({ kind: "state", of: step, properties: new Map([["outcome", outcome]]) }));
}

function withDrawn(process: Process, { party, exchanges = {}, ends = {} }: Drawn): Process {
  return {
    ...process,
    party: party === undefined ? process.party : { kind: "stated", value: party, span: process.anchor },
    steps: process.steps.map((step): Step => {
      const end = ends[step.id];
      return {
        ...step,
        visibility: unlessStated(step.visibility),
        exchanges: step.id in exchanges ? [exchange(exchanges[step.id] ?? "", step)] : [],
        ...(end === undefined ? {} : { inOrder: false, next: [ending(step, end)] }),
      };
    }),
  };
}

/** Hardly any format has a place for it. */
function unlessStated<Value>(fact: Fact<Value>): Fact<Value> {
  return fact.kind === "stated" ? fact : inexpressible;
}

function exchange(written: string, step: Step): Exchange {
  const [, direction, party = "", message] = /^(to|from) ([^:]*):? ?(.+)?$/.exec(written) ?? [];
  return { party, direction: direction === "to" ? "to" : "from", message, span: step.anchor };
}

function ending({ span, anchor }: Step, name: string): Flow {
  const nothing = inexpressible;
  return {
    type: "flow",
    id: undefined,
    span,
    anchor,
    allow: [],
    condition: nothing,
    otherwise: false,
    trigger: "normal",
    parallel: undefined,
    doing: nothing,
    to: { kind: "end", name, span: anchor },
    beyond: nothing,
    need: nothing,
    cause: nothing,
    prevention: nothing,
    tries: nothing,
    within: nothing,
    actor: nothing,
    message: nothing,
    outcome: nothing,
    asks: nothing,
    discretion: nothing,
  };
}
