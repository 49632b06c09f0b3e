// A question of the labelling guide: it answers with a judgement, or leaves the answer to the next question.
import type { Judgement } from "../judgement.js";
import type { ReasonId } from "../reasons.js";
import type { Finder } from "../wording/finder.js";
import { type Match, quote, type Wording } from "../wording/read.js";

export type Question<Asked, Label extends string> = (asked: Asked) => Judgement<Label> | undefined;

/** The first question that answers decides. */
export function firstAnswer<Asked, Label extends string>(
  questions: readonly Question<Asked, Label>[],
  asked: Asked,
): Judgement<Label> | undefined {
  for (const question of questions) {
    const answer = question(asked);
    if (answer) return answer;
  }
  return undefined;
}

/** Of the questions that answer with this label, the first. */
export function firstAnswerWith<Asked, Label extends string>(
  label: Label,
  questions: readonly Question<Asked, Label>[],
  asked: Asked,
): Judgement<Label> | undefined {
  for (const question of questions) {
    const answer = question(asked);
    if (answer?.label === label) return answer;
  }
  return undefined;
}

export function judgement<Label extends string>(
  label: Label,
  confidence: number,
  id: ReasonId,
  ...words: readonly string[]
): Judgement<Label> {
  return { label, confidence, reason: { id, words } };
}

/** A question that patterns answer: found words decide, and are quoted. */
export function asks<Label extends string>(
  find: Finder,
  label: Label,
  confidence: number,
  id: ReasonId,
): Question<Wording, Label> {
  return (wording) => {
    const found = find(wording);
    return found && judgement(label, confidence, id, quoteMatch(wording, found));
  };
}

export function quoteMatch(wording: Wording, { from, to }: Match): string {
  return quote(wording, from, to);
}
