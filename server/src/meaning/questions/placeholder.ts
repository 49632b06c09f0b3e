// Whether an outcome says nothing: filler in its place, or the step's name once more.
import { stemOf } from "../wording/forms.js";
import { has, type Word, type Wording } from "../wording/read.js";

/** Words that only say that it is over, or nothing at all. A word of the step's name is no filler. */
export function isFiller({ words }: Wording, step: Wording): boolean {
  const named = new Set(step.words.map(stem));
  return words.every((word) => isNothing(word) && (isSuccess(word) || !named.has(stem(word)))) || isPointer(words);
}

/** `same as step name`, `see above`. */
function isPointer(words: readonly Word[]): boolean {
  const [first] = words;
  if (has(first, "to") && has(words[1], "be") && words.length === 3) return true;
  return (
    has(first, "same", "see", "as", "fill") &&
    words
      .slice(1)
      .every((word) => isNothing(word) || has(word, "name", "later", "description", "comment", "attachment"))
  );
}

/** No content word beyond the step's name, apart from tense, addressee, abbreviation or a word of success. */
export function saysStepAgain(outcome: Wording, step: Wording): boolean {
  const named = new Set(step.words.map(stem));
  const initials = step.words
    .flatMap(({ lemma }) => lemma.split("_"))
    .map((word) => word[0])
    .join("");
  const isNamed = (word: Word): boolean =>
    named.has(stem(word)) || (word.lemma.length > 1 && word.lemma.length < 5 && initials.includes(word.lemma));
  return (
    outcome.words.some(isNamed) && outcome.words.every((word) => isNamed(word) || isSuccess(word) || isAddressee(word))
  );
}

function stem({ lemma, keys }: Word): string {
  return stemOf(nouns.get(lemma) ?? nouns.get(keys[1] ?? "") ?? lemma);
}

/** Nouns whose verb no ending shows. */
const nouns: ReadonlyMap<string, string> = new Map([
  ["decision", "decide"],
  ["verification", "verify"],
  ["notification", "notify"],
  ["payment", "pay"],
  ["registration", "register"],
  ["refusal", "refuse"],
  ["description", "describe"],
  ["sale", "sell"],
  ["resolution", "resolve"],
  ["application", "apply"],
  ["identification", "identify"],
  ["choice", "choose"],
  ["purchase", "buy"],
  ["enrolment", "enrol"],
  ["shipment", "ship"],
  ["completion", "complete"],
  ["deletion", "delete"],
  ["classification", "classify"],
  ["diagnosis", "diagnose"],
  ["analysis", "analyse"],
]);

function isNothing(word: Word): boolean {
  return has(word, "@filler") || /^[a-z]$/.test(word.lemma);
}

function isSuccess(word: Word): boolean {
  return has(word, "@success_word");
}

function isAddressee(word: Word): boolean {
  return has(word, "@customer", "the");
}
