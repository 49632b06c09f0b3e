// Diagnostics pushed to clients that do not ask: the latest version's, cleared on close, none for what is no process.
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "vscode-languageserver/node";
import { able, type Editor, editors, type Published, uri } from "./editor.js";
import { refund, withCode } from "./refund.js";

const editor = editors("push");

async function started(): Promise<Editor> {
  const started = editor();
  await started.initialize();
  return started;
}

test("opening a process tells what is found, where, and of which version", async () => {
  const editor = await started();
  const { diagnostics, version } = await editor.opened(uri, refund);
  const [missing] = withCode(diagnostics, "missing-step-outcome");
  expect(version).toBe(1);
  expect(missing).toMatchObject({
    source: "touchstone",
    severity: 2,
    range: editor.rangeOf(uri, "Receive the request"),
  });
  expect(missing?.message).toContain("Receive the request");
  expect(missing?.data).toBe("missing-step-outcome/refund/receive");
});

test("typing the outcome takes the finding away, in the version that has it", async () => {
  const editor = await started();
  await editor.opened(uri, refund);
  const version = editor.replace(
    uri,
    "    next: check\n",
    "    outcome: The customer knows when the money comes\n    next: check\n",
  );
  const { diagnostics } = await editor.published(uri, version);
  expect(withCode(diagnostics, "missing-step-outcome")).toEqual([]);
});

test("after any row of edits the diagnostics are those of the same text opened afresh", async () => {
  const editor = await started();
  await editor.opened(uri, refund);
  editor.replace(uri, "next: check", "next: chekc");
  editor.replace(uri, "outcome: The customer knows that the photo shows the damage", "outcome:");
  const version = editor.replace(uri, "  - id: receive\n", "  # a remark 🧀\n  - id: receive\n");
  const { diagnostics } = await editor.published(uri, version);
  const other = "file:///work/other.process.yaml";
  const fresh = await editor.opened(other, editor.texts.get(uri) ?? "");
  const placed = (list: readonly Diagnostic[]) => list.map(({ code, range, message }) => ({ code, range, message }));
  expect(placed(diagnostics)).toEqual(placed(fresh.diagnostics));
  expect(diagnostics.map(({ code }) => code)).toContain("unknown-step");
});

test("edits that arrive together are answered once, for the last of them", async () => {
  const editor = await started();
  await editor.opened(uri, refund);
  const last = 30;
  const answer = editor.published(uri, last);
  editor.client.notifyAll(
    Array.from({ length: last - 1 }, (_, index) => ({
      method: "textDocument/didChange",
      params: { textDocument: { uri, version: index + 2 }, contentChanges: [{ text: `${refund}# ${index}\n` }] },
    })),
  );
  await answer;
  const versions = (await editor.everythingSaid()).map(({ version }) => version);
  expect(versions).toEqual([1, last]);
});

test("closing a document takes its diagnostics away", async () => {
  const editor = await started();
  await editor.opened(uri, refund);
  const cleared = editor.published(uri);
  editor.client.notify("textDocument/didClose", { textDocument: { uri } });
  expect((await cleared).diagnostics).toEqual([]);
});

describe("what is no process", () => {
  const list = "file:///work/shopping.yaml";
  const milk = "shopping:\n  - milk\n";
  const nowhere = { textDocument: { uri: list }, position: { line: 0, character: 0 } };

  test("is told nothing about", async () => {
    const editor = await started();
    editor.open(list, milk, "yaml");
    editor.replace(list, "milk", "bread");
    expect(await editor.client.request("textDocument/hover", nowhere)).toBeNull();
    expect(await editor.client.request("textDocument/completion", nowhere)).toEqual([]);
    expect(await editor.client.request("textDocument/documentSymbol", nowhere)).toEqual([]);
    const range = { start: nowhere.position, end: nowhere.position };
    const params = { textDocument: { uri: list }, range, context: { diagnostics: [] } };
    expect(await editor.client.request("textDocument/codeAction", params)).toEqual([]);
    await editor.opened(uri, refund);
    expect((await editor.everythingSaid()).map((said: Published) => said.uri)).toEqual([uri]);
  });

  test("loses its diagnostics when it was one before", async () => {
    const editor = await started();
    const first = await editor.opened(list, `touchstone: 1\n${refund}`);
    expect(first.diagnostics).not.toEqual([]);
    const version = editor.replace(list, editor.texts.get(list) ?? "", milk);
    expect((await editor.published(list, version)).diagnostics).toEqual([]);
  });
});

test("a client that knows less of diagnostics gets less in them", async () => {
  const able = editor();
  await able.initialize({ rulePages: "pages:", capabilities: { textDocument: {} } });
  const { diagnostics } = await able.opened(uri, refund);
  expect(diagnostics).not.toEqual([]);
  for (const diagnostic of diagnostics) {
    expect(diagnostic).not.toHaveProperty("relatedInformation");
    expect(diagnostic).not.toHaveProperty("codeDescription");
  }
});

test("the page of a rule is named where the client can open it", async () => {
  const opening = editor();
  await opening.initialize({ rulePages: "pages:", capabilities: able });
  const { diagnostics } = await opening.opened(uri, refund);
  expect(withCode(diagnostics, "missing-step-outcome")[0]?.codeDescription?.href).toBe("pages:missing-step-outcome");
});

test("messages come in the language of the editor", async () => {
  const german = editor();
  await german.initialize({ locale: "de-AT" });
  const { diagnostics } = await german.opened(uri, refund);
  expect(withCode(diagnostics, "missing-step-outcome")[0]?.message).toContain("Erwägen Sie");
});
