// Whether an outcome says nothing: filler in its place, or the step's name once more.
import type { Meaning } from "../wording/meaning.js";
import { has, type Wording } from "../wording/read.js";

/** Words that only say that it is over, or nothing at all. A word of the step's name is no filler. */
export function isFiller({ words }: Wording, step: Wording): boolean {
  const named = new Set(step.words.map(({ stem }) => stem));
  return words.every((word) => isNothing(word) && (isSuccess(word) || !named.has(word.stem))) || isPointer(words);
}

/** `same as step name`, `see above`. */
function isPointer(words: readonly Meaning[]): boolean {
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
  const named = new Set(step.words.map(({ stem }) => stem));
  const initials = step.words
    .flatMap(({ lemma }) => lemma.split("_"))
    .map((word) => word[0])
    .join("");
  const isNamed = (word: Meaning): boolean =>
    named.has(word.stem) || (word.lemma.length > 1 && word.lemma.length < 5 && initials.includes(word.lemma));
  return (
    outcome.words.some(isNamed) && outcome.words.every((word) => isNamed(word) || isSuccess(word) || isAddressee(word))
  );
}

function isNothing(word: Meaning): boolean {
  return has(word, "@filler") || /^[a-z]$/.test(word.lemma);
}

function isSuccess(word: Meaning): boolean {
  return has(word, "@success_word");
}

function isAddressee(word: Meaning): boolean {
  return has(word, "@customer", "the");
}
