// What is told about keys and values that the process spec does not have, and which corrections are offered.
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../server/src/text/edit.js";
import { first, read, told } from "./reading.js";

const inStep = (line: string): string => `process: p\nsteps:\n  - id: a\n    ${line}\n`;
const inException = (line: string): string => inStep(`exceptions:\n      - when: x\n        ${line}`);
const inMetric = (line: string): string => `process: p\nmetrics:\n  - name: m\n    ${line}\n`;

/** The problems of a text, and the text with every offered correction. */
function corrected(text: string, path = "test.process.yaml"): [string[], string] {
  const reading = read(text, path);
  const edits = reading.problems.flatMap(({ respell }) =>
    respell ? reading.write({ kind: "respell", ...respell }) : [],
  );
  return [told(text, path), applyEdits(text, edits)];
}

describe("keys that nothing reads", () => {
  it.each([
    ["a slip", inStep("outcone: x"), "unknown-key/misspelt outcone", inStep("outcome: x")],
    ["other case", inStep("Outcome: x"), "unknown-key/misspelt Outcome", inStep("outcome: x")],
    ["kpis", "process: p\nkpis: [a]\n", "unknown-key/synonym kpis", "process: p\nmetrics: [a]\n"],
    ["audience", "process: p\naudience: x\n", "unknown-key/synonym audience", "process: p\ncustomer: x\n"],
    ["tasks", "process: p\ntasks:\n  - id: a\n", "unknown-key/synonym tasks", "process: p\nsteps:\n  - id: a\n"],
    ["role", inStep("role: x"), "unknown-key/synonym role", inStep("actor: x")],
    ["assignee", inStep("assignee: x"), "unknown-key/synonym assignee", inStep("actor: x")],
    ["customer_outcome", inStep("customer_outcome: x"), "unknown-key/synonym customer_outcome", inStep("outcome: x")],
    ["authority", inStep("authority: x"), "unknown-key/synonym authority", inStep("discretion: x")],
    [
      "on_failure",
      inStep("on_failure: [{when: x}]"),
      "unknown-key/synonym on_failure",
      inStep("exceptions: [{when: x}]"),
    ],
    ["goto", inException("goto: a"), "unknown-key/synonym goto", inException("to: a")],
    ["root_cause", inException("root_cause: x"), "unknown-key/synonym root_cause", inException("cause: x")],
    ["goal", inMetric("goal: 5"), "unknown-key/synonym goal", inMetric("target: 5")],
  ])("%s", (_, text, problem, right) => {
    expect(corrected(text)).toEqual([[problem], right]);
  });

  it.each([
    ["what stands there already", inStep("outcome: x\n    outcomes: y"), "unknown-key/synonym outcomes"],
    ["what would then be of the wrong kind", inStep("on_failure: escalate"), "unknown-key/synonym on_failure"],
    ["what belongs elsewhere", inStep("purpose: x"), "unknown-key/elsewhere purpose"],
    ["what nothing resembles", inStep("zzzz: x"), "unknown-key/unknown zzzz"],
    ["what is written twice", inStep("outcome: x\n    outcome: y"), "unknown-key/repeated outcome"],
  ])("offers nothing for %s", (_, text, problem) => {
    expect(corrected(text)).toEqual([[problem], text]);
  });

  it("keeps the first of two", () => {
    expect(first("process: p\nowner: a\nowner: b\n").owner).toMatchObject({ value: "a" });
  });

  it.each(["x-team: blue", "$schema: a", ".anchors: {a: &a 1}"])("leaves %s alone", (line) => {
    expect(told(`process: p\n${line}\n`)).toEqual([]);
  });

  it("writes corrections in quotes where the text is JSON", () => {
    const [problems, text] = corrected('{"process": "p", "audience": "x", "serves": "client"}', "a.process.json");
    expect(problems).toEqual(['unknown-key/synonym "audience"', 'wrong-type/misspelt "client"']);
    expect(text).toBe('{"process": "p", "customer": "x", "serves": "customers"}');
  });
});

describe("values of the wrong kind", () => {
  it.each([
    ["kind: decison", "wrong-type/misspelt decison", "kind: decision"],
    ["kind: gateway", "wrong-type/misspelt gateway", "kind: decision"],
    ["visibility: Frontstage", undefined, "visibility: Frontstage"],
    ["visibility: public", "wrong-type/misspelt public", "visibility: frontstage"],
    ["kind: nonsense", "wrong-type/value nonsense", "kind: nonsense"],
    ["outcome: [a]", "wrong-type/shape [a]", "outcome: [a]"],
    ["outcome: {a: b}", "wrong-type/shape {a: b}", "outcome: {a: b}"],
    ["allow: [a]", "wrong-type/shape [a]", "allow: [a]"],
    ["exceptions: [a]", "wrong-type/shape a", "exceptions: [a]"],
    ["exceptions: {when: a}", "wrong-type/shape {when: a}", "exceptions: {when: a}"],
    ["next: [[a]]", "wrong-type/shape [a]", "next: [[a]]"],
    ["next: [{when: a}]", "wrong-type/needed a", "next: [{when: a}]"],
    ["asks: [{why: a}]", "wrong-type/needed why", "asks: [{why: a}]"],
  ])("%s", (line, problem, right) => {
    expect(corrected(inStep(line))).toEqual([problem === undefined ? [] : [problem], inStep(right)]);
  });

  it.each([
    ["tries: often", "wrong-type/shape often"],
    ["primary: perhaps", "wrong-type/shape perhaps"],
  ])("%s", (line, problem) => {
    const text = line.startsWith("tries") ? inException(line) : inMetric(line);
    expect(told(text)).toEqual([problem]);
  });

  it.each([
    ["a step without id and name", "process: p\nsteps:\n  - outcome: x\n", "wrong-type/needed outcome"],
    ["a metric without a name", "process: p\nmetrics:\n  - target: 5\n", "wrong-type/needed target"],
    ["another version", "touchstone: 2\nprocess: p\n", "wrong-type/value 2"],
    ["a list of steps as a map", "process: p\nsteps: {a: b}\n", "wrong-type/shape {a: b}"],
    ["no keys at all", "just text\n", "wrong-type/document just text"],
    ["a list at the top", "- a\n", "wrong-type/document - a"],
  ])("%s", (_, text, problem) => {
    expect(told(text)).toEqual([problem]);
  });
});
