// The key of Step Functions in which Touchstone reads and writes what else the format has no place for.
import type { Word } from "../format.js";
import type { ProseKind } from "../prose/words.js";
import { COMMENT } from "./comments.js";

export const commentWords: Readonly<Record<ProseKind, Word>> = {
  process: commentWord(
    "What the state machine is about. Touchstone also reads lines such as “Purpose: ...”, “Customer: ...”, “Owner: ...” and “Metric: ...” here.",
    "Purpose: Customers ‹have what, by when›",
  ),
  step: commentWord(
    "What this state is about. Touchstone also reads lines such as “Outcome: ...”, “Message: ...” and “Within: ...” here.",
    "Outcome: The customer ‹has, knows or can do what›",
  ),
  flow: commentWord(
    "When this way is taken, in a few words. Touchstone also reads lines such as “Need: ...”, “Cause: ...” and “Prevention: ...” here.",
    "Need: ‹what the customer needs here›",
  ),
};

function commentWord(about: string, start: string): Word {
  return { key: COMMENT, about, takes: "text, with a line for each fact", start: JSON.stringify(start) };
}
