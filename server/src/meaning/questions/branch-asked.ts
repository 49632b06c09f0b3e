// A branch as its questions are asked of it: its wording, read once.
import type { BranchLabel, BranchWording } from "../judgement.js";
import type { OpenLexicon } from "../wording/memory.js";
import type { Wording } from "../wording/read.js";
import type { Question } from "./question.js";

export interface Asked {
  readonly wording: BranchWording;
  readonly condition: Wording;
  readonly steps: readonly Wording[];
  readonly lexicon: OpenLexicon;
  /** Something went wrong, is late, incomplete or refused: the words that say so. */
  readonly failure: string | undefined;
}

export type BranchQuestion = Question<Asked, BranchLabel>;
