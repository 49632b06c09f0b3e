// What is known of words: to which groups a word belongs, which words are one term, and how words are spelt.
import { irregular, variants, wellKnown } from "../words/en/forms.js";
import { groups } from "../words/en/index.js";
import { base, candidates, type Form, guess, inflected, type Lemma } from "./forms.js";
import { corrected, type Spelling, spellingOf } from "./spelling.js";

export type Group = keyof typeof groups;

/** A term of several words: the words after its first one, and its name in the lexicon. */
interface Term {
  readonly rest: readonly string[];
  readonly lemma: string;
  /** The term and the words it is made of: a pattern may ask for any of them. */
  readonly keys: readonly string[];
}

export interface Lexicon {
  /** The groups of a word, written `@name`. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  /** By first word, longest first. */
  readonly terms: ReadonlyMap<string, readonly Term[]>;
  readonly spelling: Spelling;
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
}

const NONE: readonly string[] = Object.freeze([]);

const irregularForms: ReadonlyMap<string, Lemma> = new Map([...irregularPast()]);
const writtenOtherwise: ReadonlyMap<string, string> = new Map(pairs(variants));
const rightAsTheyAre: ReadonlySet<string> = new Set(wellKnown.split(/\s+/));
const shared: Lexicon = lexiconOf(Object.entries(groups).map(([group, words]) => [group, words.split(/\s+/)]));

/** The lexicon, with what one team calls its customers. */
export function lexiconWith(customers: readonly string[]): OpenLexicon {
  const own = customers.map((name) => termOf(name)).filter((name) => name !== "");
  if (own.length === 0) return { ...shared, met: new Map() };
  const added = lexiconOf([["customer" satisfies Group, own]]);
  return {
    groups: new Map([...shared.groups, ...joined(added.groups)]),
    terms: new Map([
      ...shared.terms,
      ...[...added.terms].map(([first, terms]) => [first, [...terms, ...(shared.terms.get(first) ?? [])]] as const),
    ]),
    spelling: shared.spelling,
    met: new Map(),
  };
}

export function groupsOf(lemma: string, lexicon: Lexicon): readonly string[] {
  return lexicon.groups.get(lemma) ?? NONE;
}

/** The dictionary form of a word in lower case, as far as the lexicon knows it; typing errors are forgiven. */
export function known(word: string, lexicon: Lexicon): Lemma | undefined {
  return wellSpelt(word, lexicon.groups) ?? (rightAsTheyAre.has(word) ? undefined : mistyped(word, lexicon));
}

function wellSpelt(word: string, words: Lexicon["groups"]): Lemma | undefined {
  const isKnown = (lemma: string): boolean => words.has(lemma);
  const right = writtenOtherwise.get(word) ?? word;
  const found = irregularForms.get(right) ?? inflected(right, isKnown) ?? (isKnown(right) ? base(right) : undefined);
  if (found) return found;
  for (const { lemma, form } of candidates(right)) {
    const variant = writtenOtherwise.get(lemma) ?? lemma.replace(/iz(?=e?$)/, "is");
    if (variant !== lemma && isKnown(variant)) return { lemma: variant, form };
  }
  return undefined;
}

function mistyped(word: string, lexicon: Lexicon): Lemma | undefined {
  const { spelling } = lexicon;
  if (candidates(word).some(({ lemma }) => rightAsTheyAre.has(lemma))) return undefined;
  const whole = corrected(word, spelling);
  if (whole !== undefined) return known(whole, lexicon);
  for (const { lemma, form } of candidates(word)) {
    const meant = corrected(lemma, spelling);
    if (meant !== undefined) return { lemma: meant, form };
  }
  return undefined;
}

function lexiconOf(named: readonly (readonly [string, readonly string[]])[]): Lexicon {
  const found = new Map<string, string[]>();
  for (const [group, words] of named) {
    for (const word of words) {
      if (word === "") continue;
      const list = found.get(word);
      if (list) list.push(`@${group}`);
      else found.set(word, [`@${group}`]);
    }
  }
  return { groups: found, terms: termsOf(found), spelling: spellingOf(found.keys()) };
}

/** The words of a term are compared as reading gives them: `combined ratio` is read as `combine ratio`. */
function termsOf(words: Lexicon["groups"]): Map<string, Term[]> {
  const terms = new Map<string, Term[]>();
  for (const lemma of words.keys()) {
    if (!lemma.includes("_")) continue;
    const parts = lemma.split("_").map((part) => (wellSpelt(part, words) ?? guess(part)).lemma);
    const [first = "", ...rest] = parts;
    const list = terms.get(first) ?? [];
    list.push({ rest, lemma, keys: [lemma, ...parts] });
    list.sort((a, b) => b.rest.length - a.rest.length);
    terms.set(first, list);
  }
  return terms;
}

/** `Board members` as the lexicon would write it: each word in its dictionary form where that is known. */
function termOf(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => (known(word, shared) ?? guess(word)).lemma).join("_");
}

function* joined(added: ReadonlyMap<string, readonly string[]>): Generator<readonly [string, readonly string[]]> {
  for (const [lemma, own] of added) yield [lemma, [...new Set([...own, ...groupsOf(lemma, shared)])]];
}

/** Lines of `send sent` and `take took taken`: the dictionary form, then its past forms. */
function* irregularPast(): Generator<readonly [string, Lemma]> {
  for (const { form, lines } of irregular) {
    for (const line of lines.split("\n")) {
      const [lemma = "", ...written] = line.trim().split(" ");
      for (const word of written) yield [word, { lemma, form: form satisfies Form }];
    }
  }
}

function pairs(lines: string): [string, string][] {
  return lines.split("\n").flatMap((line) => {
    const [lemma = "", ...written] = line.trim().split(" ");
    return written.map((word): [string, string] => [word, lemma]);
  });
}
