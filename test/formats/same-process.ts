// One process in every format, written by hand, and what is found in a text in words that no format changes.
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Finding } from "../../server/src/engine/finding.js";
import { alone, lint } from "../../server/src/engine/lint.js";
import { recommended } from "../../server/src/engine/settings.js";
import type { Reading } from "../../server/src/formats/format.js";
import { wordsOf } from "../../server/src/messages/render.js";
import { valueIn } from "../../server/src/model/fact.js";
import type { Flow } from "../../server/src/model/process.js";
import { rules } from "../../server/src/rules/index.js";
import { problems } from "../../server/src/rules/problems.js";
import type { Data } from "../../server/src/rules/rule.js";
import { readText } from "../support/reading.js";
import { readMapped } from "./mapped.js";

export interface Written {
  readonly name: string;
  readonly text: string;
  readonly read: (text: string) => Reading;
}

const folder = path.resolve(import.meta.dirname, "same");

/** How the made-up team of `card.yaml` calls things. */
export const mapping = `name: title
description: about.text
purpose: about.why
customer: about.riders
serves: about.good-for
owner: about.accountable
promise: about.told
contact: about.reach
feedback: about.asked
reviewed: about.seen
steps: work
step:
  id: key
  name: task
  kind: sort
  actor: team
  description: note
  outcome: gain
  output: ours
  asks: needs
  within: due
  why: reason
  for: helps
  message: words
  discretion: leeway
  visibility: side
  next: then
  exceptions: trouble
answer: {when: if, to: goto, need: need, cause: cause, prevention: mended, tries: at-most, beyond: after-that, within: due, message: words, outcome: gain, asks: needs, actor: team, discretion: leeway}
exception: {when: if, to: goto, need: need, cause: cause, prevention: mended, tries: at-most, beyond: after-that, within: due, message: words, outcome: gain, asks: needs, actor: team, discretion: leeway}
metrics: counted.*
metric: {name: "{key}", from: since, until: till, target: goal, basis: from-where, perspective: view, measures: of, primary: first, absolute: always, pauses: rests}
`;

export const written: readonly Written[] = [
  ...["process.yaml", "process.json", "bpmn", "sw.yaml", "states.sw.yaml", "asl.json", "asl.yaml"].map((ending) =>
    handwritten(`card.${ending}`, (text) => readText(text, `card.${ending}`)),
  ),
  handwritten("card.yaml", (text) => readMapped(mapping, text)),
];

function handwritten(name: string, read: Written["read"]): Written {
  return { name, text: readFileSync(path.join(folder, name), "utf8"), read };
}

const words = wordsOf("en");

export function findingsOf(reading: Reading): readonly Finding[] {
  return lint(reading, recommended(rules, problems), { today: "2026-11-02", index: alone }).findings;
}

/** Severity, rule, place and words of each finding with its repairs, sorted, with names in the place of ids. */
export function told(reading: Reading, findings = findingsOf(reading)): readonly string[] {
  const names = namesIn(reading);
  return findings
    .map((finding) => {
      const { rule, severity, element = "", repairs } = finding;
      const named = (data: Data): Data =>
        Object.fromEntries(Object.entries(data).map(([hole, value]) => [hole, names.get(String(value)) ?? value]));
      const message = words.message({ ...finding, data: named(finding.data) });
      const titles = repairs.map((repair) => words.title(finding, { ...repair, data: named(repair.data) }));
      return [severity, rule, names.get(element) ?? element, message, ...titles].join(" | ");
    })
    .sort();
}

/** Steps by their names; ways by the step that they leave, and when they are taken. */
function namesIn({ processes }: Reading): ReadonlyMap<string, string> {
  return new Map(
    processes.flatMap((process) => [
      [process.id, "the process"] as const,
      ...process.steps.flatMap((step) => {
        const name = valueIn(step.name) ?? step.id;
        const ways = [...step.next, ...step.exceptions].flatMap((flow) =>
          wayIds(flow).map((id) => [id, name] as const),
        );
        return [...ways, [step.id, name] as const];
      }),
    ]),
  );
}

function wayIds({ id }: Flow): readonly string[] {
  return id === undefined ? [] : [id];
}
