// What is found in a document because of other files: on the disk, being typed, written and taken away.
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import type { Diagnostic, DocumentDiagnosticReport } from "vscode-languageserver/node";
import { Folder } from "../support/cli.js";
import { processCalling } from "../support/project.js";
import { able, type Editor, editors, type Published } from "./editor.js";

const editor = editors("across-files");
const pulling = { ...able, textDocument: { ...able.textDocument, diagnostic: {} } };

interface Project {
  readonly folder: Folder;
  readonly editor: Editor;
  address(name: string): string;
}

async function project(files: Readonly<Record<string, string>>, capabilities: object = able): Promise<Project> {
  const folder = await Folder.with("", { "touchstone.config.yaml": "root: true\n", ...files });
  const started = editor();
  await started.initialize({ capabilities, folder: folder.path });
  return { folder, editor: started, address: (name) => pathToFileURL(`${folder.path}/${name}`).href };
}

const codes = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({ code }) => code);

/** The next word on a document that says just this. */
function told(editor: Editor, uri: string, ...expected: string[]): Promise<Published> {
  return editor.client.next<Published>(
    "textDocument/publishDiagnostics",
    (said) => said.uri === uri && JSON.stringify(codes(said.diagnostics)) === JSON.stringify(expected),
  );
}

const repair = processCalling("repair", ["visit"]);
const visit = processCalling("visit");
const unknown = "unknown-process";

/** What an editor says when files on the disk are made (1), written (2) or taken away (3). */
function happened({ editor, address }: Project, name: string, type: 1 | 2 | 3): void {
  editor.client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: address(name), type }] });
}

describe("a process that a document leads to", () => {
  test("is there in a file that is not open", async () => {
    const { editor, address } = await project({ "repair.process.yaml": repair, "visit.process.yaml": visit });
    const uri = address("repair.process.yaml");
    const clean = told(editor, uri);
    editor.open(uri, repair);
    await clean;
  });

  test("comes and goes with its file", async () => {
    const around = await project({ "repair.process.yaml": repair });
    const { folder, editor, address } = around;
    const uri = address("repair.process.yaml");
    const missed = told(editor, uri, unknown);
    editor.open(uri, repair);
    await missed;

    const found = told(editor, uri);
    await folder.write("deep/visit.process.yaml", visit);
    happened(around, "deep/visit.process.yaml", 1);
    await found;

    const renamed = told(editor, uri, unknown);
    await folder.write("deep/visit.process.yaml", processCalling("journey"));
    happened(around, "deep/visit.process.yaml", 2);
    await renamed;

    const back = told(editor, uri);
    await folder.write("deep/visit.process.yaml", visit);
    happened(around, "deep/visit.process.yaml", 2);
    await back;

    const gone = told(editor, uri, unknown);
    await folder.remove("deep/visit.process.yaml");
    happened(around, "deep/visit.process.yaml", 3);
    await gone;
  });

  test("counts as it is being typed, and as it was saved once the document is closed", async () => {
    const { editor, address } = await project({ "repair.process.yaml": repair, "visit.process.yaml": visit });
    const [uri, other] = [address("repair.process.yaml"), address("visit.process.yaml")];
    const clean = told(editor, uri);
    editor.open(uri, repair);
    await clean;
    await editor.opened(other, visit);

    const renamed = told(editor, uri, unknown);
    editor.replace(other, "process: visit", "process: journey");
    await renamed;

    const kept = told(editor, uri);
    editor.client.notify("textDocument/didClose", { textDocument: { uri: other } });
    await kept;
  });

  test("may be open and not saved yet", async () => {
    const { editor, address } = await project({ "repair.process.yaml": repair });
    const uri = address("repair.process.yaml");
    const missed = told(editor, uri, unknown);
    editor.open(uri, repair);
    await missed;
    const found = told(editor, uri);
    editor.open(address("new.process.yaml"), visit);
    await found;
  });

  test("is not there any more when Git ignores it", async () => {
    const around = await project({ ".git/HEAD": "", "repair.process.yaml": repair, "visit.process.yaml": visit });
    const { folder, editor, address } = around;
    const uri = address("repair.process.yaml");
    const clean = told(editor, uri);
    editor.open(uri, repair);
    await clean;
    const missed = told(editor, uri, unknown);
    await folder.write(".gitignore", "visit*\n");
    happened(around, ".gitignore", 1);
    await missed;
  });
});

test("of two processes with one id, each shows the place of the other, in the client's own units", async () => {
  const cheese = "# 🧀\nprocess: visit\nname: 'Visit 🧀'\n";
  const utf8 = { ...able, general: { positionEncodings: ["utf-8"] } };
  const { editor, address } = await project({ "a.process.yaml": visit, "b.process.yaml": cheese }, utf8);
  const uri = address("a.process.yaml");
  const { diagnostics } = await editor.opened(uri, visit);
  const [twice] = diagnostics.filter(({ code }) => code === "duplicate-process");
  const range = { start: { line: 2, character: 6 }, end: { line: 2, character: 18 } };
  expect(twice?.relatedInformation).toEqual([
    { location: { uri: address("b.process.yaml"), range }, message: "the other process of that id" },
  ]);
});

test("a client that asks is told to ask again, and gets what is different", async () => {
  const around = await project({ "repair.process.yaml": repair }, pulling);
  const { folder, editor, address } = around;
  const uri = address("repair.process.yaml");
  editor.open(uri, repair);
  const ask = (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    editor.client.request("textDocument/diagnostic", { textDocument: { uri }, previousResultId });
  const first = await ask();
  expect(first.kind === "full" && codes(first.items)).toEqual([unknown]);
  const again = editor.client.next("workspace/diagnostic/refresh");
  await folder.write("visit.process.yaml", visit);
  happened(around, "visit.process.yaml", 1);
  await again;
  expect(await ask(first.resultId)).toMatchObject({ kind: "full", items: [] });
  expect(await editor.everythingSaid()).toEqual([]);
});

test("typing that concerns no other file makes nobody ask again", async () => {
  const { editor, address } = await project({ "repair.process.yaml": repair, "visit.process.yaml": visit });
  const [uri, other] = [address("repair.process.yaml"), address("visit.process.yaml")];
  await editor.opened(uri, repair);
  await editor.opened(other, visit);
  const before = (await editor.everythingSaid()).length;
  const version = editor.replace(other, "Help with part 1", "Help at once");
  await editor.published(other, version);
  expect((await editor.everythingSaid()).slice(before).map(({ uri }) => uri)).toEqual([other]);
});
