// How a mapped file says what follows a step, in every shape that teams use.
import { describe, expect, test } from "vitest";
import { processIn, ways } from "./mapped.js";

/** Steps as a list of flow maps, one a line. */
const steps = (...lines: string[]): string => `steps:\n${lines.map((line) => `  - {${line}}\n`).join("")}`;

const cases: readonly [what: string, keys: string, text: string, expected: readonly string[]][] = [
  ["the order of the list", "steps: steps", steps("id: a", "id: b"), ["a > …", "b > …"]],
  [
    "a key that names the next step",
    "steps: steps\nstep: {next: next_step}",
    steps("id: a, next_step: c", "id: b, next_step: END", "id: c"),
    ["a > c", "b > end", "c > …"],
  ],
  [
    "a next step by its name",
    "steps: steps\nstep: {next: next}",
    steps("name: Weigh it, next: Post it", "name: Wrap it, next: post-it", "name: Post it"),
    ["weigh-it > post-it", "wrap-it > post-it", "post-it > …"],
  ],
  [
    "a list of where it leads and when",
    "steps: steps\nstep: {next: transitions}\nanswer: {when: [when, label]}",
    steps("id: a, transitions: [{to: b, when: small}, {to: c, label: large}, {to: end}]", "id: b", "id: c"),
    ["a > b if small, c if large, end otherwise", "b > …", "c > …"],
  ],
  [
    "several next steps without a condition",
    "steps: steps\nstep: {next: next}",
    steps("id: a, next: [b, c]", "id: b", "id: c"),
    ["a > b too, c too", "b > …", "c > …"],
  ],
  [
    "routes, and a default beside them",
    "steps: steps\nstep: {next: route_to, otherwise: default_next}\nanswer: {when: condition, to: goto}",
    steps("id: a, route_to: [{condition: large, goto: c}], default_next: b", "id: b, default_next: end", "id: c"),
    ["a > c if large, b otherwise", "b > end", "c > …"],
  ],
  [
    "a question with two branches",
    "steps: steps\nstep: {when: condition, next: true_branch, otherwise: false_branch}",
    steps(
      "id: a, condition: is it large, true_branch: c, false_branch: b",
      "id: b, condition: is it wet, false_branch: end",
      "id: c",
    ),
    ["a > c if is it large, b otherwise", "b > onward if is it wet, end otherwise", "c > …"],
  ],
  [
    "steps that wait for others",
    "steps: steps\nstep: {after: [depends_on, needs]}",
    steps("id: a, depends_on: []", "id: b, depends_on: a", "id: c, needs: [a]", "id: d, depends_on: [b, c]", "id: e"),
    ["a > b too, c too, e too", "b > d", "c > d", "d > end", "e > end"],
  ],
  [
    "both ends of one way",
    "steps: steps\nstep: {after: depends_on, next: route_to}\nanswer: {when: condition, to: goto}",
    steps(
      "id: a, route_to: [{condition: large, goto: b}, {condition: small, goto: c}]",
      "id: b, depends_on: [a]",
      "id: c, depends_on: [a]",
      "id: d, depends_on: [b, c]",
    ),
    ["a > b if large, c if small", "b > d", "c > d", "d > end"],
  ],
  [
    "ways in a list of their own",
    "steps: nodes\nways: edges\nanswer: {from: source, to: target, when: label}",
    "nodes: [{id: a}, {id: b}, {id: c}]\nedges:\n  - {source: a, target: b, label: small}\n  - {source: a, target: c}\n  - {source: b, target: c}\n  - {source: x, target: c}\n",
    ["a > b if small, c otherwise", "b > c", "c > end"],
  ],
  [
    "success and failure",
    "steps: steps\nstep: {next: on_success, exceptions: on_failure}",
    steps("id: a, on_success: c, on_failure: b", "id: b, on_failure: tell the desk", "id: c, on_failure: retry"),
    ["a > c, ! b if on failure", "b > …, ! tell the desk onward if on failure", "c > …"],
  ],
  [
    "a list of what can happen",
    "steps: steps\nstep: {exceptions: problems}\nexception: {when: if, do: then, to: back_to}",
    "steps:\n  - id: a\n    problems:\n      - {if: it is wet, then: [Dry it, Weigh it], back_to: a}\n      - {then: Ask}\n",
    ["a > …, ! Dry it + Weigh it a if it is wet, ! Ask onward"],
  ],
  [
    "steps inside phases",
    'steps: "phases[].steps"',
    "phases:\n  - name: one\n    steps: [{id: a}, {id: b}]\n  - name: two\n    steps: [{id: c}]\n",
    ["a > …", "b > …", "c > …"],
  ],
  [
    "steps inside steps",
    "steps: tasks\nstep: {steps: [tasks, else]}",
    "tasks:\n  - id: a\n    tasks: [{id: b, tasks: [{id: c}]}]\n    else: [{id: d}]\n  - id: e\n",
    ["a > …", "b > …", "c > …", "d > …", "e > …"],
  ],
  ["a map of steps", "steps: steps.*", "steps:\n  a: {name: A}\n  b:\n", ["a > …"]],
  ["bare texts", "steps: steps", "steps: [Weigh it, Post it]\n", ["weigh-it > …", "post-it > …"]],
];

describe("what follows a step is read from", () => {
  test.each(cases)("%s", (_, keys, text, expected) => {
    expect(ways(processIn(keys, text))).toEqual(expected);
  });

  test("a text that is worked out by a program leads nowhere that could be judged", () => {
    const [step] = processIn("steps: steps\nstep: {next: next}", steps('id: a, next: "{{ outputs.x }}"')).steps;
    expect(step?.next[0]?.to.kind).toBe("unreadable");
  });

  test("a step that is not there keeps the name that was meant", () => {
    const [step] = processIn("steps: steps\nstep: {next: next}", steps("id: a, next: bb", "id: b")).steps;
    expect(step?.next[0]?.to).toMatchObject({ kind: "step", id: "bb" });
  });
});
