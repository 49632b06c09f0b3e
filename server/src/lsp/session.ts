// One client, its documents and what holds for them: where every request finds the snapshot it is answered from.
import {
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticReport,
  FileChangeType,
  type FileEvent,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver/node";
import { unread } from "../engine/analyse.js";
import { couldBeProcess, isNamedProcess } from "../formats/index.js";
import type { Host } from "../host/host.js";
import { today } from "../host/node.js";
import { type Words, wordsOf } from "../messages/render.js";
import type { Client } from "./client.js";
import { diagnosticsOf, Publisher } from "./diagnostics.js";
import { Documents, type Look, type Outside, type Perform, pathOf, type Snapshot } from "./documents.js";
import { settled } from "./idle.js";
import { withProgress } from "./progress.js";
import { diagnosticReport } from "./requests/diagnostic.js";
import { type Scene, sceneFrom } from "./scene.js";
import { SettingsSource } from "./settings.js";
import type { Looked } from "./unopened.js";
import { Workspace } from "./workspace.js";

/** What the server needs of the machine it runs on. */
export interface System {
  readonly disk: Omit<Host, "save" | "kind">;
  readonly perform: Perform;
}

/** Packages are installed by the thousand, and nothing in them is looked at. */
const NEVER_LISTED = /\/node_modules\//;

export class Session {
  readonly documents: Documents;
  readonly settings: SettingsSource;
  readonly workspace: Workspace;
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #words: Words;
  readonly #perform: Perform;
  readonly #publisher: Publisher;

  constructor(connection: Connection, client: Client, { disk, perform }: System) {
    this.#connection = connection;
    this.#client = client;
    this.#words = wordsOf(client.language);
    this.#perform = withProgress(connection, this.#words, perform);
    this.documents = new Documents(client.encoding);
    this.settings = new SettingsSource(connection, client, this.documents, disk);
    this.#publisher = new Publisher({
      documents: this.documents,
      diagnose: async (snapshot) => {
        const scene = await this.#scene(snapshot);
        return scene && diagnosticsOf(scene);
      },
      send: (params) => void connection.sendDiagnostics(params),
      failed: (error) => this.failed(error),
    });
    this.workspace = new Workspace({
      connection,
      client,
      words: this.#words,
      documents: this.documents,
      settings: this.settings,
      publisher: this.#publisher,
      disk,
      today,
      look: async (snapshot, outside) => this.#told(await snapshot.look(outside, this.#perform), snapshot, outside),
      unread: (snapshot, outside, detail) => {
        const problem = { id: "unreadable-file", message: "other", data: { detail } } as const;
        return this.#told({ analysis: unread(problem, outside.project, outside.today), number: 1 }, snapshot, outside);
      },
      othersChanged: () => this.#othersChanged(),
      failed: (error) => this.failed(error),
    });
  }

  /** An answer about a process; the empty one for everything else, and where answering fails. */
  async answer<Answer>(
    uri: string | undefined,
    empty: Answer,
    from: (scene: Scene) => Answer | Promise<Answer>,
  ): Promise<Answer> {
    try {
      const snapshot = uri === undefined ? undefined : this.documents.get(uri);
      const scene = snapshot && (await this.#scene(snapshot));
      return scene ? await from(scene) : empty;
    } catch (error) {
      this.failed(error);
      return empty;
    }
  }

  /** The diagnostics of the latest version, once no newer one is on its way. */
  async report(
    uri: string,
    previous: string | undefined,
    cancellation: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    for (;;) {
      const snapshot = await settled(() => this.documents.get(uri));
      if (cancellation.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled");
      if (!snapshot) return diagnosticReport();
      const held = previous !== undefined && this.documents.isUnsaved(uri) ? previous : undefined;
      if (held && (await this.settings.own(uri)).run === "onSave") return { kind: "unchanged", resultId: held };
      const day = `${this.settings.generation}/${today()}`;
      const report = await this.answer(uri, diagnosticReport(), (scene) =>
        diagnosticReport(scene, `${scene.name}/${day}`, previous),
      );
      // A change that came while this was worked out has made it worthless.
      if (this.documents.get(uri) === snapshot) return report;
    }
  }

  opened(uri: string): void {
    this.workspace.opened(uri);
    if (!this.#noteConfiguration(uri)) this.#push(uri);
  }

  async edited(uri: string): Promise<void> {
    if (this.#noteConfiguration(uri)) return;
    if ((await this.settings.own(uri)).run === "onType") this.#push(uri);
  }

  async saved(uri: string): Promise<void> {
    if ((await this.settings.own(uri)).run === "onType") return;
    this.#push(uri);
    // A client that asks was told that nothing has changed since the last time it saved.
    await this.#askAgain();
  }

  closed(uri: string): void {
    this.settings.closed(uri);
    this.#noteConfiguration(uri);
    if (!this.#client.pulls) this.#publisher.closed(uri);
    this.workspace.closed(uri);
  }

  /** Files were written, made or taken away. */
  async filesChanged(changes: readonly FileEvent[]): Promise<void> {
    const listed = changes.filter(({ uri }) => !NEVER_LISTED.test(pathOf(uri)));
    const isDoubtful = ({ uri }: FileEvent): boolean =>
      couldBeProcess(pathOf(uri)) && !isNamedProcess(pathOf(uri)) && !this.settings.dependOn(pathOf(uri));
    await this.#filesChanged(listed.filter((change) => !isDoubtful(change)));
    // Tools write JSON and XML by the thousand; only what holds a process, or did, is news.
    const news: FileEvent[] = [];
    for (const change of listed.filter(isDoubtful)) {
      if (await this.workspace.holdsProcess(pathOf(change.uri))) news.push(change);
    }
    await this.#filesChanged(news);
  }

  async #filesChanged(changes: readonly FileEvent[]): Promise<void> {
    if (changes.length === 0) return;
    const paths = changes.map(({ uri }) => pathOf(uri));
    const moved = changes.some(({ type }) => type !== FileChangeType.Changed);
    if (paths.some((path) => this.settings.dependOn(path) || /\/\.git(?:ignore)?$/.test(path))) {
      this.settings.filesChanged();
      this.workspace.settingsChanged(true);
      await this.refresh();
    }
    this.workspace.filesChanged(paths, moved);
  }

  /** Everything that was told may be different now. */
  async refresh(): Promise<void> {
    for (const uri of this.documents.uris) this.#push(uri);
    await this.#askAgain();
  }

  failed(error: unknown): void {
    this.#connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }

  async #scene(snapshot: Snapshot): Promise<Scene | undefined> {
    if (!(await this.settings.own(snapshot.uri)).enable) return undefined;
    const project = await this.settings.forUri(snapshot.uri);
    const directory = await this.workspace.directoryFor(snapshot.uri, project);
    const outside = { project, directory, today: today() };
    const look = await snapshot.look(outside, this.#perform);
    if (this.documents.get(snapshot.uri) === snapshot) {
      await this.workspace.saw(snapshot, project, look.analysis.reading);
    }
    return sceneFrom(look, snapshot, this.#client, this.#words, outside, this.#perform);
  }

  /** What is to be said about a file that is not open. */
  #told(look: Look, snapshot: Snapshot, outside: Outside): Looked {
    const scene = sceneFrom(look, snapshot, this.#client, this.#words, outside, this.#perform);
    return { diagnostics: scene && diagnosticsOf(scene), asked: look.analysis.asked };
  }

  /** What was found in open documents is looked at again where other files say something else by now. */
  #othersChanged(): void {
    const outdated = this.documents.uris.filter((uri) => this.documents.get(uri)?.isOutdated);
    for (const uri of outdated) this.#push(uri);
    if (outdated.length > 0) this.#askAgain().catch((error: unknown) => this.failed(error));
  }

  #push(uri: string): void {
    if (!this.#client.pulls) this.#publisher.changed(uri);
  }

  async #askAgain(): Promise<void> {
    if (this.#client.pulls && this.#client.refreshes) await this.#connection.languages.diagnostics.refresh();
  }

  /** A configuration counts as it is being typed. */
  #noteConfiguration(uri: string): boolean {
    if (!this.settings.dependOn(pathOf(uri))) return false;
    this.settings.filesChanged();
    this.workspace.settingsChanged(false);
    this.refresh().catch((error: unknown) => this.failed(error));
    return true;
  }
}
