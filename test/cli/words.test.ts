// What the command line says to people: the report for terminals, help, explanations.
import { beforeAll, describe, expect, test } from "vitest";
import { wantsColour } from "../../server/src/cli/reports/paint.js";
import type { ToldFinding, Totals } from "../../server/src/cli/reports/report.js";
import { stylish } from "../../server/src/cli/reports/stylish.js";
import { bundleCli, Folder } from "../support/cli.js";

const finding: ToldFinding = {
  rule: "rework-exception",
  severity: "warning",
  message: "This branch only repairs what went wrong before. Consider what would spare the next customer.",
  range: { start: { line: 11, character: 4 }, end: { line: 11, character: 9 } },
  process: "p",
  element: "e",
  key: "k",
  related: [],
  fixes: [{ title: "t", kind: "suggestion" }],
};
const nothing: Totals = {
  files: 3,
  errors: 0,
  warnings: 0,
  infos: 0,
  suppressed: 0,
  baselined: 0,
  filesWithFindings: 0,
  unshown: 0,
  safe: 0,
  suggested: 0,
  repairedFiles: 0,
};

describe("the report for terminals", () => {
  const told = (width: number, related: ToldFinding["related"] = []): string =>
    stylish({ colour: false, width }).file({
      path: "a/b.process.yaml",
      format: "process-spec",
      findings: [{ ...finding, related }, finding],
    });
  const other: ToldFinding["related"][number] = {
    path: "a/b.process.yaml",
    element: "e",
    message: "the case comes back here",
    range: { start: { line: 3, character: 8 }, end: { line: 3, character: 9 } },
  };

  test("says the place of each finding, and its words in lines of the terminal's width", () => {
    expect(told(60)).toBe(`
a/b.process.yaml:12:5  warning  rework-exception
  This branch only repairs what went wrong before. Consider
  what would spare the next customer.
a/b.process.yaml:12:5  warning  rework-exception
  This branch only repairs what went wrong before. Consider
  what would spare the next customer.
`);
  });

  test("says where else to look, where that is at few places", () => {
    expect(told(100, [other])).toContain(`spare the next customer.
  see also a/b.process.yaml:4:9 the case comes back here
a/b.process.yaml:12:5`);
    expect(told(100, [other, other, other])).toContain("see also");
    expect(told(100, [other, other, other, other])).not.toContain("see also");
  });

  test("breaks no place where the terminal is narrow", () => {
    expect(told(40, [other])).toContain(`
a/b.process.yaml:12:5  warning
  rework-exception
  This branch only repairs what went
  wrong before. Consider what would
  spare the next customer.
  see also a/b.process.yaml:4:9
    the case comes back here
`);
  });

  test("says nothing of a file without findings", () => {
    expect(stylish({ colour: false, width: 60 }).file({ path: "a", format: "process-spec", findings: [] })).toBe("");
  });

  test.each<[string, Partial<Totals>, string]>([
    ["nothing", {}, "✓ 3 files checked: nothing found that serves the process instead of the customer."],
    ["no file", { files: 0 }, "No process definitions here."],
    ["allowed findings", { suppressed: 2 }, "2 findings allowed by the authors."],
    [
      "findings",
      { errors: 1, warnings: 2, infos: 1, filesWithFindings: 2 },
      "✖ 4 findings in 2 of 3 files: 1 error, 2 warnings, 1 info.",
    ],
    [
      "repairs",
      { warnings: 2, safe: 1, suggested: 1 },
      "1 finding can be repaired with --fix. For 1 more there is a suggestion",
    ],
    ["what was not shown", { warnings: 5, unshown: 3 }, "3 findings not shown (--max-findings)."],
    ["what was repaired", { repairedFiles: 1 }, "1 file repaired."],
  ])("sums up %s", (_, totals, expected) => {
    expect(stylish({ colour: false, width: 200 }).end({ ...nothing, ...totals })).toContain(expected);
  });

  test("has colours only where they are wanted", () => {
    const text = (colour: boolean) =>
      stylish({ colour, width: 60 }).file({ path: "a", format: "process-spec", findings: [finding] });
    expect(text(true)).toContain("\x1b[33mwarning\x1b[39m");
    expect(text(false)).not.toContain("\x1b");
  });
});

test.each<[boolean, Record<string, string>, boolean]>([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: "1" }, false],
  [true, { NO_COLOR: "" }, true],
  [false, { FORCE_COLOR: "1" }, true],
  [true, { FORCE_COLOR: "0" }, false],
  [false, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
  [true, { TERM: "dumb" }, false],
])("colour on a terminal (%s) with %j: %s", (terminal, env, wanted) => {
  expect(wantsColour(terminal, env)).toBe(wanted);
});

describe("the program", () => {
  let script = "";
  beforeAll(async () => {
    script = await bundleCli("cli-words");
  });

  test.each<[string[], string]>([
    [["--version"], "0.1.0\n"],
    [["--help"], "touchstone COMMAND"],
    [["check", "--help"], "--fail-on error|warning|info|never"],
    [["explain"], "rework-exception"],
    [["explain", "rework-exception"], "rework-exception"],
    [["explain", "syntax-error"], "cannot be read"],
  ])("%j", async (words, expected) => {
    const folder = await Folder.with(script, {});
    const { code, out, err } = await folder.touchstone(words);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(expected);
  });

  test("says which file has the last word on each key", async () => {
    const folder = await Folder.with(script, {
      "touchstone.config.yaml":
        "root: true\nlanguage: de\nrules: {unknown-key: error}\nvocabulary: {plain: {SLA: promise}}\ndefaults: {owner: Ann}\n",
      "sub/touchstone.config.yaml": "rules: {unknown-key: off}\n",
    });
    const { out } = await folder.touchstone(["config", "sub/x.process.yaml"]);
    expect(out).toContain("configurations: touchstone.config.yaml, sub/touchstone.config.yaml");
    expect(out).toMatch(/^rules\.unknown-key +off +\(sub\/touchstone\.config\.yaml\)$/m);
    expect(out).toMatch(/^language +de +\(touchstone\.config\.yaml\)$/m);
    expect(out).toMatch(/^vocabulary\.plain\.SLA +promise +\(touchstone\.config\.yaml\)$/m);
    expect(out).toMatch(/^defaults\.owner +Ann +\(touchstone\.config\.yaml\)$/m);
    expect(out).toMatch(/^limits\.seconds +4 +\(default\)$/m);
  });

  test("speaks the language that is asked for, never that of the environment", async () => {
    const folder = await Folder.with(script, {
      "a.process.yaml": "process: p\nsteps:\n  - id: send\n    name: Send the letter\n",
    });
    const german = "sagt nicht, was";
    const env = { LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" };
    expect((await folder.touchstone(["check"], { env })).out).not.toContain(german);
    expect((await folder.touchstone(["check", "--language", "de"])).out.replace(/\s+/g, " ")).toContain(german);
    await folder.write("touchstone.config.yaml", "language: de\n");
    expect((await folder.touchstone(["check"])).out.replace(/\s+/g, " ")).toContain(german);
  });
});
