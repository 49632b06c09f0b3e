// Repairs: quick fixes, and what is fixed on save.
import assert from "node:assert/strict";
import {
  type CodeAction,
  CodeActionKind,
  ConfigurationTarget,
  commands,
  type Diagnostic,
  type Uri,
  workspace,
} from "vscode";
import { findings, only, open, openRefund } from "./support.js";

function quickFixes(uri: Uri, { range }: Diagnostic): Thenable<CodeAction[]> {
  return commands.executeCommand("vscode.executeCodeActionProvider", uri, range, CodeActionKind.QuickFix.value, 20);
}

describe("Repairs", () => {
  it("open a place for the outcome and leave every other line as it was", async () => {
    const { document } = await openRefund();
    const before = document.getText().split("\n");
    const missing = only(await findings(document, (rules) => rules.length > 0), "missing-step-outcome");
    const fixes = await quickFixes(document.uri, missing);
    const fix = fixes.find(({ title }) => title.startsWith("Open a place for what the customer has"));
    assert.ok(fix?.edit, `no fix among: ${fixes.map(({ title }) => title).join(", ")}`);
    assert.ok(await workspace.applyEdit(fix.edit));

    const after = document.getText().split("\n");
    const added = after.filter((line) => !before.includes(line));
    assert.equal(added.length, 1);
    assert.match(added[0] ?? "", /^ {4}outcome: .*‹.*›/);
    assert.deepEqual(
      after.filter((line) => before.includes(line)),
      before,
    );
    // An open place is no answer yet: only the author's own words settle the finding.
    only(await findings(document, (rules) => rules.length > 0), "missing-step-outcome");
  });

  it("offer to allow a finding, with a reason", async () => {
    const { document } = await openRefund();
    const rework = only(await findings(document, (rules) => rules.length > 0), "rework-exception");
    const fixes = await quickFixes(document.uri, rework);
    assert.ok(fixes.length >= 2, "several alternatives");
    assert.ok(
      fixes.some(({ title }) => /allow/i.test(title)),
      fixes.map(({ title }) => title).join(", "),
    );
  });

  it("make only the mechanical ones on save", async () => {
    const settings = workspace.getConfiguration("editor", { languageId: "process-spec" });
    const onSave = { "source.fixAll.touchstone": "explicit" };
    await settings.update("codeActionsOnSave", onSave, ConfigurationTarget.Workspace, true);
    try {
      const { document } = await open(
        "typo.process.yaml",
        "process: typo\nname: Typo\nstesp:\n  - id: one\n    name: One\n",
      );
      await findings(document, (rules) => rules.includes("unknown-key"));
      const edit = (await import("vscode")).window.activeTextEditor;
      await edit?.edit((change) => change.insert(document.positionAt(document.getText().length), "# the end\n"));
      await document.save();
      assert.match(document.getText(), /^steps:$/m);
      assert.doesNotMatch(document.getText(), /outcome/);
    } finally {
      await settings.update("codeActionsOnSave", undefined, ConfigurationTarget.Workspace, true);
    }
  });

  it("make all of a file by command", async () => {
    const { document } = await open(
      "typo.process.yaml",
      "process: typo\nname: Typo\nstesp:\n  - id: one\n    name: One\n",
    );
    await findings(document, (rules) => rules.includes("unknown-key"));
    await commands.executeCommand("touchstone.fixAll");
    await findings(document, (rules) => !rules.includes("unknown-key"));
    assert.match(document.getText(), /^steps:$/m);
  });
});
