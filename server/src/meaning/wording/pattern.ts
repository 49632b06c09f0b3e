// Patterns over words, written as data, one a line; here they are read.
//
//   word       this dictionary form         @group    any word of the group       a|@b     either
//   x+ed       only in this form            x?        may be left out             !x       one word that is not this
//   *          any word                     ..        up to five words
//   ^x         only as the first word       x$        only as the last word

/** What may stand for one word of a pattern. */
export interface Choice {
  /** Undefined for any word. */
  readonly key: string | undefined;
  readonly form: string | undefined;
}

export interface Item {
  /** As written, such as `a|@b` or `!x`. */
  readonly name: string;
  /** Words that may stand before it. */
  readonly gap: boolean;
}

export interface Pattern {
  readonly items: readonly Item[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** A pattern over numbered items. */
export interface Ready {
  /** Which finder it belongs to, and its place among the patterns of the book. */
  readonly finder: number;
  readonly order: number;
  /** For each word: twice the number of its item, and one more where words may stand before it. */
  readonly steps: readonly number[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** What its first word may be asked for by; undefined for any word. */
  readonly first: readonly (string | undefined)[];
  /** What has to stand right beside its decisive word: twice the number of an item, one more where it follows, or -1. */
  readonly beside: number;
  /** Nothing is left to compare once that has been found there. */
  readonly isDecided: boolean;
  /** How many words before its decisive one it may begin: at least, and at most. */
  readonly nearest: number;
  readonly farthest: number;
}

/** The terms that a word may begin, by that word: what follows it. */
export type Continuations = ReadonlyMap<string, ReadonlySet<string>>;

/** All patterns that some lines of text mean. Reading joins the words of a term, so they may be written apart. */
export function patternsIn(lines: string, terms: Continuations): readonly Pattern[] {
  const patterns: Pattern[] = [];
  for (const line of lines.split("\n")) {
    const items = line.trim().split(/\s+/);
    if (items[0] === "") continue;
    for (const variant of variantsOf(items)) {
      for (const one of withTerms(variant, terms)) patterns.push(parsed(one));
    }
  }
  return patterns;
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

/** A pattern that spells a term out means the joined word too. */
function withTerms(items: readonly string[], terms: Continuations): readonly (readonly string[])[] {
  const variants: (readonly string[])[] = [items];
  for (const [i, item] of items.entries()) {
    const joined = joinedOf(item, items[i + 1], terms);
    if (joined.length > 0) variants.push([...items.slice(0, i), joined.join("|"), ...items.slice(i + 2)]);
  }
  return variants;
}

function joinedOf(item: string, next: string | undefined, terms: Continuations): readonly string[] {
  if (next === undefined) return [];
  return item.split("|").flatMap((first) => {
    const rests = terms.get(first.replace(/^\^/, ""));
    if (!rests) return [];
    const seconds = next.split("|").filter((second) => rests.has(second.replace(/\$$/, "")));
    return seconds.map((second) => `${first}_${second}`);
  });
}

function parsed(written: readonly string[]): Pattern {
  const items: Item[] = [];
  let gap = false;
  for (const item of written) {
    if (item === "..") {
      if (items.length === 0) throw new Error(`a pattern that begins with a gap: ${written.join(" ")}`);
      gap = true;
      continue;
    }
    items.push({ name: item.slice(item.startsWith("^") ? 1 : 0, item.endsWith("$") ? -1 : undefined), gap });
    gap = false;
  }
  return { items, atStart: written[0]?.startsWith("^") ?? false, atEnd: written.at(-1)?.endsWith("$") ?? false };
}

/** Whether an item stands for a word that is none of its choices. */
export function isNegated({ name }: Item): boolean {
  return name.startsWith("!");
}

export function choicesOf(item: Item): readonly Choice[] {
  return (isNegated(item) ? item.name.slice(1) : item.name).split("|").map((written) => {
    const plus = written.indexOf("+");
    const key = plus < 0 ? written : written.slice(0, plus);
    return { key: key === "*" ? undefined : key, form: plus < 0 ? undefined : written.slice(plus + 1) };
  });
}
