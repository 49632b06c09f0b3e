// How repairs are written: before and after, and never a word lost.
import { describe, expect, it } from "vitest";
import type { ModelEdit, Property, Value } from "../../server/src/model/model-edit.js";
import type { Element, Process } from "../../server/src/model/process.js";
import { applyEdits } from "../../server/src/text/edit.js";
import { read, told } from "./reading.js";

type Edit = (process: Process) => ModelEdit;

/** Elements by the path that a test names them with. */
function element(process: Process, path: string): Element {
  const [step, ...others] = process.steps;
  const found: Record<string, Element | undefined> = {
    process,
    step,
    second: others[0],
    next: step?.next[0],
    answer: step?.next[1],
    exception: step?.exceptions[0],
    metric: process.metrics[0],
  };
  const element = found[path];
  if (!element) throw new Error(`there is no ${path}`);
  return element;
}

function state(path: string, properties: Partial<Record<Property, Value>>): Edit {
  const entries = Object.entries(properties) as [Property, Value][];
  return (process) => ({ kind: "state", of: element(process, path), properties: new Map(entries) });
}

function written(text: string, edit: Edit, path = "test.process.yaml"): string {
  const reading = read(text, path);
  const [process] = reading.processes;
  if (!process) throw new Error("no process was read");
  return applyEdits(text, reading.write(edit(process)));
}

const head = "process: p\nsteps:\n  - id: a\n";

