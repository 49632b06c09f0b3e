// How a process that helps with trouble ends: who closes the case, and whether the customer can say that it is not over.
import { known, valueIn } from "../model/fact.js";
import type { Flow, Process, Step } from "../model/process.js";
import { actsAsCustomer, contacts } from "./contact.js";
import type { Question, Whole } from "./question.js";
import { nameOf } from "./wording.js";

/** Steps at which somebody of ours closes a complaint, a problem or a ticket. */
export const closings: Question<readonly Step[]> = (whole) => {
  const { process, graph, judge } = whole;
  const speaksOf = (topic: "closing" | "noCase" | "trouble", text: string): boolean =>
    judge.mention(topic, text) !== undefined;
  const isTrouble = headOf(process).some((text) => speaksOf("trouble", text));
  return process.steps.filter((step, i) => {
    const name = nameOf(step);
    const closed = judge.mention("closing", name);
    if (closed === undefined || actsAsCustomer(step, whole) || speaksOf("noCase", name)) return false;
    if (!isTrouble && !speaksOf("trouble", closed)) return false;
    const conditions = graph.into(i).map(({ flow }) => (flow ? (valueIn(flow.condition) ?? "") : ""));
    return conditions.length === 0 || !conditions.every((condition) => speaksOf("noCase", condition));
  });
};

/** Whether anywhere the customer is asked, or can say, that it worked or did not; or has what can be seen by itself. */
export const isConfirmed: Question<boolean> = (whole) => {
  const { process, judge, ask } = whole;
  if (known(process.feedback)) return true;
  const { served } = ask(contacts);
  const asks = (text: string): boolean => judge.mention("confirmation", text) !== undefined;
  return (
    process.steps.some((step) => served.has(step) || textsOfStep(step).some(asks) || isDoneByCustomer(step, whole)) ||
    process.exceptions.some((flow) => textsOfFlow(flow).some(asks))
  );
};

/** The customer closes or confirms it. */
function isDoneByCustomer(step: Step, whole: Whole): boolean {
  return actsAsCustomer(step, whole) && whole.judge.mention("closing", nameOf(step)) !== undefined;
}

function headOf({ id, name, purpose, description, start }: Process): readonly string[] {
  return [id, ...textsIn(name, purpose, description, start.when)];
}

function textsOfStep({ name, description, outcome, output, message, next, exceptions }: Step): readonly string[] {
  return [...textsIn(name, description, outcome, output, message), ...[...next, ...exceptions].flatMap(textsOfFlow)];
}

function textsOfFlow({ condition, doing, message, outcome }: Flow): readonly string[] {
  return [...textsIn(condition, message, outcome), ...(valueIn(doing) ?? []).map(({ name }) => name)];
}

function textsIn(...facts: readonly Process["name"][]): readonly string[] {
  return facts.flatMap((fact) => valueIn(fact) ?? []);
}
