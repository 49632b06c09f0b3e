// The dictionary form of a written word, as far as a language knows it; typing errors are forgiven.
import { base, candidates, inflected, type Lemma } from "./forms.js";
import { type Language, pairs } from "./language.js";
import { corrected, type Spelling, spellingOf } from "./spelling.js";

export interface Dictionary {
  readonly irregular: ReadonlyMap<string, Lemma>;
  readonly writtenOtherwise: ReadonlyMap<string, string>;
  readonly rightAsTheyAre: ReadonlySet<string>;
  readonly spelling: Spelling;
  readonly has: (lemma: string) => boolean;
}

/** The dictionary of a language that has these dictionary forms. */
export function dictionaryOf(language: Language, lemmas: ReadonlyMap<string, unknown>): Dictionary {
  return {
    irregular: new Map(irregularForms(language)),
    writtenOtherwise: new Map(pairs(language.variants)),
    rightAsTheyAre: new Set(language.wellKnown.split(/\s+/)),
    spelling: spellingOf(lemmas.keys()),
    has: (lemma) => lemmas.has(lemma),
  };
}

/** Of a word in lower case. */
export function known(word: string, dictionary: Dictionary): Lemma | undefined {
  return wellSpelt(word, dictionary) ?? (dictionary.rightAsTheyAre.has(word) ? undefined : mistyped(word, dictionary));
}

export function wellSpelt(word: string, { has, irregular, writtenOtherwise }: Dictionary): Lemma | undefined {
  const right = writtenOtherwise.get(word) ?? word;
  const found = irregular.get(right) ?? inflected(right, has) ?? (has(right) ? base(right) : undefined);
  if (found) return found;
  for (const { lemma, form } of candidates(right)) {
    const variant = writtenOtherwise.get(lemma) ?? lemma.replace(/iz(?=e?$)/, "is");
    if (variant !== lemma && has(variant)) return { lemma: variant, form };
  }
  return undefined;
}

function mistyped(word: string, dictionary: Dictionary): Lemma | undefined {
  const { spelling, rightAsTheyAre } = dictionary;
  if (candidates(word).some(({ lemma }) => rightAsTheyAre.has(lemma))) return undefined;
  const whole = corrected(word, spelling);
  if (whole !== undefined) return known(whole, dictionary);
  for (const { lemma, form } of candidates(word)) {
    const meant = corrected(lemma, spelling);
    if (meant !== undefined) return { lemma: meant, form };
  }
  return undefined;
}

function* irregularForms({ irregular }: Language): Generator<readonly [string, Lemma]> {
  for (const { form, lines } of irregular) {
    for (const [written, lemma] of pairs(lines)) yield [written, { lemma, form }];
  }
}
