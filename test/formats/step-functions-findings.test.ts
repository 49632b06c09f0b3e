// What is found in state machines, under the words it is about.
import { describe, expect, test } from "vitest";
import { checkFindings } from "../notation/check.js";
import { readMachine } from "./machines.js";

describe("findings", () => {
  test("stand under the words they are about", () => {
    checkFindings(
      `StartAt: Check form
States:
  Check form:
    Type: Task
    Resource: x
    Next: Form complete?
  Form complete?:
    Type: Choice
    Choices:
      - Variable: $.form.complete
        BooleanEquals: false
        Next: Ask again
              ^^^^^^^^^ rework-exception: When “form not complete”
    Default: Pay
  Ask again: {Type: Task, Resource: y, Next: Check form}
  Pay: {Type: Task, Resource: z, End: true}
`,
      { path: "a.asl.yaml", rule: "rework-exception" },
    );
  });

  test("are none where the author allows them, or a comment suppresses them", () => {
    const text = (comment: string, line: string) => `StartAt: Check form
States:
  Check form: {Type: Task, Resource: x, Next: Form complete?}
  Form complete?:
    Type: Choice
    Choices:
      - Variable: $.form.complete
        BooleanEquals: false
        Comment: ${comment}
        ${line}
        Next: Ask again
    Default: Pay
  Ask again: {Type: Task, Resource: y, Next: Check form}
  Pay: {Type: Task, Resource: z, End: true}
`;
    const rule = { path: "a.asl.yaml", rule: "rework-exception" };
    checkFindings(text('"Allow rework-exception: readers fill it in on the road"', "# so"), rule);
    checkFindings(text("Form", "# touchstone-disable-next-line rework-exception -- as agreed"), rule);
  });

  test("name a state that no way leads to, and one that is not there", () => {
    checkFindings(
      `{"StartAt": "a", "States": {
  "a": {"Type": "Pass", "Next": "paid"},
                                 ^^^^ unknown-step: Did you mean “pay”?
  "pay": {"Type": "Pass", "End": true}
}}
`,
      { path: "a.asl.json", rule: "unknown-step" },
    );
    checkFindings(
      `{"StartAt": "a", "States": {
  "a": {"Type": "Pass", "End": true},
  "b": {"Type": "Pass", "End": true}
   ^ unreachable-step: No way leads to “b”
}}
`,
      { path: "a.asl.json", rule: "unreachable-step" },
    );
  });

  test("are none about what a broken text leaves open", () => {
    const text = '{"StartAt": "a", "States": {"a": {"Type": "Pass", "Next": "b"}, "b": {"Type": "Task", "Comment"';
    const reading = readMachine(text);
    expect(reading.problems.map(({ id }) => id)).toContain("syntax-error");
    expect(reading.processes[0]?.steps.map(({ outcome }) => outcome.kind)).toEqual(["inexpressible", "inexpressible"]);
  });
});
