// What is known of words: to which groups a word belongs, which words are one term, and how words are spelt.
import { Book } from "./book.js";
import { type Dictionary, dictionaryOf, known, wellSpelt } from "./dictionary.js";
import { candidates, guess } from "./forms.js";
import { type Language, pairs, wordsOf } from "./language.js";
import type { Term } from "./word.js";

/** The book of some patterns. */
export type Books = (written: readonly string[]) => Book;

export interface Lexicon extends Dictionary {
  /** The groups of a dictionary form, written `@name`. */
  readonly groupsOf: (lemma: string) => readonly string[];
  /** The terms that begin with a word, longest first. */
  readonly termsOf: (first: string) => readonly Term[];
  /** The verb of a noun, where no ending shows it. */
  readonly verbs: ReadonlyMap<string, string>;
  /** What the beginning of a word that nobody knows tells of it. */
  readonly groupsByPrefix: (written: string) => readonly string[];
  /** Begins to keep patterns over its words, each made ready when it is first asked for. */
  readonly openBooks: () => Books;
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
    groupsByPrefix: (written) => groupsByPrefix(written, language, dictionary),
    openBooks: () => booksOver(language, groups.keys()),
  };
}

function groupsByPrefix(written: string, { prefixes }: Language, { rightAsTheyAre }: Dictionary): readonly string[] {
  const isKnown = [written, ...candidates(written).map(({ lemma }) => lemma)].some((word) => rightAsTheyAre.has(word));
  return (isKnown ? undefined : prefixes.find(({ shape }) => shape.test(written))?.groups) ?? NONE;
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

/** Nothing but the patterns and the language decides what a book holds, whatever names a team has. */
function booksOver(language: Language, lemmas: Iterable<string>): Books {
  const sizes = new Map(Object.entries(language.groups).map(([name, words]) => [`@${name}`, wordsOf(words).length]));
  const terms = continuationsOf(lemmas);
  const books = new Map<readonly string[], Book>();
  return (written) => {
    const book = books.get(written) ?? new Book(books.size, written, sizes, terms);
    books.set(written, book);
    return book;
  };
}

/** `help_desk` may be written as `help desk`, and `point_of_sale` as `point of_sale` or `point_of sale`. */
function continuationsOf(lemmas: Iterable<string>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const lemma of lemmas) {
    for (let at = lemma.indexOf("_"); at >= 0; at = lemma.indexOf("_", at + 1)) {
      const rests = found.get(lemma.slice(0, at)) ?? new Set();
      found.set(lemma.slice(0, at), rests.add(lemma.slice(at + 1)));
    }
  }
  return found;
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
