// Patterns over words, written as data: finds the first of many patterns in a wording, in one walk over its words.
//
//   word       this dictionary form         @group    any word of the group       a|@b     either
//   x+ed       only in this form            x?        may be left out             !x       one word that is not this
//   *          any word                     ..        up to five words
//   ^x         only as the first word       x$        only as the last word
import { groups } from "../words/en/index.js";
import type { Match, Word, Wording } from "./read.js";

export type Finder = (wording: Wording) => Match | undefined;

interface Choice {
  /** Undefined for any word. */
  readonly key: string | undefined;
  readonly form: string | undefined;
}

interface Item {
  readonly choices: readonly Choice[];
  readonly not: boolean;
  /** Words that may stand before it. */
  readonly gap: boolean;
}

interface Pattern {
  readonly items: readonly Item[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

const LONGEST_GAP = 5;

/** Where patterns are kept that may begin with any word. */
const ANY = "*";

const NONE: readonly never[] = Object.freeze([]);

const TERMS: ReadonlySet<string> = new Set(Object.values(groups).flatMap((words) => words.match(/\S+_\S+/g) ?? []));

/** Patterns of several finders by the key that they begin with, so that one walk over the words serves all. */
type Book = ReadonlyMap<string, readonly { readonly finder: number; readonly pattern: Pattern }[]>;

/** Makes a finder of patterns, one a line. */
export function finder(lines: string): Finder {
  return finders({ only: lines }).only;
}

/** Makes finders that are asked of the same wordings: the first that is asked looks for all of them. */
export function finders<Name extends string>(written: Readonly<Record<Name, string>>): Readonly<Record<Name, Finder>> {
  const names = Object.keys(written) as Name[];
  const book = bookOf(names.map((name) => written[name]));
  const entries = names.map((name, i): [Name, Finder] => [name, (wording) => foundIn(wording, book)[i]]);
  return Object.fromEntries(entries) as Record<Name, Finder>;
}

function bookOf(written: readonly string[]): Book {
  const book = new Map<string, { finder: number; pattern: Pattern }[]>();
  for (const [finder, lines] of written.entries()) {
    for (const line of lines.split("\n").map((one) => one.trim())) {
      if (line === "") continue;
      for (const pattern of variantsOf(line.split(/\s+/)).flatMap(withTerms).map(compile)) {
        for (const key of startsOf(pattern)) {
          const list = book.get(key) ?? [];
          list.push({ finder, pattern });
          book.set(key, list);
        }
      }
    }
  }
  return book;
}

function startsOf({ items: [first] }: Pattern): readonly string[] {
  return first === undefined || first.not ? [ANY] : first.choices.map(({ key }) => key ?? ANY);
}

/** What each finder finds, kept with the wording while it is judged. */
function foundIn(wording: Wording, book: Book): readonly (Match | undefined)[] {
  const known = wording.found.get(book);
  if (known) return known;
  const found: (Match | undefined)[] = [];
  for (let from = 0; from < wording.words.length; from++) {
    for (const key of wording.words[from]?.keys ?? NONE) tryAll(key, wording.words, from, book, found);
    tryAll(ANY, wording.words, from, book, found);
  }
  wording.found.set(book, found);
  return found;
}

function tryAll(key: string, words: readonly Word[], from: number, book: Book, found: (Match | undefined)[]): void {
  for (const { finder, pattern } of book.get(key) ?? NONE) {
    if (found[finder] !== undefined) continue;
    const to = endOf(pattern, words, from);
    if (to !== undefined) found[finder] = { from, to };
  }
}

/** All ways to read a pattern, its optional words written out or left out. */
function variantsOf(items: readonly string[]): readonly (readonly string[])[] {
  const at = items.findIndex((item) => item.endsWith("?"));
  if (at < 0) return [items];
  const rest = items.filter((_, i) => i !== at);
  // What may be left out at the beginning leaves the beginning to the next.
  const without = at === 0 && items[0]?.startsWith("^") ? [`^${rest[0]}`, ...rest.slice(1)] : rest;
  const withIt = items.map((item, i) => (i === at ? item.slice(0, -1) : item));
  return [...variantsOf(withIt), ...variantsOf(without)];
}

/** Reading joins the words of a term, so a pattern that spells one out means the joined word too. */
function withTerms(items: readonly string[]): readonly (readonly string[])[] {
  const variants: (readonly string[])[] = [items];
  for (const [i, item] of items.entries()) {
    const next = items[i + 1]?.split("|") ?? [];
    const joined = item.split("|").flatMap((first) => next.map((second) => `${first}_${second}`));
    const meant = joined.filter((term) => TERMS.has(term.replace(/^\^|\$$/g, "")));
    if (meant.length > 0) variants.push([...items.slice(0, i), meant.join("|"), ...items.slice(i + 2)]);
  }
  return variants;
}

function compile(written: readonly string[]): Pattern {
  const items: Item[] = [];
  let gap = false;
  for (const item of written) {
    if (item === "..") {
      gap = true;
      continue;
    }
    const not = item.startsWith("!");
    items.push({
      choices: item
        .replace(/^[\^!]+|\$$/g, "")
        .split("|")
        .map(choice),
      not,
      gap,
    });
    gap = false;
  }
  return { items, atStart: written[0]?.startsWith("^") ?? false, atEnd: written.at(-1)?.endsWith("$") ?? false };
}

function choice(written: string): Choice {
  const [key = "", form] = written.split("+");
  if (key === ANY) return { key: undefined, form };
  if (key.startsWith("@") && !Object.hasOwn(groups, key.slice(1)) && key !== "@number")
    throw new Error(`no group of words ${key}`);
  return { key, form };
}

function endOf({ items, atStart, atEnd }: Pattern, words: readonly Word[], from: number): number | undefined {
  if (atStart && from > 0) return undefined;
  const rest = (i: number, at: number): number | undefined => {
    const item = items[i];
    if (!item) return atEnd && at < words.length ? undefined : at - 1;
    const last = item.gap ? at + LONGEST_GAP : at;
    for (let next = at; next <= last && next < words.length; next++) {
      const to = fits(item, words[next]) ? rest(i + 1, next + 1) : undefined;
      if (to !== undefined) return to;
    }
    return undefined;
  };
  return rest(0, from);
}

function fits({ choices, not }: Item, word: Word | undefined): boolean {
  if (!word) return false;
  return (
    choices.some(
      ({ key, form }) => (key === undefined || word.keys.includes(key)) && (form === undefined || form === word.form),
    ) !== not
  );
}
