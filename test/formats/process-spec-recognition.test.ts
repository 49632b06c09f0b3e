// Which texts are process specs, and what comments in them suppress.
import { describe, expect, it } from "vitest";
import { formatOf } from "../../server/src/formats/index.js";
import { isProcessAsCode } from "../../server/src/formats/process-spec/index.js";
import { processSpecSchema } from "../../server/src/formats/process-spec/schema.js";
import { containers } from "../../server/src/formats/process-spec/words.js";
import { read, wordsAt } from "./reading.js";

describe("recognition", () => {
  it.each([
    ["a.process.yaml", "process: p\n", true],
    ["deep/in/a.process.yml", "", true],
    ["A.PROCESS.JSON", "{}", true],
    ["a.yaml", "process: p\nsteps: []\n", false],
    ["a.yaml", "# note\ntouchstone: 1\nprocess: p\n", true],
    ["a.yaml", "process: p\r\ntouchstone: 1 # version\r\n", true],
    ["a.yaml", "with:\n  touchstone: 1\n", false],
    ["a.yaml", "touchstone: 12\n", false],
    ["a.json", '{"touchstone": 1, "process": "p"}', true],
    ["a.json", '{"a": {"touchstone": 1}}', false],
    ["a.process.yaml", "process:\n  id: x\n  name: y\n", false],
    ["a.process.yaml", "process: {id: x}\n", false],
    ["a.process.yaml", "process:\n  # later\nname: x\n", true],
    ["a.process.yaml", "process: [1, {a: b}]\n", true],
    ["a.process.json", '{"version": 1, "process": {"id": "x"}}', false],
    ["a.process.yaml", "touchstone: 1\nprocess: {id: x}\n", true],
    ["a.txt", "touchstone: 1\n", false],
    ["a.process.bpmn", "", false],
  ])("%s with %j: %s", (path, text, expected) => {
    expect(formatOf(path, text)?.id === "process-spec").toBe(expected);
  });

  it("knows the shape of process-as-code", () => {
    expect(isProcessAsCode("version: 0.2\nprocess:\n\n  id: x\n")).toBe(true);
    expect(isProcessAsCode("process: x\nsteps:\n  - id: a\n")).toBe(false);
  });
});

describe("comments that suppress", () => {
  it.each([
    ["# touchstone-disable rule-a -- why", "file", ["rule-a"], "why"],
    ["#touchstone-disable-next-line rule-a, rule-b", "next-line", ["rule-a", "rule-b"], ""],
    ["name: x # touchstone-disable-next-line -- all of it", "next-line", [], "all of it"],
  ])("%s", (line, scope, rules, reason) => {
    const reading = read(`process: p\r\n${line}\r\n`);
    const found = reading.suppressions.map((comment) => [
      comment.scope,
      comment.rules.map(({ id }) => id),
      comment.reason,
      comment.rules.map(({ span }) => wordsAt(reading, span)),
      wordsAt(reading, comment.span),
    ]);
    expect(found).toEqual([[scope, rules, reason, rules, line.slice(line.indexOf("#"))]]);
  });

  it.each([
    "name: 'x # touchstone-disable rule-a'",
    'name: "x\n  # touchstone-disable rule-a"',
    "name: |\n  # touchstone-disable rule-a\n",
    "name: x#touchstone-disable rule-a",
    "# touchstone-disabled rule-a",
  ])("are none in %j", (line) => {
    expect(read(`process: p\n${line}\n`).suppressions).toEqual([]);
  });
});

describe("the JSON Schema", () => {
  it("has every key of every map, and knows every map that it refers to", () => {
    const schema = processSpecSchema();
    const text = JSON.stringify(schema);
    const definitions = schema.definitions as Record<string, { properties?: Record<string, unknown> }>;
    for (const { id, words } of Object.values(containers))
      expect(Object.keys(definitions[id]?.properties ?? {})).toEqual(words.map(({ key }) => key));
    for (const [, id] of text.matchAll(/"#\/definitions\/([\w-]+)"/g)) expect(definitions).toHaveProperty([id ?? ""]);
  });

  it("has keys of single lower-case words only", () => {
    for (const { words } of Object.values(containers)) for (const { key } of words) expect(key).toMatch(/^[a-z]+$/);
  });
});
