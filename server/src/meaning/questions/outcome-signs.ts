// The signs by which the outcome of a step is weighed.
import { lengthOf, placeNumber, type Tally } from "../weighing/tally.js";
import type { Wording } from "../wording/read.js";
import { hasOne, SMALL } from "../wording/word.js";
import { isNamed, isSomebody, saysStepAgain } from "./placeholder.js";

const NEWS = ["nothing new", "one new word", "two new words", "three new words"];
const MUCH = "much new";
const SHARES = ["all old", "mostly old", "half new", "mostly new", "all new"];

export function tallyOutcome(outcome: Wording, step: Wording, tally: Tally): void {
  let content = 0;
  let fresh = 0;
  let isNobodyYet = true;
  for (const word of outcome.words) {
    tally.word(word, placeNumber.outcome);
    if (isNobodyYet && isSomebody(word)) {
      isNobodyYet = false;
      tally.word(word, placeNumber.somebody);
    }
    if (hasOne(word, SMALL)) continue;
    content++;
    if (isNamed(word, step)) continue;
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
  tally.sign(lengthOf(outcome.words));
}

/** A word of substance that both have, in whatever form. */
export function shareAWord(outcome: Wording, step: Wording): boolean {
  return outcome.words.some((word) => !hasOne(word, SMALL) && isNamed(word, step));
}
