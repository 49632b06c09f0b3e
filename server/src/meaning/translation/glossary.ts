// What a language's data says, made ready for looking words up.
import type { Form } from "../wording/forms.js";
import type { ForeignLanguage, Kind, Sense } from "./foreign.js";

export interface Glossary {
  /** Small words that join the others. */
  readonly particles: ReadonlyMap<string, Sense>;
  readonly nouns: ReadonlyMap<string, Sense>;
  readonly qualities: ReadonlyMap<string, Sense>;
  /** By each form in which it is written. */
  readonly verbs: ReadonlyMap<string, Sense>;
  /** By its stem, as it begins a compound. */
  readonly stems: ReadonlyMap<string, Sense>;
  /** The infinitive of what is written where the rest of the verb stands apart: `lehnt` of `ablehnen`. */
  readonly cores: ReadonlyMap<string, string>;
  readonly phrases: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly sense: Sense }[]>;
  /** Nouns by what is left of them where letters change: `antrag` for `anträge`. */
  readonly plainNouns: ReadonlyMap<string, Sense>;
  readonly withoutArticle: ReadonlyMap<string, Sense>;
  readonly beforePersons: ReadonlyMap<string, Sense>;
  readonly intransitive: ReadonlySet<string>;
  readonly mostlyDone: ReadonlySet<string>;
  readonly parted: ReadonlySet<string>;
  readonly whose: ReadonlySet<string>;
}

export function glossaryOf(language: ForeignLanguage): Glossary {
  const nouns = new Map([
    ...language.nouns.flatMap((text) => sensesOf("noun", text)),
    ...sensesOf("noun", language.persons).map(([word, sense]) => [word, { ...sense, isPerson: true }] as const),
  ]);
  const particles = [
    ...sensesOf("pronoun", language.pronouns),
    ...sensesOf("possessive", language.possessives),
    ...sensesOf("preposition", language.prepositions),
    ...sensesOf("conjunction", language.conjunctions),
    ...sensesOf("subordinating", language.subordinating),
    ...sensesOf("negation", language.negations),
    ...sensesOf("auxiliary", language.auxiliaries),
    ...sensesOf("other", language.answers),
    ...listOf(language.articles).map((word) => [word, senseOf("article", "")] as const),
  ];
  const qualities = sensesOf("quality", language.qualities);
  return {
    particles: new Map(particles),
    nouns,
    qualities: new Map(qualities),
    ...verbsOf(language),
    phrases: phrasesAmong([...sensesOf("phrase", language.phrases), ...particles, ...qualities]),
    plainNouns: new Map([...nouns].map(([word, sense]) => [plainly(word, language), sense])),
    withoutArticle: new Map(sensesOf("preposition", language.withoutArticle)),
    beforePersons: new Map(sensesOf("preposition", language.beforePersons)),
    intransitive: new Set(listOf(language.intransitive)),
    mostlyDone: new Set(listOf(language.mostlyDone)),
    whose: new Set(listOf(language.whose)),
    parted: new Set(listOf(language.parted)),
  };
}

export function listOf(words: string): string[] {
  return words.split(/\s+/).filter((word) => word !== "");
}

export function plainly(word: string, { changes }: ForeignLanguage): string {
  let plain = word;
  for (const [changed, letters] of changes) plain = plain.replaceAll(changed, letters);
  return plain;
}

function verbsOf(language: ForeignLanguage): Pick<Glossary, "verbs" | "stems" | "cores"> {
  const verbs = new Map<string, Sense>();
  const stems = new Map<string, Sense>();
  const cores = new Map<string, string>();
  for (const [verb, words] of entriesOf(language.verbs)) {
    const parts = verb.split("|");
    const core = parts.at(-1) ?? verb;
    const infinitive = parts.join("");
    for (const { written, form } of language.formsOf(verb)) addForm(verbs, written, form, words, infinitive);
    if (parts.length > 1) for (const { written } of language.formsOf(core)) cores.set(written, core);
    const sense: Sense = { kind: "verb", words, forms: ["base"], infinitive };
    for (const stem of language.stemsOf(infinitive)) stems.set(stem, sense);
  }
  return { verbs, stems, cores };
}

function addForm(verbs: Map<string, Sense>, written: string, form: Form, words: readonly string[], infinitive: string) {
  const before = verbs.get(written);
  if (before && before.infinitive !== infinitive) return;
  const forms = [...new Set([...(before?.forms ?? []), form])];
  verbs.set(written, { kind: "verb", words, forms, infinitive });
}

/** The entries of several words, by their first word. */
function phrasesAmong(senses: readonly (readonly [string, Sense])[]): Glossary["phrases"] {
  const phrases = new Map<string, { rest: readonly string[]; sense: Sense }[]>();
  for (const [written, sense] of senses) {
    const [first = "", ...rest] = written.split(" ");
    if (rest.length === 0) continue;
    const list = phrases.get(first) ?? [];
    list.push({ rest, sense });
    list.sort((a, b) => b.rest.length - a.rest.length);
    phrases.set(first, list);
  }
  return phrases;
}

function sensesOf(kind: Kind, text: string): (readonly [written: string, sense: Sense])[] {
  return entriesOf(text).map(([written, words]) => [written, { kind, words, forms: ["base"] }]);
}

function senseOf(kind: Kind, words: string): Sense {
  return { kind, words: listOf(words), forms: ["base"] };
}

function entriesOf(text: string): (readonly [written: string, words: readonly string[]])[] {
  return text.split(",").flatMap((entry) => {
    const [written, english] = entry.split(":");
    return written === undefined || english === undefined ? [] : [[written.trim(), listOf(english)] as const];
  });
}
