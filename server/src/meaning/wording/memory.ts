// What a reader has worked out already: the pieces of text it has met, because the same few words make up most wording.
import type { Translator } from "../translation/translate.js";
import { apart } from "./cut.js";
import type { Form } from "./forms.js";
import { type Books, type Lexicon, type NamedLexicon, withNames } from "./lexicon.js";
import { meaningOfTerm, meaningsOf } from "./meaning.js";
import { type Entry, PieceTable } from "./piece-table.js";
import { Readings } from "./readings.js";
import type { Meaning, Term } from "./word.js";

/** One word in a piece of text, with its place there. */
export interface Part {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
}

/** A piece of text that was met. */
export interface Met extends Entry {
  /** What it means, where it is one word throughout, as most are. */
  readonly only: Meaning | undefined;
  readonly parts: readonly Part[];
  /** The dictionary forms that decided what it means: where none of them has changed, neither has the meaning. */
  readonly asked: readonly string[];
}

/** A lexicon in use. */
export class OpenLexicon {
  readonly #lexicon: Lexicon;
  readonly #named: NamedLexicon | undefined;
  /** The same without a team's names for its customers: most words mean the same with them. */
  readonly #plain: OpenLexicon | undefined;
  readonly #met = new PieceTable<Met>();
  readonly #terms = new Map<Term, Map<string, Meaning>>();
  /** The patterns of finders that are asked together. */
  readonly bookOf: Books;
  readonly readings = new Readings();
  /** Says texts in the language of the lexicon, where they are written in another. */
  readonly translator: Translator | undefined;

  constructor(lexicon: Lexicon, translator?: Translator, named?: NamedLexicon, plain?: OpenLexicon) {
    this.#lexicon = named ?? lexicon;
    this.bookOf = plain?.bookOf ?? lexicon.openBooks();
    this.translator = translator;
    this.#named = named;
    this.#plain = plain;
  }

  /** The same, with what one team calls its customers. */
  knowing(customers: readonly string[]): OpenLexicon {
    const plain = this.#plain ?? this;
    const named = withNames(plain.#lexicon, customers);
    return named ? new OpenLexicon(plain.#lexicon, this.translator, named, plain) : plain;
  }

  /** What a piece of text that `cut` has found is made of. */
  metIn(text: string, start: number, end: number, hash: number, check: number): Met {
    return this.#met.get(hash, check, end - start) ?? this.#meet(text.slice(start, end), hash, check);
  }

  meaningOfTerm(term: Term, form: Form, owns: boolean): Meaning {
    const forms = this.#terms.get(term) ?? new Map<string, Meaning>();
    this.#terms.set(term, forms);
    const key = owns ? `${form}'s` : form;
    const known = forms.get(key);
    if (known) return known;
    const meaning = meaningOfTerm(term, form, owns, this.#lexicon);
    forms.set(key, meaning);
    return meaning;
  }

  #meet(piece: string, hash: number, check: number): Met {
    const plain = this.#plain;
    const plainly = plain && (plain.#met.get(hash, check, piece.length) ?? plain.#meet(piece, hash, check));
    const isPlain = plainly && !plainly.asked.some((lemma) => this.#named?.concerns(lemma));
    const met = isPlain ? plainly : lookUp(piece, hash, check, this.#lexicon);
    this.#met.set(met);
    return met;
  }
}

function lookUp(piece: string, hash: number, check: number, lexicon: Lexicon): Met {
  const asked: string[] = [];
  const heard = listening(lexicon, asked);
  const parts: Part[] = [];
  let start = 0;
  for (const word of apart(piece, heard.has)) {
    const end = start + word.length;
    for (const meaning of meaningsOf(word.toLowerCase(), heard)) parts.push({ meaning, start, end });
    start = end;
  }
  const only = parts.length === 1 ? parts[0]?.meaning : undefined;
  return { hash, check, size: piece.length, only, parts, asked };
}

/** The lexicon, with a note of every dictionary form that it is asked about. */
function listening(lexicon: Lexicon, asked: string[]): Lexicon {
  const note = <Answer>(answer: (lemma: string) => Answer) => {
    return (lemma: string): Answer => {
      asked.push(lemma);
      return answer(lemma);
    };
  };
  return {
    ...lexicon,
    has: note(lexicon.has),
    groupsOf: note(lexicon.groupsOf),
    termsOf: note(lexicon.termsOf),
  };
}
