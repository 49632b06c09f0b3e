// How repairs are written into workflows: before and after.
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../server/src/text/edit.js";
import { readWorkflow, states, tasks } from "./serverless-workflow.js";
import { type Edit, state } from "./writing.js";

function written(text: string, edit: Edit, path?: string): string {
  const reading = readWorkflow(text, path);
  const [process] = reading.processes;
  if (!process) throw new Error("no workflow was read");
  return applyEdits(text, reading.write(edit(process)));
}

const allow =
  (path: "process" | "step"): Edit =>
  (process) => ({
    kind: "allow",
    of: path === "step" ? (process.steps[0] ?? process) : process,
    rule: "a-rule",
    reason: "b",
  });

describe("stating", () => {
  it.each<[string, string, Edit, string]>([
    [
      "under new metadata of a task",
      tasks("  - a: # first\n      call: x\n      with: {y: 1}\n  - b:\n      call: x\n"),
      state("step", { outcome: "z" }),
      tasks(
        "  - a: # first\n      metadata:\n        outcome: z\n      call: x\n      with: {y: 1}\n  - b:\n      call: x\n",
      ),
    ],
    [
      "behind the condition of a task",
      tasks("- a:\n    if: .x\n    call: x\n"),
      state("step", { outcome: "z", why: "y" }),
      tasks("- a:\n    if: .x\n    metadata:\n      outcome: z\n      why: y\n    call: x\n"),
    ],
    [
      "in metadata that is there",
      tasks("- a:\n    call: x\n    metadata:\n      vendor: 1\n"),
      state("step", { outcome: "z" }),
      tasks("- a:\n    call: x\n    metadata:\n      outcome: z\n      vendor: 1\n"),
    ],
    [
      "in metadata in which nothing stands",
      tasks("- a:\n    call: x\n    metadata:\n"),
      state("step", { outcome: "z" }),
      tasks("- a:\n    call: x\n    metadata: {outcome: z}\n"),
    ],
    [
      "in a task between brackets",
      tasks("- a: {call: x}\n"),
      state("step", { outcome: "y, z" }),
      tasks('- a: {metadata: {outcome: "y, z"}, call: x}\n'),
    ],
    [
      "in the place that is open",
      tasks("- a:\n    metadata: {outcome: ‹what›}\n"),
      state("step", { outcome: "z" }),
      tasks("- a:\n    metadata: {outcome: z}\n"),
    ],
    [
      "nothing where the place is open already",
      tasks("- a: {metadata: {outcome: ‹what›}}\n"),
      state("step", { outcome: "‹so›" }),
      tasks("- a: {metadata: {outcome: ‹what›}}\n"),
    ],
    [
      "of a case among the branches of its task",
      tasks("- a:\n    switch:\n    - b: {when: .x, then: end}\n    - c: {then: end}\n"),
      state("next", { cause: "y", prevention: "z" }),
      tasks(
        "- a:\n    metadata:\n      branches:\n        b:\n          cause: y\n          prevention: z\n    switch:\n    - b: {when: .x, then: end}\n    - c: {then: end}\n",
      ),
    ],
    [
      "of another case beside it",
      tasks(
        "- a:\n    switch:\n    - b: {when: .x, then: end}\n    - c: {then: end}\n    metadata:\n      branches:\n        b:\n          need: y\n",
      ),
      state("answer", { need: "z" }),
      tasks(
        "- a:\n    switch:\n    - b: {when: .x, then: end}\n    - c: {then: end}\n    metadata:\n      branches:\n        b:\n          need: y\n        c:\n          need: z\n",
      ),
    ],
    [
      "of errors that are caught",
      tasks("- a:\n    try: [{b: {call: x}}]\n    catch: {do: [{c: {call: x}}]}\n"),
      state("exception", { need: "z" }),
      tasks(
        "- a:\n    metadata:\n      branches:\n        catch:\n          need: z\n    try: [{b: {call: x}}]\n    catch: {do: [{c: {call: x}}]}\n",
      ),
    ],
    [
      "of the workflow in its document",
      tasks("- a: {call: x}\n"),
      state("process", { purpose: "z" }),
      tasks("- a: {call: x}\n").replace("do:", "  metadata:\n    purpose: z\ndo:"),
    ],
    [
      "of a state behind its type",
      states("  - name: a\n    type: operation\n    end: true\n"),
      state("step", { outcome: "z" }),
      states("  - name: a\n    type: operation\n    metadata:\n      outcome: z\n    end: true\n"),
    ],
    [
      "of a workflow of 0.8 before its states",
      states("  - name: a\n"),
      state("process", { owner: "z" }),
      states("  - name: a\n").replace("states:", "metadata:\n  owner: z\nstates:"),
    ],
    [
      "behind what a workflow begins with, in whichever order",
      "version: 1.0.0\nname: A\nid: a\nstart: b\nspecVersion: '0.8'\nstates: [{name: b}]\n",
      state("process", { owner: "z" }),
      "version: 1.0.0\nname: A\nid: a\nmetadata:\n  owner: z\nstart: b\nspecVersion: '0.8'\nstates: [{name: b}]\n",
    ],
    [
      "of a condition that has metadata of its own",
      states("  - name: a\n    type: switch\n    dataConditions:\n      - condition: .x\n        end: true\n"),
      state("next", { cause: "z" }),
      states(
        "  - name: a\n    type: switch\n    dataConditions:\n      - condition: .x\n        metadata:\n          cause: z\n        end: true\n",
      ),
    ],
    [
      "of an error under its name",
      states("  - name: a\n    onErrors:\n      - errorRef: not found\n        end: true\n"),
      state("exception", { cause: "z" }),
      states(
        "  - name: a\n    metadata:\n      branches:\n        not found:\n          cause: z\n    onErrors:\n      - errorRef: not found\n        end: true\n",
      ),
    ],
    [
      "that something is allowed",
      tasks("- a: {call: x}\n"),
      allow("step"),
      tasks("- a: {metadata: {allow: {a-rule: b}}, call: x}\n"),
    ],
    [
      "that something is allowed in the whole workflow",
      states("- name: a\n"),
      allow("process"),
      states("- name: a\n").replace("states:", "metadata:\n  allow: {a-rule: b}\nstates:"),
    ],
    [
      "what follows a task",
      tasks("- a: {call: x}\n"),
      state("step", { next: "end" }),
      tasks("- a: {call: x, then: end}\n"),
    ],
    [
      "where a task goes instead",
      tasks("- a:\n    call: x\n    then: b\n- b: {call: x}\n"),
      state("step", { next: "end" }),
      tasks("- a:\n    call: x\n    then: end\n- b: {call: x}\n"),
    ],
    [
      "nothing where an alias repeats the task",
      tasks("- a: &a {call: x}\n- b: *a\n"),
      state("second", { outcome: "z" }),
      tasks("- a: &a {call: x}\n- b: *a\n"),
    ],
    [
      "nothing where metadata holds something else",
      tasks("- a: {metadata: [1]}\n"),
      state("step", { outcome: "z" }),
      tasks("- a: {metadata: [1]}\n"),
    ],
  ])("%s", (_, before, edit, after) => {
    expect(written(before, edit)).toBe(after);
    expect(written(after, edit)).toBe(after);
  });

  it.each([
    [
      '{\n  "document": {"dsl": "1.0.0", "name": "w"},\n  "do": [\n    {"a": {\n      "call": "x"\n    }}\n  ]\n}\n',
      '{\n  "document": {"dsl": "1.0.0", "name": "w"},\n  "do": [\n    {"a": {\n      "metadata": {\n        "outcome": "z"\n      },\n      "call": "x"\n    }}\n  ]\n}\n',
    ],
    [
      '{"states": [{"name": "a", "end": true}]}',
      '{"states": [{"name": "a", "metadata": {"outcome": "z"}, "end": true}]}',
    ],
  ])("in JSON: %s", (before, after) => {
    expect(written(before, state("step", { outcome: "z" }), "a.json")).toBe(after);
  });
});

