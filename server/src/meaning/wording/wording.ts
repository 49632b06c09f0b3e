// A text as it was read: the author's words with what they mean, and what was found among them.
import type { Books } from "./lexicon.js";
import type { Ready } from "./pattern.js";
import type { Meaning } from "./word.js";

export interface Wording {
  readonly text: string;
  readonly words: readonly Meaning[];
  /** Where each word begins and ends in the text, `NUMBERS` for each; for a term, that of all its words. */
  readonly places: readonly number[];
  /** Patterns over its words, made ready when they are first asked for. */
  readonly bookOf: Books;
  /** What finders found in it last, looked for once. */
  latest: Search | undefined;
}

/** The first match of each of the finders that are asked together. */
export interface Search {
  readonly lines: readonly string[];
  readonly found: readonly (Found | undefined)[];
  readonly earlier: Search | undefined;
}

/** Indexes of the first and the last word found. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

export interface Found extends Match {
  readonly by: Ready;
}
