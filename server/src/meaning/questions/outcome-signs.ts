// The signs by which the outcome of a step is weighed.

import { placeNumber, type Tally } from "../weighing/tally.js";
import type { Wording } from "../wording/read.js";
import { hasOne, keySet, type Meaning } from "../wording/word.js";
import { saysStepAgain } from "./placeholder.js";

const SMALL = keySet(["@small", "@filler"]);
const SOMEBODY = keySet(["@customer", "@worker", "@team", "@outsider", "@employee", "@person", "@animal"]);
const NEWS = ["nothing new", "one new word", "two new words", "three new words"];
const MUCH = "much new";
const SHARES = ["all old", "mostly old", "half new", "mostly new", "all new"];
const LENGTHS = ["no words", "one word", "two words", "three words", "four words", "five words"];
const LONG = "many words";

export function tallyOutcome(outcome: Wording, step: Wording, tally: Tally): void {
  let content = 0;
  let fresh = 0;
  let isNobodyYet = true;
  for (const word of outcome.words) {
    tally.word(word, placeNumber.outcome);
    if (isNobodyYet && hasOne(word, SOMEBODY)) {
      isNobodyYet = false;
      tally.word(word, placeNumber.somebody);
    }
    if (hasOne(word, SMALL)) continue;
    content++;
    if (isIn(word, step)) continue;
    fresh++;
    tally.word(word, placeNumber.new);
  }
  for (const word of step.words) tally.word(word, placeNumber.step);
  const [first] = outcome.words;
  const last = outcome.words.at(-1);
  if (first) tally.word(first, placeNumber.begins);
  if (last) tally.word(last, placeNumber.ends);
  if (isNobodyYet) tally.sign("nobody");
  if (fresh < content && saysStepAgain(outcome, step)) tally.sign("the step again");
  tally.sign(NEWS[fresh] ?? MUCH);
  tally.sign(SHARES[Math.ceil((4 * fresh) / Math.max(1, content))] ?? MUCH);
  tally.sign(LENGTHS[outcome.words.length] ?? LONG);
}

/** A word of substance that both have, in whatever form. */
export function shareAWord(outcome: Wording, step: Wording): boolean {
  return outcome.words.some((word) => !hasOne(word, SMALL) && isIn(word, step));
}

function isIn({ stem, lemma }: Meaning, { words }: Wording): boolean {
  for (const word of words) {
    if (word.stem === stem || word.lemma === lemma) return true;
    if (word.stems.length > 1 && word.stems.includes(stem)) return true;
  }
  return false;
}