describe("stating in JSON", () => {
  it("spreads what is nested over lines where its neighbours do, as far in as they are", () => {
    const before = JSON.stringify(
      { document: { dsl: "1.0.0" }, do: [{ a: { switch: [{ b: { when: ".x" } }] } }] },
      null,
      "\t",
    );
    const after = JSON.parse(before);
    after.do[0].a = { metadata: { branches: { b: { cause: "z" } } }, ...after.do[0].a };
    expect(written(before, state("next", { cause: "z" }), "a.json")).toBe(JSON.stringify(after, null, "\t"));
  });
});

describe("adding", () => {
  it.each<[string, string, Edit, string]>([
    [
      "a metric",
      tasks("- a: {call: x}\n"),
      (process) => ({ kind: "add-metric", of: process, name: "m", properties: new Map([["target", "95%"]]) }),
      tasks("- a: {call: x}\n").replace("do:", "  metadata:\n    metrics:\n      - name: m\n        target: 95%\ndo:"),
    ],
    [
      "what can happen at any step",
      states("- name: a\n"),
      (process) => ({ kind: "add-exception", of: process, condition: "c", properties: new Map([["need", "n"]]) }),
      states("- name: a\n").replace("states:", "metadata:\n  exceptions:\n    - when: c\n      need: n\nstates:"),
    ],
  ])("%s", (_, before, edit, after) => {
    expect(written(before, edit)).toBe(after);
  });
});

describe("moving", () => {
  it("takes what is said from one key to another, and leaves a place", () => {
    const before = tasks("- a:\n    metadata:\n      outcome: the form is complete\n");
    const move: Edit = (process) => ({
      kind: "move",
      of: process.steps[0] ?? process,
      from: "outcome",
      to: "output",
      leave: "‹what›",
    });
    expect(written(before, move)).toBe(
      tasks("- a:\n    metadata:\n      outcome: ‹what›\n      output: the form is complete\n"),
    );
  });
});

describe("adding a step", () => {
  const add: Edit = (process) => {
    const [after] = process.steps;
    if (!after) throw new Error("there is a step");
    return {
      kind: "add-step",
      of: process,
      after,
      id: "ask",
      name: "Ask the customer",
      properties: new Map([["outcome", "‹what›"]]),
    };
  };

  it.each([
    [
      "a task behind another",
      tasks("  - a:\n      call: x\n  - b: {call: x}\n"),
      tasks(
        "  - a:\n      call: x\n  - ask:\n      call: ‹what does this›\n      metadata:\n        name: Ask the customer\n        outcome: ‹what›\n  - b: {call: x}\n",
      ),
    ],
    [
      "a task between brackets",
      tasks("  [{a: {call: x}}, {b: {call: x}}]\n"),
      tasks(
        "  [{a: {call: x}}, {ask: {call: ‹what does this›, metadata: {name: Ask the customer, outcome: ‹what›}}}, {b: {call: x}}]\n",
      ),
    ],
    [
      "no state, which something would have to lead to",
      states("- {name: a, end: true}\n"),
      states("- {name: a, end: true}\n"),
    ],
    [
      "no task behind one that leads elsewhere",
      tasks("- a: {call: x, then: end}\n"),
      tasks("- a: {call: x, then: end}\n"),
    ],
  ])("writes %s", (_, before, after) => {
    expect(written(before, add)).toBe(after);
  });
});
