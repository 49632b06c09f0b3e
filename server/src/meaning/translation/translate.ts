// Says a text of another language in English words that the judge knows, and remembers where each of them comes from.
import type { Form } from "../wording/forms.js";
import type { ForeignLanguage, Unit } from "./foreign.js";
import { type Glossary, glossaryOf, listOf } from "./glossary.js";
import { Lookup, UNTOLD } from "./lookup.js";
import { formOf, inEnglishOrder, WHO } from "./order.js";
import type { WrittenEnglish } from "./written-english.js";

export interface Translation {
  readonly text: string;
  /** Which part of the original each part of the text says, in the order of the text. */
  readonly places: readonly Place[];
  /** Whether things are named in it that nobody knows, and whether something else in it is unknown. */
  readonly untold: { readonly things: boolean; readonly others: boolean };
}

export interface Place {
  readonly start: number;
  readonly end: number;
  readonly original: { readonly start: number; readonly end: number };
}

export interface English {
  readonly knows: (word: string) => boolean;
  readonly write: WrittenEnglish;
}

/** The same texts are read for many questions. */
const MOST_REMEMBERED = 5_000;

const PIECES = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)?|[^\s\p{L}\p{M}\p{N}]/gu;
/** `PruefeAntrag`. */
const SEAM = /(?<=\p{Ll})(?=\p{Lu})/u;
const WORD = /^[\p{L}\p{M}]/u;
/** A hyphen joins, and brackets and quotation marks only set apart. */
const PARTS = /[,;:.!?()\n/|–—]/;

export class Translator {
  readonly #glossary: Glossary;
  readonly #lookup: Lookup;
  readonly #english: English;
  readonly #again: ReadonlySet<string>;
  readonly #met = new Map<string, Translation>();

  constructor(language: ForeignLanguage, english: English) {
    this.#glossary = glossaryOf(language);
    this.#lookup = new Lookup(language, this.#glossary, english.knows);
    this.#english = english;
    this.#again = new Set(listOf(language.again));
  }

  /** Whether a word is one of this language's, cheaply. */
  knows(word: string): boolean {
    return this.#lookup.own(word, /^\p{Lu}/u.test(word)) !== undefined;
  }

  translate(original: string): Translation {
    const known = this.#met.get(original);
    if (known) return known;
    const translation = this.#translation(original);
    if (this.#met.size < MOST_REMEMBERED) this.#met.set(original, translation);
    return translation;
  }

  #translation(original: string): Translation {
    const units = inEnglishOrder(this.#unitsOf(original), this.#glossary);
    const places: Place[] = [];
    let text = "";
    for (const [i, unit] of units.entries()) {
      const english = this.#say(units, i, unit);
      if (english === "") continue;
      if (text !== "" && unit.kind !== "break") text += " ";
      const start = text.length;
      text += english;
      places.push({ start, end: text.length, original: { start: unit.start, end: unit.end } });
    }
    const unknown = units.filter(({ words }) => words.some((word) => word.endsWith(UNTOLD)));
    const things = unknown.some(({ kind }) => kind === "noun");
    return { text, places, untold: { things, others: unknown.some(({ kind }) => kind !== "noun") } };
  }

  #unitsOf(text: string): Unit[] {
    const units: Unit[] = [];
    const pieces = piecesOf(text);
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i];
      if (!piece) break;
      const phrase = this.#phraseAt(pieces, i);
      if (phrase) {
        const last = pieces[i + phrase.length - 1] ?? piece;
        units.push({ ...phrase.sense, ...piece, end: last.end });
        i += phrase.length - 1;
      } else units.push(this.#unitOf(piece, pieces[i - 1]?.written, pieces[i + 1]?.written));
    }
    return units.map((unit, i) => this.#doneAgain(unit, units[i + 1]));
  }

