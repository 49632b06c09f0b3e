// What customers have done before they learn whether something is for them, and where they learn that it is not.
import type { Judge } from "../meaning/judgement.js";
import type { Branch } from "../model/branch.js";
import { Dominators } from "../model/dominators.js";
import { known, valueIn } from "../model/fact.js";
import type { Graph } from "../model/graph.js";
import type { Step } from "../model/process.js";
import { denies } from "./answers.js";
import { actsAsCustomer, isWaiting } from "./contact.js";
import type { Question, Whole } from "./question.js";
import { refusalOf } from "./refusals.js";
import { isBackstage, isRouting } from "./standing.js";
import { conditionOf, nameOf } from "./wording.js";

/** What every case has been through when it is at a step. */
export interface Trail {
  /** The first two efforts of the customer. */
  readonly efforts: readonly Step[];
  readonly count: number;
  /** It was said who can get this, before the second effort was over. */
  readonly isShown: boolean;
  /** Somebody found out what nobody could know before. */
  readonly isInspected: boolean;
}

const start: Trail = { efforts: [], count: 0, isShown: false, isInspected: false };

/** By step, with the step itself. */
export const trails: Question<ReadonlyMap<Step, Trail>> = (whole) => {
  const { graph } = whole;
  const dominators = new Dominators(graph);
  const found = new Map<Step, Trail>();
  for (const number of graph.order) {
    const step = graph.steps[number];
    const above = dominators.above(number);
    const before = above === undefined ? undefined : graph.steps[above];
    if (step) found.set(step, onward((before && found.get(before)) ?? start, step, whole));
  }
  return found;
};

function onward({ efforts, count, isShown, isInspected }: Trail, step: Step, whole: Whole): Trail {
  const isEffort = costsEffort(step, whole);
  const isEarly = count < 2 && !isRouting(step) && !isWaiting(step);
  return {
    efforts: isEffort && count < 2 ? [...efforts, step] : efforts,
    count: count + (isEffort ? 1 : 0),
    isShown: isShown || (isEarly && shows(step, whole.judge)),
    isInspected: isInspected || whole.judge.mention("inspection", nameOf(step)) !== undefined,
  };
}

function costsEffort(step: Step, whole: Whole): boolean {
  if (isRouting(step) || isBackstage(step)) return false;
  if (known(step.asks)) return step.asks.value.some(({ held }) => !known(held));
  return actsAsCustomer(step, whole) || whole.judge.mention("customerEffort", nameOf(step)) !== undefined;
}

function shows({ name, description, message, outcome }: Step, judge: Judge): boolean {
  return [name, description, message, outcome].some(
    (fact) => judge.mention("eligibility", valueIn(fact) ?? "") !== undefined,
  );
}

/** The author's words by which a branch turns away those for whom this is not. */
export function turnsAway(branch: Branch, graph: Graph, judge: Judge): string | undefined {
  const condition = conditionOf(branch);
  const { entry, from } = branch;
  const refusal = refusalOf(branch, graph, judge, true);
  const words = judge.mention("ineligibility", condition);
  if (words !== undefined) return refusal || entry.to.kind === "end" ? words : undefined;
  const question = from ? judge.mention("eligibility", nameOf(from)) : undefined;
  return refusal && question !== undefined && denies(condition) ? refusal.words : undefined;
}
