// The connection to one client: a list of short handlers.
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from "vscode-languageserver/node";
import { fileNames } from "../formats/index.js";
import { capabilities } from "./capabilities.js";
import { type Client, clientOf } from "./client.js";
import { codeActions, resolved, uriOf } from "./requests/code-action.js";
import { completion } from "./requests/completion.js";
import { documentSymbols } from "./requests/document-symbol.js";
import { hover } from "./requests/hover.js";
import { Session, type System } from "./session.js";
import { SECTION } from "./settings.js";

/** Files that matter while they are not open: what may be a process, configurations, and what says which files those are. */
const WATCHED = [
  ...[...fileNames.own, ...fileNames.shared].filter(isWidest).map((ending) => `**/*${ending}`),
  "**/*touchstone.config.yaml",
  "**/.gitignore",
  "**/.git",
];

/** Touchstone's own notification: the files that are open in editors which show no text, all of them each time. */
const SHOWN = "touchstone/shown";

/** Everything from outside is looked at before it is used. */
function urisIn(params: unknown): readonly string[] {
  if (typeof params !== "object" || params === null || !("uris" in params) || !Array.isArray(params.uris)) return [];
  return params.uris.filter((uri) => typeof uri === "string");
}

/** An ending that no other one covers. */
function isWidest(ending: string, _: number, all: readonly string[]): boolean {
  return !all.some((other) => other !== ending && ending.endsWith(other));
}

/** Listens until the client says to exit. The protocol lets nothing but `initialize` come first. */
export function connect(connection: Connection, system: System): void {
  connection.onInitialize((params) => {
    const client = clientOf(params);
    const session = new Session(connection, client, system);
    keepDocuments(connection, session);
    answerRequests(connection, session);
    keepSettings(connection, session, client);
    return capabilities(client);
  });
  connection.listen();
}

function keepDocuments(connection: Connection, session: Session): void {
  const { documents } = session;
  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
    documents.open(uri, version, text);
    session.opened(uri);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    documents.change(uri, version, contentChanges);
    return session.edited(uri);
  });
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
    documents.save(uri);
    return session.saved(uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    documents.close(uri);
    session.closed(uri);
  });
}

function answerRequests(connection: Connection, session: Session): void {
  connection.languages.diagnostics.on(({ textDocument, previousResultId }, cancellation) =>
    session.report(textDocument.uri, previousResultId, cancellation),
  );
  connection.languages.diagnostics.onWorkspace(({ previousResultIds }, cancellation, _, parts) => {
    const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    return session.workspace.report(previous, cancellation, parts && ((items) => parts.report({ items })));
  });
  connection.onCodeAction((params) =>
    session.answer(params.textDocument.uri, [], (scene) => codeActions(scene, params)),
  );
  connection.onCodeActionResolve((action) => session.answer(uriOf(action), action, (scene) => resolved(scene, action)));
  connection.onHover(({ textDocument, position }) =>
    session.answer(textDocument.uri, null, (scene) => hover(scene, position)),
  );
  connection.onCompletion(({ textDocument, position }) =>
    session.answer(textDocument.uri, [], (scene) => completion(scene, position)),
  );
  connection.onDocumentSymbol(({ textDocument }) => session.answer(textDocument.uri, [], documentSymbols));
}

function keepSettings(connection: Connection, session: Session, client: Client): void {
  connection.onInitialized(async () => {
    if (client.registersConfiguration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
    }
    if (client.registersWatchers) {
      const watchers = WATCHED.map((globPattern) => ({ globPattern }));
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (client.changesFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        session.workspace.foldersChanged(
          added.map(({ uri }) => uri),
          removed.map(({ uri }) => uri),
        );
      });
    }
    session.workspace.start();
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    session.settings.ownChanged(settings);
    session.workspace.settingsChanged(false);
    return session.refresh();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => session.filesChanged(changes));
  connection.onNotification(SHOWN, (params: unknown) => session.workspace.shownChanged(urisIn(params)));
}
