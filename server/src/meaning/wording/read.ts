// Reads wording: the author's words, each with its dictionary form and the groups of meaning it belongs to.
import type { Translation } from "../translation/translate.js";
import { cut, NUMBERS } from "./cut.js";
import type { OpenLexicon } from "./memory.js";
import type { Ready } from "./pattern.js";
import type { Meaning, Term } from "./word.js";

export { has } from "./word.js";

export interface Wording {
  readonly text: string;
  readonly words: readonly Meaning[];
  /** Where each word begins and ends in the text, `NUMBERS` for each; for a term, that of all its words. */
  readonly places: readonly number[];
  readonly lexicon: OpenLexicon;
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

export function read(text: string, lexicon: OpenLexicon): Wording {
  const translation = lexicon.translator?.translate(text);
  if (translation === undefined) return readInLanguage(text, lexicon);
  const { words, places } = readInLanguage(translation.text, lexicon);
  return wordingOf(text, words, placesInOriginal(places, translation), lexicon);
}

function readInLanguage(text: string, lexicon: OpenLexicon): Wording {
  const pieces = cut(text);
  const words: Meaning[] = [];
  // Most pieces are one word, so that their places are those of the words.
  let places: number[] | undefined;
  for (let i = 0; i < pieces.length; i += NUMBERS) {
    const from = pieces[i] ?? 0;
    const { only, parts } = lexicon.metIn(text, from, pieces[i + 1] ?? 0, pieces[i + 2] ?? 0, pieces[i + 3] ?? 0);
    if (only && !places) {
      words.push(only);
      continue;
    }
    places ??= pieces.slice(0, i);
    for (const { meaning, start, end } of parts) {
      words.push(meaning);
      places.push(from + start, from + end, 0, 0);
    }
  }
  const wording = wordingOf(text, words, places ?? pieces, lexicon);
  const at = firstTerm(words);
  return at < 0 ? wording : joinTerms(wording, at);
}

/** Some words of a wording, to be judged by themselves. */
export function part({ text, words, places, lexicon }: Wording, from: number, end = words.length): Wording {
  return wordingOf(text, words.slice(from, end), places.slice(from * NUMBERS, end * NUMBERS), lexicon);
}

/** The author's own words from one word to another, for quoting; in a translation they may stand in another order. */
export function quote({ text, places }: Wording, from: number, to: number): string {
  let start = text.length;
  let end = 0;
  for (let i = from * NUMBERS; i <= to * NUMBERS; i += NUMBERS) {
    start = Math.min(start, places[i] ?? start);
    end = Math.max(end, places[i + 1] ?? 0);
  }
  return text.slice(start, Math.max(start, end));
}

function wordingOf(text: string, words: readonly Meaning[], places: readonly number[], lexicon: OpenLexicon): Wording {
  return { text, words, places, lexicon, latest: undefined };
}

/** Words and what was translated stand in the same order, so one walk over both finds for each word what it says. */
function placesInOriginal(places: readonly number[], { places: said }: Translation): number[] {
  const inOriginal: number[] = [];
  let at = 0;
  for (let i = 0; i < places.length; i += NUMBERS) {
    const [from = 0, to = 0] = [places[i], places[i + 1]];
    while ((said[at]?.end ?? Infinity) <= from) at++;
    let { start = 0, end = 0 } = said[at]?.original ?? {};
    for (let next = at + 1; (said[next]?.start ?? Infinity) < to; next++) {
      start = Math.min(start, said[next]?.original.start ?? start);
      end = Math.max(end, said[next]?.original.end ?? end);
    }
    inOriginal.push(start, end, 0, 0);
  }
  return inOriginal;
}

/** `help desk` becomes one word. */
function joinTerms({ text, words, places, lexicon }: Wording, firstAt: number): Wording {
  const joined = words.slice(0, firstAt);
  const joinedPlaces = places.slice(0, firstAt * NUMBERS);
  for (let i = firstAt; i < words.length; i++) {
    const [first, term, start] = [words[i], termAt(words, i), places[i * NUMBERS] ?? 0];
    if (!first) break;
    i += term?.rest.length ?? 0;
    joinedPlaces.push(start, places[i * NUMBERS + 1] ?? 0, 0, 0);
    const last = words[i] ?? first;
    joined.push(term ? lexicon.meaningOfTerm(term, last.form === "base" ? first.form : last.form, last.owns) : first);
  }
  return wordingOf(text, joined, joinedPlaces, lexicon);
}

function firstTerm(words: readonly Meaning[]): number {
  for (let at = 0; at < words.length; at++) if (termAt(words, at)) return at;
  return -1;
}

function termAt(words: readonly Meaning[], at: number): Term | undefined {
  const terms = words[at]?.terms;
  if (terms === undefined || terms.length === 0) return undefined;
  for (const term of terms) if (isThere(term.rest, words, at + 1)) return term;
  return undefined;
}

function isThere(rest: readonly string[], words: readonly Meaning[], at: number): boolean {
  for (let i = 0; i < rest.length; i++) if (words[at + i]?.lemma !== rest[i]) return false;
  return true;
}
