// Which steps only check, approve or review what others did.
import { known, valueIn } from "../model/fact.js";
import type { Step } from "../model/process.js";
import { actsAsCustomer, contacts } from "./contact.js";
import type { Question, Whole } from "./question.js";
import { nameOf } from "./wording.js";

/** None where the service itself is to examine: there they are the work. */
export const controls: Question<ReadonlySet<Step>> = (whole) => {
  const { process, judge } = whole;
  const isService = judge.mention("examining", valueIn(process.name) ?? process.id) !== undefined;
  return new Set(isService ? [] : process.steps.filter((step) => isControl(step, whole)));
};

/** Controls that say nothing of a law, a danger or a reason, and that give the customer nothing themselves. */
export const unexplainedControls: Question<ReadonlySet<Step>> = (whole) => {
  const { outcomes } = whole.ask(contacts);
  const isExplained = (step: Step): boolean => known(step.why) || outcomes.has(step) || namesProtection(step, whole);
  return new Set([...whole.ask(controls)].filter((step) => !isExplained(step)));
};

/** What plainly keeps somebody safe is no control of what others did. */
function isControl(step: Step, whole: Whole): boolean {
  const name = nameOf(step);
  const kind = valueIn(step.kind);
  if (kind === "wait" || kind === "event" || name.trim().endsWith("?") || actsAsCustomer(step, whole)) return false;
  const speaksOf = (topic: "control" | "protection"): boolean => whole.judge.mention(topic, name) !== undefined;
  return speaksOf("control") && !speaksOf("protection");
}

function namesProtection({ description, output, outcome }: Step, { judge }: Whole): boolean {
  return [description, output, outcome].some(
    (fact) => known(fact) && judge.mention("protection", fact.value) !== undefined,
  );
}
