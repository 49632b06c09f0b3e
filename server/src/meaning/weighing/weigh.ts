// Weighs a wording: all of its words together decide, and the questions of the guide say why.
import { type Judgement, type Reason, SURE } from "../judgement.js";
import type { ReasonId } from "../reasons.js";
import { quote, type Wording } from "../wording/read.js";
import { hasOne, keySet, type Meaning } from "../wording/word.js";
import { Balance, type Scale } from "./scale.js";
import type { Tally } from "./tally.js";

/** What is weighed, and how the verdict is told. */
export interface Weighing<Label extends string> {
  readonly scale: Scale<Label>;
  /** What may be said of a wording without accusing its author. */
  readonly innocent: readonly NoInfer<Label>[];
  /** The share of innocent labels up to which an accusation is sure. */
  readonly doubt: number;
  readonly reasons: Readonly<Record<NoInfer<Label>, ReasonId>>;
}

/** Just not sure. */
const DOUBTFUL = SURE - 0.05;

/**
 * The label that weighs most. `answerOf` gives what the questions of the guide say, where one of them says the same.
 */
export function weigh<Label extends string>(
  weighing: Weighing<Label>,
  wordings: readonly Wording[],
  gather: (tally: Tally) => void,
  answerOf: (label: Label) => Judgement<Label> | undefined,
): Judgement<Label> {
  const { scale, innocent, doubt } = weighing;
  const balance = new Balance(scale);
  gather(balance);
  const shares = balance.shares();
  let at = 0;
  let doubts = 0;
  for (let i = 0; i < shares.length; i++) {
    const share = shares[i] ?? 0;
    if (share > (shares[at] ?? 0)) at = i;
    if (innocent.includes(scale.labels[i] as Label)) doubts += share;
  }
  const label = scale.labels[at] as Label;
  const share = shares[at] ?? 0;
  let confidence = share;
  if (!innocent.includes(label)) {
    const isSure = doubts <= doubt && tellsSomething(scale, gather);
    confidence = isSure ? Math.max(SURE, 1 - doubts) : Math.min(DOUBTFUL, share);
  }
  return new Verdict(label, confidence, () => {
    return answerOf(label)?.reason ?? { id: weighing.reasons[label], words: heaviest(scale, at, wordings, gather) };
  });
}

/** Names that modelling tools and hasty authors give: `Flow 12`, `Stage two`. */
const NAMELESS = keySet(
  "@small @filler @number one two three four five first second third flow stage step task activity event gateway node state process subprocess".split(
    " ",
  ),
);

/** Nobody is accused by the number of unknown words. */
function tellsSomething(scale: Scale<string>, gather: (tally: Tally) => void): boolean {
  let tells = false;
  gather({
    word(meaning, place) {
      tells ||= !hasOne(meaning, NAMELESS) && scale.knows(meaning, place);
    },
    sign() {},
  });
  return tells;
}

/** Why is worked out when somebody asks, because most verdicts are told to nobody. */
class Verdict<Label extends string> implements Judgement<Label> {
  readonly label: Label;
  readonly confidence: number;
  readonly #why: () => Reason;
  #reason: Reason | undefined;

  constructor(label: Label, confidence: number, why: () => Reason) {
    this.label = label;
    this.confidence = confidence;
    this.#why = why;
  }

  get reason(): Reason {
    this.#reason ??= this.#why();
    return this.#reason;
  }
}

const MOST_QUOTES = 3;
const SMALL = keySet(["@small", "@filler"]);

/** The words that speak most for a label, as they are written: those that stand together are quoted together. */
function heaviest(
  scale: Scale<string>,
  label: number,
  wordings: readonly Wording[],
  gather: (tally: Tally) => void,
): readonly string[] {
  const pulls = new Map<Meaning, number>();
  gather({
    word(meaning, place) {
      const weights = scale.ofWord(meaning, place);
      const mean = weights.reduce((sum, weight) => sum + weight, 0) / scale.labels.length;
      pulls.set(meaning, (pulls.get(meaning) ?? 0) + (weights[label] ?? 0) - mean);
    },
    sign() {},
  });
  const pull = (meaning: Meaning): number => (hasOne(meaning, SMALL) ? 0 : (pulls.get(meaning) ?? 0));
  const most = Math.max(0, ...[...pulls.keys()].map(pull));
  const quotes = wordings.flatMap((wording) => runs(wording, (meaning) => most > 0 && pull(meaning) >= most / 2));
  return quotes.length > 0 ? quotes.slice(0, MOST_QUOTES) : [wordings[0]?.text.trim() ?? ""];
}

/** Words of a wording that are heavy, each with its neighbours. */
function runs(wording: Wording, isHeavy: (meaning: Meaning) => boolean): string[] {
  const found: string[] = [];
  let from = -1;
  for (let i = 0; i <= wording.words.length; i++) {
    const word = wording.words[i];
    const heavy = word !== undefined && isHeavy(word);
    if (heavy && from < 0) from = i;
    if (heavy || from < 0) continue;
    found.push(quote(wording, from, i - 1));
    from = -1;
  }
  return found;
}
