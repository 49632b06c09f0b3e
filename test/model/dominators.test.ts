// Which steps every case has been at before it comes to another one.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Dominators } from "../../server/src/model/dominators.js";
import { Graph } from "../../server/src/model/graph.js";
import { processOf } from "../support/reading.js";

/** Each step's ways on, by number; beyond the last step is the end. */
function graphOf(next: readonly (readonly number[])[]): Graph {
  const steps = next.map((targets, i) => {
    const to = (target: number): string => (target < next.length ? `s${target}` : "end");
    const ways = targets.map((target, n) => `{when: case ${n}, to: ${to(target)}}`);
    return `  - {id: s${i}, name: Do ${i}, next: [${ways.join(", ")}]}\n`;
  });
  return new Graph(processOf(`process: p\nsteps:\n${steps.join("")}`));
}

/** By its meaning: without the earlier step, nothing leads to the later one. */
function isCutOff(graph: Graph, earlier: number, later: number): boolean {
  const seen = new Set<number>();
  const open = [0];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === earlier || seen.has(at)) continue;
    seen.add(at);
    for (const { to } of graph.out(at)) if (to !== undefined) open.push(to);
  }
  return !seen.has(later);
}

describe("steps that always come before", () => {
  test.each<[string, number[][], number, number, boolean]>([
    ["the step before in a line", [[1], [2], [3]], 0, 2, true],
    ["the decision before its answers", [[1, 2], [3], [3], [4]], 0, 3, true],
    ["one of two answers is not", [[1, 2], [3], [3], [4]], 1, 3, false],
    ["the other answer is not", [[1, 2], [3], [3], [4]], 1, 2, false],
    ["a step is not before itself", [[1], [2]], 1, 1, false],
    ["a later step is not before an earlier one", [[1], [2], [1, 3]], 2, 1, false],
    ["what can be skipped is not", [[1, 2], [2], [3]], 1, 2, false],
  ])("%s", (_, next, earlier, later, expected) => {
    expect(new Dominators(graphOf(next)).alwaysBefore(earlier, later)).toBe(expected);
  });

  test("as the meaning has it, in any process whose ways lead on", () => {
    const processes = fc
      .array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 14 })
      .map((ways) => ways.map((steps, i) => steps.map((step) => i + step)));
    fc.assert(
      fc.property(processes, (next) => {
        const graph = graphOf(next);
        const dominators = new Dominators(graph);
        for (const later of graph.order) {
          for (const earlier of graph.order) {
            if (earlier === later) continue;
            expect(dominators.alwaysBefore(earlier, later)).toBe(isCutOff(graph, earlier, later));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("a ladder of decisions is no more work a step when it is long", () => {
    const next = Array.from({ length: 6000 }, (_, i) => [i + 1, i + 2]);
    const dominators = new Dominators(graphOf(next));
    expect(dominators.alwaysBefore(0, 5999)).toBe(true);
    expect(dominators.alwaysBefore(2999, 5999)).toBe(false);
  });
});
