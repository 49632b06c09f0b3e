// Quick fixes from the light bulb to the changed text.
import { describe, expect, test } from "vitest";
import type { CodeAction, Diagnostic, Range } from "vscode-languageserver/node";
import { able, type Editor, editors, uri, type Wishes } from "./editor.js";
import { refund, withCode } from "./refund.js";

const editor = editors("actions");
const misspelt = refund.replace("purpose:", "purpos:");

async function started(text: string, wishes: Wishes = {}) {
  const started = editor();
  await started.initialize(wishes);
  const { diagnostics } = await started.opened(uri, text);
  return { editor: started, diagnostics };
}

function actions(editor: Editor, range: Range, diagnostics: readonly Diagnostic[] = [], only?: string[]) {
  const params = { textDocument: { uri }, range, context: { diagnostics, only } };
  return editor.client.request<CodeAction[]>("textDocument/codeAction", params);
}

const resolve = (editor: Editor, action: CodeAction | undefined) =>
  editor.client.request<CodeAction>("codeAction/resolve", action);

/** Has the edit of an action applied, and gives what is found afterwards. */
async function applied(editor: Editor, action: CodeAction | undefined): Promise<readonly Diagnostic[]> {
  const answer = editor.published(uri, 2);
  editor.apply(action?.edit);
  return (await answer).diagnostics;
}

test("a suggestion opens a place in the text, and the finding waits for the author to fill it", async () => {
  const { editor, diagnostics } = await started(refund);
  const missing = withCode(diagnostics, "missing-step-outcome");
  const [first] = await actions(editor, editor.rangeOf(uri, "Receive the request"), missing);
  expect(first).toMatchObject({ kind: "quickfix", diagnostics: missing });
  expect(first?.isPreferred).toBeUndefined();
  expect(first?.edit).toBeUndefined();
  const after = await applied(editor, await resolve(editor, first));
  expect(editor.texts.get(uri)).toMatch(/name: Receive the request\n(.*\n)? {4}outcome: .*‹.*›/);
  expect(withCode(after, "missing-step-outcome")).toHaveLength(1);
});

test("a mechanical repair is preferred and settles the finding", async () => {
  const { editor, diagnostics } = await started(misspelt);
  const unknown = withCode(diagnostics, "unknown-key");
  const [first] = await actions(editor, editor.rangeOf(uri, "purpos"), unknown);
  expect(first?.isPreferred).toBe(true);
  const after = await applied(editor, await resolve(editor, first));
  expect(editor.texts.get(uri)).toBe(refund);
  expect(withCode(after, "unknown-key")).toEqual([]);
});

test("what silences a finding comes last and is never preferred", async () => {
  const { editor, diagnostics } = await started(refund);
  const offered = await actions(editor, editor.rangeOf(uri, "Receive the request"), diagnostics);
  const silencing = offered.filter(({ title }) => /^allow/i.test(title));
  expect(silencing).toHaveLength(1);
  expect(offered.at(-1)).toEqual(silencing[0]);
  expect(silencing[0]?.isPreferred).toBeUndefined();
});

describe("only what was asked for is offered", () => {
  test("nothing away from a finding", async () => {
    const { editor } = await started(refund);
    expect(await actions(editor, editor.rangeOf(uri, "Refund a damaged order"))).toEqual([]);
  });

  test("nothing for the diagnostics of others", async () => {
    const { editor, diagnostics } = await started(misspelt);
    const [unknown] = withCode(diagnostics, "unknown-key");
    const other = { ...unknown, data: "another finding" } as Diagnostic;
    expect(await actions(editor, editor.rangeOf(uri, "purpos"), [other], ["quickfix"])).toEqual([]);
  });

  test("a finding is known by its rule and place where the client drops its data", async () => {
    const { editor, diagnostics } = await started(misspelt);
    const bare = withCode(diagnostics, "unknown-key").map(({ data: _, ...rest }) => rest);
    expect(await actions(editor, editor.rangeOf(uri, "purpos"), bare, ["quickfix"])).not.toEqual([]);
  });

  test.each([
    ["refactor", []],
    ["source.organizeImports", []],
    ["source.fixAll.touchstone", ["source.fixAll.touchstone"]],
    ["source.fixAll", ["source.fixAll.touchstone"]],
    ["source", ["source.fixAll.touchstone"]],
    ["quickfix", ["quickfix"]],
    ["", ["quickfix", "source.fixAll.touchstone"]],
  ])("of the kind “%s”", async (only, kinds) => {
    const { editor } = await started(misspelt);
    const offered = await actions(editor, editor.rangeOf(uri, "purpos"), [], [only]);
    expect([...new Set(offered.map(({ kind }) => kind))]).toEqual(kinds);
  });
});

describe("fix-all", () => {
  test("makes every safe repair and no other", async () => {
    const { editor } = await started(misspelt.replace("metrics:", "metrcs:"));
    const whole = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const [all] = await actions(editor, whole, [], ["source.fixAll"]);
    await applied(editor, await resolve(editor, all));
    expect(editor.texts.get(uri)).toBe(refund);
  });

  test("is not offered where there is nothing safe to do", async () => {
    const { editor } = await started(refund);
    expect(await actions(editor, editor.rangeOf(uri, "Receive"), [], ["source.fixAll"])).toEqual([]);
  });
});

test("an action fits the text as it is when it is resolved", async () => {
  const { editor } = await started(misspelt);
  const [first] = await actions(editor, editor.rangeOf(uri, "purpos"));
  const moved = editor.published(uri, 2);
  editor.replace(uri, "name: Refund a damaged order\n", "name: Refund a damaged order\n# a remark 🧀\n");
  await moved;
  const answer = editor.published(uri, 3);
  editor.apply((await resolve(editor, first)).edit);
  await answer;
  expect(editor.texts.get(uri)).toContain("\n# a remark 🧀\npurpose: Customers");
});

test("an action whose finding has gone changes nothing", async () => {
  const { editor } = await started(misspelt);
  const [first] = await actions(editor, editor.rangeOf(uri, "purpos"));
  editor.replace(uri, "purpos:", "purpose:");
  expect((await resolve(editor, first)).edit).toBeUndefined();
});

test("a client that cannot resolve gets the edit at once; one without versions gets plain changes", async () => {
  const { codeAction: _, ...textDocument } = able.textDocument;
  const { editor } = await started(misspelt, { capabilities: { workspace: { configuration: true }, textDocument } });
  const [first] = await actions(editor, editor.rangeOf(uri, "purpos"));
  expect(first?.edit?.changes?.[uri]).toHaveLength(1);
  await applied(editor, first);
  expect(editor.texts.get(uri)).toBe(refund);
});

test("a resolve that is none of ours comes back as it was", async () => {
  const { editor } = await started(refund);
  const foreign = { title: "x", data: { uri, handle: "nonsense" } };
  expect(await resolve(editor, foreign)).toEqual(foreign);
});
