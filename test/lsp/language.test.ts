// Hover, completion and outline of a process, as a client receives them.
import { describe, expect, test } from "vitest";
import type { CompletionItem, DocumentSymbol, Hover, Position, SymbolInformation } from "vscode-languageserver/node";
import { able, type Editor, editors, uri, type Wishes } from "./editor.js";
import { refund } from "./refund.js";

const editor = editors("language");

/** Opens a text in which `|` stands for the cursor. */
async function at(marked: string, wishes: Wishes = {}): Promise<{ editor: Editor; position: Position }> {
  const started = editor();
  await started.initialize(wishes);
  started.texts.set(uri, marked);
  const position = started.rangeOf(uri, "|").start;
  started.open(uri, marked.replace("|", ""));
  return { editor: started, position };
}

async function completed(marked: string, wishes?: Wishes): Promise<CompletionItem[]> {
  const { editor, position } = await at(marked, wishes);
  return editor.client.request("textDocument/completion", { textDocument: { uri }, position });
}

async function hovered(marked: string, wishes?: Wishes): Promise<Hover | null> {
  const { editor, position } = await at(marked, wishes);
  return editor.client.request("textDocument/hover", { textDocument: { uri }, position });
}

const textOf = (hover: Hover | null): string =>
  hover && typeof hover.contents === "object" && "value" in hover.contents ? hover.contents.value : "";

describe("completion", () => {
  test("offers the keys of a step that it does not have yet", async () => {
    const items = await completed(refund.replace("    next: check\n", "    next: check\n    o|\n"));
    const labels = items.map(({ label }) => label);
    expect(labels).toContain("outcome");
    expect(labels).not.toContain("next");
    expect(labels).not.toContain("metrics");
  });

  test("writes the key with its colon, and places to fill as places to jump to", async () => {
    const items = await completed(refund.replace("    next: check\n", "    next: check\n    o|\n"));
    const outcome = items.find(({ label }) => label === "outcome");
    expect(outcome?.insertTextFormat).toBe(2);
    expect(outcome?.textEdit?.newText).toMatch(/^outcome: /);
    expect(outcome?.textEdit).toMatchObject({ range: { start: { character: 4 }, end: { character: 5 } } });
    expect(outcome?.documentation).toMatchObject({ kind: "markdown" });
  });

  test("writes plain text for a client without snippets", async () => {
    const capabilities = { textDocument: { completion: {} } };
    const items = await completed(refund.replace("    next: check\n", "    next: check\n    o|\n"), { capabilities });
    expect(items).not.toEqual([]);
    expect(items.every(({ insertTextFormat }) => insertTextFormat === 1)).toBe(true);
    expect(items.some(({ textEdit }) => textEdit?.newText.includes("${"))).toBe(false);
  });

  test("offers the steps there are, and the end, as the next step", async () => {
    const labels = (await completed(refund.replace("next: check", "next: |"))).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(["receive", "check", "end"]));
  });

  test("offers the only values that a key takes", async () => {
    const labels = (await completed(refund.replace("steps:", "serves: |\nsteps:"))).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(["customers", "colleagues", "machines"]));
  });
});

test("in JSON, keys and values are completed inside their quotes", async () => {
  const written = async (marked: string) => (await completed(marked)).map(({ textEdit }) => textEdit?.newText ?? "");
  expect(await written('{"process": "p", "serv|": "", "steps": []}')).toContain("serves");
  expect(await written('{"process": "p", "serves": "|", "steps": []}')).toContain("customers");
});

describe("hover", () => {
  test("on a finding says what, why, and which rule, with its page", async () => {
    const hover = await hovered(refund.replace("Receive the request", "Receive| the request"), { rulePages: "pages:" });
    expect(textOf(hover)).toContain("does not say what the customer has");
    expect(textOf(hover)).toContain("[`missing-step-outcome`](<pages:missing-step-outcome>)");
  });

  test("on a key says what the key means", async () => {
    const hover = await hovered(refund.replace("    outcome:", "    outc|ome:"));
    expect(textOf(hover)).toMatch(/^`outcome`\n\n.*customer/);
  });

  test("gives plain text to a client that cannot show Markdown", async () => {
    const capabilities = { textDocument: { hover: {} } };
    const hover = await hovered(refund.replace("    outcome:", "    outc|ome:"), { capabilities });
    expect(hover?.contents).toMatchObject({ kind: "plaintext" });
    expect(textOf(hover)).toMatch(/^outcome\n/);
  });

  test("shows what people wrote as text and never as markup", async () => {
    const bold = "![x](https://example.org/x.png)";
    const hover = await hovered(refund.replace("name: Receive the request", `name: "|${bold} <b>request</b>"`));
    expect(textOf(hover)).toContain("does not say");
    expect(textOf(hover)).not.toContain("![x]");
    expect(textOf(hover)).not.toContain(" <b>");
  });
});

describe("the outline", () => {
  const names = (symbols: readonly DocumentSymbol[]): unknown[] =>
    symbols.map(({ name, children }) => (children?.length ? [name, names(children)] : name));

  test("is a tree of processes, steps with their exceptions, and metrics", async () => {
    const { editor } = await at(`${refund}|`);
    const symbols = await editor.client.request<DocumentSymbol[]>("textDocument/documentSymbol", {
      textDocument: { uri },
    });
    expect(names(symbols)).toEqual([
      [
        "Refund a damaged order",
        ["Receive the request", ["Check the photo", ["no photo attached"]], "Refunds in the account within 5 days"],
      ],
    ]);
    const check = symbols[0]?.children?.[1];
    expect(check && editor.textAt(uri, check.selectionRange)).toBe("Check the photo");
  });

  test("is a flat list for a client that shows no trees", async () => {
    const { editor } = await at(`${refund}|`, { capabilities: able.workspace });
    const symbols = await editor.client.request<SymbolInformation[]>("textDocument/documentSymbol", {
      textDocument: { uri },
    });
    expect(symbols.find(({ name }) => name === "no photo attached")?.containerName).toBe("Check the photo");
  });
});
