// Whether an outcome says nothing: filler in its place, or the step's name once more.

import { has, type Wording } from "../wording/read.js";
import type { Meaning } from "../wording/word.js";

/** Words that only say that it is over, or nothing at all. A word of the step's name is no filler. */
export function isFiller({ words }: Wording, step: Wording): boolean {
  return words.every((word) => isNothing(word) && (isSuccess(word) || !isNamed(word, step))) || isPointer(words);
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
  let isAgain = false;
  for (const word of outcome.words) {
    if (isNamed(word, step) || abbreviates(word, step)) isAgain = true;
    else if (!isSuccess(word) && !isAddressee(word)) return false;
  }
  return isAgain;
}

function isNamed({ stem }: Meaning, { words }: Wording): boolean {
  for (const word of words) if (word.stem === stem) return true;
  return false;
}

function abbreviates({ lemma }: Meaning, { words }: Wording): boolean {
  if (lemma.length < 2 || lemma.length > 4) return false;
  if (!words.some((word) => word.lemma[0] === lemma[0] || word.lemma.includes("_"))) return false;
  let initials = "";
  for (const word of words) for (const one of word.lemma.split("_")) initials += one[0] ?? "";
  return initials.includes(lemma);
}

function isNothing(word: Meaning): boolean {
  return has(word, "@filler") || (word.lemma.length === 1 && /[a-z]/.test(word.lemma));
}

function isSuccess(word: Meaning): boolean {
  return has(word, "@success_word");
}

function isAddressee(word: Meaning): boolean {
  return has(word, "@customer", "the");
}
