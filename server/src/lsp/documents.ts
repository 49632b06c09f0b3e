// The open documents: one immutable snapshot for each, replaced by the next version with every edit.
import { fileURLToPath } from "node:url";
import type { TextDocumentContentChangeEvent } from "vscode-languageserver/node";
import type { Analysis } from "../engine/analyse.js";
import type { ProjectSettings } from "../engine/discovery.js";
import type { Settings } from "../engine/settings.js";
import type { Done, Work } from "../engine/work.js";
import { type Encoding, Positions } from "./positions.js";

/** Does one file's work, here or in a worker that ends when the work is dropped. */
export type Perform = (work: Work, dropped: AbortSignal) => Done | Promise<Done>;

/** One version of a document. What is worked out from it is worked out when first asked for, and once. */
export class Snapshot {
  readonly positions: Positions;
  readonly #dropped = new AbortController();
  #known: { readonly settings: Settings; readonly today: string; readonly analysis: Promise<Analysis> } | undefined;

  constructor(
    readonly uri: string,
    readonly version: number,
    readonly text: string,
    /** Different for every text that any document has had; versions begin anew when a document is opened again. */
    readonly serial: number,
    encoding: Encoding,
  ) {
    this.positions = new Positions(text, encoding);
  }

  get path(): string {
    return pathOf(this.uri);
  }

  analysis(project: ProjectSettings, today: string, perform: Perform): Promise<Analysis> {
    // All that an analysis depends on besides the day is settled together with `settings`, in one go.
    const { settings } = project;
    if (this.#known?.settings !== settings || this.#known.today !== today) {
      this.#known = { settings, today, analysis: this.#analyse(project, today, perform) };
    }
    return this.#known.analysis;
  }

  /** The text with all safe repairs made. */
  async repaired(project: ProjectSettings, today: string, perform: Perform): Promise<string> {
    return (await perform({ ...this.#work(project, today), boldness: "safe" }, this.#dropped.signal)).text;
  }

  /** A newer version has come, or the document was closed: long work on this one ends. */
  drop(): void {
    this.#dropped.abort();
  }

  async #analyse(project: ProjectSettings, today: string, perform: Perform): Promise<Analysis> {
    return (await perform(this.#work(project, today), this.#dropped.signal)).analysis;
  }

  #work(project: ProjectSettings, today: string): Work {
    return { text: this.text, path: this.path, project, today, boldness: undefined };
  }
}

export class Documents {
  readonly #open = new Map<string, Snapshot>();
  readonly #unsaved = new Set<string>();
  readonly #encoding: Encoding;
  #serial = 0;

  constructor(encoding: Encoding) {
    this.#encoding = encoding;
  }

  get(uri: string): Snapshot | undefined {
    return this.#open.get(uri);
  }

  get uris(): readonly string[] {
    return [...this.#open.keys()];
  }

  /** Whether the document has changed since it was opened or last saved. */
  isUnsaved(uri: string): boolean {
    return this.#unsaved.has(uri);
  }

  open(uri: string, version: number, text: string): void {
    this.#unsaved.delete(uri);
    this.#put(uri, version, text);
  }

  /** Changes apply one after the other, each to the text that the one before it left. */
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const before = this.#open.get(uri);
    if (!before) return;
    const text = changes.reduce((current, change) => {
      if (!("range" in change)) return change.text;
      const positions = current === before.text ? before.positions : new Positions(current, this.#encoding);
      const { start, end } = change.range;
      // Taken as it stands even where it ends before it begins: the client's text is the one that counts.
      return current.slice(0, positions.offset(start)) + change.text + current.slice(positions.offset(end));
    }, before.text);
    this.#unsaved.add(uri);
    this.#put(uri, version, text);
  }

  save(uri: string): void {
    this.#unsaved.delete(uri);
  }

  close(uri: string): void {
    this.#unsaved.delete(uri);
    this.#open.get(uri)?.drop();
    this.#open.delete(uri);
  }

  #put(uri: string, version: number, text: string): void {
    this.#open.get(uri)?.drop();
    this.#open.set(uri, new Snapshot(uri, version, text, ++this.#serial, this.#encoding));
  }
}

/** The path of a document with `/` between its parts; of one that is not on the disk, the path in its address. */
export function pathOf(uri: string): string {
  try {
    const url = new URL(uri);
    const path = url.protocol === "file:" ? fileURLToPath(url) : decodeURIComponent(url.pathname);
    return path.replaceAll("\\", "/");
  } catch {
    return uri;
  }
}
