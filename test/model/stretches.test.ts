// The longest stretch of a process on which something does not happen.
import { describe, expect, test } from "vitest";
import { workingDays } from "../../server/src/model/duration.js";
import { valueIn } from "../../server/src/model/fact.js";
import { Graph } from "../../server/src/model/graph.js";
import type { Step } from "../../server/src/model/process.js";
import { ahead, longestStretch, type Measure, type Passage, sinceThen } from "../../server/src/model/stretches.js";
import { processOf } from "../support/reading.js";

/** Steps as the process spec writes them in braces; what happens at a step is that it is seen. */
function graphOf(...steps: string[]): Graph {
  return new Graph(processOf(`process: p\nsteps:\n${steps.map((step) => `  - {${step}}\n`).join("")}`));
}

const isSeen = (step: Step): boolean => valueIn(step.visibility) === "frontstage";

const passage: Passage = {
  meets: isSeen,
  holder: (step) => valueIn(step.actor),
  days: (step) => workingDays(valueIn(step.within) ?? "") ?? 0,
};

function longest(graph: Graph, measure: Measure, counts = (_: Step | undefined, __: Step | undefined) => true): string {
  const found = longestStretch(graph, passage, measure, counts);
  if (!found) return "none";
  const { from, to, steps, handOffs, days } = found;
  return `${from?.id ?? "start"} (${steps.map(({ id }) => id).join(" ")}) ${to?.id ?? "end"}: ${handOffs}, ${days}`;
}

describe("the longest stretch", () => {
  test.each<[string, string[], Measure, string]>([
    [
      "between two steps, counted in hands",
      [
        "id: a, actor: x, visibility: frontstage",
        "id: b, actor: y",
        "id: c, actor: z",
        "id: d, visibility: frontstage",
      ],
      "handOffs",
      "a (b c) d: 2, 0",
    ],
    [
      "the way into the last step is counted, too",
      ["id: a, actor: x, visibility: frontstage", "id: b, actor: y", "id: c, actor: x, visibility: frontstage"],
      "handOffs",
      "a (b) c: 2, 0",
    ],
    [
      "where nobody is named, those before still hold it",
      ["id: a, actor: x", "id: b", "id: c, actor: x", "id: d, actor: y"],
      "handOffs",
      "start (a b c d) end: 1, 0",
    ],
    [
      "in days, without the days of the step that ends it",
      [
        "id: a, within: 2 working days",
        "id: b, within: 1 week",
        "id: c, within: 9 working days, visibility: frontstage",
      ],
      "days",
      "start (a b) c: 0, 7",
    ],
    [
      "by the longer of two answers",
      [
        "id: a, actor: x, next: [{when: short, to: c}, {to: b}]",
        "id: b, actor: y",
        "id: c, actor: z, visibility: frontstage",
      ],
      "handOffs",
      "start (a b) c: 2, 0",
    ],
    [
      "round a way back it is not counted again",
      ["id: a, actor: x", "id: b, actor: y, next: [{when: again, to: a}, {to: c}]", "id: c, actor: z"],
      "handOffs",
      "start (a b c) end: 2, 0",
    ],
    [
      "where another process goes on, it does not end",
      ["id: a, actor: x", "id: b, actor: y, next: 'process:other'"],
      "handOffs",
      "none",
    ],
  ])("%s", (_, steps, measure, expected) => expect(longest(graphOf(...steps), measure)).toBe(expected));

  test("only of those that count", () => {
    const graph = graphOf("id: a, visibility: frontstage", "id: b", "id: c, visibility: frontstage", "id: d");
    expect(longest(graph, "handOffs", (from, to) => from !== undefined && to !== undefined)).toBe("a (b) c: 0, 0");
  });

  test("a long process is no deep one", () => {
    const steps = Array.from({ length: 20_000 }, (_, i) => `id: s${i}, actor: ${i % 2 === 0 ? "x" : "y"}`);
    expect(longestStretch(graphOf(...steps), passage, "handOffs", () => true)?.handOffs).toBe(19_999);
  });
});

describe("what lies ahead and behind", () => {
  const graph = graphOf(
    "id: a",
    "id: b, next: [{when: no, to: d}, {to: c}]",
    "id: c, visibility: frontstage, next: end",
    "id: d",
  );
  const ids = (steps: ReadonlySet<Step>): string[] => [...steps].map(({ id }) => id).sort();

  test("steps from which it is still to come", () => expect(ids(ahead(graph, isSeen))).toEqual(["a", "b"]));
  test("steps at which it may have been", () => expect(ids(sinceThen(graph, isSeen))).toEqual(["c"]));
});
