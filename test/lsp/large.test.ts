// Documents so large that they are checked beside the server's own work; here a configuration calls all of them large.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import type { CodeAction } from "vscode-languageserver/node";
import { able, type Editor, editors, uri as inline } from "./editor.js";
import { refund } from "./refund.js";

const editor = editors("large");

/** A document in a folder where every text is called large, and an editor that shows progress. */
async function large(): Promise<{ editor: Editor; uri: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), "touchstone-large-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(path.join(folder, "touchstone.config.yaml"), "root: true\nlimits: {inline: 1}\n");
  const started = editor();
  await started.initialize({ capabilities: { ...able, window: { workDoneProgress: true } } });
  return { editor: started, uri: pathToFileURL(path.join(folder, "refund.process.yaml")).href };
}

test("they have the findings that they would have otherwise", async () => {
  const { editor, uri } = await large();
  const { diagnostics } = await editor.opened(uri, refund);
  const usual = await editor.opened(inline, refund);
  expect(diagnostics).not.toEqual([]);
  expect(diagnostics.map(({ data, range, message }) => ({ data, range, message }))).toEqual(
    usual.diagnostics.map(({ data, range, message }) => ({ data, range, message })),
  );
});

test("the client is shown that they are being checked, and for them only", async () => {
  const { editor, uri } = await large();
  await editor.opened(inline, refund);
  const begins = (): unknown[] =>
    editor.client.heard.filter(({ method }) => method === "$/progress").map(({ params }) => params);
  expect(begins()).toEqual([]);
  await editor.opened(uri, refund);
  await editor.everythingSaid();
  expect(begins()).toMatchObject([
    { value: { kind: "begin", message: "Checking refund.process.yaml" } },
    { value: { kind: "end" } },
  ]);
});

test.each(["quickfix", "source.fixAll.touchstone"])("they are repaired as others are: %s", async (kind) => {
  const { editor, uri } = await large();
  await editor.opened(uri, refund.replace("purpose:", "purpos:"));
  const range = editor.rangeOf(uri, "purpos");
  const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
  const offered = await editor.client.request<CodeAction[]>("textDocument/codeAction", params);
  const action = offered.find((candidate) => candidate.kind === kind);
  editor.apply((await editor.client.request<CodeAction>("codeAction/resolve", action)).edit);
  expect(editor.texts.get(uri)).toBe(refund);
});

test("a newer version ends the check of the older one", async () => {
  const { editor, uri } = await large();
  editor.open(uri, refund);
  await editor.client.next("window/workDoneProgress/create");
  const version = editor.replace(uri, "Receive the request", "Take the request");
  const { diagnostics } = await editor.published(uri, version);
  expect(diagnostics.map(({ message }) => message).join()).toContain("Take the request");
  expect((await editor.everythingSaid()).map((said) => said.version)).toEqual([version]);
});
