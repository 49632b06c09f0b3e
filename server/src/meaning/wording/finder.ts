// Finds the first of many patterns in a wording: each word is asked once which patterns it may decide, and only those
// are compared with the words around it.
import { type Book, isSet, LONGEST_GAP, type Ready } from "./book.js";
import type { Meaning } from "./meaning.js";
import type { Match, Wording } from "./read.js";

export type Finder = (wording: Wording) => Match | undefined;

/** Makes a finder of patterns, one a line (pattern.ts says how they are written). */
export function finder(lines: string): Finder {
  return finders({ only: lines }).only;
}

/** Makes finders that are asked of the same wordings: the first that is asked looks for all of them. */
export function finders<Name extends string>(written: Readonly<Record<Name, string>>): Readonly<Record<Name, Finder>> {
  const names = Object.keys(written) as Name[];
  const lines = names.map((name) => written[name]);
  const entries = names.map((name, i): [Name, Finder] => [name, (wording) => foundIn(wording, lines)[i]]);
  return Object.fromEntries(entries) as Record<Name, Finder>;
}

/** What each finder finds, kept with the wording while it is judged. */
function foundIn(wording: Wording, lines: readonly string[]): readonly (Match | undefined)[] {
  const { found } = wording;
  if (found.lines === lines) return found.matches;
  const known = found.others?.get(lines);
  if (known) return known;
  const matches = matchesIn(wording.words, wording.lexicon.bookOf(lines));
  if (found.lines) {
    found.others ??= new Map();
    found.others.set(found.lines, found.matches);
  }
  found.lines = lines;
  found.matches = matches;
  return matches;
}

interface Found extends Match {
  readonly by: Ready;
}

function matchesIn(words: readonly Meaning[], book: Book): readonly (Found | undefined)[] {
  const profiles = words.map((word) => book.profileOf(word));
  const fits = profiles.map((profile) => profile.fits);
  const found: (Found | undefined)[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const pattern of profiles[at]?.decides ?? []) tryAround(pattern, at, words, fits, found);
  }
  return found;
}

/** Looks for the first match that has a decisive word here, unless its finder has found an earlier one. */
function tryAround(
  pattern: Ready,
  at: number,
  words: readonly Meaning[],
  fits: readonly Int32Array[],
  found: (Found | undefined)[],
): void {
  const best = found[pattern.finder];
  const first = Math.max(0, at - pattern.farthest);
  const last = Math.min(pattern.atStart ? 0 : at - pattern.nearest, best?.from ?? words.length);
  for (let from = first; from <= last; from++) {
    const to = endOf(pattern, 0, from, fits);
    if (to < 0) continue;
    if (!best || from < best.from || isBefore(pattern, best.by, words[from])) {
      found[pattern.finder] = { from, to, by: pattern };
    }
    return;
  }
}

/** Of two patterns that begin with the same word, the one that it names first by its keys, then the one written first. */
function isBefore(one: Ready, other: Ready, word: Meaning | undefined): boolean {
  const difference = rank(one, word) - rank(other, word);
  return difference === 0 ? one.order < other.order : difference < 0;
}

function rank({ first }: Ready, word: Meaning | undefined): number {
  const keys = word?.keys ?? [];
  const at = keys.findIndex((key) => first.includes(key));
  return at < 0 ? keys.length : at;
}

/** The last word of a match of the items from `item` on, or -1. */
function endOf(pattern: Ready, item: number, at: number, fits: readonly Int32Array[]): number {
  const wanted = pattern.items[item];
  if (wanted === undefined) return pattern.atEnd && at < fits.length ? -1 : at - 1;
  const last = Math.min(pattern.gaps[item] ? at + LONGEST_GAP : at, fits.length - 1);
  for (let next = at; next <= last; next++) {
    const bits = fits[next];
    const to = bits && isSet(bits, wanted) ? endOf(pattern, item + 1, next + 1, fits) : -1;
    if (to >= 0) return to;
  }
  return -1;
}
