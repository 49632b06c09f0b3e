// The last step that every case has been at before it comes to another one.
import { expect, test } from "vitest";
import { Dominators } from "../../server/src/model/dominators.js";
import { Graph } from "../../server/src/model/graph.js";
import { processOf } from "../support/reading.js";

test.each([
  ["in a line, the step before", "[{id: a}, {id: b}, {id: c}]", 2, 1],
  ["before the first step, none", "[{id: a}, {id: b}]", 0, undefined],
  [
    "after two answers that meet again, their decision",
    "[{id: a, next: [{when: x, to: b}, {to: c}]}, {id: b, next: d}, {id: c}, {id: d}]",
    3,
    0,
  ],
  ["what nothing leads to has none", "[{id: a, next: c}, {id: b}, {id: c}]", 1, undefined],
])("%s", (_, steps, step, above) => {
  expect(new Dominators(new Graph(processOf(`process: p\nsteps: ${steps}\n`))).above(step)).toBe(above);
});
