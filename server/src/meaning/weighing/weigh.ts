// Weighs a wording: all of its words together decide, and the questions of the guide say why.
import { type Judgement, type Reason, SURE } from "../judgement.js";
import type { ReasonId } from "../reasons.js";
import { quote, type Wording } from "../wording/read.js";
import { hasOne, type Meaning, SMALL } from "../wording/word.js";
import { Balance, type Scale } from "./scale.js";
import type { Tally } from "./tally.js";

/** What is weighed, and how the verdict is told. */
export interface Weighing<Label extends string> {
  readonly scale: Scale<Label>;
  /** What may be said of a wording without accusing its author. */
  readonly innocent: readonly NoInfer<Label>[];
  /** The share of innocent labels up to which an accusation is sure. */
  readonly doubt: number;
  /** What an accusation has to weigh that the questions do not share, where that is asked. */
  readonly alone?: number;
  readonly reasons: Readonly<Record<NoInfer<Label>, ReasonId>>;
}

/** Just not sure. */
const DOUBTFUL = SURE - 0.05;

/**
 * The label that weighs most. `answerWith` gives the first answer of the guide's questions that says the same, and
 * `answer` the first of all.
 */
export function weigh<Label extends string>(
  weighing: Weighing<Label>,
  wordings: readonly Wording[],
  gather: (tally: Tally) => void,
  answerWith: (label: Label) => Judgement<Label> | undefined,
  answer?: () => Judgement<Label> | undefined,
): Judgement<Label> {
  const balance = new Balance(weighing.scale);
  gather(balance);
  const at = balance.heaviest;
  const label = weighing.scale.labels[at] as Label;
  return new Verdict(label, {
    sureness: () => sureness(label, weighing, balance, answer),
    why: () =>
      answerWith(label)?.reason ?? {
        id: weighing.reasons[label],
        words: heaviest(weighing.scale, at, wordings, gather),
      },
  });
}

/** How sure it is, and why, is worked out when somebody asks: most verdicts are told to nobody. */
class Verdict<Label extends string> implements Judgement<Label> {
  readonly label: Label;
  readonly #of: { readonly sureness: () => number; readonly why: () => Reason };
  #confidence: number | undefined;
  #reason: Reason | undefined;

  constructor(label: Label, of: { readonly sureness: () => number; readonly why: () => Reason }) {
    this.label = label;
    this.#of = of;
  }

  get confidence(): number {
    this.#confidence ??= this.#of.sureness();
    return this.#confidence;
  }

  get reason(): Reason {
    this.#reason ??= this.#of.why();
    return this.#reason;
  }
}

function sureness<Label extends string>(
  label: Label,
  { scale, innocent, doubt, alone }: Weighing<Label>,
  balance: Balance,
  answer: (() => Judgement<Label> | undefined) | undefined,
): number {
  const shares = balance.shares();
  const share = shares[scale.labels.indexOf(label)] ?? 0;
  if (innocent.includes(label)) return share;
  const doubts = scale.labels.reduce((sum, one, i) => (innocent.includes(one) ? sum + (shares[i] ?? 0) : sum), 0);
  if (doubts > doubt || !balance.tellsSomething) return Math.min(DOUBTFUL, share);
  if (alone !== undefined && 1 - doubts < alone) {
    const asked = answer?.();
    if (asked?.label !== label || asked.confidence < SURE) return DOUBTFUL;
  }
  return Math.max(SURE, 1 - doubts);
}

const MOST_QUOTES = 3;

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
      const sum = scale.labels.reduce((all, _, i) => all + (weights[i] ?? 0), 0);
      pulls.set(meaning, (pulls.get(meaning) ?? 0) + (weights[label] ?? 0) - sum / scale.labels.length);
    },
    pair() {},
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
