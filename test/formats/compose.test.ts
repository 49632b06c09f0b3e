// A process written as a process spec anew reads back as what it was: ids, names, ways and everything that is said.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { formatOf } from "../../server/src/formats/index.js";
import { processSpecText } from "../../server/src/formats/process-spec/compose.js";
import { idOf, said } from "../../server/src/formats/process-spec/compose-parts.js";
import type { Fact } from "../../server/src/model/fact.js";
import type { Flow, Process, Step, Target } from "../../server/src/model/process.js";
import { examples } from "../support/examples.js";
import { processIn } from "./mapped.js";
import { read } from "./reading.js";

/** All that a process says, as plain values; what only holds by default, or says the same in other words, left out. */
function sayings({ type: _, span, anchor, ...process }: Process): unknown {
  return {
    ...factsOf(process),
    customer: factsOf(process.customer),
    start: factsOf(process.start),
    id: process.id,
    steps: process.steps.map((step, i) => stepSayings(step, process.steps[i + 1])),
    exceptions: process.exceptions.map((flow) => flowSayings(flow)),
    metrics: process.metrics.map((metric) => ({ ...factsOf(metric), name: metric.name })),
  };
}

function stepSayings(step: Step, following: Step | undefined): unknown {
  const { id, next, inOrder, exceptions } = step;
  const ways = next.map((flow) => flowSayings(flow, following));
  return {
    ...factsOf(step),
    id: idOf(id),
    kind: said(step.kind) === "task" ? undefined : said(step.kind),
    next: ways.length > 0 || inOrder ? ways : [{ to: "end" }],
    exceptions: exceptions.map((flow) => flowSayings(flow)),
  };
}

function flowSayings(flow: Flow, following?: Step): Record<string, unknown> {
  const { condition, doing, to, beyond, parallel } = flow;
  const words = said(condition);
  return withoutGaps({
    ...factsOf(flow),
    condition: words !== undefined && /^(?:otherwise|else)$/i.test(words) ? undefined : words,
    doing: said(doing)?.map(({ name }) => name),
    to: target(to, following),
    beyond: said(beyond) && target(said(beyond) as Target, undefined),
    parallel,
  });
}

function target(to: Target, following: Step | undefined): string {
  if (to.kind === "step") return idOf(to.id);
  if (to.kind === "process") return `process ${to.id}`;
  if (to.kind === "end") return to.name === undefined ? "end" : `end ${to.name}`;
  return to.kind === "onward" && following ? idOf(following.id) : to.kind;
}

/** The facts of an element that have a value. */
function factsOf(element: object): Record<string, unknown> {
  const facts = Object.entries(element).filter(([, value]) => isFact(value)) as [string, Fact<unknown>][];
  return withoutGaps(Object.fromEntries(facts.map(([key, fact]) => [key, plain(said(fact))])));
}

function isFact(value: unknown): value is Fact<unknown> {
  return typeof value === "object" && value !== null && "kind" in value && "calls" in value === false;
}

