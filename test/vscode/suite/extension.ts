// The extension itself: what is installed, and how it keeps out of the way.
import assert from "node:assert/strict";
import { commands, extensions } from "vscode";
import { findings, openRefund } from "./support.js";

describe("The extension", () => {
  it("is the packed one, installed as users install it", () => {
    const path = extensions.getExtension("touchstone.touchstone")?.extensionPath;
    assert.ok(path?.startsWith(process.env.TOUCHSTONE_TEST_EXTENSIONS ?? "?"), path);
  });

  it("has every command that it announces", async () => {
    await openRefund();
    const manifest = extensions.getExtension("touchstone.touchstone")?.packageJSON;
    const registered = await commands.getCommands(true);
    for (const { command } of manifest.contributes.commands) assert.ok(registered.includes(command), command);
  });

  it("checks again after its server was restarted", async () => {
    const { document } = await openRefund();
    await findings(document, (rules) => rules.length > 0);
    const gone = findings(document, (rules) => rules.length === 0);
    await commands.executeCommand("touchstone.restart");
    await gone;
    await findings(document, (rules) => rules.length > 0);
  });
});
