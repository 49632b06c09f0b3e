// The open documents: one immutable snapshot for each, replaced by the next version with every edit.
import { fileURLToPath, pathToFileURL } from "node:url";
import type { TextDocumentContentChangeEvent } from "vscode-languageserver/node";
import type { Analysis } from "../engine/analyse.js";
import type { ProjectSettings } from "../engine/discovery.js";
import { type Asked, type ProcessDirectory, stillHolds } from "../engine/process-index.js";
import type { Done, Work } from "../engine/work.js";
import { type Encoding, Positions } from "./positions.js";

/** Does one file's work, here or in a worker that ends when the work is dropped. */
export type Perform = (work: Work, dropped: AbortSignal) => Done | Promise<Done>;

/** All that an analysis depends on besides the text. */
export interface Outside {
  readonly project: ProjectSettings;
  readonly directory: ProcessDirectory;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What was found, and the number of the look that found it: another one for whatever may be different. */
export interface Look {
  readonly analysis: Analysis;
  readonly number: number;
}

interface Begun extends Outside {
  readonly look: Promise<Look>;
}

/** One version of a document. What is worked out from it is worked out when first asked for, and once. */
export class Snapshot {
  readonly positions: Positions;
  readonly #dropped = new AbortController();
  #begun: Begun | undefined;
  #asked: readonly Asked[] = [];
  #looks = 0;

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

  /** Other files say something else by now than what was found here depends on. */
  get isOutdated(): boolean {
    return this.#begun !== undefined && !stillHolds(this.#asked, this.#begun.directory, this.path);
  }

  async look(outside: Outside, perform: Perform): Promise<Look> {
    const begun = this.#begun;
    if (begun && isSame(begun, outside)) {
      const look = await begun.look;
      if (this.#begun !== begun) return this.look(outside, perform);
      if (!this.isOutdated) return look;
    }
    const look = this.#analyse(outside, ++this.#looks, perform);
    this.#begun = { ...outside, look };
    return look;
  }

  /** The text with all safe repairs made. */
  async repaired(outside: Outside, perform: Perform): Promise<string> {
    return (await perform({ ...this.#work(outside), boldness: "safe" }, this.#dropped.signal)).text;
  }

  /** A newer version has come, or the document was closed: long work on this one ends. */
  drop(): void {
    this.#dropped.abort();
  }

  async #analyse(outside: Outside, number: number, perform: Perform): Promise<Look> {
    const { analysis } = await perform(this.#work(outside), this.#dropped.signal);
    if (number === this.#looks) this.#asked = analysis.asked;
    return { analysis, number };
  }

  #work({ project, directory, today }: Outside): Work {
    return { text: this.text, path: this.path, project, directory, today, boldness: undefined };
  }
}

/** All that holds for a file besides the day and other files is settled together with `settings`, in one go. */
function isSame(a: Outside, b: Outside): boolean {
  return a.project.settings === b.project.settings && a.directory === b.directory && a.today === b.today;
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

  /** A text of the disk as if it were open, numbered among all texts. */
  aside(uri: string, text: string): Snapshot {
    return new Snapshot(uri, 0, text, ++this.#serial, this.#encoding);
  }

  isOpen(path: string): boolean {
    return this.#open.has(uriOf(path)) || this.uris.some((uri) => pathOf(uri) === path);
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

/** The address of a file on the disk. */
export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

/** The address of another file that stands where this document does: on the disk, or elsewhere. */
export function besides(uri: string, path: string): string {
  if (uri.startsWith("file:")) return uriOf(path);
  try {
    return Object.assign(new URL(uri), { pathname: path }).href;
  } catch {
    return uri;
  }
}
