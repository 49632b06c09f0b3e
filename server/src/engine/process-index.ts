// Processes across files: where each is written and which others it runs, kept up to date one file at a time.
import type { Reading } from "../formats/format.js";
import { valueIn } from "../model/fact.js";
import type { Flow, Process, Target } from "../model/process.js";
import type { ProcessIndex } from "../rules/rule.js";
import { LineIndex } from "../text/line-index.js";
import { nearest } from "../text/nearest.js";
import { absolute, type FarPlace } from "../text/span.js";

/** What other files need to know of one file. Plain data, so that it can be handed to a worker. */
export interface FileProcesses {
  readonly path: string;
  readonly processes: readonly KnownProcess[];
  /** False for a file that could not be read, so that processes may stand in it that nobody knows of. */
  readonly read: boolean;
}

export interface KnownProcess {
  readonly id: string;
  /** The author gave it that id; else its file's name stands in. */
  readonly named: boolean;
  readonly calls: readonly string[];
  readonly place: FarPlace;
}

/** How a file belongs to a root: `part` of what is checked there together, or only `seen` (ignored, or a root of its own). */
export type Belonging = "part" | "seen";

/** The processes of a reading, as other files see them. */
export function processesIn({ processes, text, layout, imported }: Reading, path: string): FileProcesses {
  if (processes.length === 0) return { path, processes: [], read: true };
  const lines = new LineIndex(text);
  const known = processes.map((process): KnownProcess => {
    const { start, end } = absolute(process.anchor, layout);
    const { line, character } = lines.position(start);
    const from = lines.lineStart(line);
    const last = Math.max(start, Math.min(end, lines.lineEnd(line)));
    const place = { path, line, start: character, end: last - from, text: text.slice(from, last) };
    // Tools give ids, and every copy of a diagram has the same: nobody meant to name two processes alike.
    return { id: process.id, named: process.named && !imported, calls: callsOf(process), place };
  });
  return { path, processes: known, read: true };
}

/** A file that could not be read. */
export function unreadProcesses(path: string): FileProcesses {
  return { path, processes: [], read: false };
}

/** The ids of the processes that a process runs. */
export function callsOf({ steps, exceptions }: Process): string[] {
  const ids = new Set<string>();
  const addTarget = (target: Target | undefined): void => {
    if (target?.kind === "process") ids.add(target.id);
  };
  const addFlow = ({ to, beyond }: Flow): void => {
    addTarget(to);
    addTarget(valueIn(beyond));
  };
  for (const { calls, next, exceptions: own } of steps) {
    const called = valueIn(calls);
    if (called !== undefined) ids.add(called);
    next.forEach(addFlow);
    own.forEach(addFlow);
  }
  exceptions.forEach(addFlow);
  return [...ids];
}

interface Kept {
  readonly file: FileProcesses;
  readonly belonging: Belonging;
}

/** A directory as it is handed to a worker. */
export interface Plain {
  readonly files: readonly Kept[];
  readonly all: boolean;
}

/** One process in one file. */
interface Home {
  readonly path: string;
  readonly process: KnownProcess;
  readonly belonging: Belonging;
}

/** The processes of all files under one root. Owned by one run, or by the session of one editor. */
export class ProcessDirectory {
  #files = new Map<string, Kept>();
  /** By id, in the order of paths. */
  #homes = new Map<string, Home[]>();
  #callers = new Map<string, Home[]>();
  #unread = 0;
  #all = false;

  /** Whether every file under the root was read. */
  get complete(): boolean {
    return this.#all && this.#unread === 0;
  }

  /** Every file under the root is in. */
  settle(): void {
    this.#all = true;
  }

