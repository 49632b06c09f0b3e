// What runs inside of Map and Parallel states belongs to the process.
import { describe, expect, test } from "vitest";
import { Graph } from "../../server/src/model/graph.js";
import { statesOf, ways } from "./machines.js";

const pass = (next?: string) => (next === undefined ? { Type: "Pass", End: true } : { Type: "Pass", Next: next });

describe("what runs inside of a state", () => {
  const inner = (states: object, startAt = "i") => ({ StartAt: startAt, States: states });

  test("is part of the process, and goes on where the state does", () => {
    const each = { Type: "Map", ItemProcessor: inner({ i: pass("j"), j: pass() }), Next: "b" };
    expect(ways(statesOf({ a: each, b: pass() }))).toEqual(["a > i", "i > j", "j > b", "b > end"]);
  });

  test("is taken all at once where it is parallel", () => {
    const both = { Type: "Parallel", Branches: [inner({ i: pass() }), inner({ j: pass() }, "j")], Next: "b" };
    expect(ways(statesOf({ a: both, b: pass() }))).toEqual(["a &> i", "a &> j", "i > b", "j > b", "b > end"]);
  });

  test("ends the process where the states around it do", () => {
    const deep = {
      Type: "Map",
      Iterator: inner({ i: { Type: "Map", Iterator: inner({ k: pass() }, "k"), End: true } }),
      Next: "z",
    };
    expect(ways(statesOf({ a: deep, z: { Type: "Succeed" } }))).toEqual(["a > i", "i > k", "k > end z"]);
  });

  test("fails into what the state around it catches", () => {
    const each = (caught: string) => ({
      Type: "Map",
      ItemProcessor: inner({ i: pass("f"), f: { Type: "Fail", Error: "Lost" } }),
      Catch: [{ ErrorEquals: [caught], Next: "c" }],
      Next: "b",
    });
    const rest = { b: pass(), c: pass() };
    expect(ways(statesOf({ a: each("Lost"), ...rest }))).toContain("i > c");
    expect(ways(statesOf({ a: each("States.ALL"), ...rest }))).toContain("i > c");
    expect(ways(statesOf({ a: each("Other"), ...rest }))).toContain("i > end f");
  });

  test("leaves no state unreachable that only a catcher inside of it leads to", () => {
    const caught = { i: { ...pass(), Catch: [{ ErrorEquals: ["States.ALL"], Next: "j" }] }, j: pass() };
    const process = statesOf({ a: { Type: "Map", ItemProcessor: inner(caught), End: true } });
    const graph = new Graph(process);
    expect(process.steps.map((_, i) => graph.reachable(i))).toEqual([true, true, true]);
  });

  test("keeps names apart that stand in several machines", () => {
    const one = inner({ i: pass() });
    const all = { Type: "Parallel", Branches: [inner({ i: pass("k"), k: pass() }), one, one], End: true };
    expect(ways(statesOf({ a: all }))).toEqual([
      "a &> i",
      "a &> a/i",
      "a &> a/i (2)",
      "i > k",
      "k > end",
      "a/i > end",
      "a/i (2) > end",
    ]);
  });

  test("is passed over where it cannot be read", () => {
    expect(ways(statesOf({ a: { Type: "Map", ItemProcessor: {}, Next: "b" }, b: pass() }))[0]).toBe("a > b");
  });
});
