// Findings: what a person sees as squiggles and in the Problems panel.
import assert from "node:assert/strict";
import { commands, DiagnosticSeverity, env, languages, Range, Uri, workspace } from "vscode";
import { append, findings, only, open, openRefund, place, ruleOf, textOf } from "./support.js";

const mission = ["missing-step-outcome", "rework-exception", "agent-centric-metrics"];

describe("Findings", () => {
  it("warn of the three that the product exists for, in the refund process", async () => {
    const { document } = await openRefund();
    const found = await findings(document, (rules) => mission.every((rule) => rules.includes(rule)));
    const warnings = found.filter(({ severity }) => severity === DiagnosticSeverity.Warning);
    assert.deepEqual(warnings.map(ruleOf).sort(), [...mission].sort());
    const { range } = only(found, "agent-centric-metrics");
    assert.equal(document.lineAt(range.start).text, "  - name: Average handle time per agent");
  });

  it("link to the page of their rule", async () => {
    const { document } = await openRefund();
    const { code } = only(await findings(document, (rules) => rules.length > 0), "missing-step-outcome");
    assert.ok(typeof code === "object");
    assert.equal(code.target.toString(), `${env.uriScheme}://touchstone.touchstone/rule/missing-step-outcome`);
  });

  it("come and go while one types", async () => {
    const editor = await openRefund();
    await findings(editor.document, (rules) => rules.includes("missing-step-outcome"));
    const typed = "    outcome: The customer knows that the photo is enough\n";
    const below = place(editor.document, "    exceptions:");
    await editor.edit((edit) => edit.insert(below, typed));
    await findings(editor.document, (rules) => !rules.includes("missing-step-outcome"));
    await editor.edit((edit) => edit.delete(new Range(below, below.translate(1))));
    await findings(editor.document, (rules) => rules.includes("missing-step-outcome"));
  });

  it("survive broken text: the rest is still checked", async () => {
    const editor = await openRefund();
    await append(editor, "\nfeedback: [what, {is");
    const found = await findings(editor.document, (rules) => rules.includes("syntax-error"));
    assert.ok(found.map(ruleOf).includes("missing-step-outcome"));
  });

  it("stand in any YAML that says `touchstone: 1`", async () => {
    const { document } = await open("refund.yaml", `touchstone: 1\n${await textOf("refund.process.yaml")}`);
    assert.equal(document.languageId, "yaml");
    await findings(document, (rules) => mission.every((rule) => rules.includes(rule)));
  });

  it("never stand in YAML that is no process", async () => {
    const { document } = await open("compose.yaml", await textOf("compose.yaml"));
    const { document: refund } = await openRefund();
    // The server answers in order, so once the later document has its findings the earlier one has had its chance.
    await findings(refund, (rules) => rules.length > 0);
    assert.deepEqual(languages.getDiagnostics(document.uri), []);
  });

  it("leave when checking is turned off for the folder, and come back", async () => {
    const { document } = await openRefund();
    await findings(document, (rules) => rules.length > 0);
    await commands.executeCommand("touchstone.toggle");
    await findings(document, (rules) => rules.length === 0);
    assert.equal(workspace.getConfiguration("touchstone").inspect("enable")?.workspaceValue, false);
    await commands.executeCommand("touchstone.toggle");
    await findings(document, (rules) => rules.length > 0);
  });

  it("wait for the file to be saved where `touchstone.run` says so", async () => {
    const settings = workspace.getConfiguration("touchstone");
    await settings.update("run", "onSave");
    try {
      const editor = await openRefund();
      await findings(editor.document, (rules) => rules.includes("missing-step-outcome"));
      await editor.edit((edit) =>
        edit.insert(place(editor.document, "    exceptions:"), "    outcome: The customer knows it is enough\n"),
      );
      const saved = languages.getDiagnostics(editor.document.uri).map(ruleOf);
      assert.ok(saved.includes("missing-step-outcome"));
      await editor.document.save();
      await findings(editor.document, (rules) => !rules.includes("missing-step-outcome"));
    } finally {
      await settings.update("run", undefined);
    }
  });

  it("follow the configuration of the folder", async () => {
    const { document } = await openRefund();
    await findings(document, (rules) => rules.includes("missing-step-outcome"));
    const configuration = Uri.joinPath(document.uri, "../touchstone.config.yaml");
    const text = "root: true\nrules:\n  missing-step-outcome: off\n";
    await workspace.fs.writeFile(configuration, new TextEncoder().encode(text));
    const found = await findings(document, (rules) => !rules.includes("missing-step-outcome"));
    assert.ok(found.map(ruleOf).includes("rework-exception"));
  });
});
