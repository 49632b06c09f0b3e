// What a state machine says, as a process: steps, ways, ends, and what its comments state.
import { describe, expect, test } from "vitest";
import { formatOf } from "../../server/src/formats/index.js";
import { lending, lendingInYaml, machine, readMachine, statesOf, stepNamed, ways } from "./machines.js";
import { short, wordsAt } from "./reading.js";

const pass = (next?: string) => (next === undefined ? { Type: "Pass", End: true } : { Type: "Pass", Next: next });

describe("recognition", () => {
  test.each([
    ["a.asl.json", "{}", true],
    ["a.asl", "", true],
    ["deep/a.asl.yml", "", true],
    ["machine.json", lending, true],
    ["machine.yaml", lendingInYaml, true],
    ["machine.yaml", "StartAt: x\nother: y\n", false],
    ["package.json", '{"name": "x"}', false],
    ["text.md", lendingInYaml, false],
    [
      "template.yaml",
      "Resources:\n  A:\n    Type: AWS::Serverless::StateMachine\n    Properties:\n      Definition:\n        StartAt: A\n        States: {}\n",
      true,
    ],
    [
      "template.yaml",
      "Resources:\n  A:\n    Type: AWS::Serverless::StateMachine\n    Properties:\n      DefinitionUri: a.asl.json\n",
      false,
    ],
    ["p.process.yaml", "process: p\ndescription: StartAt and States\n", false],
  ])("%s: %#", (path, text, expected) => {
    expect(formatOf(path, text)?.id === "step-functions").toBe(expected);
  });
});

describe("steps", () => {
  const process = machine(lending);

  test("are the states, by their names, in the order of the text from the start", () => {
    expect(process.steps.map(({ id }) => id)).toEqual([
      "Take request",
      "Bicycle free?",
      "Wait for a return",
      "Call reader",
      "Hand over",
    ]);
    expect(process).toMatchObject({ id: "lending", named: false });
  });

  test("begin with the state that the machine starts with", () => {
    const text = JSON.stringify({ StartAt: "b", States: { a: pass(), b: pass("a") } });
    expect(machine(text).steps.map(({ id }) => id)).toEqual(["b", "a"]);
  });

  test("are what their types say", () => {
    expect(process.steps.map(({ kind }) => short(kind))).toEqual([
      "derived task",
      "decision",
      "wait",
      "derived task",
      "derived task",
    ]);
  });

  test("take as long as the author allows", () => {
    expect(process.steps.map(({ within }) => short(within))).toEqual([
      "2 hours",
      "missing",
      "1 hour",
      "missing",
      "missing",
    ]);
    const seconds = (value: number) => statesOf({ a: { Type: "Wait", Seconds: value, End: true } }).steps[0]?.within;
    expect([172_800, 90, 60].map((value) => short(seconds(value) ?? { kind: "inexpressible" }))).toEqual([
      "2 days",
      "90 seconds",
      "1 minute",
    ]);
  });

  test("stand on their names", () => {
    const reading = readMachine(lending);
    const [first] = reading.processes[0]?.steps ?? [];
    expect(first && wordsAt(reading, first.anchor)).toBe("Take request");
    expect(wordsAt(reading, machine(lending).anchor)).toBe("StartAt");
  });

  test("say in their comments what the format has no place for", () => {
    const step = statesOf({
      a: { Type: "Pass", Comment: 'Sent at night.\nOutcome: The reader "knows"\nWithin: 1 day', End: true },
    }).steps[0];
    expect(step && [step.description, step.outcome, step.within, step.output].map(short)).toEqual([
      "Sent at night.",
      'The reader "knows"',
      "1 day",
      "missing",
    ]);
    expect([short(process.owner), short(process.description)]).toEqual([
      "Head of Lending",
      "Lends a bicycle for a day.",
    ]);
  });

  test("have nothing missing where a comment is filled in later", () => {
    expect(
      short(statesOf({ a: { Type: "Pass", Comment: `\${About}`, End: true } }).steps[0]?.outcome ?? process.owner),
    ).toBe("inexpressible");
  });
});

