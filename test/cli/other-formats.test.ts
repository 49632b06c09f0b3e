// A folder as it is: processes in several formats between files that are none.
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { bundleCli, Folder } from "../support/cli.js";
import { otherFormats } from "../support/other-formats.js";

let script = "";
beforeAll(async () => {
  script = await bundleCli("cli-other-formats");
});

const named = (one: string): string => path.basename(one);
const processes = Object.fromEntries(otherFormats.map((one) => [named(one.path), one.text]));
const others = {
  "pom.xml": '<project xmlns="http://maven.apache.org/POM/4.0.0"><name>Loans</name></project>\n',
  "package.json": '{ "name": "loans" }\n',
  "compose.yaml": "services:\n  web:\n    image: nginx\n",
  "node_modules/other/loan.bpmn": processes["loan.bpmn"] ?? "",
};

test("the processes of all formats are found, and nothing is said about the rest", async () => {
  const folder = await Folder.with(script, { ...processes, ...others });
  const { out, code } = await folder.touchstone(["check", "--format", "json"]);
  const { files } = JSON.parse(out);
  expect(files.map((file: { path: string; format: string }) => [file.path, file.format])).toEqual(
    otherFormats.map((one) => [named(one.path), one.format]).sort(),
  );
  // First contact is information, and information fails no check.
  expect(code).toBe(0);
});

test("a process is known by its content where its name says nothing", async () => {
  const text = processes["loan.bpmn"] ?? "";
  const folder = await Folder.with(script, { "export.xml": text, "plain.json": processes["loan.asl.json"] ?? "" });
  const { out } = await folder.touchstone(["check", "--format", "json"]);
  expect(JSON.parse(out).files.map(({ format }: { format: string }) => format)).toEqual(["bpmn", "step-functions"]);
});

test("the first place is opened in each, and nothing else is touched", async () => {
  const folder = await Folder.with(script, processes);
  await folder.touchstone(["check", "--fix-suggestions"]);
  for (const { path: whole, text } of otherFormats) {
    const after = await folder.read(named(whole));
    const opened = after.match(/‹[^›]*›/g) ?? [];
    expect(opened.length, named(whole)).toBeLessThanOrEqual(1);
    expect(text.split("\n").filter((line) => !after.includes(line.trim().slice(0, 20)))).toEqual([]);
  }
});
