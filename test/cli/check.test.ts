// `touchstone check` as people and pipelines call it.
import { beforeAll, describe, expect, test } from "vitest";
import { bundleCli, Folder } from "../support/cli.js";

let script = "";
beforeAll(async () => {
  script = await bundleCli("cli-check");
});

/** Two findings that do not hang on wording: a misspelt key (warning, safe repair) and a way to nowhere (error). */
const flawed = `process: refund
name: Refund a damaged order
purpose: Customers have their money back without having to chase us
customer: Shoppers who received a damaged item
steps:
  - id: receive
    name: Receive the request
    outcome: The customer knows when the money will be back
    descripton: ...
    next: nowhere
owner: Head of Customer Care
feedback: We ask every refunded customer whether it worked
`;
const sound = flawed.replace("descripton: ...\n    next: nowhere", "next: end");
const misspelt = flawed.replace("nowhere", "end");
const sure = ["unknown-key", "unknown-step"];

interface JsonReport {
  readonly version: number;
  readonly files: readonly {
    readonly path: string;
    readonly format: string;
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly message: string;
      readonly range: unknown;
      readonly process?: string;
      readonly element?: string;
      readonly key: string;
      readonly related: readonly unknown[];
      readonly fixes: readonly { readonly title: string; readonly kind: string }[];
    }[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

async function report(folder: Folder, ...words: string[]): Promise<JsonReport> {
  const { out } = await folder.touchstone(["check", "--format", "json", ...words]);
  return JSON.parse(out) as JsonReport;
}

const paths = ({ files }: JsonReport): string[] => files.map(({ path }) => path);

describe("the exit code", () => {
  test.each<[string, Record<string, string>, string[], number]>([
    ["0 when nothing is found", { "a.process.yaml": sound }, [], 0],
    ["0 where there is no process", { "a.txt": "x" }, [], 0],
    ["1 for a warning", { "a.process.yaml": misspelt }, [], 1],
    ["0 for a warning when only errors fail", { "a.process.yaml": misspelt }, ["--fail-on", "error"], 0],
    ["1 for an error when only errors fail", { "a.process.yaml": flawed }, ["--fail-on", "error"], 1],
    ["0 for an error when nothing fails", { "a.process.yaml": flawed }, ["--fail-on", "never"], 0],
    ["2 for a file that is not there", {}, ["none.process.yaml"], 2],
    ["2 for a pattern that matches nothing", { "a.process.yaml": sound }, ["*.bpmn"], 2],
    ["2 for an option that there is not", {}, ["--fromat", "json"], 2],
    ["2 for a configuration that is not there", { "a.process.yaml": sound }, ["--config", "none.yaml"], 2],
    [
      "2 for a configuration that cannot be read",
      { "a.process.yaml": sound, "touchstone.config.yaml": "rules: [\n" },
      [],
      2,
    ],
    [
      "2 for a configuration whose base is missing",
      { "a.process.yaml": sound, "touchstone.config.yaml": "extends: ./none.yaml\n" },
      [],
      2,
    ],
    ["1 for a word in the configuration that is not known", { "touchstone.config.yaml": "rulse: {}\n" }, [], 1],
  ])("is %s", async (_, files, words, code) => {
    const folder = await Folder.with(script, files);
    expect((await folder.touchstone(["check", ...words])).code).toBe(code);
  });
});

describe("wrong words are answered with better ones", () => {
  test.each([
    [["chekc"], "touchstone check"],
    [["check", "--fromat", "json"], "--format"],
    [["check", "--format", "jsno"], "json"],
    [["check", "--fail-on", "errors"], "error"],
    [["check", "--max-findings", "many"], "a number"],
    [["check", "--config"], "--config FILE"],
    [["check", "--fix=yes"], "--fix takes no value"],
    [["check", "--stdin", "x.yaml"], "not both"],
    [["check", "--stdin-filename", "x.yaml"], "--stdin"],
    [["explain", "rework-excepton"], "rework-exception"],
    [["--versoin"], "--version"],
    [["src/a.process.yaml"], "touchstone check src/a.process.yaml"],
  ])("%j", async (words, answer) => {
    const folder = await Folder.with(script, {});
    const { code, out, err } = await folder.touchstone(words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(answer);
    expect(err).not.toContain("\n    at ");
  });
});

describe("which files are checked", () => {
  const files = {
    "a.process.yaml": sound,
    "b.yaml": `touchstone: 1\n${sound}`,
    "c.yaml": "some: thing\n",
    "d.json": '{"touchstone": 1, "process": "p", "name": "P", "steps": []}',
    "deep/er/e.process.yml": sound,
    "node_modules/x/f.process.yaml": sound,
    "ignored/g.process.yaml": sound,
    "deep/h.process.yaml": sound,
    "deep/.gitignore": "h.*\n",
    ".gitignore": "ignored/\n",
    "touchstone.config.yaml": "root: true\nignore: [skipped]\n",
    "skipped/i.process.yaml": sound,
  };
  const everything = ["a.process.yaml", "b.yaml", "d.json", "deep/er/e.process.yml", "touchstone.config.yaml"];

  test.each<[string, string[], string[]]>([
    ["a folder", ["."], everything],
    ["no word at all", [], everything],
    ["a folder below", ["deep"], ["deep/er/e.process.yml"]],
    ["a file by its name", ["a.process.yaml"], ["a.process.yaml"]],
    ["a file by its name, whatever .gitignore says", ["deep/h.process.yaml"], ["deep/h.process.yaml"]],
    ["an ignored folder by its name", ["ignored"], ["ignored/g.process.yaml"]],
    ["a pattern", ["**/*.process.yml"], ["deep/er/e.process.yml"]],
    ["a pattern in a folder", ["deep/*/*.yml"], ["deep/er/e.process.yml"]],
    ["a file twice", ["a.process.yaml", "./a.process.yaml", "*.process.yaml"], ["a.process.yaml"]],
    ["a file that is no process, by its name", ["c.yaml"], ["c.yaml"]],
    ["a file that the configuration ignores, by its name", ["skipped/i.process.yaml"], []],
  ])("%s", async (_, words, expected) => {
    const folder = await Folder.with(script, files);
    expect(paths(await report(folder, ...words))).toEqual(expected);
  });

  test("what is left out though it was named is said", async () => {
    const folder = await Folder.with(script, files);
    const { err } = await folder.touchstone(["check", "c.yaml", "skipped/i.process.yaml"]);
    expect(err).toContain("“c.yaml” is no process definition");
    expect(err).toContain("“skipped/i.process.yaml” is not checked");
  });
});

describe("--format json", () => {
  test("tells everything of a finding", async () => {
    const folder = await Folder.with(script, { "sub/a.process.yaml": flawed, "b.process.yaml": sound });
    const { version, files, summary } = await report(folder);
    expect(version).toBe(1);
    expect(files.map(({ path, format }) => [path, format])).toEqual([
      ["b.process.yaml", "process-spec"],
      ["sub/a.process.yaml", "process-spec"],
    ]);
    const found = files[1]?.findings.filter(({ rule }) => sure.includes(rule)) ?? [];
    expect(found).toMatchObject([
      {
        rule: "unknown-key",
        severity: "warning",
        range: { start: { line: 8, character: 4 }, end: { line: 8, character: 14 } },
        related: [],
        fixes: [{ title: "Say “description”", kind: "safe" }],
      },
      {
        rule: "unknown-step",
        severity: "error",
        range: { start: { line: 9, character: 10 }, end: { line: 9, character: 17 } },
        process: "refund",
        element: "receive",
        key: "unknown-step/refund/receive/nowhere",
      },
    ]);
    expect(summary).toEqual({ files: 2, errors: 1, warnings: 1, infos: 0, suppressed: 0, baselined: 0 });
  });

  test("counts characters as editors do, behind a byte order mark too", async () => {
    const folder = await Folder.with(script, { "a.process.yaml": "\ufeff'😀': 1\nprocess: p\n" });
    const { files } = await report(folder);
    expect(files[0]?.findings.find(({ rule }) => rule === "unknown-key")?.range).toEqual({
      start: { line: 0, character: 0 },
      end: { line: 0, character: 4 },
    });
  });

  test("is whole when it is long and read slowly", async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`p${i}.process.yaml`, flawed]));
    const folder = await Folder.with(script, files);
    expect((await report(folder)).files).toHaveLength(300);
  });

