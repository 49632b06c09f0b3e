// State machines that tests read, break and write into, and shorthands for that; invented.
import type { Reading } from "../../server/src/formats/format.js";
import { stepFunctions } from "../../server/src/formats/step-functions/index.js";
import { known } from "../../server/src/model/fact.js";
import type { Flow, Process, Step, Target } from "../../server/src/model/process.js";

export const lending = `{
  "Comment": "Lends a bicycle for a day.\\nOwner: Head of Lending",
  "StartAt": "Take request",
  "States": {
    "Take request": {
      "Type": "Task",
      "Resource": "arn:aws:states:::lambda:invoke",
      "Retry": [{ "ErrorEquals": ["States.ALL"], "MaxAttempts": 3 }],
      "Catch": [{ "ErrorEquals": ["States.Timeout"], "Next": "Call reader" }],
      "TimeoutSeconds": 7200,
      "Next": "Bicycle free?"
    },
    "Bicycle free?": {
      "Type": "Choice",
      "Choices": [
        { "Variable": "$.bicycle.free", "BooleanEquals": true, "Next": "Hand over" },
        { "Variable": "$.tries", "NumericLessThan": 5, "Next": "Wait for a return" }
      ],
      "Default": "No bicycle"
    },
    "Wait for a return": { "Type": "Wait", "Seconds": 3600, "Next": "Bicycle free?" },
    "Call reader": { "Type": "Task", "Resource": "\${CallFunction}", "Next": "Bicycle free?" },
    "Hand over": { "Type": "Task", "Comment": "At the desk.", "Resource": "\${DeskFunction}", "End": true },
    "No bicycle": { "Type": "Fail", "Error": "NoBicycle", "Cause": "All bicycles are lent" }
  }
}
`;

export const lendingInYaml = `# How a bicycle is lent
Comment: >-
  Lends a bicycle
  for a day.
StartAt: Take request
States:
  Take request:
    Type: Task
    Comment: Somebody asks for a bicycle # at the desk
    Resource: arn:aws:states:::lambda:invoke
    Next: Bicycle free?
  Bicycle free?:
    Type: Choice
    Choices:
      - Variable: $.bicycle.free
        BooleanEquals: false
        Next: Take request
    Default: Hand over
  Hand over: {Type: Task, Resource: x, End: true}
`;

export function readMachine(text: string, path = "lending.asl.json"): Reading {
  return stepFunctions.read(text, path);
}

export function machine(text: string, path?: string): Process {
  const [process] = readMachine(text, path).processes;
  if (!process) throw new Error("no process was read");
  return process;
}

/** A machine of the given states, in JSON; it starts with the first. */
export function statesOf(states: Readonly<Record<string, object>>): Process {
  return machine(JSON.stringify({ StartAt: Object.keys(states)[0], States: states }));
}

export function stepNamed({ steps }: Process, id: string): Step {
  const step = steps.find((candidate) => candidate.id === id);
  if (!step) throw new Error(`there is no step ${id}`);
  return step;
}

/** Every way of a process in one line: from where, when, and where to. */
export function ways({ steps }: Process): string[] {
  return steps.flatMap((step) => [...step.next, ...step.exceptions].map((flow) => `${step.id} ${way(flow)}`));
}

function way({ condition, otherwise, trigger, parallel, to }: Flow): string {
  const words = known(condition) ? condition.value : "";
  const when = words !== "" || otherwise ? `(${[otherwise ? "otherwise" : "", words].join(" ").trim()}) ` : "";
  const mark = trigger === "exception" ? "!" : parallel === undefined ? "" : "&";
  return `${mark}${when}> ${targetOf(to)}`;
}

function targetOf(to: Target): string {
  if (to.kind === "step") return to.id;
  return to.kind === "end" ? `end ${to.name ?? ""}`.trim() : to.kind;
}
