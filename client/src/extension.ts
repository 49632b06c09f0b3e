// The extension's way in: it wires the server, the commands, the status and the rules' pages to VS Code.
import { ConfigurationTarget, commands, type ExtensionContext, type TextDocument, window, workspace } from "vscode";
import { isEnabled, isOurs, ownFiles } from "./documents.js";
import { RulePages } from "./rule-pages.js";
import { Server } from "./server.js";
import { tellWhatIsShown } from "./shown.js";
import { showStatus } from "./status.js";

export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel("Touchstone", { log: true });
  const server = new Server(context, log);
  const pages = new RulePages(context);
  context.subscriptions.push(
    log,
    server,
    ...showStatus(server),
    ...tellWhatIsShown(server),
    window.registerUriHandler(pages),
    commands.registerCommand("touchstone.restart", () => server.restart()),
    commands.registerCommand("touchstone.showOutput", () => log.show()),
    commands.registerCommand("touchstone.openRule", () => pages.choose()),
    commands.registerCommand("touchstone.fixAll", fixAll),
    commands.registerCommand("touchstone.toggle", toggle),
    workspace.onDidOpenTextDocument((document) => startFor([document])),
    workspace.onDidChangeTextDocument(({ document }) => startFor([document])),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("touchstone")) void look();
    }),
  );
  void look();

  /** A folder without processes, where people only have other YAML files open, never pays for a server. */
  async function look(): Promise<void> {
    startFor(workspace.textDocuments);
    if (server.state === "idle" && (await hasProcessFiles())) await server.start();
  }

  function startFor(documents: readonly TextDocument[]): void {
    if (server.state !== "idle") return;
    if (documents.some((document) => isOurs(document) && isEnabled(document.uri))) void server.start();
  }
}

async function hasProcessFiles(): Promise<boolean> {
  const folders = (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === "file" && isEnabled(uri));
  if (folders.length === 0) return false;
  const searches = ownFiles.map((files) => workspace.findFiles(files, "**/node_modules/**", 1));
  return (await Promise.all(searches)).some((found) => found.length > 0);
}

/** VS Code's own way, so that it is one step to undo and says so when there is nothing to do. */
async function fixAll(): Promise<void> {
  await commands.executeCommand("editor.action.codeAction", { kind: "source.fixAll.touchstone", apply: "first" });
}

async function toggle(): Promise<void> {
  const uri = window.activeTextEditor?.document.uri;
  const target = workspace.workspaceFolders === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
  const settings = workspace.getConfiguration("touchstone", uri);
  await settings.update("enable", !settings.get("enable", true), target);
}
