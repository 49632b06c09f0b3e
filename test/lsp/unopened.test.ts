// Findings in files that are not open: for those who want them, and never twice.
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import type { WorkspaceDiagnosticReport } from "vscode-languageserver/node";
import { Folder } from "../support/cli.js";
import { processCalling } from "../support/project.js";
import { able, type Editor, editors, type Published } from "./editor.js";

const editor = editors("unopened");
const pulling = { ...able, textDocument: { ...able.textDocument, diagnostic: {} } };

const flawed = processCalling("repair", [], false);
const sound = processCalling("visit");

interface Project {
  readonly folder: Folder;
  readonly editor: Editor;
  readonly settings: { scope: string };
  address(name: string): string;
}

async function project(
  files: Readonly<Record<string, string>>,
  capabilities: object,
  scope = "workspace",
): Promise<Project> {
  const folder = await Folder.with("", { "touchstone.config.yaml": "root: true\n", ...files });
  const settings = { scope };
  const started = editor({ answers: { "workspace/configuration": () => [{ ...settings }] } });
  const address = (name: string): string => pathToFileURL(`${folder.path}/${name}`).href;
  await started.initialize({ capabilities, folder: folder.path });
  return { folder, editor: started, settings, address };
}

function happened({ editor, address }: Project, name: string, type: 1 | 2 | 3): void {
  editor.client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: address(name), type }] });
}

describe("pushed", () => {
  const told = ({ editor, address }: Project, name: string, count: number): Promise<Published> =>
    editor.client.next<Published>(
      "textDocument/publishDiagnostics",
      ({ uri, diagnostics }) => uri === address(name) && diagnostics.length === count,
    );
  const name = "deep/repair.process.yaml";

  test("files are told of without being opened, the clean ones are not", async () => {
    const files = { [name]: flawed, "visit.process.yaml": sound, "data.yaml": "- milk\n", "old.process.yaml": flawed };
    const around = await project({ ...files, "touchstone.config.yaml": "root: true\nignore: old*\n" }, able);
    await told(around, name, 1);
    expect((await around.editor.everythingSaid()).map(({ uri }) => uri)).toEqual([around.address(name)]);
  });

  test("what is opened is told of by its version, and what is closed as it stands on the disk", async () => {
    const around = await project({ [name]: flawed }, able);
    const { editor, address } = around;
    await told(around, name, 1);
    const { diagnostics, version } = await editor.opened(address(name), sound);
    expect([diagnostics, version]).toEqual([[], 1]);
    const back = told(around, name, 1);
    editor.client.notify("textDocument/didClose", { textDocument: { uri: address(name) } });
    expect((await back).version).toBeUndefined();
  });

  test("a file that is written is told of anew, and one that is taken away shows nothing", async () => {
    const around = await project({ [name]: flawed }, able);
    await told(around, name, 1);
    const clean = told(around, name, 0);
    await around.folder.write(name, sound);
    happened(around, name, 2);
    await clean;
    const flawedAgain = told(around, name, 1);
    await around.folder.write(name, flawed);
    happened(around, name, 2);
    await flawedAgain;
    const gone = told(around, name, 0);
    await around.folder.remove(name);
    happened(around, name, 3);
    await gone;
  });

  test("so is one whose name says nothing, as long as it holds a process", async () => {
    const plain = "repair.yaml";
    const around = await project({ [plain]: "milk: 2\n" }, able);
    expect(await around.editor.everythingSaid()).toEqual([]);
    const marked = told(around, plain, 1);
    await around.folder.write(plain, `touchstone: 1\n${flawed}`);
    happened(around, plain, 2);
    await marked;
    const cleared = told(around, plain, 0);
    await around.folder.write(plain, "milk: 2\n");
    happened(around, plain, 2);
    await cleared;
    const again = told(around, "new.yaml", 1);
    await around.folder.write("new.yaml", `touchstone: 1\n${processCalling("new", [], false)}`);
    happened(around, "new.yaml", 1);
    await again;
    const gone = told(around, "new.yaml", 0);
    await around.folder.remove("new.yaml");
    happened(around, "new.yaml", 3);
    await gone;
  });

  test("nothing is told of them until it is wished, and nothing any more when it is not", async () => {
    const around = await project({ [name]: flawed }, able, "openFiles");
    expect(await around.editor.everythingSaid()).toEqual([]);
    const marked = told(around, name, 1);
    around.settings.scope = "workspace";
    around.editor.client.notify("workspace/didChangeConfiguration", { settings: null });
    await marked;
    const cleared = told(around, name, 0);
    around.settings.scope = "openFiles";
    around.editor.client.notify("workspace/didChangeConfiguration", { settings: null });
    await cleared;
  });
});