describe("ways", () => {
  test("are answers, exceptions and ends; a technical retry is none", () => {
    expect(ways(machine(lending))).toEqual([
      "Take request > Bicycle free?",
      "Take request !(time is up) > Call reader",
      "Bicycle free? (bicycle free) > Hand over",
      "Bicycle free? (tries is less than 5) > Wait for a return",
      "Bicycle free? (otherwise) > end No bicycle",
      "Wait for a return > Bicycle free?",
      "Call reader > Bicycle free?",
      "Hand over > end",
    ]);
  });

  test("stand where they say they lead", () => {
    const reading = readMachine(lending);
    const choice = stepNamed(machine(lending), "Bicycle free?");
    expect(choice.next.map(({ anchor }) => wordsAt(reading, anchor))).toEqual([
      "Hand over",
      "Wait for a return",
      "No bicycle",
    ]);
  });

  test("of a machine in YAML are the same", () => {
    expect(ways(machine(lendingInYaml, "a.asl.yaml"))).toEqual([
      "Take request > Bicycle free?",
      "Bicycle free? (bicycle not free) > Take request",
      "Bicycle free? (otherwise bicycle free) > Hand over",
      "Hand over > end",
    ]);
  });

  test("lead nowhere that is known where a template fills in the rest", () => {
    expect(ways(statesOf({ a: pass(`\${Next}`), b: pass() }))[0]).toBe("a > unreadable");
    expect(
      ways(machine(`{"StartAt": "a", "States": {"a": {"Type": "Pass", "Next": \${Next}}, "b": \${Other}}}`)),
    ).toEqual(["a > unreadable"]);
  });

  test("end without a name where something breaks, and nobody decided", () => {
    const caught = (error: string) => ({ ...pass(), Catch: [{ ErrorEquals: [error], Next: "Refused" }] });
    const waysOf = (error: string) => ways(statesOf({ a: caught(error), Refused: { Type: "Fail" } }))[1];
    expect([waysOf("States.ALL"), waysOf("TooYoung")]).toEqual([
      "a !(something unexpected happens) > end",
      "a !(too young) > end Refused",
    ]);
  });

  test("stop with an error where no rule holds and nothing else is said", () => {
    const only = { Type: "Choice", Choices: [{ Variable: "$.a", IsPresent: true, Next: "b" }] };
    expect(ways(statesOf({ a: only, b: pass(), c: pass() }))).toContain("a (otherwise a is not present) > end");
  });

  test("have a condition in the author's words where a comment is a label, and its facts", () => {
    const rule = {
      Variable: "$.a",
      StringEquals: "NOT_PAID",
      Comment: "Nothing paid yet\nNeed: The reader pays on return",
      Next: "b",
    };
    const [answer] = statesOf({ a: { Type: "Choice", Choices: [rule] }, b: pass() }).steps[0]?.next ?? [];
    expect(answer && [answer.condition, answer.need, answer.cause].map(short)).toEqual([
      "Nothing paid yet",
      "The reader pays on return",
      "missing",
    ]);
    const explained = { ...rule, Comment: "Readers may pay when they bring the bicycle back to the desk" };
    expect(ways(statesOf({ a: { Type: "Choice", Choices: [explained] }, b: pass() }))[0]).toBe("a (a is not paid) > b");
  });
});

describe("templates", () => {
  const sam = `Transform: AWS::Serverless-2016-10-31
Resources:
  Table:
    Type: AWS::DynamoDB::Table
  LendBicycle:
    Type: AWS::Serverless::StateMachine
    Properties:
      Name: lend-a-bicycle
      Role: !GetAtt Role.Arn
      Definition:
        StartAt: Take request
        States:
          Take request: {Type: Task, Resource: !GetAtt TakeFunction.Arn, Next: Hand over}
          Hand over: {Type: Task, Resource: !Sub "\${A}", End: true}
  Other:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      StateMachineName: !Sub "\${Stage}-other"
      DefinitionString: !Sub '{"StartAt": "a"}'
`;

  test("hold machines under their own ids", () => {
    const reading = readMachine(sam, "template.yaml");
    const [process, ...others] = reading.processes;
    expect(process).toMatchObject({ id: "LendBicycle", named: false, name: { value: "lend-a-bicycle" } });
    expect(process && wordsAt(reading, process.anchor)).toBe("LendBicycle");
    expect(process && ways(process)).toEqual(["Take request > Hand over", "Hand over > end"]);
    expect(others).toEqual([]);
    expect(reading.problems).toEqual([]);
  });

  test("of the Serverless Framework do, too", () => {
    const text =
      "stepFunctions:\n  stateMachines:\n    lend:\n      definition:\n        StartAt: a\n        States:\n          a: {Type: Pass, End: true}\n";
    expect(machine(text, "serverless.yml")).toMatchObject({ id: "lend", steps: [{ id: "a" }] });
    const own = text.split("\n").slice(2).join("\n");
    expect(machine(own, "machines/lend.yml")).toMatchObject({ id: "lend", steps: [{ id: "a" }] });
    expect(formatOf("machines/lend.yml", own)?.id).toBe("step-functions");
  });
});
