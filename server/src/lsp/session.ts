// One client, its documents and what holds for them: where every request finds the snapshot it is answered from.
import {
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver/node";
import type { Files } from "../engine/discovery.js";
import { type Words, wordsOf } from "../messages/render.js";
import type { Client } from "./client.js";
import { diagnosticsOf, Publisher } from "./diagnostics.js";
import { Documents, pathOf, type Snapshot } from "./documents.js";
import { settled } from "./idle.js";
import { diagnosticReport } from "./requests/diagnostic.js";
import { type Scene, sceneOf, today } from "./scene.js";
import { SettingsSource } from "./settings.js";

export class Session {
  readonly documents: Documents;
  readonly settings: SettingsSource;
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #words: Words;
  readonly #publisher: Publisher;

  constructor(connection: Connection, client: Client, disk: Files) {
    this.#connection = connection;
    this.#client = client;
    this.#words = wordsOf(client.language);
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
  }

  /** An answer about a process; the empty one for everything else, and where answering fails. */
  async answer<Answer>(uri: string | undefined, empty: Answer, from: (scene: Scene) => Answer): Promise<Answer> {
    try {
      const snapshot = uri === undefined ? undefined : this.documents.get(uri);
      const scene = snapshot && (await this.#scene(snapshot));
      return scene ? from(scene) : empty;
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
    const snapshot = await settled(() => this.documents.get(uri));
    if (cancellation.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled");
    if (!snapshot) return { kind: "full", items: [] };
    const { run } = await this.settings.own(uri);
    if (run === "onSave" && previous !== undefined && this.documents.isUnsaved(uri)) {
      return { kind: "unchanged", resultId: previous };
    }
    const resultId = `${snapshot.serial}/${this.settings.generation}/${today()}`;
    const none: DocumentDiagnosticReport = { kind: "full", items: [] };
    return this.answer<DocumentDiagnosticReport>(uri, none, (scene) => diagnosticReport(scene, resultId, previous));
  }

  opened(uri: string): void {
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
    return sceneOf(snapshot, this.#client, this.#words, await this.settings.forDocument(snapshot));
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
    this.refresh().catch((error: unknown) => this.failed(error));
    return true;
  }
}
