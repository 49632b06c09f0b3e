// How repairs are written into state machines: as lines of comments, before and after.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { ModelEdit, Property, Value } from "../../server/src/model/model-edit.js";
import type { Element, Process } from "../../server/src/model/process.js";
import { applyEdits } from "../../server/src/text/edit.js";
import { junk } from "./example.js";
import { lending, lendingInYaml, machine, readMachine, stepNamed } from "./machines.js";
import { short, spansIn } from "./reading.js";

type Edit = (process: Process) => ModelEdit;

const hand = (process: Process): Element => stepNamed(process, "Hand over");
const take = (process: Process): Element => stepNamed(process, "Take request");
const choice = (process: Process) => stepNamed(process, "Bicycle free?");

describe("in JSON", () => {
  test.each<[string, Edit, string, string]>([
    [
      "behind a comment",
      state(hand, { outcome: "‹what›" }),
      '"Comment": "At the desk."',
      '"Comment": "At the desk.\\nOutcome: ‹what›"',
    ],
    [
      "first in a state",
      state(take, { outcome: 'The reader "knows"' }),
      '"Take request": {\n      "Type"',
      '"Take request": {\n      "Comment": "Outcome: The reader \\"knows\\"",\n      "Type"',
    ],
    [
      "first in a state on one line",
      state((process) => stepNamed(process, "Call reader"), { outcome: "x", why: "y" }),
      '{ "Type": "Task", "Resource": "${Call',
      '{ "Comment": "Outcome: x\\nWhy: y", "Type": "Task", "Resource": "${Call',
    ],
    [
      "of a rule",
      state((process) => choice(process).next[1], { prevention: "x" }),
      '{ "Variable": "$.tries"',
      '{ "Comment": "Prevention: x", "Variable": "$.tries"',
    ],
    [
      "of a catcher",
      state((process) => stepNamed(process, "Take request").exceptions[0], { cause: "x" }),
      '[{ "ErrorEquals": ["States.Timeout"]',
      '[{ "Comment": "Cause: x", "ErrorEquals": ["States.Timeout"]',
    ],
    [
      "of the process",
      state((process) => process, { purpose: "x", owner: "Desk" }),
      'for a day.\\nOwner: Head of Lending"',
      'for a day.\\nOwner: Desk\\nPurpose: x"',
    ],
    [
      "a metric",
      (of) => ({ kind: "add-metric", of, name: "Readers who rode", properties: properties({ target: "95%" }) }),
      'Head of Lending"',
      'Head of Lending\\nMetric: Readers who rode; target: 95%"',
    ],
    [
      "what is allowed at a rule",
      allow((process) => choice(process).next[0]),
      '{ "Variable": "$.bicycle.free"',
      '{ "Comment": "Allow no-discretion: ‹why›", "Variable": "$.bicycle.free"',
    ],
    [
      "what is allowed at a way without a comment, at its state",
      allow((process) => choice(process).next[2]),
      '"Bicycle free?": {\n      "Type"',
      '"Bicycle free?": {\n      "Comment": "Allow no-discretion: ‹why›",\n      "Type"',
    ],
  ])("%s", (_, edit, before, after) => {
    expect(lending).toContain(before);
    expect(written(lending, edit)).toBe(lending.replace(before, () => after));
  });

  test.each<[string, Edit]>([
    ["where a way has no place for it", state((process) => choice(process).next[2], { prevention: "x" })],
    [
      "of a step that is to be added",
      (of) => ({ kind: "add-step", of, after: stepNamed(of, "Hand over"), id: "a", name: "A", properties: new Map() }),
    ],
    ["that the format says itself", state(hand, { next: "end" })],
  ])("nothing %s", (_, edit) => {
    expect(written(lending, edit)).toBe(lending);
  });

  test("nothing into a comment that is filled in later", () => {
    const text = `{"StartAt": "Hand over", "States": {"Hand over": {"Type": "Pass", "Comment": "\${About}", "End": true}}}`;
    expect(written(text, state(hand, { outcome: "x" }))).toBe(text);
  });

  test("more about a metric, and what is allowed at it", () => {
    const text = lending.replace("Head of Lending", "Head of Lending\\nMetric: Bicycles lent; target: 5");
    const of = (process: Process) => process.metrics[0];
    expect(written(text, state(of, { target: "6", basis: "x" }))).toContain(
      "Metric: Bicycles lent; target: 6; basis: x",
    );
    expect(written(text, allow(of))).toContain("; target: 5; allow no-discretion: ‹why›");
  });

  test("another name where a way leads nowhere", () => {
    const text = lending.replace('"Next": "Hand over"', '"Next": "Hand ovr"');
    const reading = readMachine(text);
    const target = reading.processes[0]?.steps[1]?.next[0]?.to;
    if (target?.kind !== "step") throw new Error("no step");
    const edit = { kind: "respell", span: target.span, text: "Hand over" } as const;
    expect(applyEdits(text, reading.write(edit))).toBe(lending);
  });
});

