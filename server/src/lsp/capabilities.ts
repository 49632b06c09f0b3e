// What the server offers, in answer to what the client can do.
import { CodeActionKind, type InitializeResult, TextDocumentSyncKind } from "vscode-languageserver/node";
import type { Client } from "./client.js";
import { FIX_ALL } from "./requests/code-action.js";

export function capabilities(client: Client): InitializeResult {
  return {
    serverInfo: { name: "Touchstone" },
    capabilities: {
      positionEncoding: client.encoding,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL],
        resolveProvider: client.resolvesEdits,
      },
      hoverProvider: true,
      documentSymbolProvider: true,
      completionProvider: { triggerCharacters: [" ", ":"] },
      ...(client.changesFolders
        ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
        : {}),
      ...(client.pulls
        ? {
            diagnosticProvider: {
              identifier: "touchstone",
              interFileDependencies: true,
              workspaceDiagnostics: true,
            },
          }
        : {}),
    },
  };
}
