// What is told about broken texts, and that the rest of them is still read.
import { describe, expect, it } from "vitest";
import { problems } from "../../server/src/rules/problems.js";
import { first, read, short, stepOf, told } from "./reading.js";

const steps = "steps:\n  - id: a\n    name: A\n    outcome: x\n  - id: b\n    name: B\n    outcome: y\n";

describe("broken YAML", () => {
  it.each([
    ["a second colon on a line", "process: p\nname: Lend: books # so\n", ["syntax-error/second-colon Lend: books"]],
    ["a key without a colon", "process: p\nowner\ncontact: c\n", ["syntax-error/colon owner"]],
    ["a last key without a colon", "process: p\nowner\n", ["syntax-error/colon owner"]],
    [
      "a line too far right",
      "process: p\nname: Lend\n    owner: o\ncontact: c\n",
      ["syntax-error/indentation owner: o"],
    ],
    ["an open quote", 'process: p\nname: "Lend\nowner: o\n', ['syntax-error/quote "Lend']],
    ["an open bracket", "process: p\npromise: [a, b\nowner: o\n", ["syntax-error/bracket [a, b"]],
    ["a bracket too many", "process: p\nname: ]\nowner: o\n", ["syntax-error/extra-bracket ]"]],
    ["a reserved mark", "process: p\nowner: @desk\n", ["syntax-error/reserved @desk"]],
    ["a tab", "process: p\nstart:\n\twho: customer\n", ["syntax-error/tab"]],
    ["a wrong escape", 'process: p\nname: "a\\q"\n', ["syntax-error/escape \\q"]],
    ["a name that nothing has", "process: p\nowner: *nobody\n", ["syntax-error/unknown-anchor *nobody"]],
    ["words behind quotes", 'process: p\nname: "Lend" books\nowner: o\n', ["syntax-error/stray books"]],
    ["bytes that are no text", "process: p\nname: a\u0000b\u0001\n", ["syntax-error/bytes \u0000"]],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ["a second colon", `process: p\nname: Lend: books\n${steps}`],
    ["a half-typed key", `process: p\nown\n${steps}`],
    ["a bracket too many", `process: p\nname: ]\n${steps}`],
    ["an open quote", `process: p\nname: "Lend\n${steps}`],
    ["a line too far right", `process: p\nname: Lend\n    owner: o\n${steps}`],
    ["a tab", `process: p\n${steps.replace("    name: A", "\tname: A")}`],
    ["only tabs", `process: p\n${steps.replaceAll("  ", "\t")}`],
    ["a conflict", `process: p\n<<<<<<< mine\nowner: o\n=======\nowner: q\n>>>>>>> theirs\n${steps}`],
    ["CRLF", `process: p\n${steps}`.replaceAll("\n", "\r\n")],
    ["a byte-order mark", `\ufeffprocess: p\n${steps}`],
  ])("keeps every step behind %s", (_, text) => {
    expect(first(text).steps.map(({ id, outcome }) => [id, short(outcome)])).toEqual([
      ["a", "x"],
      ["b", "y"],
    ]);
  });

  it("reads text with a second colon as it is meant, and offers the quotes", () => {
    const reading = read("process: p\nname: Lend: books\nowner: o\n");
    expect(short(reading.processes[0]?.name ?? { kind: "inexpressible" })).toBe("Lend: books");
    expect(reading.problems[0]?.respell?.text).toBe('"Lend: books"');
  });

  it("offers spaces for tabs", () => {
    const reading = read("process: p\nstart:\n\twho: customer\n");
    expect(reading.problems.map(({ respell }) => respell?.text)).toEqual(["    "]);
    expect(short(reading.processes[0]?.start.who ?? { kind: "inexpressible" })).toBe("customer");
  });

  it("tells all conflicts of a file once, and reads the first version", () => {
    const conflict = "<<<<<<< mine\n  - id: a\n||||||| base\n  - id: c\n=======\n  - id: b\n>>>>>>> theirs\n";
    const text = `process: p\nsteps:\n${conflict}${conflict.replaceAll("id: ", "id: z")}`;
    expect(told(text)).toEqual(["syntax-error/conflict <<<<<<<"]);
    expect(first(text).steps.map(({ id }) => id)).toEqual(["a", "za"]);
  });

  it("does not complain about what is absent where it may only be unreadable", () => {
    const [a, b] = first("process: p\nsteps:\n  - id: a\n    outco\n  - id: b\n").steps;
    expect([a?.outcome.kind, b?.outcome.kind]).toEqual(["unreadable", "missing"]);
    expect(first('process: p\nname: "x\nowner: o\n').purpose.kind).toBe("unreadable");
  });

  it("tells no more than twenty errors of a document", () => {
    const errors = told(`process: p\nx-all:\n${"- @\n".repeat(200)}`);
    expect(errors).toHaveLength(20);
  });
});

