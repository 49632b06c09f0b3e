// The language: which files are process specs, and how they are coloured.
import assert from "node:assert/strict";
import { commands, workspace } from "vscode";
import { inFolder, open } from "./support.js";

interface Token {
  readonly c: string;
  readonly t: string;
}

describe("The language", () => {
  for (const name of ["a.process.yaml", "a.process.yml", "a.process.json"]) {
    it(`of ${name} is process-spec`, async () => {
      const { document } = await open(name, "");
      assert.equal(document.languageId, "process-spec");
    });
  }

  for (const [name, language] of [
    ["touchstone.config.yaml", "yaml"],
    ["compose.yaml", "yaml"],
  ]) {
    it(`of ${name} stays ${language}`, async () => {
      const document = await workspace.openTextDocument(inFolder(name ?? ""));
      assert.notEqual(document.languageId, "process-spec");
    });
  }

  it("indents by two spaces", async () => {
    const { options } = await open("empty.process.yaml", "");
    assert.equal(options.insertSpaces, true);
    assert.equal(options.tabSize, 2);
  });

  it("colours the format's words, step ids and places to fill", async () => {
    const { document } = await open(
      "colours.process.yaml",
      "steps:\n  - id: ask\n    outcome: ‹what the customer has›\n    next: pay\n",
    );
    const tokens: Token[] = await commands.executeCommand("_workbench.captureSyntaxTokens", document.uri);
    const scopes = (text: string) => tokens.find(({ c }) => c === text)?.t ?? "nothing";
    assert.match(scopes("steps"), /keyword\.other\.process-spec/);
    assert.match(scopes("outcome"), /keyword\.other\.process-spec/);
    assert.match(scopes("next"), /keyword\.control\.flow\.process-spec/);
    assert.match(scopes("ask"), /entity\.name\.function\.process-spec/);
    assert.match(scopes("pay"), /entity\.name\.function\.process-spec/);
    assert.match(scopes("‹what the customer has›"), /constant\.other\.placeholder\.process-spec/);
  });
});
