// How entries and items are added to a process spec, texts moved, and all of it in JSON.
import { describe, expect, it } from "vitest";
import type { ModelEdit } from "../../server/src/model/model-edit.js";
import type { Process } from "../../server/src/model/process.js";
import { told } from "./reading.js";
import { type Edit, element, head, state, written } from "./writing.js";

describe("JSON", () => {
  const text =
    '{\n  "process": "p",\n  "steps": [\n    {"id": "a", "next": "b"},\n    {\n      "id": "b"\n    }\n  ],\n  "metrics": ["Calls"]\n}\n';
  it.each([
    ["a step on one line", state("step", { outcome: "x" }), '{"id": "a", "outcome": "x", "next": "b"}'],
    [
      "a step on several lines",
      state("second", { outcome: 'a "b"' }),
      '{\n      "id": "b",\n      "outcome": "a \\"b\\""\n    }',
    ],
    ["a way", state("next", { tries: 2 }), '"next": {"to": "b", "tries": 2}'],
    ["a metric", state("metric", { primary: true }), '[{"name": "Calls", "primary": true}]'],
    ["the head", state("process", { owner: "o" }), '"process": "p",\n  "owner": "o",'],
    ["a new metric", addMetric, '["Calls", {"name": "In time: all", "perspective": "customer"}]'],
    ["a new step", addStep, '{"id": "a", "next": "b"},\n    {"id": "tell", "name": "Tell", "outcome": "x"},'],
    ["an allowance", allowAt("second"), '"id": "b",\n      "allow": {"rule-a": "‹why›"}'],
  ])("%s", (_, edit, expected) => {
    const after = written(text, edit, "a.process.json");
    expect(after).toContain(expected);
    expect(() => JSON.parse(after)).not.toThrow();
  });
});

function addMetric(of: Process): ModelEdit {
  return { kind: "add-metric", of, name: "In time: all", properties: new Map([["perspective", "customer"]]) };
}

function addStep(of: Process): ModelEdit {
  const [after] = of.steps;
  if (!after) throw new Error("the process has no step");
  return { kind: "add-step", of, after, id: "tell", name: "Tell", properties: new Map([["outcome", "x"]]) };
}

function allowAt(path: string): Edit {
  return (process) => ({ kind: "allow", of: element(process, path), rule: "rule-a", reason: "‹why›" });
}

describe("adding", () => {
  const item = '  - name: "In time: all"\n    perspective: customer\n';
  it.each([
    ["a metric where there are none", "process: p\n", addMetric, `process: p\nmetrics:\n${item}`],
    ["a metric to an empty key", "process: p\nmetrics:\n", addMetric, `process: p\nmetrics:\n${item}`],
    ["a metric to an empty list", "process: p\nmetrics: []\n", addMetric, `process: p\nmetrics:\n${item}`],
    ["a metric to others", "process: p\nmetrics:\n  - a\n", addMetric, `process: p\nmetrics:\n  - a\n${item}`],
    [
      "a metric between brackets",
      "process: p\nmetrics: [a] # all\n",
      addMetric,
      'process: p\nmetrics: [a, {name: "In time: all", perspective: customer}] # all\n',
    ],
    [
      "a metric as deep as the steps",
      "process: p\nsteps:\n- id: a\nmetrics:\n",
      addMetric,
      `process: p\nsteps:\n- id: a\nmetrics:\n${item.replaceAll(/^ {2}/gm, "")}`,
    ],
    [
      "a step behind another",
      `${head}    next: b # so\n  # about b\n  - id: b\n`,
      addStep,
      `${head}    next: b # so\n  - id: tell\n    name: Tell\n    outcome: x\n  # about b\n  - id: b\n`,
    ],
    [
      "an allowance",
      `${head}    exceptions: []\n`,
      allowAt("step"),
      `${head}    allow: {rule-a: ‹why›}\n    exceptions: []\n`,
    ],
    ["a second allowance", `${head}    allow: {b: c}\n`, allowAt("step"), `${head}    allow: {b: c, rule-a: ‹why›}\n`],
    [
      "an allowance to lines of them",
      `${head}    allow:\n      b: c\n`,
      allowAt("step"),
      `${head}    allow:\n      b: c\n      rule-a: ‹why›\n`,
    ],
    ["an allowance to an empty key", `${head}    allow:\n`, allowAt("step"), `${head}    allow: {rule-a: ‹why›}\n`],
    [
      "an allowance to a bare metric",
      "process: p\nmetrics:\n  - a\n",
      allowAt("metric"),
      "process: p\nmetrics:\n  - name: a\n    allow: {rule-a: ‹why›}\n",
    ],
  ])("%s", (_, before, edit, after) => {
    expect(written(before, edit)).toBe(after);
    expect(told(after)).toEqual([]);
  });

  it("leaves metrics alone that are kept elsewhere", () => {
    const text = "process: p\nmetrics: {in: q}\n";
    expect(written(text, addMetric)).toBe(text);
  });

  it("fills the open reason of an allowance, and opens none twice", () => {
    const open = `${head}    allow: {rule-a: ‹why›}\n`;
    expect(written(open, allowAt("step"))).toBe(open);
    const filled: Edit = (of) => ({ kind: "allow", of: element(of, "step"), rule: "rule-a", reason: "the law" });
    expect(written(open, filled)).toBe(`${head}    allow: {rule-a: the law}\n`);
  });
});

describe("moving", () => {
  const move: Edit = (process) => ({
    kind: "move",
    of: element(process, "step"),
    from: "outcome",
    to: "output",
    leave: "‹o›",
  });
  it.each([
    [
      "with its quotes",
      `${head}    outcome: "Case: filed" # hm\n`,
      `${head}    outcome: "‹o›" # hm\n    output: "Case: filed"\n`,
    ],
    [
      "into an empty place",
      `${head}    outcome: Case filed\n    output:\n`,
      `${head}    outcome: ‹o›\n    output: Case filed\n`,
    ],
    [
      "from several lines",
      `${head}    outcome: Case\n      filed\n`,
      `${head}    outcome: ‹o›\n    output: Case filed\n`,
    ],
    [
      "not over another text",
      `${head}    outcome: Case filed\n    output: A number\n`,
      `${head}    outcome: Case filed\n    output: A number\n`,
    ],
    [
      "not over a text that is half open",
      `${head}    outcome: Case filed\n    output: Filed in ‹where›\n`,
      `${head}    outcome: Case filed\n    output: Filed in ‹where›\n`,
    ],
  ])("%s", (_, before, after) => {
    expect(written(before, move)).toBe(after);
  });
});