describe("stating", () => {
  it.each([
    [
      "behind the keys before it",
      `${head}    name: A\n    next: end\n`,
      state("step", { outcome: "x" }),
      `${head}    name: A\n    outcome: x\n    next: end\n`,
    ],
    [
      "behind a comment on the line",
      `${head}    name: A # so\n`,
      state("step", { outcome: "x" }),
      `${head}    name: A # so\n    outcome: x\n`,
    ],
    [
      "several at once in order",
      head,
      state("step", { output: "y", outcome: "x" }),
      `${head}    outcome: x\n    output: y\n`,
    ],
    ["before the first key", "steps: []\n", state("process", { purpose: "x" }), "purpose: x\nsteps: []\n"],
    [
      "behind a text of several lines",
      `${head}    name: >-\n      A\n      B\n\n    next: end\n`,
      state("step", { outcome: "x" }),
      `${head}    name: >-\n      A\n      B\n    outcome: x\n\n    next: end\n`,
    ],
    [
      "between brackets",
      "process: p\nsteps: [{id: a, next: end}]\n",
      state("step", { outcome: "x, y" }),
      'process: p\nsteps: [{id: a, outcome: "x, y", next: end}]\n',
    ],
    [
      "in an item with an anchor",
      "process: p\nsteps:\n  - &a id: a\n",
      state("step", { outcome: "x" }),
      "process: p\nsteps:\n  - &a id: a\n    outcome: x\n",
    ],
    [
      "of an exception",
      `${head}    exceptions:\n    - when: w\n      to: a\n`,
      state("exception", { cause: "x" }),
      `${head}    exceptions:\n    - when: w\n      to: a\n      cause: x\n`,
    ],
    [
      "of a way that is one word",
      `${head}    next: a # back\n`,
      state("next", { tries: 2, beyond: "end" }),
      `${head}    next:\n      to: a # back\n      tries: 2\n      beyond: end\n`,
    ],
    [
      "of a way between brackets",
      "process: p\nsteps: [{id: a, next: a}]\n",
      state("next", { tries: 2 }),
      "process: p\nsteps: [{id: a, next: {to: a, tries: 2}}]\n",
    ],
    [
      "of an answer that is one word",
      `${head}    next:\n      - {when: x, to: b}\n      - c\n`,
      state("answer", { cause: "x" }),
      `${head}    next:\n      - {when: x, to: b}\n      - to: c\n        cause: x\n`,
    ],
    [
      "of a named end",
      `${head}    next: {end: refused}\n`,
      state("next", { cause: "x" }),
      `${head}    next: {to: {end: refused}, cause: x}\n`,
    ],
    [
      "of a metric that is a name",
      "process: p\nmetrics:\n  - Calls # old\n",
      state("metric", { perspective: "internal" }),
      "process: p\nmetrics:\n  - name: Calls # old\n    perspective: internal\n",
    ],
    [
      "of a metric of two lines",
      "process: p\nmetrics:\n  - Calls\n    closed\n",
      state("metric", { primary: true }),
      'process: p\nmetrics:\n  - name: "Calls closed"\n    primary: true\n',
    ],
    [
      "of a metric between brackets",
      'process: p\nmetrics: ["Calls", b]\n',
      state("metric", { primary: true }),
      'process: p\nmetrics: [{name: "Calls", primary: true}, b]\n',
    ],
    [
      "in the place of an empty value",
      `${head}    outcome:   # to do\n`,
      state("step", { outcome: "x" }),
      `${head}    outcome: x   # to do\n`,
    ],
    [
      "in the place of an open one",
      `${head}    outcome: ‹what›\n`,
      state("step", { outcome: "x" }),
      `${head}    outcome: x\n`,
    ],
    [
      "in double quotes where they stand",
      'process: p\nname: "N" # n\n',
      state("process", { owner: "o" }),
      'process: p\nname: "N" # n\nowner: o\n',
    ],
    [
      "with the quotes of what stood there",
      "process: p\nowner: ''\ncontact: \"‹c›\"\n",
      state("process", { owner: "it's me", contact: 'a "b"' }),
      "process: p\nowner: 'it''s me'\ncontact: \"a \\\"b\\\"\"\n",
    ],
    [
      "with quotes only where they are needed",
      "process: p\n",
      state("process", { purpose: "a: b", owner: "- x", contact: "Anna, Bo [desk]" }),
      'process: p\npurpose: "a: b"\nowner: "- x"\ncontact: Anna, Bo [desk]\n',
    ],
    [
      "the customer in a map",
      "process: p\ncustomer: {also: [b]}\n",
      state("process", { customer: "a" }),
      "process: p\ncustomer: {who: a, also: [b]}\n",
    ],
    [
      "over a merged value",
      "process: p\nx-a: &a {outcome: ‹o›}\nsteps:\n  - id: a\n    <<: *a\n",
      state("step", { outcome: "x" }),
      "process: p\nx-a: &a {outcome: ‹o›}\nsteps:\n  - id: a\n    outcome: x\n    <<: *a\n",
    ],
  ])("%s", (_, before, edit, after) => {
    expect(written(before, edit)).toBe(after);
    expect(written(before.replaceAll("\n", "\r\n"), edit)).toBe(after.replaceAll("\n", "\r\n"));
    expect(told(after)).toEqual([]);
  });

  it("goes before the first key of an item where none of its keys comes earlier", () => {
    const text = "process: p\nsteps:\n  - outcome: x\n";
    expect(written(text, state("step", { actor: "y" }))).toBe("process: p\nsteps:\n  - actor: y\n    outcome: x\n");
  });

  it("ends a text without a last line break as it was", () => {
    expect(written("process: p", state("process", { owner: "x" }))).toBe("process: p\nowner: x");
  });

  it.each([
    ["an open place that is open already", `${head}    outcome: ‹what›\n`, state("step", { outcome: "‹something›" })],
    [
      "an empty place where another would be opened",
      `${head}    outcome:\n`,
      state("step", { outcome: "‹something›" }),
    ],
    ["what is repeated by an alias", "process: p\nx: &s {id: a}\nsteps: [*s]\n", state("step", { outcome: "x" })],
    ["one of several steps at once", `${head}    next: {all: [b, c]}\n`, state("next", { cause: "x" })],
    ["what the element has no place for", head, state("step", { purpose: "x" })],
    ["a list in the place of a word", `${head}    next: [b]\n`, state("step", { next: "end" })],
    ["what cannot be read", `${head}    outcome: "open\n`, state("step", { outcome: "x" })],
  ])("leaves alone %s", (_, text, edit) => {
    expect(written(text, edit)).toBe(text);
  });
});

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
