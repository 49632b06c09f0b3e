// Diagnostics for clients that ask: nothing is pushed, an answer is not given twice, and settings make them ask again.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import type { DocumentDiagnosticReport } from "vscode-languageserver/node";
import type { Answers } from "../support/stdio-client.js";
import { able, type Editor, editors, uri } from "./editor.js";
import { refund, withCode } from "./refund.js";

const editor = editors("pull");
const capabilities = { ...able, textDocument: { ...able.textDocument, diagnostic: { relatedDocumentSupport: false } } };

async function started(answers?: Answers): Promise<Editor> {
  const asking = editor({ answers });
  await asking.initialize({ capabilities });
  return asking;
}

const ask = (editor: Editor, of = uri, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
  editor.client.request("textDocument/diagnostic", { textDocument: { uri: of }, previousResultId });

async function found(editor: Editor, of = uri): Promise<number> {
  const report = await ask(editor, of);
  return report.kind === "full" ? withCode(report.items, "missing-step-outcome").length : -1;
}

test("the server says that it can be asked, only to a client that asks", async () => {
  const offered = await editor().initialize({ capabilities });
  const silent = await editor().initialize({ capabilities: able });
  expect(offered.diagnosticProvider).toMatchObject({ interFileDependencies: true, workspaceDiagnostics: true });
  expect(silent.diagnosticProvider).toBeUndefined();
});

test("answers with the findings, and pushes nothing", async () => {
  const editor = await started();
  editor.open(uri, refund);
  expect(await found(editor)).toBe(1);
  expect(await editor.everythingSaid()).toEqual([]);
});

test("the same answer is not sent twice, and is sent again when the text changed", async () => {
  const editor = await started();
  editor.open(uri, refund);
  const first = await ask(editor);
  expect(await ask(editor, uri, first.resultId)).toEqual({ kind: "unchanged", resultId: first.resultId });
  editor.replace(uri, "next: end", "next: end # done");
  expect((await ask(editor, uri, first.resultId)).kind).toBe("full");
});

test("a document that was closed and opened with another text is not taken for the old one", async () => {
  const editor = await started();
  editor.open(uri, refund);
  const first = await ask(editor);
  editor.client.notify("textDocument/didClose", { textDocument: { uri } });
  editor.open(uri, `${refund}# more\n`);
  expect((await ask(editor, uri, first.resultId)).kind).toBe("full");
});

test("what is no process, and what is not open, has nothing", async () => {
  const editor = await started();
  editor.open("file:///work/list.yaml", "- milk\n", "yaml");
  expect(await ask(editor, "file:///work/list.yaml")).toMatchObject({ kind: "full", items: [] });
  expect(await ask(editor, "file:///work/closed.process.yaml")).toMatchObject({ kind: "full", items: [] });
});

test("switched off, nothing is found; switched on again, the client is told to ask again", async () => {
  let enable = false;
  const editor = await started({ "workspace/configuration": () => [{ enable }] });
  editor.open(uri, refund);
  expect(await found(editor)).toBe(0);
  enable = true;
  const asked = editor.client.next("workspace/diagnostic/refresh");
  editor.client.notify("workspace/didChangeConfiguration", { settings: null });
  await asked;
  expect(await found(editor)).toBe(1);
});

test("checked on save only, the findings stay as they were until then", async () => {
  const editor = await started({ "workspace/configuration": () => [{ run: "onSave" }] });
  editor.open(uri, refund);
  const first = await ask(editor);
  editor.replace(uri, "name: Receive the request", "name: Take the request");
  expect(await ask(editor, uri, first.resultId)).toEqual({ kind: "unchanged", resultId: first.resultId });
  const asked = editor.client.next("workspace/diagnostic/refresh");
  editor.client.notify("textDocument/didSave", { textDocument: { uri } });
  await asked;
  expect((await ask(editor, uri, first.resultId)).kind).toBe("full");
});

test("a configuration beside the file holds, as it is on the disk and as it is being typed", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "touchstone-lsp-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const address = (name: string) => pathToFileURL(path.join(folder, name)).href;
  const config = "root: true\nrules:\n  missing-step-outcome: off\n";
  const document = address("refund.process.yaml");
  const editor = await started();
  await editor.client.next<{ registrations: { method: string }[] }>("client/registerCapability", ({ registrations }) =>
    registrations.some(({ method }) => method === "workspace/didChangeWatchedFiles"),
  );
  editor.open(document, refund);
  expect(await found(editor, document)).toBe(1);

  await writeFile(path.join(folder, "touchstone.config.yaml"), config);
  const written = editor.client.next("workspace/diagnostic/refresh");
  const changes = [{ uri: address("touchstone.config.yaml"), type: 1 }];
  editor.client.notify("workspace/didChangeWatchedFiles", { changes });
  await written;
  expect(await found(editor, document)).toBe(0);

  const opened = editor.client.next("workspace/diagnostic/refresh");
  editor.open(address("touchstone.config.yaml"), config, "yaml");
  await opened;
  const typed = editor.client.next("workspace/diagnostic/refresh");
  editor.replace(address("touchstone.config.yaml"), "off", "error");
  await typed;
  const report = await ask(editor, document);
  expect(report.kind === "full" && withCode(report.items, "missing-step-outcome")[0]?.severity).toBe(1);
});

test("a request that the client takes back is not worked on", async () => {
  const editor = await started();
  editor.open(uri, refund);
  const reply = editor.client.reply("textDocument/diagnostic", { textDocument: { uri } });
  editor.client.notify("$/cancelRequest", { id: editor.client.lastId });
  expect((await reply).error?.code).toBe(-32800);
});
