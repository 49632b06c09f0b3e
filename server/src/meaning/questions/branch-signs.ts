// The signs by which an exception branch is weighed.
import type { BranchWording } from "../judgement.js";
import { placeNumber, type Tally } from "../weighing/tally.js";
import type { Wording } from "../wording/read.js";

const RETURNS = { earlier: "goes back", same: "stays", later: "goes on", end: "ends" } as const;
const STEPS = ["no steps", "one step", "two steps", "three steps", "many steps"];
/** Where it leads and how many steps it has, as one sign. */
const BOTH = Object.fromEntries(
  Object.entries(RETURNS).map(([returns, leads]) => [returns, STEPS.map((count) => `${leads} ${count}`)]),
);

export function tallyBranch(
  condition: Wording,
  steps: readonly Wording[],
  returns: BranchWording["returns"],
  tally: Tally,
): void {
  for (const word of condition.words) tally.word(word, placeNumber.when);
  for (const { words } of steps) {
    for (const word of words) tally.word(word, placeNumber.does);
    if (words[0]) tally.word(words[0], placeNumber.verb);
  }
  const last = steps.at(-1)?.words[0];
  if (last) tally.word(last, placeNumber.last);
  const count = Math.min(steps.length, STEPS.length - 1);
  tally.sign(RETURNS[returns]);
  tally.sign(STEPS[count] ?? "");
  tally.sign(BOTH[returns]?.[count] ?? "");
}
