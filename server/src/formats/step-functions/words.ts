// The key of Step Functions in which Touchstone reads and writes what else the format has no place for.
import type { FactPlaces, Word } from "../format.js";
import { type ProseKind, placesOfLines } from "../prose/words.js";
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

const lines = placesOfLines(`\`${COMMENT}\``);

export const places: FactPlaces = {
  process: { ...lines.process, name: "`StateMachineName` in a template", description: `\`${COMMENT}\`` },
  step: {
    ...lines.step,
    name: "name of the state",
    description: `\`${COMMENT}\``,
    kind: "`Type`",
    within: `\`Seconds\`, \`TimeoutSeconds\`, or ${lines.step.within}`,
    next: "`Next`, `Choices`, `Default`",
    exceptions: "`Catch`",
  },
  way: { ...lines.way, when: `the rule, \`ErrorEquals\`, or \`${COMMENT}\``, to: "`Next`" },
  metric: lines.metric,
  ask: lines.ask,
};

function commentWord(about: string, start: string): Word {
  return { key: COMMENT, about, takes: "text, with a line for each fact", start: JSON.stringify(start) };
}
