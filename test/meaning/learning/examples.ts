// Labelled rows as the learner sees them: by the signs that the judge itself would weigh.
import { english } from "../../../server/src/meaning/languages.js";
import { tallyBranch } from "../../../server/src/meaning/questions/branch-signs.js";
import { tallyMetric } from "../../../server/src/meaning/questions/metric-signs.js";
import { tallyOutcome } from "../../../server/src/meaning/questions/outcome-signs.js";
import { places, signsOf, type Tally } from "../../../server/src/meaning/weighing/tally.js";
import { OpenLexicon } from "../../../server/src/meaning/wording/memory.js";
import { read, type Wording } from "../../../server/src/meaning/wording/read.js";
import { type Rows, wordingOfBranch } from "../bench/rows.js";
import type { Example } from "./logistic.js";

/** The examples of each kind of wording. */
export interface Examples {
  readonly metrics: readonly Example[];
  readonly outcomes: readonly Example[];
  readonly branches: readonly Example[];
}

const lexicon = new OpenLexicon(english);

/** `times`: how many rows each of them counts for. */
export function examplesOf({ metrics, outcomes, branches }: Rows, times: number): Examples {
  const example = (label: string, gather: (tally: Tally) => void): Example => exampleOf(label, times, gather);
  return {
    metrics: metrics.map(({ wording, label }) => example(label, (tally) => tallyMetric(words(wording), tally))),
    outcomes: outcomes.map(({ wording: { step, outcome }, label }) =>
      example(label, (tally) => tallyOutcome(words(outcome), words(step), tally)),
    ),
    branches: branches.map(({ wording, label }) => {
      const { condition, steps, returns } = wordingOfBranch(wording);
      return example(label, (tally) => tallyBranch(words(condition), steps.map(words), returns, tally));
    }),
  };
}

function words(text: string): Wording {
  return read(text, lexicon);
}

function exampleOf(label: string, times: number, gather: (tally: Tally) => void): Example {
  const signs = new Map<string, number>([["always", 1]]);
  const count = (sign: string): void => void signs.set(sign, (signs.get(sign) ?? 0) + 1);
  gather({
    word: (meaning, place) => {
      for (const sign of signsOf(meaning)) count(`${places[place]}: ${sign}`);
    },
    pair: (first, second) => count(`pair: ${first.lemma} ${second.lemma}`),
    sign: count,
  });
  return { signs, label, times };
}