  get plain(): Plain {
    return { files: [...this.#files.values()], all: this.#all };
  }

  static from({ files, all }: Plain): ProcessDirectory {
    const directory = new ProcessDirectory();
    for (const { file, belonging } of files) directory.put(file, belonging);
    directory.#all = all;
    return directory;
  }

  /** Knows from now on what another directory knows; that one is not to be used any more. */
  become(other: ProcessDirectory): void {
    this.#files = other.#files;
    this.#homes = other.#homes;
    this.#callers = other.#callers;
    this.#unread = other.#unread;
    this.#all = other.#all;
  }

  get ids(): Iterable<string> {
    return this.#homes.keys();
  }

  /** The file as it is now. */
  put(file: FileProcesses, belonging: Belonging): void {
    this.remove(file.path);
    this.#files.set(file.path, { file, belonging });
    if (!file.read) this.#unread++;
    for (const process of file.processes) {
      const home = { path: file.path, process, belonging };
      enter(this.#homes, process.id, home);
      for (const id of process.calls) enter(this.#callers, id, home);
    }
  }

  remove(path: string): void {
    const kept = this.#files.get(path);
    if (kept === undefined) return;
    this.#files.delete(path);
    if (!kept.file.read) this.#unread--;
    for (const { id, calls } of kept.file.processes) {
      leave(this.#homes, id, path);
      for (const called of calls) leave(this.#callers, called, path);
    }
  }

  /** Whether a file other than this one holds the process. */
  exists(id: string, path: string): boolean {
    return this.#homes.get(id)?.some((home) => home.path !== path) ?? false;
  }

  /** The processes of other files that run this one. */
  callers(id: string, path: string): readonly string[] {
    const homes = this.#callers.get(id)?.filter((home) => home.path !== path) ?? [];
    return [...new Set(homes.map(({ process }) => process.id))];
  }

  /** Where the first other file under this root gives its process the same id. */
  elsewhere(id: string, path: string): FarPlace | undefined {
    const others = this.#homes.get(id);
    return others?.find((home) => home.path !== path && home.belonging === "part" && home.process.named)?.process.place;
  }
}

type Question = "complete" | "exists" | "callers" | "elsewhere" | "nearest";

/** A question that a rule asked about other files, and what it was told. Plain data. */
export interface Asked {
  readonly question: Question;
  readonly id: string;
  readonly answer: string;
}

const answers = {
  complete: (directory: ProcessDirectory) => directory.complete,
  exists: (directory: ProcessDirectory, id: string, path: string) => directory.exists(id, path),
  callers: (directory: ProcessDirectory, id: string, path: string) => directory.callers(id, path),
  elsewhere: (directory: ProcessDirectory, id: string, path: string) => directory.elsewhere(id, path),
  nearest: (directory: ProcessDirectory, id: string) => nearest(id, directory.ids),
} satisfies Record<Question, unknown>;

/** Whether rules that look at a file once more would be told the same. */
export function stillHolds(asked: readonly Asked[], directory: ProcessDirectory, path: string): boolean {
  return asked.every(({ question, id, answer }) => written(answers[question](directory, id, path)) === answer);
}

/** A misspelt name is compared with every process there is, so not without end. */
const MOST_GUESSES = 20;

/** The processes as rules see them from one file, and what they asked about other files. */
export class SeenFrom implements ProcessIndex {
  readonly #directory: ProcessDirectory;
  readonly #path: string;
  readonly #own: readonly Process[];
  readonly #asked = new Map<string, Asked>();
  /** The processes that each of its own runs, listed when first asked for. */
  #calls: readonly (readonly string[])[] | undefined;
  #guesses = 0;

  constructor(directory: ProcessDirectory, path: string, own: readonly Process[]) {
    this.#directory = directory;
    this.#path = path;
    this.#own = own;
  }

  get asked(): readonly Asked[] {
    return [...this.#asked.values()];
  }

  get complete(): boolean {
    return this.#ask("complete", "");
  }

  exists(id: string): boolean {
    return this.#own.some((process) => process.id === id) || this.#ask("exists", id);
  }

  callers(id: string): readonly string[] {
    this.#calls ??= this.#own.map(callsOf);
    const own = this.#own.filter((process, i) => process.id !== id && this.#calls?.[i]?.includes(id));
    return [...new Set([...own.map((process) => process.id), ...this.#ask("callers", id)])];
  }

  elsewhere(id: string): FarPlace | undefined {
    return this.#ask("elsewhere", id);
  }

  nearest(id: string): string | undefined {
    if (++this.#guesses > MOST_GUESSES) return undefined;
    const far = this.#ask("nearest", id);
    return nearest(id, [...this.#own.map((process) => process.id), ...(far === undefined ? [] : [far])]);
  }

  #ask<Asking extends Question>(question: Asking, id: string): ReturnType<(typeof answers)[Asking]> {
    const answer = answers[question](this.#directory, id, this.#path) as ReturnType<(typeof answers)[Asking]>;
    this.#asked.set(`${question} ${id}`, { question, id, answer: written(answer) });
    return answer;
  }
}

function written(answer: unknown): string {
  return JSON.stringify([answer]);
}

/** Into its place in the order of paths; usually the last. */
function enter(homes: Map<string, Home[]>, id: string, home: Home): void {
  const list = homes.get(id);
  if (list === undefined) {
    homes.set(id, [home]);
    return;
  }
  let at = list.length;
  while (at > 0 && (list[at - 1]?.path ?? "") > home.path) at--;
  list.splice(at, 0, home);
}

function leave(homes: Map<string, Home[]>, id: string, path: string): void {
  const left = homes.get(id)?.filter((home) => home.path !== path) ?? [];
  if (left.length > 0) homes.set(id, left);
  else homes.delete(id);
}
