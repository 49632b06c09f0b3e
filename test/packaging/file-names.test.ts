// The extension looks after all files that the formats call their own: the manifest and the client name each of them.
import { readFileSync } from "node:fs";
import path from "node:path";
import picomatch from "picomatch";
import { expect, test } from "vitest";
import { fileNames } from "../../server/src/formats/index.js";

const root = path.resolve(import.meta.dirname, "../..");
const manifest: { activationEvents: string[]; contributes: { languages: { id: string; extensions?: string[] }[] } } =
  JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const patterns = manifest.activationEvents.flatMap((event) => /^workspaceContains:(.*)$/.exec(event)?.[1] ?? []);

test.each(fileNames.own)("a folder with a file *%s wakes the extension", (ending) => {
  expect(patterns.filter((pattern) => picomatch.isMatch(`deep/refund${ending}`, pattern))).toHaveLength(1);
});

test("the client looks for what wakes it", () => {
  const client = readFileSync(path.join(root, "client/src/documents.ts"), "utf8");
  expect(patterns.filter((pattern) => !client.includes(`"${pattern}"`))).toEqual([]);
});

test("a process model is XML to the editor, and no language that others have is taken over", () => {
  const extended = manifest.contributes.languages.filter(({ id }) => id !== "process-spec");
  expect(extended).toEqual([{ id: "xml", extensions: [".bpmn", ".bpmn2"] }]);
});
