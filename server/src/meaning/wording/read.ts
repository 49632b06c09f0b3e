// Reads wording: the author's words, each with its dictionary form and the groups of meaning it belongs to.
import { cut, type Piece } from "./cut.js";
import { type Form, guess } from "./forms.js";
import { groupsOf, known, type Lexicon } from "./lexicon.js";

export interface Word {
  /** As written; for a term of several words, all of them. */
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
  readonly form: Form;
  /** `customer's`, `agents'`. */
  readonly owns: boolean;
  /** What patterns may ask for: the lemma, and its groups as `@name`. */
  readonly keys: readonly string[];
}

export interface Wording {
  readonly text: string;
  readonly words: readonly Word[];
}

const SIGNS: Readonly<Record<string, string>> = {
  "%": "percent",
  "#": "number",
  "<": "below",
  "≤": "below",
  ">": "above",
  "≥": "above",
  "/": "per",
};

export function read(text: string, lexicon: Lexicon): Wording {
  const pieces = cut(text, (word) => lexicon.groups.has(word));
  const words = pieces.flatMap((piece) => wordsOf(piece, lexicon));
  return { text, words: joinTerms(words, lexicon) };
}

/** The author's own words from one word to another, for quoting. */
export function quote({ text, words }: Wording, from: number, to: number): string {
  const [first, last] = [words[from], words[to]];
  return first && last ? text.slice(first.start, last.end) : "";
}

export function has(word: Word | undefined, ...keys: readonly string[]): boolean {
  return word !== undefined && keys.some((key) => word.keys.includes(key));
}

function wordsOf({ text, start }: Piece, lexicon: Lexicon): Word[] {
  const sign = SIGNS[text];
  if (sign !== undefined) return [wordOf(sign, sign, "base", start, text.length, false, lexicon)];
  if (/^\p{N}/u.test(text))
    return [{ start, end: start + text.length, lemma: text, form: "base", owns: false, keys: [text, "@number"] }];
  const [stem = "", ending] = text.toLowerCase().normalize("NFKC").replaceAll("’", "'").replace("-", "").split("'");
  if (stem === "cannot" || (ending === "t" && stem.endsWith("n"))) return negated(stem, start, text.length, lexicon);
  const { lemma, form } = known(stem, lexicon) ?? guess(stem);
  return [wordOf(lemma, stem, form, start, text.length, ending === "s", lexicon)];
}

/** `doesn't` is two words that stand in one place. */
function negated(stem: string, start: number, length: number, lexicon: Lexicon): Word[] {
  const short: Readonly<Record<string, string>> = { can: "can", cannot: "can", won: "will", shan: "shall" };
  const verb = short[stem] ?? stem.slice(0, -1);
  const { lemma, form } = known(verb, lexicon) ?? guess(verb);
  return [
    wordOf(lemma, verb, form, start, length, false, lexicon),
    wordOf("not", "not", "base", start, length, false, lexicon),
  ];
}

/** A word is asked for by its dictionary form or as it is written: `waiting` is found as `wait` and as itself. */
function keysOf(lemma: string, written: string, lexicon: Lexicon): readonly string[] {
  const groups = groupsOf(lemma, lexicon);
  if (written === lemma) return [lemma, ...groups];
  return [lemma, written, ...groups, ...groupsOf(written, lexicon).filter((group) => !groups.includes(group))];
}

function wordOf(
  lemma: string,
  written: string,
  form: Form,
  start: number,
  length: number,
  owns: boolean,
  lexicon: Lexicon,
): Word {
  return { start, end: start + length, lemma, form, owns, keys: keysOf(lemma, written, lexicon) };
}

/** `help desk` becomes one word. */
function joinTerms(words: readonly Word[], lexicon: Lexicon): readonly Word[] {
  if (!words.some(({ lemma }) => lexicon.terms.has(lemma))) return words;
  const joined: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (!first) break;
    const term = lexicon.terms
      .get(first.lemma)
      ?.find(({ rest }) => rest.every((lemma, n) => words[i + 1 + n]?.lemma === lemma));
    const last = term && words[i + term.rest.length];
    if (!last) {
      joined.push(first);
      continue;
    }
    const { end, owns } = last;
    const form = last.form === "base" ? first.form : last.form;
    joined.push({
      start: first.start,
      end,
      lemma: term.lemma,
      form,
      owns,
      keys: [...term.keys, ...groupsOf(term.lemma, lexicon)],
    });
    i += term.rest.length;
  }
  return joined;
}