/** Values without their places in the text. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  if ("kind" in value && ["stated", "derived"].includes(String(value.kind))) return plain(said(value as Fact<unknown>));
  const { span: _, ...rest } = value as Record<string, unknown>;
  return withoutGaps(Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, plain(inner)])));
}

function withoutGaps(record: Record<string, unknown>): Record<string, unknown> {
  const gaps = ["inexpressible", "missing", "unreadable"];
  const isGap = (value: unknown): boolean =>
    value === undefined ||
    (typeof value === "object" && value !== null && "kind" in value && gaps.includes(String(value.kind)));
  return Object.fromEntries(Object.entries(record).filter(([, value]) => !isGap(value)));
}

const again = (processes: readonly Process[]): readonly Process[] => {
  const reading = read(processSpecText(processes, "written anew"));
  expect(reading.problems).toEqual([]);
  return reading.processes;
};

const word = fc
  .oneof(
    fc.constantFrom(
      "no",
      "1",
      "end",
      "null",
      "a: b",
      "# no",
      "- x",
      "'",
      '"',
      "{a}",
      "[b]",
      "&c",
      "*d",
      "!e",
      "%f",
      "@g",
      "`h",
      "2026-01-01",
    ),
    fc.string({ minLength: 1, maxLength: 30 }),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
    fc.constant("first line\nsecond line\n\n  deeper\n"),
  )
  .filter((text) => text.trim() !== "" && !/[‹›\p{Cc}\u2028\u2029\ufeff\ufffd-\uffff]/u.test(text.replace(/\n/g, "")));
const id = fc.constantFrom("a", "b", "c", "d");
const goal = fc.oneof(id, fc.constantFrom("end", "process:other"), fc.record({ end: word }));
const some = { requiredKeys: [] };
const way = fc.record(
  {
    when: word,
    do: fc.oneof(word, fc.array(word, { minLength: 1, maxLength: 3 })),
    to: goal,
    need: word,
    cause: word,
    tries: fc.integer({ min: 1, max: 20 }),
    outcome: word,
  },
  some,
);
const answer = fc.record({ when: word, to: goal, within: word }, { requiredKeys: ["to"] });
const step = fc.record(
  {
    id,
    name: word,
    description: word,
    kind: fc.constantFrom("task", "decision", "wait"),
    actor: word,
    visibility: fc.constantFrom("frontstage", "backstage"),
    outcome: word,
    asks: fc.array(fc.oneof(word, fc.record({ what: word, why: word })), { minLength: 1, maxLength: 2 }),
    next: fc.oneof(
      goal,
      fc.array(answer, { minLength: 1, maxLength: 3 }),
      fc.record({ all: fc.array(id, { minLength: 1, maxLength: 3 }) }),
    ),
    exceptions: fc.array(way, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ["id", "name"] },
);
const metric = fc.oneof(
  word,
  fc.record(
    { name: word, target: word, perspective: fc.constantFrom("customer", "internal"), primary: fc.boolean() },
    { requiredKeys: ["name"] },
  ),
);
const spec = fc.record(
  {
    process: word,
    name: word,
    purpose: word,
    start: fc.oneof(word, fc.record({ who: word, when: word })),
    customer: fc.oneof(word, fc.record({ who: word, also: fc.array(word, { minLength: 1 }) })),
    promise: fc.oneof(word, fc.array(word, { minLength: 1 })),
    steps: fc.array(step, { maxLength: 4 }),
    exceptions: fc.array(way, { maxLength: 2 }),
    metrics: fc.array(metric, { maxLength: 3 }),
  },
  { requiredKeys: ["process", "steps"] },
);

describe("what is written anew reads back the same", () => {
  test("whatever process it is", () => {
    fc.assert(
      fc.property(spec, (content) => {
        const [process] = read(stringify(content, { lineWidth: 0 })).processes;
        if (!process) throw new Error("no process was read");
        expect(again([process]).map(sayings)).toEqual([sayings(process)]);
      }),
      { numRuns: 300 },
    );
  });

  test.each(examples)("$path", ({ path: file, text }) => {
    const { processes } = read(text, file);
    expect(again(processes).map(sayings)).toEqual(processes.map(sayings));
  });

  test("several processes of one file", () => {
    const { processes } = read("process: a\nsteps: [{name: A}]\n---\nprocess: b\nsteps: [{name: B}]\n");
    expect(again(processes).map(sayings)).toEqual(processes.map(sayings));
  });

  test("a process in a team's own format", () => {
    const keys = "steps: todo\nstep: {after: needs, exceptions: on_failure, actor: who}\nmetrics: kpis.*";
    const text =
      "name: Lend\ntodo:\n  - {name: end, who: [x, y]}\n  - {name: b, needs: end, on_failure: ask}\n  - {name: c, needs: [end]}\nkpis: {x: 1}\n";
    const process = processIn(keys, text);
    const [written] = again([process]);
    expect(written && sayings(written)).toEqual(sayings(process));
    expect(written?.steps.map(({ id: own }) => own)).toEqual(["end-step", "b", "c"]);
  });
});

const corpus = path.resolve(import.meta.dirname, "../../../shared/data/corpus");
const isThere = existsSync(corpus);
if (!isThere) console.info(`Files of the wild are not at hand (${corpus}), so they are not written anew.`);

describe.skipIf(!isThere)("files of the wild", () => {
  const read = readdirSync(corpus).flatMap((file) => {
    // What is written in an old encoding has lost letters here, and is told so again.
    const text = readFileSync(path.join(corpus, file), "utf8").replaceAll("\ufffd", "?");
    const processes =
      formatOf(file, text)
        ?.read(text, file)
        .processes.filter(({ steps }) => steps.length > 0) ?? [];
    return processes.length > 0 ? [{ file, processes }] : [];
  });

  test.each(read)("$file keeps its steps and where they lead", ({ processes }) => {
    const written = again(processes);
    expect(written.map(outline)).toEqual(processes.map(outline));
  });

  /** Ids, names and ways: what engines and drawings say besides has no place in a process spec. */
  function outline({ id: own, steps }: Process): unknown {
    return [own, steps.map((one, i) => [idOf(one.id), said(one.name), leading(one, steps[i + 1])])];
  }

  function leading({ next, inOrder, exceptions }: Step, following: Step | undefined): unknown {
    const ways = next.map(({ to }) => target(to, following));
    const others = exceptions.map(({ to }) => target(to, undefined));
    return [ways.length > 0 || inOrder ? ways : ["end"], others];
  }
});
