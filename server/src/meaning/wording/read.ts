// Reads wording: the author's words, each with its dictionary form and the groups of meaning it belongs to.
import { cut } from "./cut.js";
import type { Term } from "./lexicon.js";
import type { Meaning } from "./meaning.js";
import type { OpenLexicon } from "./memory.js";

export interface Wording {
  readonly text: string;
  readonly words: readonly Meaning[];
  /** The places of the words in the text; for a term of several words, that of all of them. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly lexicon: OpenLexicon;
  /** What finders found in it: looked for once. */
  readonly found: Findings;
}

/** By the patterns that were looked for: those asked last, and the others. */
export interface Findings {
  lines: readonly string[] | undefined;
  matches: readonly (Match | undefined)[];
  others: Map<readonly string[], readonly (Match | undefined)[]> | undefined;
}

/** Indexes of the first and the last word found. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

export function read(text: string, lexicon: OpenLexicon): Wording {
  const places = cut(text);
  const words: Meaning[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let mayJoin = false;
  for (let i = 0; i < places.length; i += 2) {
    const from = places[i] ?? 0;
    for (const { meaning, start, end } of lexicon.partsOf(text.slice(from, places[i + 1]))) {
      words.push(meaning);
      starts.push(from + start);
      ends.push(from + end);
      mayJoin ||= meaning.terms.length > 0;
    }
  }
  const wording = wordingOf(text, words, starts, ends, lexicon);
  return mayJoin ? joinTerms(wording) : wording;
}

/** Some words of a wording, to be judged by themselves. */
export function part({ text, words, starts, ends, lexicon }: Wording, from: number, end?: number): Wording {
  return wordingOf(text, words.slice(from, end), starts.slice(from, end), ends.slice(from, end), lexicon);
}

/** The author's own words from one word to another, for quoting. */
export function quote({ text, starts, ends }: Wording, from: number, to: number): string {
  const end = ends[to];
  return end === undefined ? "" : text.slice(starts[from], end);
}

export function has(word: Meaning | undefined, ...keys: readonly string[]): boolean {
  return word !== undefined && keys.some((key) => word.keys.includes(key));
}

function wordingOf(
  text: string,
  words: readonly Meaning[],
  starts: readonly number[],
  ends: readonly number[],
  lexicon: OpenLexicon,
): Wording {
  return { text, words, starts, ends, lexicon, found: { lines: undefined, matches: [], others: undefined } };
}

/** `help desk` becomes one word. */
function joinTerms(wording: Wording): Wording {
  const { text, words, lexicon } = wording;
  const joined: Meaning[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (!first) break;
    const term = first.terms.find((one) => isThere(one, words, i));
    const last = words[i + (term?.rest.length ?? 0)] ?? first;
    starts.push(wording.starts[i] ?? 0);
    if (term) {
      joined.push(lexicon.meaningOfTerm(term, last.form === "base" ? first.form : last.form, last.owns));
      i += term.rest.length;
    } else {
      joined.push(first);
    }
    ends.push(wording.ends[i] ?? 0);
  }
  return wordingOf(text, joined, starts, ends, lexicon);
}

function isThere({ rest }: Term, words: readonly Meaning[], at: number): boolean {
  return rest.every((lemma, n) => words[at + 1 + n]?.lemma === lemma);
}
