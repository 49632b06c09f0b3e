// Help while one writes: completion, hover, the outline, the pages of rules.
import assert from "node:assert/strict";
import { type CompletionList, commands, type DocumentSymbol, type Hover, MarkdownString, Uri, window } from "vscode";
import { findings, once, only, open, openRefund, place } from "./support.js";

function labels({ items }: CompletionList): string[] {
  return items.map(({ label }) => (typeof label === "string" ? label : label.label));
}

describe("Help", () => {
  it("completes keys that a step does not have yet", async () => {
    const { document, edit } = await openRefund();
    const line = place(document, "    actor: payment desk\n|");
    await edit((change) => change.insert(line, "    \n"));
    const list: CompletionList = await commands.executeCommand(
      "vscode.executeCompletionItemProvider",
      document.uri,
      line.translate(0, 4),
    );
    assert.ok(labels(list).includes("visibility"));
    assert.ok(!labels(list).includes("outcome"), "it has one already");
  });

  it("completes the ids of steps", async () => {
    const { document } = await openRefund();
    const list: CompletionList = await commands.executeCommand(
      "vscode.executeCompletionItemProvider",
      document.uri,
      place(document, "        to: |receive-request"),
    );
    assert.ok(labels(list).includes("pay-refund"));
  });

  it("completes a whole step from a snippet", async () => {
    const { document } = await open("snippet.process.yaml", "steps:\n  ");
    const end = document.positionAt(document.getText().length);
    const list: CompletionList = await commands.executeCommand(
      "vscode.executeCompletionItemProvider",
      document.uri,
      end,
    );
    assert.ok(labels(list).includes("step"));
  });

  it("says on hover what a key is for", async () => {
    const { document } = await openRefund();
    const hovers: Hover[] = await commands.executeCommand(
      "vscode.executeHoverProvider",
      document.uri,
      place(document, "    out|come: The customer knows"),
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((part) => (part instanceof MarkdownString ? part.value : ""));
    assert.match(text.join("\n"), /customer/);
  });

  it("shows the steps in the outline", async () => {
    const { document } = await openRefund();
    const symbols: DocumentSymbol[] = await commands.executeCommand(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    const names = (list: readonly DocumentSymbol[]): string[] =>
      list.flatMap(({ name, children }) => [name, ...names(children)]);
    assert.ok(
      names(symbols).some((name) => name.includes("Pay the refund")),
      names(symbols).join(", "),
    );
  });

  it("opens the page of a rule from a finding's link", async () => {
    const { document } = await openRefund();
    const { code } = only(await findings(document, (rules) => rules.length > 0), "rework-exception");
    assert.ok(typeof code === "object");
    const shown = once(window.tabGroups.onDidChangeTabs, ({ opened }) =>
      opened.some(({ label }) => label.includes("rework-exception")),
    );
    await commands.executeCommand("vscode.open", Uri.parse(code.target.toString(), true));
    await shown;
  });
});
