// How repairs are written into files that a team writes in its own way: before and after.
import { describe, expect, test } from "vitest";
import type { ModelEdit } from "../../server/src/model/model-edit.js";
import { writtenThrough } from "./mapped.js";
import { type Edit, element, state } from "./writing.js";

const keys = `
id: meta.id
owner: meta.owner
reviewed: meta.reviewed
purpose: [why, meta.purpose]
steps: todo
step:
  id: id
  name: title
  actor: [assignee, agents]
  outcome: customer.outcome
  for: customer.serves
  why: reason
  next: next
  exceptions: on_failure
  allow: lint.allow
exceptions: problems
exception: {when: if, do: then, cause: root.cause, prevention: root.fix}
metrics: kpis.list
metric: {name: label, basis: basis}
`;
const head = "meta:\n  id: p\n";
const step = `${head}todo:\n  - id: a\n    title: A\n`;

const cases: readonly [what: string, text: string, edit: Edit, after: string][] = [
  [
    "in the map that is there",
    step,
    state("process", { owner: "Harbour office" }),
    "meta:\n  id: p\n  owner: Harbour office\ntodo:\n  - id: a\n    title: A\n",
  ],
  [
    "with the map that is not there yet",
    step,
    state("step", { outcome: "The crew is safe" }),
    `${step}    customer: {outcome: The crew is safe}\n`,
  ],
  [
    "two in one new map",
    step,
    state("step", { outcome: "The crew is safe", for: "b" }),
    `${step}    customer: {outcome: The crew is safe, for: b}\n`.replace("for:", "serves:"),
  ],
  [
    "where the key stands empty",
    `${step}    customer:\n`,
    state("step", { outcome: "x" }),
    `${step}    customer: {outcome: x}\n`,
  ],
  [
    "in the place of what is there",
    `${step}    agents: 'Skipper' # for now\n`,
    state("step", { actor: "Crew" }),
    `${step}    agents: 'Crew' # for now\n`,
  ],
  ["at the first of several places", step, state("process", { purpose: "x" }), step.replace("todo:", "why: x\ntodo:")],
  [
    "at the other place where that is taken",
    step.replace("id: p", "id: p\n  purpose: y"),
    state("process", { purpose: "x" }),
    step.replace("id: p", "id: p\n  purpose: x"),
  ],
  [
    "behind the keys that come before it",
    `${step}    next: end\n    note: n\n`,
    state("step", { why: "x" }),
    `${step}    reason: x\n    next: end\n    note: n\n`,
  ],
  [
    "in a text that stands for a step",
    `${head}todo:\n  - A\n`,
    state("step", { why: "x" }),
    `${head}todo:\n  - title: A\n    reason: x\n`,
  ],
  [
    "in an exception",
    `${step}problems:\n  - if: it is wet\n    then: Dry it\n`,
    (process) => ({
      kind: "state",
      of: process.exceptions[0] ?? process,
      properties: new Map([
        ["cause", "x"],
        ["prevention", "y"],
      ]),
    }),
    `${step}problems:\n  - if: it is wet\n    then: Dry it\n    root: {cause: x, fix: y}\n`,
  ],
  [
    "between brackets",
    "todo: [{id: a, title: A}]\n",
    state("step", { outcome: "x, y" }),
    'todo: [{id: a, title: A, customer: {outcome: "x, y"}}]\n',
  ],
  [
    "not where the place is open already",
    `${step}    reason: ‹why›\n`,
    state("step", { why: "‹what for›" }),
    `${step}    reason: ‹why›\n`,
  ],
  [
    "not where a list stands",
    `${step}    agents: [x, y]\n`,
    state("step", { actor: "z" }),
    `${step}    agents: [x, y]\n`,
  ],
  ["not what has no place", step, state("step", { message: "x" }), step],
  ["not a part of what has no place", step, state("step", { why: "x", message: "x" }), step],
  [
    "not into what an alias repeats",
    `x: &x {title: A}\ntodo: [*x]\n`,
    state("step", { why: "x" }),
    `x: &x {title: A}\ntodo: [*x]\n`,
  ],
];

