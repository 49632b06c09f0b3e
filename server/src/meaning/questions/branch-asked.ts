// A branch as its questions are asked of it: its wording, read once.
import type { BranchLabel, BranchWording } from "../judgement.js";
import type { OpenLexicon } from "../wording/memory.js";
import { part, type Wording } from "../wording/read.js";
import { when } from "./branch-finders.js";
import { type Question, quoteMatch } from "./question.js";

export class Asked {
  readonly wording: BranchWording;
  readonly condition: Wording;
  readonly steps: readonly Wording[];
  readonly lexicon: OpenLexicon;
  #failure: string | null | undefined = null;

  constructor(wording: BranchWording, condition: Wording, steps: readonly Wording[], lexicon: OpenLexicon) {
    this.wording = wording;
    this.condition = condition;
    this.steps = steps;
    this.lexicon = lexicon;
  }

  /** Something went wrong, is late, incomplete or refused: the words that say so. */
  get failure(): string | undefined {
    if (this.#failure === null) this.#failure = failureOf(this.condition);
    return this.#failure;
  }
}

export type BranchQuestion = Question<Asked, BranchLabel>;

/** A bad state in words, or a question whether something is good that is answered otherwise than with yes. */
function failureOf(condition: Wording): string | undefined {
  const { words } = condition;
  const mark = words.findIndex(({ lemma }) => lemma === "?");
  if (mark < 0 || mark === words.length - 1) {
    const said = when.tellsOfFailure(condition);
    return said && quoteMatch(condition, said);
  }
  const [question, answer] = [part(condition, 0, mark), part(condition, mark + 1)];
  const found = when.tellsOfFailure(question);
  const isGood = when.asksWhetherGood(question) !== undefined;
  if (when.isYes(answer)) return found && !isGood ? condition.text.trim() : undefined;
  if (when.isNo(answer)) return isGood ? condition.text.trim() : undefined;
  if (found) return quoteMatch(question, found);
  return isGood || when.tellsOfFailure(answer) ? condition.text.trim() : undefined;
}
