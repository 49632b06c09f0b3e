// Reads wording: the author's words, each with its dictionary form and the groups of meaning it belongs to.
import type { Translation } from "../translation/translate.js";
import { cut, NUMBERS } from "./cut.js";
import type { OpenLexicon } from "./memory.js";
import type { Meaning, Term } from "./word.js";
import type { Wording } from "./wording.js";

export { has } from "./word.js";
export type { Match, Wording } from "./wording.js";

/** As it was read before, where it is asked about again and again. */
export function read(text: string, lexicon: OpenLexicon): Wording {
  return lexicon.readings.of(text) ?? readAnew(text, lexicon);
}

/** Rules ask many things about the same text, which is read once. */
export function readToKeep(text: string, lexicon: OpenLexicon): Wording {
  const known = lexicon.readings.of(text);
  if (known) return known;
  const wording = readAnew(text, lexicon);
  lexicon.readings.keep(wording);
  return wording;
}

function readAnew(text: string, lexicon: OpenLexicon): Wording {
  const translation = lexicon.translator?.translate(text);
  if (translation === undefined) return readInLanguage(text, lexicon);
  const { words, places } = readInLanguage(translation.text, lexicon);
  return { text, words, places: placesInOriginal(places, translation), bookOf: lexicon.bookOf, latest: undefined };
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
  const wording = { text, words, places: places ?? pieces, bookOf: lexicon.bookOf, latest: undefined };
  const at = firstTerm(words);
  return at < 0 ? wording : joinTerms(wording, at, lexicon);
}

/** Some words of a wording, to be judged by themselves. */
export function part({ text, words, places, bookOf }: Wording, from: number, end = words.length): Wording {
  const placesThere = places.slice(from * NUMBERS, end * NUMBERS);
  return { text, words: words.slice(from, end), places: placesThere, bookOf, latest: undefined };
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
function joinTerms({ text, words, places, bookOf }: Wording, firstAt: number, lexicon: OpenLexicon): Wording {
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
  return { text, words: joined, places: joinedPlaces, bookOf, latest: undefined };
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
