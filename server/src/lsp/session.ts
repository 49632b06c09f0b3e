// One client, its documents and what holds for them: where every request finds the snapshot it is answered from.
import {
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver/node";
import type { Files } from "../engine/discovery.js";
import { today } from "../host/node.js";
import { type Words, wordsOf } from "../messages/render.js";
import type { Client } from "./client.js";
import { diagnosticsOf, Publisher } from "./diagnostics.js";
import { Documents, type Perform, pathOf, type Snapshot } from "./documents.js";
import { settled } from "./idle.js";
import { withProgress } from "./progress.js";
import { diagnosticReport } from "./requests/diagnostic.js";
import { type Scene, sceneOf } from "./scene.js";
import { SettingsSource } from "./settings.js";

/** What the server needs of the machine it runs on. */
export interface System {
  readonly disk: Files;
  readonly perform: Perform;
}

export class Session {
  readonly documents: Documents;
  readonly settings: SettingsSource;
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #words: Words;
  readonly #perform: Perform;
  readonly #publisher: Publisher;

  constructor(connection: Connection, client: Client, { disk, perform }: System) {
    this.#connection = connection;
    this.#client = client;
    this.#perform = withProgress(connection, perform);
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
      if (!snapshot) return diagnosticReport(undefined);
      const held = previous !== undefined && this.documents.isUnsaved(uri) ? previous : undefined;
      if (held && (await this.settings.own(uri)).run === "onSave") return { kind: "unchanged", resultId: held };
      const resultId = `${snapshot.serial}/${this.settings.generation}/${today()}`;
      if (previous === resultId) return { kind: "unchanged", resultId };
      const report = await this.answer(uri, diagnosticReport(undefined), (scene) => diagnosticReport(scene, resultId));
      // A change that came while this was worked out has made it worthless.
      if (this.documents.get(uri) === snapshot) return report;
    }
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
    const project = await this.settings.forDocument(snapshot);
    return sceneOf(snapshot, this.#client, this.#words, project, this.#perform);
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
