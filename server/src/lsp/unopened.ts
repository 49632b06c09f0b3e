// Findings in files that are not open, for those who want to see them: looked at again only where something is different.
import type { Diagnostic } from "vscode-languageserver/node";
import { formatIdOf } from "../engine/analyse.js";
import { isConfiguration } from "../engine/config.js";
import type { ProjectSettings } from "../engine/discovery.js";
import { type Asked, type ProcessDirectory, stillHolds } from "../engine/process-index.js";
import type { Settings } from "../engine/settings.js";
import { couldBeProcess, isNamedProcess } from "../formats/index.js";
import type { TextFile } from "../host/host.js";
import { type Disk, MOST_FILES } from "../host/survey.js";
import type { Outside, Snapshot } from "./documents.js";
import { uriOf } from "./documents.js";
import type { Pace } from "./progress.js";

export interface Looked {
  /** Undefined where there is nothing to say because it is no process. */
  readonly diagnostics: readonly Diagnostic[] | undefined;
  readonly asked: readonly Asked[];
}

export interface Surroundings {
  readonly disk: Disk;
  /** The folders whose files are wanted. */
  folders(): Promise<readonly string[]>;
  /** Files that are wanted besides: people look at them in editors that show no text. */
  shown(): Promise<readonly string[]>;
  isOpen(path: string): boolean;
  /** What holds for a file; undefined where it is not checked. */
  outside(path: string): Promise<Outside | undefined>;
  snapshot(uri: string, text: string): Snapshot;
  look(snapshot: Snapshot, outside: Outside): Promise<Looked>;
  /** What is said about a file that is no text. */
  unread(snapshot: Snapshot, outside: Outside, detail: string): Looked;
  pace(files: number): Promise<Pace>;
  vast(folder: string): void;
}

/** What was told about one file. */
export interface Told {
  readonly uri: string;
  /** Different whenever the file was looked at anew. */
  readonly name: string;
  /** Undefined where nothing is different from what the name stands for. */
  readonly diagnostics: readonly Diagnostic[] | undefined;
}

interface Record {
  readonly name: string;
  readonly settings: Settings;
  readonly directory: ProcessDirectory;
  readonly today: string;
  readonly asked: readonly Asked[];
  readonly process: boolean;
}

export class Unopened {
  readonly #around: Surroundings;
  readonly #records = new Map<string, Record>();
  #files: Promise<readonly string[]> | undefined;
  #looks = 0;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Files were written, made or taken away; with `moved`, which files there are may be different. */
  changed(paths: readonly string[], moved: boolean): void {
    for (const path of paths) this.#records.delete(path);
    if (moved) this.#files = undefined;
  }

  /** Whether a file was a process when it was last looked at. */
  holds(path: string): boolean {
    return this.#records.get(path)?.process === true;
  }

  /** Which files are wanted may be different. */
  wishesChanged(): void {
    this.#files = undefined;
  }

  /**
   * All files that are not open, one after the other; of those that `known` names by what was told last, only that
   * nothing has changed.
   */
  async *all(known: (uri: string) => string | undefined, goesOn: () => boolean): AsyncGenerator<Told> {
    this.#files ??= this.#list();
    const files = await this.#files;
    const pace = await this.#around.pace(files.filter((path) => !this.#records.has(path)).length);
    let wanted = true;
    try {
      for (const path of files) {
        if (!goesOn()) return;
        if (this.#around.isOpen(path)) continue;
        // A person who wants no more of it keeps what was told.
        if (!this.#records.has(path)) wanted = wanted && pace.step();
        if (!this.#records.has(path) && !wanted) continue;
        const told = await this.#tell(path, known);
        // It may have been opened meanwhile.
        if (told && !this.#around.isOpen(path)) yield told;
      }
    } finally {
      pace.end();
    }
  }

  async #list(): Promise<readonly string[]> {
    const found = new Set((await this.#around.shown()).filter(couldBeProcess));
    for (const folder of await this.#around.folders()) {
      const { files, complete } = await this.#around.disk.list(folder, "deep");
      const candidates = files.filter(couldBeProcess);
      if (!complete || candidates.length > MOST_FILES) this.#around.vast(folder);
      else for (const path of candidates) found.add(path);
    }
    return [...found];
  }

  async #tell(path: string, known: (uri: string) => string | undefined): Promise<Told | undefined> {
    const outside = await this.#around.outside(path);
    if (outside === undefined) return undefined;
    const uri = uriOf(path);
    const record = this.#records.get(path);
    if (record && this.#holds(record, outside, path)) {
      if (!record.process) return undefined;
      if (known(uri) === record.name) return { uri, name: record.name, diagnostics: undefined };
    }
    return this.#look(path, uri, outside);
  }

  #holds({ settings, directory, today, asked }: Record, outside: Outside, path: string): boolean {
    if (settings !== outside.project.settings || directory !== outside.directory || today !== outside.today)
      return false;
    return stillHolds(asked, directory, path);
  }

  async #look(path: string, uri: string, outside: Outside): Promise<Told | undefined> {
    const { directory, today, project } = outside;
    const { diagnostics, asked } = await this.#lookAt(await this.#read(path, project), uri, outside);
    const name = `unopened/${++this.#looks}`;
    const process = diagnostics !== undefined;
    this.#records.set(path, { name, settings: project.settings, directory, today, asked, process });
    return process ? { uri, name, diagnostics } : undefined;
  }

  async #lookAt(file: TextFile | undefined, uri: string, outside: Outside): Promise<Looked> {
    if (file === undefined) return nothing;
    if (file.kind === "text") return this.#around.look(this.#around.snapshot(uri, file.text), outside);
    return this.#around.unread(this.#around.snapshot(uri, ""), outside, file.detail);
  }

  /** Undefined where it is no process by its name or its beginning. */
  async #read(path: string, project: ProjectSettings): Promise<TextFile | undefined> {
    const { disk } = this.#around;
    if (!isNamedProcess(path) && !isConfiguration(path)) {
      const beginning = await disk.beginning(path);
      if (beginning === undefined || formatIdOf(beginning, path, project) === "unknown") return undefined;
    }
    return disk.open(path);
  }
}

const nothing: Looked = { diagnostics: undefined, asked: [] };