describe("a property is written", () => {
  test.each(cases)("%s", (_, text, edit, after) => expect(writtenThrough(keys, text, edit)).toBe(after));

  test("in JSON", () => {
    const text = '{\n  "todo": [\n    {\n      "id": "a",\n      "title": "A"\n    }\n  ]\n}\n';
    const after = text.replace('"A"', '"A",\n      "customer": {"outcome": "x"}');
    expect(writtenThrough(keys, text, state("step", { outcome: "x" }), "test.json")).toBe(after);
  });

  test("with the line ends of the file", () => {
    const text = step.replaceAll("\n", "\r\n");
    expect(writtenThrough(keys, text, state("step", { why: "x" }))).toBe(`${text}    reason: x\r\n`);
  });
});

describe("more is added", () => {
  const metric: Edit = (process) => ({
    kind: "add-metric",
    of: process,
    name: "Crews on the water",
    properties: new Map([
      ["basis", "asked"],
      ["target", "95%"],
    ]),
  });
  const exception: Edit = (process) => ({
    kind: "add-exception",
    of: process,
    condition: "the crew withdraws",
    properties: new Map(),
  });

  test.each<[string, string, Edit, string]>([
    [
      "a metric where there is none",
      step,
      metric,
      `${step}kpis: {list: [{label: Crews on the water, basis: asked}]}\n`,
    ],
    [
      "a metric behind others",
      `${step}kpis:\n  list:\n    - label: X\n`,
      metric,
      `${step}kpis:\n  list:\n    - label: X\n    - label: Crews on the water\n      basis: asked\n`,
    ],
    [
      "a metric in an empty list",
      `${step}kpis:\n  list: []\n`,
      metric,
      `${step}kpis:\n  list:\n    - label: Crews on the water\n      basis: asked\n`,
    ],
    [
      "an exception with two places in one map",
      step,
      (process) => ({
        kind: "add-exception",
        of: process,
        condition: "it is wet",
        properties: new Map([
          ["cause", "x"],
          ["prevention", "y"],
        ]),
      }),
      `${step}problems:\n  - if: it is wet\n    root: {cause: x, fix: y}\n`,
    ],
    ["an exception where there is none", step, exception, `${step}problems:\n  - if: the crew withdraws\n`],
    [
      "a step behind another",
      step,
      (process): ModelEdit => {
        const [after] = process.steps;
        if (!after) throw new Error("there is no step");
        return { kind: "add-step", of: process, after, id: "ask", name: "Ask the crew", properties: new Map() };
      },
      `${step}  - id: ask\n    title: Ask the crew\n`,
    ],
    [
      "an allowance at its place",
      step,
      (process) => ({ kind: "allow", of: element(process, "step"), rule: "r", reason: "‹why›" }),
      `${step}    lint: {allow: {r: ‹why›}}\n`,
    ],
    [
      "another allowance",
      `${step}    lint: {allow: {q: so}}\n`,
      (process) => ({ kind: "allow", of: element(process, "step"), rule: "r", reason: "‹why›" }),
      `${step}    lint: {allow: {q: so, r: ‹why›}}\n`,
    ],
    [
      "an allowance under its own word where the mapping names no place",
      step,
      (process) => ({ kind: "allow", of: process, rule: "r", reason: "‹why›" }),
      step.replace("todo:", "allow: {r: ‹why›}\ntodo:"),
    ],
  ])("%s", (_, text, edit, after) => expect(writtenThrough(keys, text, edit)).toBe(after));

  test("a metric does not go into the list of some step", () => {
    const text = "todo:\n  - name: A\n    kpis: [x]\n";
    expect(writtenThrough('steps: todo\nmetrics: "todo[].kpis"', text, metric)).toBe(text);
  });

  test("what one place says moves to another", () => {
    const move: Edit = (process) => ({
      kind: "move",
      of: element(process, "step"),
      from: "outcome",
      to: "why",
      leave: "‹what›",
    });
    expect(writtenThrough(keys, `${step}    customer: {outcome: "so"}\n`, move)).toBe(
      `${step}    customer: {outcome: "‹what›"}\n    reason: "so"\n`,
    );
  });
});
