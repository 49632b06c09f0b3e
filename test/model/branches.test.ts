// What belongs to a branch: the steps that only it leads to, and where it comes back.
import { expect, test } from "vitest";
import { branchesOf } from "../../server/src/model/branches.js";
import { valueIn } from "../../server/src/model/fact.js";
import { Graph } from "../../server/src/model/graph.js";
import { processOf } from "../support/reading.js";

/** Each branch in one line: where it leaves, its own steps, how it returns and where to. */
function branches(steps: string): string[] {
  return branchesOf(new Graph(processOf(`process: p\nsteps:\n${steps}`))).map(({ from, steps: own, returns, target }) =>
    `${from?.id} [${own.map(({ id }) => id).join(" ")}] ${returns} ${target?.id ?? ""}`.trim(),
  );
}

test.each([
  ["back to its own step, which is the first", "- {id: a, exceptions: [{when: x, to: a}]}\n- id: b", "a [] same a"],
  ["back to the first step", "- id: a\n- {id: b, exceptions: [{when: x, to: a}]}", "b [] earlier a"],
  [
    "through a step of its own",
    "- id: a\n- {id: b, exceptions: [{when: x, to: c}], next: d}\n- {id: c, next: b}\n- id: d",
    "b [c] same b",
  ],
  ["on to the next step", "- {id: a, exceptions: [{when: x, do: mend}]}\n- id: b", "a [] later b"],
  [
    "to the end, through a step of its own",
    "- {id: a, exceptions: [{when: x, to: c}], next: end}\n- id: c",
    "a [c] end",
  ],
])("an exception %s", (_, steps, branch) => {
  expect(branches(steps)).toEqual([branch]);
});

/** A clerk and an approver send a case back over the same event, and the gateway behind it sends it to whoever did. */
const routed = `
  - {id: review, next: [{when: fine, to: approve}, {when: returned, to: resubmitted}]}
  - {id: resubmitted, kind: event, next: which}
  - {id: which, kind: decision, next: [{when: by the clerk, to: review}, {when: by the approver, to: approve}]}
  - {id: approve, next: [{when: approved, to: end}, {when: returned, to: resubmitted}]}`;

/** What is received is looked at, and what is wrong is sent back after some work. */
const inside = `
  - {id: wait, next: [{when: it comes, to: look}, {when: late, to: ask}]}
  - {id: ask, next: wait}
  - {id: look, kind: decision, next: [{when: fine, to: pay}, {when: wrong, to: return}]}
  - {id: return, next: wait}
  - {id: pay, next: end}`;

test.each([
  ["what goes back after an answer inside of it leaves the return to that one", inside, "wait it comes"],
  ["and is a return of its own where every answer goes back", inside.replace("pay, next: end", "pay, next: wait"), ""],
  ["an answer that only leads to another leaves the return to that one", routed, "review returned, approve returned"],
  ["and is a return of its own where work is done on the way", routed.replace("kind: event", "kind: task"), ""],
])("%s", (_, steps, leaving) => {
  const found = branchesOf(new Graph(processOf(`process: p\nsteps:${steps}`)));
  const left = found.filter(({ answersBack }) => answersBack);
  expect(left.map(({ from, entry }) => `${from?.id} ${valueIn(entry.condition)}`).join(", ")).toBe(leaving);
});
