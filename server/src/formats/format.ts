// What a format is: it recognises a text, reads it into the model, and writes repairs back as small edits.
import type { ModelEdit } from "../model/model-edit.js";
import type { Problem } from "../model/problem.js";
import type { Process } from "../model/process.js";
import type { TextEdit } from "../text/edit.js";
import type { Layout, Range, Span } from "../text/span.js";

/** The name of the format's folder; `configuration` and `unknown` for texts that hold no process. */
export type FormatId = string;

export interface Format {
  readonly id: FormatId;
  /** How people call it. */
  readonly name: string;
  readonly names: FileNames;
  /** How a file shows that it is of this format, told to people in Markdown. */
  readonly signs: string;
  readonly places: FactPlaces;
  /** Whether a text at a path (with `/`, relative or absolute) is of this format: by name and content, never by language id. */
  recognises(path: string, text: string): boolean;
  /** Never throws: broken text gives less model and more problems. `path` gives a process without an id its name. */
  read(text: string, path: string): Reading;
}

/** The elements of which a format states facts. */
export type FactHolder = "process" | "step" | "way" | "metric" | "ask";

/**
 * Where a format has a place for each fact, by element and by the word of the process spec: how people find it, in
 * Markdown. What is not there cannot be said in this format.
 */
export type FactPlaces = Readonly<Record<FactHolder, Readonly<Record<string, string>>>>;

/** How the names of files of a format end, in lower case: which files are opened to see what they are. */
export interface FileNames {
  /** Endings that other files hardly have. */
  readonly own: readonly string[];
  /** Endings that most files with them have for other reasons: only their content tells. */
  readonly shared: readonly string[];
}

/** One text as read: a plain value, and the questions that only its format can answer. */
export interface Reading {
  readonly format: FormatId;
  /** Written in a format that was not made for Touchstone: its authors never heard of outcomes. */
  readonly imported: boolean;
  readonly text: string;
  readonly layout: Layout;
  readonly processes: readonly Process[];
  readonly problems: readonly Problem[];
  readonly suppressions: readonly SuppressionComment[];
  /** A repair as text edits; none where the place is already open or cannot be found. */
  write(edit: ModelEdit): readonly TextEdit[];
  /** What stands at an offset, for completion and hover; in imported formats only what no other server knows of. */
  cursor(offset: number): Cursor | undefined;
}

/** `touchstone-disable-next-line rule, rule -- reason` or `touchstone-disable ...` in a comment. */
export interface SuppressionComment {
  readonly scope: "next-line" | "file";
  /** The rules it names; none stands for all. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  readonly reason: string;
  readonly span: Span;
}

/** One key of a format: everything that schema, completion, hover and grammar say about it. */
export interface Word {
  readonly key: string;
  /** One or two plain sentences. */
  readonly about: string;
  /** The only values, where there are such; each with its meaning. */
  readonly values?: Readonly<Record<string, string>>;
  /** What the value is, in a word that people use: text, list, date, number, step id ... */
  readonly takes: string;
  /** A value to begin with, offered by completion; `‹...›` marks what the author fills in. */
  readonly start?: string;
}

/** What may be written where the cursor is. */
export interface Cursor {
  readonly at: "key" | "value";
  /** What completion replaces. */
  readonly range: Range;
  /** The words allowed in this map that it does not have yet; at a value, the word whose value it is. */
  readonly words: readonly Word[];
  /** Step ids and the like that fit a value here. */
  readonly targets: readonly { readonly text: string; readonly about: string }[];
}
