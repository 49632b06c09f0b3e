// Shorthands for tests that read workflows: examples, and a process drawn in a few lines.
import type { Reading } from "../../server/src/formats/format.js";
import { serverlessWorkflow } from "../../server/src/formats/serverless-workflow/index.js";
import { valueIn } from "../../server/src/model/fact.js";
import type { Flow, Process, Step, Target } from "../../server/src/model/process.js";

export function readWorkflow(text: string, path = "test.sw.yaml"): Reading {
  return serverlessWorkflow.read(text, path);
}

export function workflow(text: string, path?: string): Process {
  const [process] = readWorkflow(text, path).processes;
  if (!process) throw new Error("no workflow was read");
  return process;
}

/** A workflow of 1.0 with these tasks. */
export function tasks(lines: string): string {
  return `document:\n  dsl: 1.0.0\n  namespace: n\n  name: w\n  version: 1.0.0\ndo:\n${lines}`;
}

/** A workflow of 0.8 with these states. */
export function states(lines: string): string {
  return `id: w\nspecVersion: "0.8"\nstates:\n${lines}`;
}

/** A line for each step: its id, its kind where it is told, and its ways on; exceptions behind an exclamation mark. */
export function drawn(text: string, path?: string): string[] {
  return workflow(text, path).steps.map((step) => {
    const ways = [...step.next.map(drawnFlow), ...(step.inOrder ? ["in order"] : [])];
    const exceptions = step.exceptions.map((flow) => `! ${drawnFlow(flow)}`);
    return [`${step.id}${kindOf(step)}:`, [...ways, ...exceptions].join("; ")].join(" ").trim();
  });
}

function kindOf({ kind }: Step): string {
  const value = valueIn(kind);
  return value === undefined || value === "task" ? "" : ` (${value})`;
}

function drawnFlow({ condition, otherwise, to, parallel }: Flow): string {
  const when = valueIn(condition);
  return [
    ...(when === undefined ? [] : [`${when} ->`]),
    ...(otherwise ? ["otherwise ->"] : []),
    ...(parallel === undefined ? [] : ["at once ->"]),
    drawnTarget(to),
  ].join(" ");
}

function drawnTarget(to: Target): string {
  if (to.kind === "end") return to.name === undefined ? "end" : `end (${to.name})`;
  return "id" in to ? to.id : to.kind;
}

/** A workflow of 1.0 in which much occurs. */
export const tasksExample = tasks(`  - receiveClaim:
      listen:
        to: {one: {with: {type: com.example.claim}}}
      metadata:
        outcome: The customer knows that the claim has arrived
        asks: [policy number, {what: photo, why: shows the damage}]
  - checkClaim: # by a person
      if: \${ .claim.amount > 100 }
      call: examine
      timeout: {after: {days: 2}}
  - decide:
      switch:
        - complete:
            when: .claim.isComplete == true
            then: settle
        - photoIsMissing:
            when: .claim.isComplete == false
            then: askAgain
        - default:
            then: end
      metadata:
        branches:
          photoIsMissing: {cause: The form lets people skip the photo}
  - askAgain:
      do:
        - write: {call: mail, with: {to: "\${ .customer }"}}
        - waitForPhoto:
            wait: {days: 3}
      then: checkClaim
  - settle:
      try:
        - pay:
            call: bank
      catch:
        errors: {with: {type: https://example.com/errors/communication, status: 503}}
        do:
          - callCustomer:
              emit: {event: {with: {type: call}}}
  - close:
      fork:
        branches:
          - tellCustomer: {call: mail}
          - tellAccounting: {call: mail}
`);

/** The same in 0.8. */
export const statesExample = `id: claim
name: Settle a claim
description: What we do with a claim.
version: "1.0"
specVersion: "0.8"
start: receiveClaim
metadata:
  purpose: Customers have their money
  metrics:
    - name: Claims settled in five days
      target: 95%
functions: &functions
  - name: examine
    operation: a.json#examine
states:
  - name: receiveClaim
    type: event
    onEvents: [{eventRefs: [claim]}]
    transition: checkClaim
  - name: checkClaim
    type: operation
    actions: [{functionRef: examine}]
    metadata: {outcome: ‹what›}
    onErrors:
      - errorRef: examination failed
        transition: decide
    transition: {nextState: decide}
  - name: decide # by a person
    type: switch
    dataConditions:
      - name: photo is missing
        condition: "\${ .photo == null }"
        transition: checkClaim
      - condition: .complete == true
        end: true
    defaultCondition: {transition: pause}
  - name: pause
    type: sleep
    duration: PT1H
    transition: checkClaim
`;
