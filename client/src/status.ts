// The word on Touchstone in VS Code's language status: running, off, or failed with a way to restart.
import {
  type Command,
  type Disposable,
  LanguageStatusSeverity,
  languages,
  type TextDocument,
  window,
  workspace,
} from "vscode";
import { isEnabled, ownDocuments, runsOnSave } from "./documents.js";
import type { Server } from "./server.js";

interface Status {
  readonly text: string;
  readonly detail: string;
  readonly command: Command;
  readonly severity?: LanguageStatusSeverity;
  readonly busy?: boolean;
}

export function showStatus(server: Server): Disposable[] {
  const item = languages.createLanguageStatusItem("touchstone.status", ownDocuments);
  item.name = "Touchstone";
  const update = () => {
    const { text, detail, command, severity, busy } = status(server, window.activeTextEditor?.document);
    item.text = text;
    item.detail = detail;
    item.command = command;
    item.severity = severity ?? LanguageStatusSeverity.Information;
    item.busy = busy ?? false;
  };
  update();
  return [
    item,
    server.onDidChangeState(update),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("touchstone")) update();
    }),
  ];
}

function status(server: Server, document: TextDocument | undefined): Status {
  const turnOn = { command: "touchstone.toggle", title: "Turn On" };
  const restart = { command: "touchstone.restart", title: "Restart" };
  const showOutput = { command: "touchstone.showOutput", title: "Show Output" };
  if (document !== undefined && !isEnabled(document.uri)) {
    return { text: "Touchstone is off", detail: "this file is not checked", command: turnOn };
  }
  switch (server.state) {
    case "running": {
      const when = document !== undefined && runsOnSave(document.uri) ? "when you save" : "while you type";
      return { text: "Touchstone", detail: `checks this file ${when}`, command: showOutput };
    }
    case "failed": {
      const severity = LanguageStatusSeverity.Error;
      return { text: "Touchstone stopped", detail: "this file is not checked", command: restart, severity };
    }
    default:
      return { text: "Touchstone", detail: "is starting", command: showOutput, busy: true };
  }
}
