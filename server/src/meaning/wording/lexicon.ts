// What is known of words: to which groups a word belongs, which words are one term, and how words are spelt.
import { type Dictionary, dictionaryOf, known, wellSpelt } from "./dictionary.js";
import { guess } from "./forms.js";
import { type Language, pairs, wordsOf } from "./language.js";

/** A term of several words: the words after its first one, and its name in the lexicon. */
export interface Term {
  readonly rest: readonly string[];
  readonly lemma: string;
  /** The term and the words it is made of: a pattern may ask for any of them. */
  readonly keys: readonly string[];
}

export interface Lexicon extends Dictionary {
  /** The groups of a dictionary form, written `@name`. */
  readonly groupsOf: (lemma: string) => readonly string[];
  /** The terms that begin with a word, longest first. */
  readonly termsOf: (first: string) => readonly Term[];
  /** The verb of a noun, where no ending shows it. */
  readonly verbs: ReadonlyMap<string, string>;
  /** How many words each group has, by `@name`. */
  readonly sizes: ReadonlyMap<string, number>;
}

/** A lexicon with what one team calls its customers, and whether a word means anything else because of that. */
export interface NamedLexicon extends Lexicon {
  readonly concerns: (lemma: string) => boolean;
}

export const NONE: readonly never[] = Object.freeze([]);

export function lexiconOf(language: Language): Lexicon {
  const groups = byWord(Object.entries(language.groups).map(([name, words]) => [name, wordsOf(words)]));
  const dictionary = dictionaryOf(language, groups);
  const terms = termsAmong(groups.keys(), dictionary);
  return {
    ...dictionary,
    groupsOf: (lemma) => groups.get(lemma) ?? NONE,
    termsOf: (first) => terms.get(first) ?? NONE,
    verbs: new Map(pairs(language.nouns)),
    sizes: new Map(Object.entries(language.groups).map(([name, words]) => [`@${name}`, wordsOf(words).length])),
  };
}

/** Undefined where no name says anything. */
export function withNames(lexicon: Lexicon, customers: readonly string[]): NamedLexicon | undefined {
  const own = customers.map((name) => termOf(name, lexicon)).filter((name) => name !== "");
  if (own.length === 0) return undefined;
  const added = byWord([["customer", own]]);
  for (const [lemma, groups] of added) added.set(lemma, [...new Set([...groups, ...lexicon.groupsOf(lemma)])]);
  const terms = termsAmong(added.keys(), { ...lexicon, has: (lemma) => added.has(lemma) });
  for (const [first, list] of terms) terms.set(first, [...list, ...lexicon.termsOf(first)]);
  return {
    ...lexicon,
    has: (lemma) => added.has(lemma) || lexicon.has(lemma),
    groupsOf: (lemma) => added.get(lemma) ?? lexicon.groupsOf(lemma),
    termsOf: (first) => terms.get(first) ?? lexicon.termsOf(first),
    concerns: (lemma) => added.has(lemma) || terms.has(lemma),
  };
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
function termsAmong(lemmas: Iterable<string>, dictionary: Dictionary): Map<string, Term[]> {
  const terms = new Map<string, Term[]>();
  for (const lemma of lemmas) {
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
