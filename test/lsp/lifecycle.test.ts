// The beginning and the end of a server, and that nothing in between ends it early.
import { beforeAll, expect, test } from "vitest";
import { bundleServer } from "../support/stdio-client.js";
import { Editor, uri } from "./editor.js";
import { refund } from "./refund.js";

let server = "";
beforeAll(async () => {
  server = await bundleServer("lifecycle.cjs");
});

test("offers what it can do", async () => {
  const editor = new Editor(server);
  expect(await editor.initialize()).toMatchObject({
    positionEncoding: "utf-16",
    textDocumentSync: { openClose: true, change: 2 },
    codeActionProvider: { codeActionKinds: ["quickfix", "source.fixAll.touchstone"], resolveProvider: true },
    hoverProvider: true,
    documentSymbolProvider: true,
    completionProvider: {},
  });
  await editor.client.stop();
});

test("ends with 0 after a shutdown, and with 1 without one", async () => {
  const orderly = new Editor(server);
  await orderly.initialize();
  expect(await orderly.client.stop()).toBe(0);
  const abrupt = new Editor(server);
  await abrupt.initialize();
  abrupt.client.notify("exit");
  expect(await abrupt.client.exited).toBe(1);
});

test("asks for nothing that the client cannot do", async () => {
  const editor = new Editor(server);
  await editor.initialize({ capabilities: {} });
  await editor.opened(uri, refund);
  await editor.client.stop();
  expect(editor.client.heard.map(({ method }) => method)).toEqual(["textDocument/publishDiagnostics"]);
});

test("goes on after texts that are no text, and after places outside of them", async () => {
  const editor = new Editor(server);
  await editor.initialize();
  const broken = [
    "",
    "\0",
    "process: [",
    "process: p\nsteps:\n\t- id: \0\n",
    "process: &a [*a]\nsteps: *a\n",
    "<<<<<<< HEAD\n",
  ];
  for (const [index, text] of broken.entries()) {
    const address = `file:///work/broken-${index}.process.yaml`;
    editor.open(address, text);
    const position = { line: 7, character: 700 };
    const textDocument = { uri: address };
    await editor.client.request("textDocument/hover", { textDocument, position });
    await editor.client.request("textDocument/completion", { textDocument, position });
    await editor.client.request("textDocument/documentSymbol", { textDocument });
    const range = { start: { line: 0, character: 0 }, end: position };
    await editor.client.request("textDocument/codeAction", { textDocument, range, context: { diagnostics: [] } });
  }
  expect((await editor.opened(uri, refund)).diagnostics).not.toEqual([]);
  expect(editor.client.heard.filter(({ method }) => method === "window/logMessage")).toEqual([]);
  expect(await editor.client.stop()).toBe(0);
});
