// What lies beside the open documents: the processes of other files, and findings in files that are not open.
import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver/node";
import { formatIdOf, processesOf } from "../engine/analyse.js";
import { join } from "../engine/config-paths.js";
import type { ProjectSettings } from "../engine/discovery.js";
import { ProcessDirectory } from "../engine/process-index.js";
import type { Reading } from "../formats/format.js";
import type { Words } from "../messages/render.js";
import type { Client } from "./client.js";
import type { Publisher } from "./diagnostics.js";
import { type Documents, pathOf, type Snapshot } from "./documents.js";
import { News } from "./news.js";
import { paceOf } from "./progress.js";
import { ProjectIndexes, type Source } from "./project-indexes.js";
import { workspaceReports } from "./requests/workspace-diagnostic.js";
import type { SettingsSource } from "./settings.js";
import { type Surroundings, Unopened } from "./unopened.js";

export interface Parts {
  readonly connection: Connection;
  readonly client: Client;
  readonly words: Words;
  readonly documents: Documents;
  readonly settings: SettingsSource;
  readonly publisher: Publisher;
  readonly disk: Source["disk"];
  readonly look: Surroundings["look"];
  readonly unread: Surroundings["unread"];
  readonly today: () => string;
  /** What was found in open documents may be out of date. */
  othersChanged(): void;
  failed(error: unknown): void;
}

type Part = (reports: WorkspaceDocumentDiagnosticReport[]) => void;

export class Workspace {
  readonly #parts: Parts;
  readonly #indexes: ProjectIndexes;
  readonly #unopened: Unopened;
  readonly #news = new News();
  /** Of documents that are not on the disk nothing is known from others. */
  readonly #nowhere = new ProcessDirectory();
  readonly #seen = new Map<string, number>();
  /** What was pushed last about files that are not open. */
  readonly #told = new Map<string, string>();
  readonly #folders: Set<string>;
  /** The addresses of files that are open in editors which show no text, such as one for diagrams. */
  #shown: readonly string[] = [];
  #publishing: Promise<void> | undefined;

