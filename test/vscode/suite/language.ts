// The language: which files are process specs, and how they are edited.
import assert from "node:assert/strict";
import { workspace } from "vscode";
import { inFolder, open } from "./support.js";

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
});