test("a file that is open in an editor without text is told of, as long as it is", async () => {
  const name = "repair.process.yaml";
  const other = processCalling("call", [], false);
  const around = await project({ [name]: flawed, "visit.process.yaml": other }, able, "openFiles");
  const { editor, folder, address } = around;
  const next = () => editor.client.next<Published>("textDocument/publishDiagnostics", () => true);
  const show = (...uris: unknown[]) => editor.client.notify("touchstone/shown", { uris });
  const first = next();
  show(address(name), "untitled:1", 7);
  expect(await first).toMatchObject({ uri: address(name), diagnostics: [{ source: "touchstone" }] });
  const saved = next();
  await folder.write(name, sound);
  happened(around, name, 2);
  expect(await saved).toMatchObject({ uri: address(name), diagnostics: [] });
  const again = next();
  await folder.write(name, flawed);
  happened(around, name, 2);
  expect((await again).diagnostics).toHaveLength(1);
  const closed = next();
  show();
  expect(await closed).toMatchObject({ uri: address(name), diagnostics: [] });
  expect((await editor.everythingSaid()).filter(({ uri }) => uri !== address(name))).toEqual([]);
});

describe("asked for", () => {
  type Previous = readonly { readonly uri: string; readonly value: string }[];
  const ask = ({ editor }: Project, previousResultIds: Previous = []): Promise<WorkspaceDiagnosticReport> =>
    editor.client.request("workspace/diagnostic", { previousResultIds });
  const previous = ({ items }: WorkspaceDiagnosticReport): Previous =>
    items.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [{ uri, value: resultId }]));
  const name = "repair.process.yaml";

  test("all files that are not open, and nothing is pushed", async () => {
    const around = await project({ [name]: flawed, "visit.process.yaml": sound }, pulling);
    around.editor.open(around.address("visit.process.yaml"), sound);
    const { items } = await ask(around);
    const told = items.map((item) => [item.uri, item.version, item.kind === "full" ? item.items.length : -1]);
    expect(told).toEqual([
      [around.address(name), null, 1],
      [around.address("touchstone.config.yaml"), null, 0],
    ]);
    expect(await around.editor.everythingSaid()).toEqual([]);
  });

  test("what was told is not told again, what was written is, and what has gone shows nothing", async () => {
    const around = await project({ [name]: flawed, "visit.process.yaml": sound }, pulling);
    const first = await ask(around);
    const second = await ask(around, previous(first));
    expect(second.items.map(({ kind }) => kind)).toEqual(["unchanged", "unchanged", "unchanged"]);
    await around.folder.write(name, sound);
    await around.folder.remove("visit.process.yaml");
    happened(around, name, 2);
    happened(around, "visit.process.yaml", 3);
    const third = await ask(around, previous(first));
    const full = third.items.filter(({ kind }) => kind === "full");
    expect(full.map((item) => [item.uri, "items" in item && item.items.length])).toEqual([
      [around.address(name), 0],
      [around.address("visit.process.yaml"), 0],
    ]);
  });

  test("nothing where only open files are wished for", async () => {
    expect(await ask(await project({ [name]: flawed }, pulling, "openFiles"))).toEqual({ items: [] });
  });

  test("what is open in an editor without text, whichever files are wished for", async () => {
    const around = await project({ [name]: flawed }, pulling, "openFiles");
    around.editor.client.notify("touchstone/shown", { uris: [around.address(name)] });
    const { items } = await ask(around);
    expect(items.map((item) => [item.uri, "items" in item && item.items.length])).toEqual([[around.address(name), 1]]);
  });

  test("in parts where the client takes parts; then the answer waits until there is something new", async () => {
    const files = Array.from({ length: 120 }, (_, i) => [`${i}.process.yaml`, processCalling(`p-${i}`)] as const);
    const around = await project(Object.fromEntries(files), pulling);
    const { editor, folder, address } = around;
    const first = await editor.client.request<WorkspaceDiagnosticReport>("workspace/diagnostic", {
      previousResultIds: [],
      partialResultToken: "parts",
    });
    const parts = editor.client.heard
      .filter(({ method }) => method === "$/progress")
      .map(({ params }) => (params as { value: WorkspaceDiagnosticReport }).value.items);
    expect(parts.length).toBeGreaterThan(1);
    expect(first.items).toEqual([]);
    const told = previous({ items: parts.flat() });
    expect(told).toHaveLength(121);

    let answered = false;
    const next = editor.client
      .request<WorkspaceDiagnosticReport>("workspace/diagnostic", {
        previousResultIds: told,
        partialResultToken: "more",
      })
      .finally(() => {
        answered = true;
      });
    await editor.everythingSaid();
    expect(answered).toBe(false);
    const more = editor.client.next<{ token: string; value: WorkspaceDiagnosticReport }>(
      "$/progress",
      ({ token }) => token === "more",
    );
    await folder.write("7.process.yaml", processCalling("p-7", [], false));
    happened(around, "7.process.yaml", 2);
    expect((await more).value.items).toMatchObject([{ uri: address("7.process.yaml"), kind: "full" }]);
    expect(await next).toEqual({ items: [] });
  });

  test("not after the client has taken its question back", async () => {
    const { editor } = await project({ [name]: flawed }, pulling, "openFiles");
    const reply = editor.client.reply("workspace/diagnostic", { previousResultIds: [], partialResultToken: "parts" });
    editor.client.notify("$/cancelRequest", { id: editor.client.lastId });
    expect((await reply).error?.code).toBe(-32800);
  });
});
