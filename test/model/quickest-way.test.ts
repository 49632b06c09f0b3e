// The quickest way to the first of some steps, and the steps that lie before it.
import fc from "fast-check";
import { expect, test } from "vitest";
import { valueIn } from "../../server/src/model/fact.js";
import { Graph } from "../../server/src/model/graph.js";
import type { Step } from "../../server/src/model/process.js";
import { nearestAhead, quickestWay } from "../../server/src/model/quickest-way.js";
import { processOf } from "../support/reading.js";

/** Steps as the process spec writes them in braces; those with an outcome are sought, and decisions do not count. */
function graphOf(...steps: string[]): Graph {
  return new Graph(processOf(`process: p\nsteps:\n${steps.map((step) => `  - {${step}}\n`).join("")}`));
}

const isSought = ({ outcome }: Step): boolean => outcome.kind === "stated";
const counts = ({ kind }: Step): boolean => valueIn(kind) !== "decision";

function quickest(graph: Graph): string {
  const found = quickestWay(graph, isSought, counts);
  return found ? `${found.before.map(({ id }) => id).join(" ")} > ${found.to.id}` : "none";
}

test.each<[string, string[], string]>([
  ["in order", ["id: a", "id: b", "id: c, outcome: x"], "a b > c"],
  ["the first step already", ["id: a, outcome: x", "id: b, outcome: y"], " > a"],
  ["nothing is sought", ["id: a", "id: b"], "none"],
  ["only the first of them counts", ["id: a", "id: b, outcome: x", "id: c, outcome: y"], "a > b"],
  [
    "the shorter of two answers",
    [
      "id: a, kind: decision, next: [{when: yes, to: b}, {when: otherwise, to: d}]",
      "id: b",
      "id: c",
      "id: d, outcome: x",
    ],
    " > d",
  ],
  [
    "decisions lie on the way and do not count",
    ["id: a", "id: b, kind: decision, next: [{when: yes, to: c}, {when: otherwise, to: c}]", "id: c, outcome: x"],
    "a > c",
  ],
  [
    "an exception is no usual way",
    ["id: a, exceptions: [{when: x, to: d}]", "id: b", "id: c, outcome: x, next: end", "id: d, outcome: y"],
    "a b > c",
  ],
  [
    "a way back makes nothing shorter",
    ["id: a", "id: b, exceptions: [{when: no, to: a}]", "id: c, outcome: x"],
    "a b > c",
  ],
  ["what nothing leads to is on no way", ["id: a, next: end", "id: b, outcome: x"], "none"],
])("%s", (_, steps, expected) => {
  expect(quickest(graphOf(...steps))).toBe(expected);
});

test.each<[string, string[], string[]]>([
  ["the next in order", ["id: a", "id: b", "id: c, outcome: x"], ["a > c", "b > c"]],
  ["nothing, where nothing lies ahead", ["id: a, outcome: x", "id: b"], []],
  [
    "what a way leads to, and not what stands next in the text",
    ["id: a, next: c", "id: b, outcome: y", "id: c, outcome: x, next: end"],
    ["a > c"],
  ],
  [
    "the nearer of two, and of two as near that of the first answer",
    ["id: a, next: [{when: yes, to: d}, {when: no, to: b}]", "id: b, outcome: x", "id: c", "id: d, outcome: y"],
    ["a > d", "b > d", "c > d"],
  ],
  [
    "neither by an exception nor by a way back",
    ["id: a, outcome: x", "id: b, exceptions: [{when: no, to: c}], next: a", "id: c, outcome: y, next: end"],
    [],
  ],
])("ahead of each step lies %s", (_, steps, expected) => {
  const ahead = nearestAhead(graphOf(...steps), isSought);
  expect([...ahead].map(([{ id }, to]) => `${id} > ${to.id}`).sort()).toEqual(expected);
});

test("never more steps than those before the first one in order", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.array(fc.nat(29), { maxLength: 20 }), (length, jumps) => {
      const steps = Array.from({ length }, (_, i) => {
        const to = i + 1 + ((jumps[i] ?? 0) % (length - i));
        const next = to < length ? `, next: [{when: x, to: s${to}}, {when: otherwise, to: s${i + 1}}]` : "";
        return `id: s${i}${next}${i === length - 1 ? ", outcome: x" : ""}`;
      });
      const found = quickestWay(graphOf(...steps), isSought, counts);
      expect(found?.to.id).toBe(`s${length - 1}`);
      expect(found?.before.length).toBeLessThan(Math.max(1, length));
    }),
    { numRuns: 50 },
  );
});
