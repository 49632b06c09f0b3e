// What leads where: ways, ways back, what is reached, and where branches come back to.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { branchesOf } from "../../server/src/model/branches.js";
import { valueIn } from "../../server/src/model/fact.js";
import { Graph } from "../../server/src/model/graph.js";
import { processOf } from "../support/reading.js";

/** Steps as `id: next` lines; `a -> b, c` are answers, `a !b` an exception to b, `a` alone goes on in order. */
function graphOf(...lines: string[]): Graph {
  const steps = lines.map((line) => {
    const [id = "", ...rest] = line.split(/\s+/);
    const next = rest.filter((word) => !/^(->|!)/.test(word)).map((word) => word.replace(",", ""));
    const exceptions = rest
      .filter((word) => word.startsWith("!"))
      .map((word) => `      - {when: trouble at ${word.slice(1)}, to: ${word.slice(1)}}\n`);
    const answers =
      next.length > 1 ? `\n${next.map((to, i) => `      - {when: case ${i}, to: ${to}}\n`).join("")}` : ` ${next[0]}\n`;
    return `  - id: ${id}\n    name: Do ${id}\n${next.length > 0 ? `    next:${answers}` : ""}${exceptions.length > 0 ? `    exceptions:\n${exceptions.join("")}` : ""}`;
  });
  return new Graph(processOf(`process: p\nname: P\nsteps:\n${steps.join("")}`));
}

const back = (graph: Graph): string[] =>
  graph.ways
    .filter((way) => graph.leadsBack(way))
    .map(({ from, to }) => `${graph.steps[from ?? -1]?.id}->${graph.steps[to ?? -1]?.id}`);

describe("ways back", () => {
  test.each<[string, string[], string[]]>([
    ["none in a line", ["a", "b", "c"], []],
    ["an answer that returns", ["a", "b -> c, a", "c -> end"], ["b->a"]],
    ["an exception that returns", ["a", "b !a", "c"], ["b->a"]],
    ["a step that repeats itself", ["a !a", "b"], ["a->a"]],
    ["none where branches join again", ["a -> b, c", "b -> d", "c -> d", "d -> end"], []],
    ["one between steps written in another order", ["a -> c", "b -> end", "c -> b, a"], ["c->a"]],
  ])("%s", (_, lines, expected) => expect(back(graphOf(...lines))).toEqual(expected));
});

describe("what is reached", () => {
  test("a step that no way leads to is not", () => {
    const graph = graphOf("a -> c", "b -> c", "c -> end");
    expect(graph.steps.filter((_, i) => !graph.reachable(i)).map(({ id }) => id)).toEqual(["b"]);
  });

  test("one answer with a condition leaves the way in order open", () => {
    const graph = new Graph(
      processOf("process: p\nsteps:\n  - {id: a, next: [{when: it rains, to: c}]}\n  - {id: b}\n  - {id: c}\n"),
    );
    expect(graph.steps.map((_, i) => graph.reachable(i))).toEqual([true, true, true]);
  });
});

describe("branches", () => {
  const told = (graph: Graph): string[] =>
    branchesOf(graph).map(({ entry, steps, returns, target }) => {
      const through = steps.map(({ id }) => id).join(",");
      return `${valueIn(entry.condition) ?? "else"} [${through}] ${returns}${target ? ` ${target.id}` : ""}`;
    });

  test.each<[string, string[], string[]]>([
    ["an exception straight back", ["a", "b !a", "c"], ["trouble at a [] earlier a"]],
    ["an exception to its own step", ["a", "b !b", "c"], ["trouble at b [] same b"]],
    ["an exception that ends", ["a !end", "b"], ["trouble at end [] end"]],
    [
      "answers with steps of their own",
      ["a -> b, c", "b -> d", "c -> d", "d -> end"],
      ["case 0 [b] later d", "case 1 [c] later d"],
    ],
    [
      "a branch that goes back after a step of its own",
      ["a", "b -> d, c", "c -> a", "d -> end"],
      ["case 0 [d] end", "case 1 [c] earlier a"],
    ],
  ])("%s", (_, lines, expected) => expect(told(graphOf(...lines))).toEqual(expected));

  test("what goes back only by a later exception is that exception's return", () => {
    expect(told(graphOf("a -> b, d", "b !a", "c -> end", "d -> end"))).toEqual([
      "case 0 [b,c] end",
      "case 1 [d] end",
      "trouble at a [] earlier a",
    ]);
  });
});

test("leaving out its ways back makes any graph free of circles", () => {
  const process = fc
    .integer({ min: 1, max: 12 })
    .chain((count) => fc.array(fc.array(fc.nat(count - 1), { maxLength: 3 }), { minLength: count, maxLength: count }));
  fc.assert(
    fc.property(process, (targets) => {
      const graph = graphOf(
        ...targets.map((to, i) => `s${i} ${to.length > 0 ? `-> ${to.map((n) => `s${n}`).join(", ")}` : ""}`.trim()),
      );
      const ahead = graph.ways.filter(
        (way) => way.from !== undefined && way.to !== undefined && graph.reachable(way.from) && !graph.leadsBack(way),
      );
      const waiting = new Set(graph.steps.keys());
      for (let moved = true; moved; ) {
        const free = [...waiting].filter(
          (step) => !ahead.some(({ from, to }) => to === step && from !== undefined && waiting.has(from)),
        );
        for (const step of free) waiting.delete(step);
        moved = free.length > 0;
      }
      expect([...waiting]).toEqual([]);
    }),
  );
});
