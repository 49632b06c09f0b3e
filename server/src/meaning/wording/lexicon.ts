// What is known of words: to which groups a word belongs, which words are one term, and how words are spelt.
import type { Translation } from "../translation/translate.js";
import { type Dictionary, dictionaryOf, known, wellSpelt } from "./dictionary.js";
import { type Form, guess } from "./forms.js";
import { type Language, wordsOf } from "./language.js";

/** A term of several words: the words after its first one, and its name in the lexicon. */
export interface Term {
  readonly rest: readonly string[];
  readonly lemma: string;
  /** The term and the words it is made of: a pattern may ask for any of them. */
  readonly keys: readonly string[];
}

export interface Lexicon extends Dictionary {
  /** The groups of a dictionary form, written `@name`. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  /** By first word, longest first. */
  readonly terms: ReadonlyMap<string, readonly Term[]>;
}

/** A word without its place. */
export interface Meaning {
  readonly lemma: string;
  readonly form: Form;
  /** `customer's`. */
  readonly owns: boolean;
  /** What patterns may ask for: the dictionary form, the word as written, and its groups as `@name`. */
  readonly keys: readonly string[];
}

/** A lexicon in use: it remembers the words it has met, because the same few words make up most wording. */
export interface OpenLexicon extends Lexicon {
  readonly met: Map<string, readonly Meaning[]>;
  /** Says a text in the language of the lexicon; undefined where it is written in it. */
  readonly translate: ((text: string) => Translation) | undefined;
}

const NONE: readonly string[] = Object.freeze([]);

export function lexiconOf(language: Language): Lexicon {
  const groups = byWord(Object.entries(language.groups).map(([name, words]) => [name, wordsOf(words)]));
  const dictionary = dictionaryOf(language, groups);
  return { ...dictionary, groups, terms: termsOf(groups, dictionary) };
}

/** The lexicon, with what one team calls its customers. */
export function opened(
  lexicon: Lexicon,
  customers: readonly string[] = [],
  translate?: OpenLexicon["translate"],
): OpenLexicon {
  const own = customers.map((name) => termOf(name, lexicon)).filter((name) => name !== "");
  if (own.length === 0) return { ...lexicon, met: new Map(), translate };
  const added = byWord([["customer", own]]);
  const groups = new Map([...lexicon.groups, ...joined(added, lexicon)]);
  const terms = termsOf(added, { ...lexicon, has: (lemma) => added.has(lemma) });
  return {
    ...lexicon,
    has: (lemma) => groups.has(lemma),
    groups,
    terms: new Map([
      ...lexicon.terms,
      ...[...terms].map(([first, list]) => [first, [...list, ...(lexicon.terms.get(first) ?? [])]] as const),
    ]),
    met: new Map(),
    translate,
  };
}

export function groupsOf(lemma: string, lexicon: Lexicon): readonly string[] {
  return lexicon.groups.get(lemma) ?? NONE;
}

function byWord(named: readonly (readonly [string, readonly string[]])[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [group, words] of named) {
    for (const word of words) {
      const list = found.get(word);
      if (list) list.push(`@${group}`);
      else found.set(word, [`@${group}`]);
    }
  }
  return found;
}

/** The words of a term are compared as reading gives them: `combined ratio` is read as `combine ratio`. */
function termsOf(words: ReadonlyMap<string, unknown>, dictionary: Dictionary): Map<string, Term[]> {
  const terms = new Map<string, Term[]>();
  for (const lemma of words.keys()) {
    if (!lemma.includes("_")) continue;
    const parts = lemma.split("_").map((part) => (wellSpelt(part, dictionary) ?? guess(part)).lemma);
    const [first = "", ...rest] = parts;
    const list = terms.get(first) ?? [];
    list.push({ rest, lemma, keys: [lemma, ...parts] });
    list.sort((a, b) => b.rest.length - a.rest.length);
    terms.set(first, list);
  }
  return terms;
}

/** `Board members` as the lexicon would write it: each word in its dictionary form where that is known. */
function termOf(name: string, lexicon: Lexicon): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => (known(word, lexicon) ?? guess(word)).lemma).join("_");
}

function* joined(
  added: ReadonlyMap<string, readonly string[]>,
  lexicon: Lexicon,
): Generator<readonly [string, readonly string[]]> {
  for (const [lemma, own] of added) yield [lemma, [...new Set([...own, ...groupsOf(lemma, lexicon)])]];
}