describe("in YAML", () => {
  test.each<[string, Edit, string, string]>([
    [
      "first in a state",
      state(choice, { outcome: "x" }),
      "  Bicycle free?:\n    Type",
      "  Bicycle free?:\n    Comment: |-\n      Outcome: x\n    Type",
    ],
    [
      "behind a plain comment, which becomes a block",
      state(take, { outcome: "x", why: "y" }),
      "    Comment: Somebody asks for a bicycle # at the desk",
      "    Comment: |- # at the desk\n      Somebody asks for a bicycle\n      Outcome: x\n      Why: y",
    ],
    [
      "of the process, in lines of their own where others fold",
      state((process) => process, { purpose: "x" }),
      "  for a day.\n",
      "  for a day.\n\n  Purpose: x\n",
    ],
    [
      "of a rule",
      state((process) => choice(process).next[0], { cause: "x", prevention: "y" }),
      "      - Variable",
      "      - Comment: |-\n          Cause: x\n          Prevention: y\n        Variable",
    ],
    [
      "between brackets",
      state(hand, { outcome: "x, y" }),
      "{Type: Task, Resource: x, End: true}",
      '{Comment: "Outcome: x, y", Type: Task, Resource: x, End: true}',
    ],
  ])("%s", (_, edit, before, after) => {
    expect(lendingInYaml).toContain(before);
    const text = written(lendingInYaml, edit, "a.asl.yaml");
    expect(text).toBe(lendingInYaml.replace(before, () => after));
  });

  test("with the line ends of the file", () => {
    const text = written(lendingInYaml.replaceAll("\n", "\r\n"), state(choice, { outcome: "x" }), "a.asl.yaml");
    expect(text).toBe(written(lendingInYaml, state(choice, { outcome: "x" }), "a.asl.yaml").replaceAll("\n", "\r\n"));
  });

  test.each([
    ["'It''s lent'", "It's lent"],
    ['"Lent \\u2013 at the desk"', "Lent – at the desk"],
    ["|\n      Lent\n        here\n", "Lent\n  here"],
    [">-\n      Lent\n      here", "Lent here"],
    ["Lent\n      here", "Lent here"],
  ])("into a comment such as %j", (comment, description) => {
    const text = `StartAt: Hand over\nStates:\n  Hand over:\n    Comment: ${comment}\n    Type: Pass\n    End: true\n`;
    const once = written(text, state(hand, { outcome: "‹what›" }), "a.asl.yaml");
    const twice = written(once, state(hand, { outcome: "The reader rides", why: "y" }), "a.asl.yaml");
    expect(parse(twice).States["Hand over"]).toMatchObject({ Type: "Pass", End: true });
    const step = stepNamed(machine(twice, "a.asl.yaml"), "Hand over");
    expect([step.description, step.outcome, step.why].map(short)).toEqual([description, "The reader rides", "y"]);
  });
});

describe("properties", () => {
  const words = fc.string({ unit: "grapheme", maxLength: 30 });

  test("whatever a comment says, what is stated is read again, and the file still reads", () => {
    fc.assert(
      fc.property(words, words, (comment, outcome) => {
        const text = JSON.stringify({
          StartAt: "Hand over",
          States: { "Hand over": { Type: "Pass", Comment: comment, End: true } },
        });
        const now = written(text, state(hand, { outcome }));
        const said = stepNamed(machine(JSON.stringify(JSON.parse(now))), "Hand over").outcome;
        if (said.kind === "stated") expect(said.value).toBe(outcome.replace(/\s*[\r\n]+\s*/g, " ").trim());
        expect(written(now, state(hand, { outcome }))).toBe(now);
      }),
    );
  });

  test("no text makes it throw, and every place lies inside the text", () => {
    const broken = fc.tuple(
      fc.constantFrom(lending, lendingInYaml),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(...junk), fc.nat(30)), { maxLength: 4 }),
    );
    fc.assert(
      fc.property(broken, ([whole, cuts]) => {
        let text = whole;
        for (const [at, piece, length] of cuts)
          text = text.slice(0, at % text.length) + piece + text.slice((at % text.length) + length);
        const reading = readMachine(text, whole === lending ? "a.asl.json" : "a.asl.yaml");
        for (const { start, end } of spansIn([reading.processes, reading.problems])) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const process of reading.processes)
          for (const step of process.steps) reading.write(state(() => step, { outcome: "x" })(process));
      }),
    );
  });
});

function state(of: (process: Process) => Element | undefined, values: Partial<Record<Property, Value>>): Edit {
  return (process) => ({ kind: "state", of: found(of(process)), properties: properties(values) });
}

function allow(of: (process: Process) => Element | undefined): Edit {
  return (process) => ({ kind: "allow", of: found(of(process)), rule: "no-discretion", reason: "‹why›" });
}

function found(element: Element | undefined): Element {
  if (!element) throw new Error("there is no such element");
  return element;
}

function properties(values: Partial<Record<Property, Value>>): ReadonlyMap<Property, Value> {
  return new Map(Object.entries(values) as [Property, Value][]);
}

function written(text: string, edit: Edit, path?: string): string {
  return applyEdits(text, readMachine(text, path).write(edit(machine(text, path))));
}
