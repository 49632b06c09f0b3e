// How the states of 0.8, alone or in a resource of Kubernetes, become steps and ways.
import { describe, expect, it } from "vitest";
import { short, wordsAt } from "./reading.js";
import { drawn, readWorkflow, states, statesExample, workflow } from "./serverless-workflow.js";

describe("states", () => {
  it.each<[string, string, string[]]>([
    [
      "go on or end",
      "- {name: a, type: operation, transition: b}\n- {name: b, type: inject, transition: {nextState: c, compensate: true}}\n- {name: c, type: foreach, end: {terminate: true}}\n",
      ["a: b", "b: c", "c: end"],
    ],
    [
      "answer with conditions of data",
      "- name: a\n  type: switch\n  dataConditions:\n  - {name: refused, condition: .x == 1, transition: b}\n  - {condition: '(.y != true)', end: true}\n  defaultCondition: {transition: {nextState: a}}\n- {name: b, type: operation, end: true}\n",
      ["a (decision): refused -> b; y is not true -> end; otherwise -> a", "b: end"],
    ],
    [
      "answer with what happens",
      "- name: a\n  type: switch\n  eventConditions:\n  - {eventRef: customerWithdrew, transition: b}\n  default: {end: true}\n  timeouts: {eventTimeout: P3D}\n- {name: b, type: operation, end: true}\n",
      ["a (decision): customerWithdrew -> b; otherwise -> end", "b: end"],
    ],
    [
      "lead errors elsewhere, unless they are only tried again",
      "- name: a\n  type: operation\n  onErrors:\n  - {errorRef: not found, transition: b}\n  - {errorRefs: [late, lost], end: true}\n  - {error: down, retryRef: again}\n  - {when: [{type: /errors/no-stock}], then: {transition: b}}\n  transition: b\n- {name: b, type: operation, end: true}\n",
      ["a: b; ! not found -> b; ! late, lost -> end; ! no-stock -> b", "b: end"],
    ],
    [
      "wait",
      "- {name: a, type: sleep, duration: PT1H, transition: b}\n- {name: b, type: delay, timeDelay: PT1H, transition: c}\n- {name: c, type: event, onEvents: [], end: true}\n",
      ["a (wait): b", "b (wait): c", "c (event): end"],
    ],
    [
      "undo what others did without a way that leads to them",
      "- {name: a, type: operation, compensatedBy: b, end: true}\n- {name: b, type: operation}\n- {name: c, type: operation, usedForCompensation: true}\n",
      ["a: end", "b: end", "c: end"],
    ],
    [
      "do several things at once, call back, or run another workflow",
      "- {name: a, type: parallel, branches: [{name: x, actions: []}], transition: b}\n- {name: b, type: callback, action: {subFlowRef: {workflowId: other}}, transition: c}\n- {name: c, type: subflow, end: true}\n",
      ["a: b", "b: c", "c (subprocess): end"],
    ],
    [
      "are read although little is written yet",
      "- name: a\n- type: operation\n-\n- name:\n- {name: b, transition: }\n",
      ["a: end", "b: unreadable"],
    ],
  ])("%s", (_, lines, expected) => {
    expect(drawn(states(lines))).toEqual(expected);
  });

  it.each([
    ["a name", "start: b\n"],
    ["a name and a time", "start: {stateName: b, schedule: R/PT1H}\n"],
  ])("begin with the one that the workflow starts with, by %s", (_, start) => {
    const lines = "- {name: a, type: operation, end: true}\n- {name: b, type: operation, transition: a}\n";
    expect(drawn(`${start}${states(lines)}`)).toEqual(["b: a", "a: end"]);
  });

  it("begin with the one that says so itself", () => {
    expect(drawn(states("- {name: a, end: true}\n- {name: b, start: {kind: default}, transition: a}\n"))).toEqual([
      "b: a",
      "a: end",
    ]);
  });

  it("are done by machines, but for what is waited for and what others run", () => {
    const lines =
      "- {name: a, type: operation, actions: [{functionRef: x}]}\n- {name: b, type: callback}\n- {name: c, type: operation, actions: [{subFlowRef: x}]}\n- {name: d, type: switch, eventConditions: []}\n";
    expect(workflow(states(lines)).steps.map(({ doneBy }) => doneBy)).toEqual([
      "machine",
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("say how long they may take, and which workflow they run", () => {
    const lines =
      "- {name: a, type: callback, timeouts: {stateExecTimeout: {total: P1D}}, actions: [{subFlowRef: x}]}\n- {name: b, timeouts: {actionExecTimeout: P1D}, actions: [{subFlowRef: x}, {subFlowRef: y}]}\n";
    const [a, b] = workflow(states(lines)).steps;
    expect([a, b].map((step) => step && [short(step.within), short(step.calls)])).toEqual([
      ["P1D", "derived x"],
      ["missing", "inexpressible"],
    ]);
  });
});

describe("the workflow", () => {
  const reading = readWorkflow(statesExample);
  const [process] = reading.processes;

  it("says who it is and what it is for", () => {
    expect(process && [process.id, short(process.name), short(process.description), short(process.purpose)]).toEqual([
      "claim",
      "Settle a claim",
      "What we do with a claim.",
      "Customers have their money",
    ]);
    expect(process && wordsAt(reading, process.anchor)).toBe("Settle a claim");
    expect(process?.metrics.map(({ name, target }) => [name, short(target)])).toEqual([
      ["Claims settled in five days", "95%"],
    ]);
  });

  it("has places open where its metadata says nothing yet", () => {
    expect(process?.steps.map(({ outcome }) => short(outcome))).toEqual(["missing", "open", "missing", "missing"]);
  });

  it("is found in a resource of Kubernetes, whose name it has", () => {
    const flow = statesExample
      .replace(/^id: .*\n/, "")
      .replace(/^description: .*\n/m, "")
      .replace(/^(?=.)/gm, "    ");
    const text = `apiVersion: v1\nkind: ConfigMap\n---\nkind: SonataFlow\nmetadata:\n  name: claim\n  annotations: {sonataflow.org/description: About claims}\nspec:\n  flow:\n${flow}`;
    expect(drawn(text)).toEqual(drawn(statesExample));
    const found = readWorkflow(text).processes.map(({ id, description }) => [id, short(description)]);
    expect(found).toEqual([["claim", "About claims"]]);
  });

  it("is called by its name where it has no id", () => {
    const process = workflow("name: book-lending\nstates:\n- {name: a, type: event, end: true}\n");
    expect([process.id, process.named]).toEqual(["book-lending", true]);
  });

  it("is read from JSON", () => {
    const json = JSON.stringify({
      id: "w",
      states: [{ name: "a", type: "operation", metadata: { outcome: "x" }, end: true }],
    });
    const [step] = workflow(json, "a.json").steps;
    expect(step && short(step.outcome)).toBe("x");
  });
});
