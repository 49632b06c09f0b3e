// Reads wording: the author's words, each with its dictionary form and the groups of meaning it belongs to.
import type { Translation } from "../translation/translate.js";
import { cut, type Piece } from "./cut.js";
import { groupsOf, type Meaning, type OpenLexicon } from "./lexicon.js";
import { meaningsOf } from "./meaning.js";

export interface Word extends Meaning {
  /** Its place in the text; for a term of several words, that of all of them. */
  readonly start: number;
  readonly end: number;
}

export interface Wording {
  readonly text: string;
  readonly words: readonly Word[];
  /** What finders found in it, by their patterns: looked for once. */
  readonly found: Map<object, readonly (Match | undefined)[]>;
}

/** Indexes of the first and the last word found. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

export function read(text: string, lexicon: OpenLexicon): Wording {
  const translation = lexicon.translate?.(text);
  const words: Word[] = [];
  for (const piece of cut(translation?.text ?? text, lexicon.groups)) addWords(piece, lexicon, words);
  const joined = joinTerms(words, lexicon);
  return { text, words: translation ? joined.map((word) => inOriginal(word, translation)) : joined, found: new Map() };
}

/** The word, with its place in the text that was translated. */
function inOriginal(word: Word, { places }: Translation): Word {
  const said = places.filter(({ start, end }) => start < word.end && end > word.start).map(({ original }) => original);
  return {
    ...word,
    start: Math.min(...said.map(({ start }) => start)),
    end: Math.max(...said.map(({ end }) => end)),
  };
}

/** Some words of a wording, to be judged by themselves. */
export function part({ text, words }: Wording, from: number, end?: number): Wording {
  return { text, words: words.slice(from, end), found: new Map() };
}

/** The author's own words from one word to another, for quoting; in a translation they may stand in another order. */
export function quote({ text, words }: Wording, from: number, to: number): string {
  const quoted = words.slice(from, to + 1);
  if (quoted.length <= to - from) return "";
  return text.slice(Math.min(...quoted.map(({ start }) => start)), Math.max(...quoted.map(({ end }) => end)));
}

export function has(word: Word | undefined, ...keys: readonly string[]): boolean {
  return word !== undefined && keys.some((key) => word.keys.includes(key));
}

function addWords({ text, start }: Piece, lexicon: OpenLexicon, words: Word[]): void {
  for (const { lemma, form, owns, keys } of meaningsOf(text.toLowerCase(), lexicon)) {
    words.push({ start, end: start + text.length, lemma, form, owns, keys });
  }
}

/** `help desk` becomes one word. */
function joinTerms(words: readonly Word[], lexicon: OpenLexicon): readonly Word[] {
  if (!words.some(({ lemma }) => lexicon.terms.has(lemma))) return words;
  const joined: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (!first) break;
    const term = lexicon.terms
      .get(first.lemma)
      ?.find(({ rest }) => rest.every((lemma, n) => words[i + 1 + n]?.lemma === lemma));
    const last = term && words[i + term.rest.length];
    if (!last) {
      joined.push(first);
      continue;
    }
    const { end, owns } = last;
    const form = last.form === "base" ? first.form : last.form;
    joined.push({
      start: first.start,
      end,
      lemma: term.lemma,
      form,
      owns,
      keys: [...term.keys, ...groupsOf(term.lemma, lexicon)],
    });
    i += term.rest.length;
  }
  return joined;
}
