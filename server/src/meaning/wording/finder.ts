// Finds the first of many patterns in a wording: each word is asked once which patterns it may decide, and only those
// are compared with the words around it.
import { type Book, LONGEST_GAP } from "./book.js";
import type { Ready } from "./pattern.js";
import type { Meaning, Profile } from "./word.js";
import type { Found, Match, Search, Wording } from "./wording.js";

/** The row of bits where a word would stand before the first or after the last. */
const NO_WORD = 0;

export type Finder = (wording: Wording) => Match | undefined;

/** Makes a finder of patterns, one a line (pattern.ts says how they are written). */
export function finder(lines: string): Finder {
  return finders({ only: lines }).only;
}

/** Makes finders that are asked of the same wordings: the first that is asked looks for all of them. Each has its own name. */
export function finders<Name extends string>(
  ...tables: readonly Readonly<Partial<Record<Name, string>>>[]
): Readonly<Record<Name, Finder>> {
  const written = tables.flatMap((table) => Object.entries<string | undefined>(table));
  const lines = written.map(([, patterns = ""]) => patterns);
  const found = new Map<string, Finder>();
  for (const [i, [name]] of written.entries()) {
    if (found.has(name)) throw new Error(`two finders are called ${name}, and one would silence the other`);
    found.set(name, (wording) => searchOf(wording, lines).found[i]);
  }
  return Object.fromEntries(found) as Record<Name, Finder>;
}

/** What the finders find, kept with the wording while it is judged. */
function searchOf(wording: Wording, lines: readonly string[]): Search {
  for (let search = wording.latest; search; search = search.earlier) if (search.lines === lines) return search;
  const found = matchesIn(wording.words, wording.bookOf(lines));
  const search = { lines, found, earlier: wording.latest };
  wording.latest = search;
  return search;
}

/** By the number of the finder. */
type Matches = (Found | undefined)[];

function matchesIn(words: readonly Meaning[], book: Book): Matches {
  const profiles: Profile[] = [];
  for (const word of words) profiles.push(book.profileOf(word));
  const found: Matches = [];
  const { fits } = book;
  let before = NO_WORD;
  for (let at = 0; at < profiles.length; at++) {
    const profile = profiles[at];
    if (profile === undefined) break;
    const { row, decides, besides } = profile;
    const after = at + 1 < profiles.length ? (profiles[at + 1]?.row ?? NO_WORD) : NO_WORD;
    for (let i = 0; i < besides.length; i++) {
      // Most patterns fall here already, before anything more of them is looked at.
      const beside = besides[i] ?? -1;
      if (beside >= 0 && !isSet(fits, beside & 1 ? after : before, beside >> 1)) continue;
      const pattern = decides[i];
      if (pattern) tryAround(pattern, at, words, profiles, fits, found);
    }
    before = row;
  }
  return found;
}

/** Looks for the first match that has a decisive word here. */
function tryAround(
  by: Ready,
  at: number,
  words: readonly Meaning[],
  profiles: readonly Profile[],
  fits: Int32Array,
  found: Matches,
): void {
  const last = by.atStart ? 0 : at - by.nearest;
  for (let from = by.isDecided ? at - by.nearest : Math.max(0, at - by.farthest); from <= last; from++) {
    const to = by.isDecided ? endOfDecided(by, from, profiles) : endOf(by, 0, from, profiles, fits);
    if (to < 0) continue;
    keep(by, from, to, words, found);
    return;
  }
}

/** Of the matches of one finder the first is kept. */
function keep(by: Ready, from: number, to: number, words: readonly Meaning[], found: Matches): void {
  const best = found[by.finder];
  const isFirst = !best || (from === best.from ? isBefore(by, best.by, words[from]) : from < best.from);
  if (isFirst) found[by.finder] = { from, to, by };
}

/** Of two patterns that begin with the same word, the one that it names first by its keys, then the one written first. */
function isBefore(one: Ready, other: Ready, word: Meaning | undefined): boolean {
  const difference = one.first === other.first ? 0 : rank(one, word) - rank(other, word);
  return difference === 0 ? one.order < other.order : difference < 0;
}

function rank({ first }: Ready, word: Meaning | undefined): number {
  const keys = word?.keys ?? [];
  const at = keys.findIndex((key) => first.includes(key));
  return at < 0 ? keys.length : at;
}

function endOfDecided({ steps, atEnd }: Ready, from: number, profiles: readonly Profile[]): number {
  const to = from + steps.length - 1;
  return atEnd && to + 1 < profiles.length ? -1 : to;
}

/** The last word of a match of the words from `step` on, or -1. */
function endOf(pattern: Ready, step: number, at: number, profiles: readonly Profile[], fits: Int32Array): number {
  const { steps } = pattern;
  if (step === steps.length) return pattern.atEnd && at < profiles.length ? -1 : at - 1;
  const wanted = steps[step] ?? 0;
  const last = Math.min(wanted & 1 ? at + LONGEST_GAP : at, profiles.length - 1);
  for (let next = at; next <= last; next++) {
    if (!isSet(fits, profiles[next]?.row ?? NO_WORD, wanted >> 1)) continue;
    const to = endOf(pattern, step + 1, next + 1, profiles, fits);
    if (to >= 0) return to;
  }
  return -1;
}

function isSet(fits: Int32Array, row: number, item: number): boolean {
  return (((fits[row + (item >> 5)] ?? 0) >>> (item & 31)) & 1) === 1;
}
