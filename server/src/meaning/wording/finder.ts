// Finds the first of many patterns in a wording: each word is asked once which patterns it may decide, and only those
// are compared with the words around it.
import { type Book, LONGEST_GAP } from "./book.js";
import type { Ready } from "./pattern.js";
import type { Found, Match, Search, Wording } from "./read.js";
import type { Meaning, Profile } from "./word.js";

export type Finder = (wording: Wording) => Match | undefined;

/** Makes a finder of patterns, one a line (pattern.ts says how they are written). */
export function finder(lines: string): Finder {
  return finders({ only: lines }).only;
}

/** Makes finders that are asked of the same wordings: the first that is asked looks for all of them. */
export function finders<Name extends string>(written: Readonly<Record<Name, string>>): Readonly<Record<Name, Finder>> {
  const names = Object.keys(written) as Name[];
  const lines = names.map((name) => written[name]);
  const entries = names.map((name, i): [Name, Finder] => [name, (wording) => matchOf(i, searchOf(wording, lines))]);
  return Object.fromEntries(entries) as Record<Name, Finder>;
}

/** Of most finders the bit tells already that they have found nothing. */
function matchOf(finder: number, { found, bits }: Search): Match | undefined {
  if (((bits >>> (finder & 31)) & 1) === 0) return undefined;
  return found.find((match) => match.by.finder === finder);
}

/** What the finders find that find anything, kept with the wording while it is judged. */
function searchOf(wording: Wording, lines: readonly string[]): Search {
  const { searches } = wording;
  for (let i = searches.length - 1; i >= 0; i--) {
    const search = searches[i];
    if (search?.lines === lines) return search;
  }
  const found = matchesIn(wording.words, wording.lexicon.bookOf(lines));
  let bits = 0;
  for (const { by } of found) bits |= 1 << (by.finder & 31);
  const search = { lines, found, bits };
  searches.push(search);
  return search;
}

function matchesIn(words: readonly Meaning[], book: Book): readonly Found[] {
  const profiles: Profile[] = [];
  for (const word of words) profiles.push(book.profileOf(word));
  const found: Found[] = [];
  for (let at = 0; at < profiles.length; at++) {
    const profile = profiles[at];
    if (profile === undefined) break;
    const { decides, besides } = profile;
    for (let i = 0; i < besides.length; i++) {
      // Most patterns fall here already, before anything more of them is looked at.
      const beside = besides[i] ?? -1;
      if (beside >= 0 && !fitsAt(beside & 1 ? at + 1 : at - 1, profiles, beside >> 1)) continue;
      const pattern = decides[i];
      if (pattern) tryAround(pattern, at, words, profiles, found);
    }
  }
  return found;
}

/** Looks for the first match that has a decisive word here. */
function tryAround(
  by: Ready,
  at: number,
  words: readonly Meaning[],
  profiles: readonly Profile[],
  found: Found[],
): void {
  const last = by.atStart ? 0 : at - by.nearest;
  for (let from = Math.max(0, at - by.farthest); from <= last; from++) {
    const to = endOf(by, 0, from, profiles);
    if (to < 0) continue;
    keep({ from, to, by }, words, found);
    return;
  }
}

/** Of the matches of one finder the first is kept. */
function keep(match: Found, words: readonly Meaning[], found: Found[]): void {
  for (let i = 0; i < found.length; i++) {
    const best = found[i];
    if (best?.by.finder !== match.by.finder) continue;
    const isFirst = match.from === best.from ? isBefore(match.by, best.by, words[match.from]) : match.from < best.from;
    if (isFirst) found[i] = match;
    return;
  }
  found.push(match);
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

/** The last word of a match of the words from `step` on, or -1. */
function endOf(pattern: Ready, step: number, at: number, profiles: readonly Profile[]): number {
  const { steps } = pattern;
  if (step === steps.length) return pattern.atEnd && at < profiles.length ? -1 : at - 1;
  const wanted = steps[step] ?? 0;
  const last = Math.min(wanted & 1 ? at + LONGEST_GAP : at, profiles.length - 1);
  for (let next = at; next <= last; next++) {
    if (!fitsAt(next, profiles, wanted >> 1)) continue;
    const to = endOf(pattern, step + 1, next + 1, profiles);
    if (to >= 0) return to;
  }
  return -1;
}

/** A place before the first word is not looked up: engines are slow there. */
function fitsAt(at: number, profiles: readonly Profile[], item: number): boolean {
  const profile = at >= 0 && at < profiles.length ? profiles[at] : undefined;
  return profile !== undefined && (((profile.fits[item >> 5] ?? 0) >>> (item & 31)) & 1) === 1;
}
