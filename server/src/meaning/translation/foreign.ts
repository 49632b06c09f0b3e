// What another language is to the judge of wording: plain data that says each word in English, kept in words/<language>/.
import type { Form } from "../wording/forms.js";

/** Entries are parted by commas: one or several words, a colon, and the English words. Lists are parted by blanks. */
export interface ForeignLanguage {
  readonly nouns: readonly string[];
  /** Those of the nouns that name somebody who may do something. */
  readonly persons: string;
  /** Infinitives; a bar parts what is written apart: `ab|lehnen`. */
  readonly verbs: string;
  /** Adjectives and adverbs. */
  readonly qualities: string;
  readonly pronouns: string;
  readonly possessives: string;
  readonly prepositions: string;
  /** What some of them say where no article follows. */
  readonly withoutArticle: string;
  /** What some of them say before a person. */
  readonly beforePersons: string;
  readonly conjunctions: string;
  /** The verb of what follows these stands last. */
  readonly subordinating: string;
  readonly negations: string;
  /** What is done stands last after these. */
  readonly auxiliaries: string;
  readonly answers: string;
  /** Several words that mean something together. */
  readonly phrases: string;
  readonly articles: string;
  /** Those that say whose something is: `der Kunden`. */
  readonly whose: string;
  /** What may be written apart from its verb, at the end. */
  readonly parted: string;
  /** Verbs before which a person is who does it, and not whom it is done to: `Kunden warten`. */
  readonly intransitive: string;
  /** Verbs whose infinitive is written like what was done, and mostly says so: `Auftrag erhalten`. */
  readonly mostlyDone: string;
  /** Every form in which a verb is written. */
  readonly formsOf: (verb: string) => readonly VerbForm[];
  /** What is left of an infinitive in the nouns that are made of it. */
  readonly stemsOf: (infinitive: string) => readonly string[];
  /** Makes a noun of such a stem: `ung`. */
  readonly deed: string;
  /** Before an adjective: the contrary. */
  readonly contrary: string;
  /** Endings of nouns, adjectives and participles, the short ones first. */
  readonly endings: string;
  /** What joins the parts of a compound. */
  readonly linkers: string;
  /** Before a verb or noun that nobody has written down: done once more. */
  readonly again: string;
  /** Letters that stand for others: `ue` for `ü`. */
  readonly spellings: readonly (readonly [written: string, meant: string])[];
  /** Letters that change in other forms of a word: `ü` to `u`. */
  readonly changes: readonly (readonly [changed: string, plain: string])[];
}

export interface VerbForm {
  readonly written: string;
  readonly form: Form;
}

export type Kind =
  | "noun"
  | "verb"
  | "quality"
  | "article"
  | "possessive"
  | "pronoun"
  | "preposition"
  | "conjunction"
  | "subordinating"
  | "negation"
  | "auxiliary"
  | "phrase"
  | "parted"
  | "other"
  | "break"
  | "untold";

/** What one written word may be. */
export interface Sense {
  readonly kind: Kind;
  readonly words: readonly string[];
  /** Which of the English words takes the form; where nothing is said, the first of a verb and the last of a noun. */
  readonly inflected?: number;
  /** Several where the same is written for them: `informiert` is both `informs` and `informed`. */
  readonly forms: readonly Form[];
  /** Of a verb. */
  readonly infinitive?: string | undefined;
  /** Of a noun: it names somebody. */
  readonly isPerson?: boolean;
}

/** One or several written words, and what they say. */
export interface Unit extends Sense {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}