  test("is the same for the same files", async () => {
    const folder = await Folder.with(script, {
      "b.process.yaml": flawed,
      "a.process.yaml": flawed,
      "B/c.process.yaml": flawed,
    });
    const first = await folder.touchstone(["check", "--format", "json", "B", "."]);
    expect(first.out).toBe((await folder.touchstone(["check", "--format", "json", ".", "B"])).out);
  });
});

describe("files that are not as they should be", () => {
  test.each<[string, Uint8Array, Record<string, unknown>]>([
    [
      "binary",
      Uint8Array.from([0, 159, 146, 150, 0, 255]),
      { format: "unknown", findings: [{ rule: "unreadable-file" }] },
    ],
    ["in Latin-1", Buffer.from("process: p\nname: caf\xe9\n", "latin1"), { format: "process-spec" }],
    ["in UTF-16", Buffer.from("\ufeffprocess: p\nprocess: q\n", "utf16le"), { format: "process-spec" }],
    ["empty", Buffer.from(""), { format: "process-spec" }],
  ])("%s", async (_, content, expected) => {
    const folder = await Folder.with(script, { "a.process.yaml": content });
    expect((await report(folder)).files).toMatchObject([{ path: "a.process.yaml", ...expected }]);
  });

  test("a wrong byte is told at its place, once", async () => {
    const folder = await Folder.with(script, {
      "a.process.yaml": Buffer.from("process: p\nname: caf\xe9\n", "latin1"),
    });
    const findings = (await report(folder)).files[0]?.findings.filter(({ rule }) => rule === "syntax-error");
    expect(findings).toMatchObject([{ range: { start: { line: 1, character: 9 } } }]);
  });

  test("a large one is stopped when it takes too long", async () => {
    const folder = await Folder.with(script, {
      "a.process.yaml": flawed,
      "touchstone.config.yaml": "limits: {inline: 10, seconds: 0}\n",
    });
    const { files } = await report(folder, "a.process.yaml");
    expect(files[0]?.findings.map(({ rule }) => rule)).toEqual(["limit-reached"]);
  });

  test("a large one that is quick is checked as any other", async () => {
    const folder = await Folder.with(script, { "a.process.yaml": flawed });
    const here = await folder.touchstone(["check", "--format", "json"]);
    await folder.write("touchstone.config.yaml", "limits: {inline: 1, seconds: 60}\n");
    const beside = await folder.touchstone(["check", "--format", "json", "a.process.yaml"]);
    expect(beside).toEqual(here);
  });
});