  /** `neu hochladen` is done once more; `neue Datei hochladen` is not. */
  #doneAgain(unit: Unit, next: Unit | undefined): Unit {
    const isAgain = unit.kind === "quality" && next?.kind === "verb" && this.#again.has(unit.written.toLowerCase());
    return isAgain ? { ...unit, words: ["again"] } : unit;
  }

  #unitOf(piece: Piece, before: string | undefined, after: string | undefined): Unit {
    const { written } = piece;
    const isFirst = before === undefined || PARTS.test(before);
    if (!WORD.test(written)) {
      const kind = PARTS.test(written) ? "break" : "other";
      return { ...piece, kind, words: [written], forms: ["base"] };
    }
    const isNoun = /^\p{Lu}/u.test(written) && !(isFirst && this.#isNoNoun(written, after));
    const sense = this.#lookup.find(written, isNoun);
    // `Kunden, die warten`
    if (sense.kind === "article" && before === ",") return { ...sense, ...piece, kind: "subordinating", words: [WHO] };
    return { ...piece, ...sense };
  }

  /** Between two nouns it says whose: `Zufriedenheit der Kunden`. */
  #article({ written }: Unit, before: Unit | undefined, next: Unit | undefined): string {
    const isBetween = before?.kind === "noun" && next !== undefined;
    const isWhose = isBetween && this.#glossary.whose.has(written.toLowerCase());
    const isJoined = ["of", "with"].includes(before?.words.at(-1) ?? "");
    return isWhose && !isJoined ? "of" : "";
  }

  #preposition({ written, words }: Unit, units: readonly Unit[], at: number): string {
    const { withoutArticle, beforePersons } = this.#glossary;
    const next = units[at + 1];
    const word = written.toLowerCase();
    const noun = next?.kind === "article" ? units[at + 2] : next;
    const other =
      (noun?.isPerson ? beforePersons.get(word) : undefined) ??
      (next?.kind === "noun" ? withoutArticle.get(word) : undefined);
    return words[0] === "of" ? ofWhat(units, at) : (other?.words ?? words).join(" ");
  }

  /** Of a first word: `Prüfe`, but not `Anfrage`, which is a noun as well; `Defektes Teil`, but not `Defekt melden`. */
  #isNoNoun(written: string, after: string | undefined): boolean {
    const kind = this.#lookup.own(written, false)?.kind;
    if (kind === "quality" && after !== undefined && /^\p{Lu}/u.test(after)) return true;
    return kind === "verb" && this.#lookup.own(written, true)?.kind !== "noun";
  }

  /** The dots of `z. B.` do not matter. */
  #phraseAt(pieces: readonly Piece[], at: number) {
    const first = pieces[at]?.written.toLowerCase() ?? "";
    for (const { rest, sense } of this.#glossary.phrases.get(first) ?? []) {
      let end = at + 1;
      const isNext = (word: string): boolean => {
        while (pieces[end]?.written === ".") end++;
        return pieces[end++]?.written.toLowerCase() === word;
      };
      if (rest.every(isNext)) return { sense, length: end - at };
    }
    return undefined;
  }

  #say(units: readonly Unit[], at: number, unit: Unit): string {
    const { kind, words } = unit;
    if (kind === "article") return this.#article(unit, units[at - 1], units[at + 1]);
    if (kind === "preposition") return this.#preposition(unit, units, at);
    const form: Form = formOf(unit, units[at - 1], units[at + 1], this.#glossary);
    const inflected = unit.inflected ?? (kind === "noun" ? words.length - 1 : 0);
    return words
      .map((word, i) => (i === inflected && form !== "base" ? this.#english.write(word, form) : word))
      .join(" ");
  }
}

/** `vom Antrag bis zur Zahlung`, `vom Kunden unterschrieben`, `Zufriedenheit von Kunden`. */
function ofWhat(units: readonly Unit[], at: number): string {
  if (units.slice(at).some(({ words }) => words[0] === "until")) return "from";
  const isDone = (unit: Unit | undefined): boolean => unit?.kind === "verb" && unit.forms.includes("ed");
  return isDone(units[at - 1]) || isDone(units[at + 2]) ? "by" : "of";
}

interface Piece {
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: found, index } of text.matchAll(PIECES)) {
    let start = index;
    for (const written of found.split(SEAM)) {
      pieces.push({ written, start, end: start + written.length });
      start += written.length;
    }
  }
  return pieces;
}