  constructor(parts: Parts) {
    const { connection, client, words, documents, settings, disk } = parts;
    this.#parts = parts;
    this.#folders = new Set(client.folders);
    const isOpen = (path: string): boolean => documents.isOpen(path);
    this.#indexes = new ProjectIndexes({
      disk,
      isOpen,
      settingsFor: (path) => settings.forFile(path),
      pace: (files) => paceOf(connection, words, "reading", files),
      changed: () => this.#changed(),
      failed: parts.failed,
    });
    this.#unopened = new Unopened({
      disk,
      isOpen,
      folders: () => this.#wanted(),
      shown: () => this.#shownFiles(),
      outside: async (path) => {
        const project = await settings.forFile(path);
        if (project.ignored) return undefined;
        return { project, today: parts.today(), directory: await this.#indexes.of(project) };
      },
      snapshot: (uri, text) => documents.aside(uri, text),
      look: parts.look,
      unread: parts.unread,
      pace: (files) => paceOf(connection, words, "checking-all", files),
      vast: (root) => connection.console.info(words.ours("vast", { root })),
    });
  }

  /** The client is ready to be asked and told. */
  start(): void {
    this.#tell();
  }

  /** What is known of the processes beside a document. */
  directoryFor(uri: string, project: ProjectSettings): Promise<ProcessDirectory> {
    return uri.startsWith("file:") ? this.#indexes.of(project) : Promise.resolve(this.#nowhere);
  }

  /** A document was read; other files may depend on what it says now. */
  async saw(
    { uri, path, text, serial }: Snapshot,
    project: ProjectSettings,
    reading: Reading | undefined,
  ): Promise<void> {
    if (!uri.startsWith("file:") || this.#seen.get(uri) === serial) return;
    this.#seen.set(uri, serial);
    await this.#indexes.saw(processesOf(text, path, project, () => reading));
  }

  opened(uri: string): void {
    this.#told.delete(uri);
  }

  closed(uri: string): void {
    this.#told.delete(uri);
    this.#seen.delete(uri);
    this.filesChanged([pathOf(uri)], false);
  }

  /** Whether there is a process in a file, or was when it was last looked at. */
  async holdsProcess(path: string): Promise<boolean> {
    if (this.#indexes.holds(path) || this.#unopened.holds(path)) return true;
    const { disk, settings } = this.#parts;
    const beginning = await disk.beginning(path);
    if (beginning === undefined) return false;
    return formatIdOf(beginning, path, await settings.forFile(path)) !== "unknown";
  }

  filesChanged(paths: readonly string[], moved: boolean): void {
    this.#indexes.changed(paths, moved);
    this.#unopened.changed(paths, moved);
    this.#tell();
  }

  /** The configuration, what Git ignores, or the person's own settings are different. */
  settingsChanged(moved: boolean): void {
    this.#indexes.changed([], moved);
    this.#unopened.wishesChanged();
    this.#tell();
  }

  foldersChanged(added: readonly string[], removed: readonly string[]): void {
    for (const uri of added) this.#folders.add(uri);
    for (const uri of removed) this.#folders.delete(uri);
    this.#unopened.wishesChanged();
    this.#tell();
  }

  shownChanged(uris: readonly string[]): void {
    this.#shown = uris;
    this.#unopened.wishesChanged();
    this.#tell();
  }

  /** Where the client takes parts of an answer, it is held back until there is something new to say. */
  async report(
    previous: ReadonlyMap<string, string>,
    cancellation: CancellationToken,
    part: Part | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    const known = new Map(previous);
    const goesOn = (): boolean => !cancellation.isCancellationRequested;
    const isOpen = (uri: string): boolean => this.#parts.documents.get(uri) !== undefined;
    await this.#ready();
    for (;;) {
      const seen = this.#news.count;
      const { rest, news } = await workspaceReports(this.#unopened, { previous: known, goesOn, part }, isOpen);
      if (!goesOn()) throw new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled");
      if (!part) return { items: rest };
      if (rest.length > 0) part(rest);
      if (news) return { items: [] };
      await this.#news.after(seen, cancellation);
    }
  }

  #changed(): void {
    this.#parts.othersChanged();
    this.#tell();
  }

  #tell(): void {
    this.#news.tell();
    if (this.#parts.client.pulls || this.#publishing) return;
    this.#publishing = this.#publish()
      .catch((error: unknown) => this.#parts.failed(error))
      .then(() => {
        this.#publishing = undefined;
      });
  }

  /** Pushes what is different about files that are not open, until nothing is. */
  async #publish(): Promise<void> {
    const { publisher, documents } = this.#parts;
    await this.#ready();
    for (let seen = -1; seen !== this.#news.count; ) {
      seen = this.#news.count;
      const there = new Set<string>();
      for await (const { uri, name, diagnostics } of this.#unopened.all(
        (known) => this.#told.get(known),
        () => true,
      )) {
        there.add(uri);
        this.#told.set(uri, name);
        if (diagnostics) publisher.tell(uri, diagnostics);
      }
      for (const uri of publisher.marked) {
        if (there.has(uri) || documents.get(uri)) continue;
        this.#told.delete(uri);
        publisher.tell(uri, []);
      }
    }
  }

  /** What is known across files is read first, so that not every file is looked at twice. */
  async #ready(): Promise<void> {
    for (const folder of await this.#wanted()) {
      await this.#indexes.of(await this.#parts.settings.forFile(join(folder, "any")));
    }
    await this.#indexes.idle();
  }

  async #shownFiles(): Promise<readonly string[]> {
    const files: string[] = [];
    for (const uri of this.#shown) {
      if (uri.startsWith("file:") && (await this.#parts.settings.own(uri)).enable) files.push(pathOf(uri));
    }
    return files;
  }

  /** The folders whose files are to be shown without being open. */
  async #wanted(): Promise<readonly string[]> {
    const wanted: string[] = [];
    for (const uri of this.#folders) {
      const { enable, scope } = await this.#parts.settings.own(uri);
      if (enable && scope === "workspace" && uri.startsWith("file:")) wanted.push(pathOf(uri).replace(/(?<=.)\/$/, ""));
    }
    return wanted;
  }
}
