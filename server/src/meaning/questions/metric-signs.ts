// The signs by which a metric is weighed.
import { lengthOf, placeNumber, type Tally } from "../weighing/tally.js";
import type { Wording } from "../wording/read.js";
import { has, hasOne, keySet, SMALL } from "../wording/word.js";

/** Small words behind which a name says more closely what it measures. */
const CLOSER = keySet(
  "per by of for to from in within after with without who that where whose until on at before not and".split(" "),
);

export function tallyMetric({ words }: Wording, tally: Tally): void {
  let end = words.findIndex((word, i) => i > 0 && hasOne(word, CLOSER));
  if (end < 0) end = words.length;
  for (const [i, word] of words.entries()) {
    tally.word(word, placeNumber.measure);
    if (i >= end) tally.word(word, placeNumber.behind);
  }
  let head = end - 1;
  while (head > 0 && (hasOne(words[head], SMALL) || has(words[head], "@number"))) head--;
  const measured = words[head];
  const qualifier = words[head - 1];
  if (measured) tally.word(measured, placeNumber.measured);
  if (measured && qualifier) tally.pair(qualifier, measured);
  tally.sign(lengthOf(words));
}
