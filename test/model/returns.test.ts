// Where a case comes back to somebody whom it had left.
import { expect, test } from "vitest";
import { valueIn } from "../../server/src/model/fact.js";
import { Graph } from "../../server/src/model/graph.js";
import { returnsIn } from "../../server/src/model/returns.js";
import { processOf } from "../support/reading.js";

function returnsOf(...steps: string[]): string[] {
  const graph = new Graph(processOf(`process: p\nsteps:\n${steps.map((step) => `  - {${step}}\n`).join("")}`));
  return returnsIn(graph, (step) => valueIn(step.actor)).map(
    ({ left, between, back }) => `${left.id} (${between.map(({ id }) => id).join(" ")}) ${back.id}`,
  );
}

test.each<[string, string[], string[]]>([
  ["one hands on to the next", ["id: a, actor: x", "id: b, actor: y", "id: c, actor: z"], []],
  ["one keeps it", ["id: a, actor: x", "id: b, actor: x", "id: c"], []],
  ["there and back", ["id: a, actor: x", "id: b, actor: y", "id: c, actor: x"], ["a (b) c"]],
  ["there, on and back", ["id: a, actor: x", "id: b, actor: y", "id: c, actor: z", "id: d, actor: x"], ["a (b c) d"]],
  ["a step without a name in between", ["id: a, actor: x", "id: b, actor: y", "id: c", "id: d, actor: x"], ["a (b) d"]],
  [
    "after many others it is another purpose",
    ["x", "y", "z", "v", "w", "x"].map((actor, i) => `id: s${i}, actor: ${actor}`),
    [],
  ],
  [
    "the other answer is no return",
    ["id: a, actor: x, next: [{when: yes, to: c}, {to: b}]", "id: b, actor: y, next: end", "id: c, actor: x"],
    [],
  ],
  [
    "a way back",
    ["id: a, actor: x", "id: b, actor: y, exceptions: [{when: something is missing, to: a}]", "id: c, actor: y"],
    ["a (b) a"],
  ],
])("%s", (_, steps, expected) => expect(returnsOf(...steps)).toEqual(expected));

test("a long process is no deep one", () => {
  const steps = Array.from({ length: 20_000 }, (_, i) => `id: s${i}, actor: ${i % 2 === 0 ? "x" : "y"}`);
  expect(returnsOf(...steps)).toHaveLength(19_998);
});
