// `touchstone check` where files speak of each other: the same findings for one file as for all of them.
import { beforeAll, describe, expect, test } from "vitest";
import { bundleCli, Folder } from "../support/cli.js";
import { processCalling } from "../support/project.js";

let script = "";
beforeAll(async () => {
  script = await bundleCli("cli-across-files");
});

interface Found {
  readonly rule: string;
  readonly element: string;
  readonly message: string;
  readonly key: string;
  readonly related: readonly { readonly path: string; readonly range: unknown }[];
}

const root = { "touchstone.config.yaml": "root: true\n" };
const repair = processCalling("repair", ["visit"]);

async function check(folder: Folder, words: readonly string[] = ["."], input = ""): Promise<Map<string, Found[]>> {
  const { out } = await folder.touchstone(["check", "--format", "json", ...words], { input });
  const { files } = JSON.parse(out) as { files: { path: string; findings: Found[] }[] };
  return new Map(files.map(({ path, findings }) => [path, findings]));
}

async function rulesIn(files: Readonly<Record<string, string>>, path = "repair.process.yaml"): Promise<string[]> {
  const folder = await Folder.with(script, files);
  const all = await check(folder);
  expect((await check(folder, [path])).get(path), "alone").toEqual(all.get(path));
  return (all.get(path) ?? []).map(({ rule }) => rule);
}

describe("a process that another one runs", () => {
  test.each<[string, Record<string, string>, string[]]>([
    ["is missed where no file has it", {}, ["unknown-process"]],
    ["is found in a file beside it", { "visit.process.yaml": processCalling("visit") }, []],
    ["is found in a file that comes first", { "a.process.yaml": processCalling("visit") }, []],
    ["is found in any YAML that says it is a process", { "a.yaml": `touchstone: 1\n${processCalling("visit")}` }, []],
    ["is found in JSON", { "a.process.json": '{"process": "visit"}' }, []],
    ["is found by the name of its file", { "visit.process.yaml": "name: Visit\n" }, []],
    ["is found below the root", { ...root, "deep/visit.process.yaml": processCalling("visit") }, []],
    [
      "is not looked for below where nothing says what the root is",
      { "deep/visit.process.yaml": processCalling("visit") },
      ["unknown-process"],
    ],
    [
      "is found though it is not checked",
      {
        "touchstone.config.yaml": "root: true\nignore: visit.process.yaml\n",
        "visit.process.yaml": processCalling("visit"),
      },
      [],
    ],
    [
      "is not found where Git ignores it",
      { ".gitignore": "visit*", "visit.process.yaml": processCalling("visit") },
      ["unknown-process"],
    ],
    ["may stand in a file that is no text", { "broken.process.yaml": "\0\xff" }, []],
    ["may stand in a file in which nothing can be made out", { "broken.process.yaml": "<<<<<<< HEAD\n: [\n" }, []],
    [
      "may stand in a file that is too large to be read for others",
      {
        "touchstone.config.yaml": "root: true\nlimits: {inline: 2000}\n",
        "visit.process.yaml": `${processCalling("other")}# ${"x".repeat(3000)}\n`,
      },
      [],
    ],
  ])("%s", async (_, files, rules) => {
    expect(await rulesIn({ "repair.process.yaml": repair, ...files })).toEqual(rules);
  });

  test("is known again where it is misspelt, and put right on request", async () => {
    const folder = await Folder.with(script, {
      "repair.process.yaml": processCalling("repair", ['"vsiit"']),
      "visit.process.yaml": processCalling("visit"),
    });
    const [finding] = (await check(folder)).get("repair.process.yaml") ?? [];
    expect(finding).toMatchObject({
      rule: "unknown-process",
      element: "part-1",
      key: "unknown-process/repair/part-1/vsiit",
    });
    expect(finding?.message).toContain("Did you mean “visit”?");
    expect((await folder.touchstone(["check", "--fix-suggestions"])).code).toBe(0);
    expect(await folder.read("repair.process.yaml")).toBe(processCalling("repair", ['"visit"']));
  });

  test("need not say what it is for", async () => {
    const visit = processCalling("visit", [], false);
    expect(await rulesIn({ "visit.process.yaml": visit }, "visit.process.yaml")).toEqual(["no-customer-purpose"]);
    const both = { "repair.process.yaml": repair, "visit.process.yaml": visit };
    expect(await rulesIn(both, "visit.process.yaml")).toEqual([]);
    const together = { "visit.process.yaml": `${visit}---\n${repair}` };
    expect(await rulesIn(together, "visit.process.yaml")).toEqual([]);
  });
});

test("what may still be found is no suppression without use", async () => {
  const allowed = repair.replace("call: visit", "call: visit\n    allow: {unknown-process: kept by the clinic}");
  expect(await rulesIn({ "repair.process.yaml": allowed })).toEqual([]);
  expect(await rulesIn({ "repair.process.yaml": allowed, "broken.process.yaml": "\0\xff" })).toEqual([]);
  const visit = { "visit.process.yaml": processCalling("visit") };
  expect(await rulesIn({ "repair.process.yaml": allowed, ...visit })).toEqual(["unused-suppression"]);
});

describe("two processes of one id", () => {
  const visit = processCalling("visit");

  test("are told of both, each with the place of the other", async () => {
    const folder = await Folder.with(script, {
      ...root,
      "a/one.process.yaml": visit,
      "b/two.process.yaml": `# ours\n${visit}`,
    });
    const found = await check(folder);
    const [one] = found.get("a/one.process.yaml") ?? [];
    expect(one).toMatchObject({ rule: "duplicate-process", key: "duplicate-process/visit" });
    const range = { start: { line: 2, character: 6 }, end: { line: 2, character: 21 } };
    expect(one?.related).toMatchObject([{ path: "b/two.process.yaml", range }]);
    expect(found.get("b/two.process.yaml")?.[0]?.related).toMatchObject([{ path: "a/one.process.yaml" }]);
    const { out } = await folder.touchstone(["check", "b/two.process.yaml"]);
    expect(out).toContain("\n  see also a/one.process.yaml:2:7 the other process of that id\n");
  });

  test.each<[string, Record<string, string>]>([
    [
      "where the name of the file stands in for the id",
      { "a/x.process.yaml": "name: X\n", "b/x.process.yaml": "name: X\n" },
    ],
    [
      "where one of them is not checked",
      { "a/x.process.yaml": visit, "b/x.process.yaml": visit, "touchstone.config.yaml": "root: true\nignore: b/\n" },
    ],
    [
      "where one of them belongs to another root",
      { "a/x.process.yaml": visit, "b/x.process.yaml": visit, "b/touchstone.config.yaml": "root: true\n" },
    ],
  ])("are nobody's mistake %s", async (_, files) => {
    expect(await rulesIn({ ...root, ...files }, "a/x.process.yaml")).not.toContain("duplicate-process");
  });
});

test("standard input is checked among the files beside it", async () => {
  const folder = await Folder.with(script, { "visit.process.yaml": processCalling("visit") });
  const stdin = ["--stdin", "--stdin-filename", "repair.process.yaml"];
  expect((await check(folder, stdin, repair)).get("repair.process.yaml")).toEqual([]);
  const lost = await check(folder, stdin, processCalling("repair", ["gone"]));
  expect(lost.get("repair.process.yaml")?.map(({ rule }) => rule)).toEqual(["unknown-process"]);
});