describe("broken JSON", () => {
  it.each([
    ["an open bracket", '{"process": "p", "steps": [{"id": "a"}', ["syntax-error/json-bracket"]],
    ["a missing comma", '{"process": "p" "name": "n"}', ['syntax-error/json-comma "name"']],
    ["a comma too many", '{"process": "p",}', ["syntax-error/json-key }"]],
    ["a missing value", '{"process": }', ["syntax-error/json-value }"]],
    ["a bare word", '{"process": p}', ["syntax-error/json-word p"]],
    ["text behind the end", '{"process": "p"} x', ["syntax-error/json-word x"]],
  ])("%s", (_, text, expected) => {
    expect(told(text, "a.process.json").slice(0, 1)).toEqual(expected);
    expect(read(text, "a.process.json").processes).toHaveLength(1);
  });
});

describe("what was made to break the reader", () => {
  const laughs = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(",")}]\n`);
  it.each([
    ["nested aliases", `a0: &a0 [x]\n${laughs.join("")}process: p\nsteps: *a9\npromise: *a9\nmetrics: *a9\n`],
    ["nested merges", `a: &a {b: 1}\nc: &c {<<: [*a, *a], d: *a}\nprocess: p\nsteps: [{<<: *c, next: *c}]\n`],
    ["brackets", `process: p\nsteps: ${"[".repeat(20_000)}`],
    ["dashes", `process: p\nsteps:\n${Array.from({ length: 500 }, (_, i) => `${" ".repeat(i + 2)}- a:\n`).join("")}`],
    ["deep maps", `process: p\nsteps: ${"{a: ".repeat(300)}1${"}".repeat(300)}`],
  ])("%s", (_, text) => {
    expect(read(text).processes).toHaveLength(1);
  });

  it("says so where it stops", () => {
    expect(told(`process: p\nx-deep: ${"[".repeat(100)}${"]".repeat(100)}\n`)[0]).toMatch(/^limit-reached\/depth/);
    const many = `process: p\nx: &t [${"a, ".repeat(1000)}]\nx-all: &all [${"*t, ".repeat(200)}]\npromise: *all\n`;
    expect(told(`${many}`).some((line) => line.startsWith("unknown-key"))).toBe(true);
    const asks = `process: p\nx-l: &l [${"a, ".repeat(2000)}]\nsteps: [${"{id: a, asks: *l}, ".repeat(100)}]\n`;
    expect(told(asks).some((line) => line.startsWith("limit-reached/aliases"))).toBe(true);
  });

  it("survives JSON of many levels", () => {
    const deep = `{"process": "p", "x-deep": ${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}}`;
    expect(read(deep, "a.process.json").processes).toHaveLength(1);
  });

  it("reads a lone half of a character", () => {
    expect(short(first('process: p\nname: "\\ud800 \\udc00"\n').name)).toBe("\ud800 \udc00");
  });
});

describe("wrong shapes", () => {
  it.each([
    "process: [1, {a: b}]\nname: {x: 1}\nsteps: {a: 1}\nmetrics: 7\ncustomer: [[]]\nreviewed: {y: 2}\nowner: 3\n",
    "process: p\nsteps: [1, null, [], {id: {}}, {id: a, next: {}, exceptions: 5}, {id: b, next: [[], 1, {to: []}], exceptions: [1, {when: []}]}]\nmetrics: [1, null, [], {name: {}}]\n",
  ])("are told and leave the rest: %#", (text) => {
    const reading = read(text);
    expect(reading.processes).toHaveLength(1);
    expect(reading.problems.length).toBeGreaterThan(3);
    expect(stepOf("  - {id: a, next: {}}").next[0]?.to.kind).toBe("onward");
  });
});

it("has words for every problem that formats tell", () => {
  const all = [
    ...told("process: p\nname: a: b\nkpis: [a]\nowner: *x\nnmae: x\nfor: y\nwhatever: z\nname: twice\n"),
    ...told("just text\n"),
    ...told("process: p\nserves: client\nperspektive: x\nsteps:\n  - outcome: x\n    kind: nonsense\n    next: [[]]\n"),
  ];
  expect(all.length).toBeGreaterThan(10);
  for (const line of all) {
    const [id = "", message = ""] = (line.split(" ")[0] ?? "").split("/");
    expect(problems.find((problem) => problem.id === id)?.messages[message], line).toBeTypeOf("string");
  }
});

describe("texts that patterns could trip over", () => {
  const many = 50_000;
  it.each([
    ["open places that never end", `process: p\nname: ${"‹".repeat(many)}\n`],
    ["spaces", `process: p\nname: a${" ".repeat(many)}b\n`],
    ["tabs", `process: p\nstart:\n\twho: x\n${"\t".repeat(many)}\n`],
    ["comments", `process: p\n${"# touchstone-disable -- ".repeat(many / 10)}\n`],
    ["colons", `process: p\nname: ${"a: ".repeat(many / 10)}\n`],
    ["brackets that close nothing", `process: p\n${"]\n".repeat(many / 20)}`],
    ["keys of another language", `process: p\n${Array.from({ length: many / 10 }, (_, i) => `k${i}: 1\n`).join("")}`],
  ])("%s are read within the time of a test", (_, text) => {
    expect(read(text).processes[0]?.id).toBe("p");
  });
});
