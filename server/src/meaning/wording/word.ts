// A word as it is understood: what it means, the terms it may begin, and what patterns make of it.
import type { Form } from "./forms.js";
import type { Ready } from "./pattern.js";

/** A term of several words: the words after its first one, and its name in the lexicon. */
export interface Term {
  readonly rest: readonly string[];
  readonly lemma: string;
  /** The term and the words it is made of: a pattern may ask for any of them. */
  readonly keys: readonly string[];
}

/** What a book of patterns makes of a word. */
export interface Profile {
  /** Where its bits begin among those of the book, one for each item of the patterns: whether it fits. */
  readonly row: number;
  /** The patterns whose decisive word it may be. */
  readonly decides: readonly Ready[];
  /** For each of them, what has to stand beside that word: twice the number of an item, and one more where it follows. */
  readonly besides: readonly number[];
}

/** A word without its place. */
export interface Meaning {
  readonly lemma: string;
  readonly form: Form;
  /** `customer's`. */
  readonly owns: boolean;
  /** What patterns may ask for: the dictionary form, the word as written, and its groups as `@name`. */
  readonly keys: readonly string[];
  /** A bit for each of these keys, several on the same: what is asked for without its bit is not among them. */
  readonly mask: number;
  /** What verb and noun have in common; for a term, also that of each of its words. */
  readonly stem: string;
  readonly stems: readonly string[];
  readonly terms: readonly Term[];
  /** What books of patterns make of it, by their number; each is worked out when it is first asked for. */
  readonly profiles: (Profile | undefined)[];
  /** What it weighs, by the number of the place where it stands; each is worked out when it is first asked for. */
  readonly weights: (Float64Array | undefined)[];
}

export function has(word: Meaning | undefined, ...keys: readonly string[]): boolean {
  if (word === undefined) return false;
  for (const key of keys) if ((word.mask & bitOf(key)) !== 0 && word.keys.includes(key)) return true;
  return false;
}

/** A list of keys that words are asked for again and again. */
export interface KeySet {
  readonly mask: number;
  readonly keys: ReadonlySet<string>;
}

export function keySet(keys: readonly string[]): KeySet {
  return { mask: maskOf(keys), keys: new Set(keys) };
}

/** Words that say nothing by themselves. */
export const SMALL: KeySet = keySet(["@small", "@filler"]);

export function hasOne(word: Meaning | undefined, { mask, keys }: KeySet): boolean {
  if (word === undefined || (word.mask & mask) === 0) return false;
  for (const key of word.keys) if (keys.has(key)) return true;
  return false;
}

export function maskOf(keys: readonly string[]): number {
  return keys.reduce((mask, key) => mask | bitOf(key), 0);
}

function bitOf(key: string): number {
  const { length } = key;
  return 1 << ((key.charCodeAt(length >> 1) + 3 * key.charCodeAt(length - 1) + 5 * length) & 31);
}
