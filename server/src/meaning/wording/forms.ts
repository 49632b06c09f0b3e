// The dictionary form of an English word: a light lemmatiser that believes only what the lexicon knows.

/** How the written word differs from its dictionary form; `s` is a plural or a third person. */
export type Form = "base" | "s" | "ed" | "ing";

export interface Lemma {
  readonly lemma: string;
  readonly form: Form;
}

export function base(lemma: string): Lemma {
  return { lemma, form: "base" };
}

/** The known dictionary form that a lower-case word comes from by an ending. */
export function inflected(word: string, known: (lemma: string) => boolean): Lemma | undefined {
  for (const candidate of candidates(word)) if (known(candidate.lemma)) return candidate;
  return undefined;
}

/** What a word that nobody knows most likely is, so that two forms of it can still be compared. */
export function guess(word: string): Lemma {
  return candidates(word)[0] ?? base(word);
}

/** Dictionary forms that the word may come from by its ending, likeliest first. */
export function candidates(word: string): readonly Lemma[] {
  if (word.length < 3) return [];
  if (word.endsWith("s")) return word.endsWith("ss") ? [] : ofPlural(word);
  if (word.length < 4) return [];
  if (word.endsWith("ied")) return [{ lemma: `${word.slice(0, -3)}y`, form: "ed" }];
  if (word.endsWith("ed")) return ofSuffix(word.slice(0, -2), "ed");
  return word.endsWith("ing") && word.length > 5 ? ofSuffix(word.slice(0, -3), "ing") : [];
}

function ofPlural(word: string): readonly Lemma[] {
  const plain: Lemma = { lemma: word.slice(0, -1), form: "s" };
  if (word.length < 4) return [plain];
  if (word.endsWith("ies")) return [{ lemma: `${word.slice(0, -3)}y`, form: "s" }, plain];
  return /(?:s|x|z|ch|sh|o)es$/.test(word) ? [{ lemma: word.slice(0, -2), form: "s" }, plain] : [plain];
}

/** `stopp` of stopped, `clos` of closed, `check` of checked. */
function ofSuffix(stem: string, form: Form): readonly Lemma[] {
  const lemmas = [stem, `${stem}e`];
  if (stem.at(-1) === stem.at(-2)) lemmas.unshift(stem.slice(0, -1));
  // Both `call` and `bill` keep their second letter.
  if (/(?:ss|ll|ff|zz|dd)$/.test(stem)) lemmas.push(lemmas.shift() ?? stem);
  // `calibrated` comes from a verb in -ate, unlike `treated` and `coated`.
  if (/[^eo]at$/.test(stem)) lemmas.reverse();
  return lemmas.map((lemma) => ({ lemma, form }));
}

const ENDINGS = ["ication", "ation", "ition", "ment", "ance", "ence", "ate", "ing", "ion", "ure", "al", "ed", "er"];

/** What verb and noun have in common: one stem for assign, assigned and assignment. */
export function stemOf(lemma: string): string {
  const word = lemma.replaceAll("_", "");
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= 3);
  const stem = ending === undefined ? word : word.slice(0, -ending.length);
  return stem.replace(/(?:e|y|i)$/, "").replace(/([^aeiou])\1$/, "$1");
}
