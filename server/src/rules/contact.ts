// Where the customer is met: the steps that do so, and the case on its way between them.
import type { Judge } from "../meaning/judgement.js";
import { SURE } from "../meaning/judgement.js";
import { workingDays } from "../model/duration.js";
import { known, valueIn } from "../model/fact.js";
import type { Graph } from "../model/graph.js";
import type { Process, Step } from "../model/process.js";
import { ahead, longestStretch, type Measure, type Passage, type Stretch, sinceThen } from "../model/stretches.js";
import type { Ask, Question, Whole } from "./question.js";
import { isBackstage, isCustomers } from "./standing.js";
import { isOpen, nameOf } from "./wording.js";
import { outcomeWording } from "./wordings.js";

/** What several rules ask of every step, answered once. */
export interface Contacts {
  /** Steps at which the customer acts, is told, asked or served. */
  readonly met: ReadonlySet<Step>;
  /** Steps with an outcome that is the customer's. */
  readonly outcomes: ReadonlySet<Step>;
  /** Those of them after which the customer has or can do something, and does not only know it. */
  readonly served: ReadonlySet<Step>;
}

export const contacts: Question<Contacts> = (whole) => {
  const met = new Set<Step>();
  const outcomes = new Set<Step>();
  const served = new Set<Step>();
  for (const step of whole.process.steps) {
    const isOutcome = hasCustomerOutcome(step, whole.judge);
    if (isOutcome) outcomes.add(step);
    if (isOutcome && !whole.judge.mention("knowledge", valueIn(step.outcome) ?? "")) served.add(step);
    if (isOutcome || meets(step, whole)) met.add(step);
  }
  return { met, outcomes, served };
};

/** It still waits for its author to say what the customer has or hears. */
export function isWaiting({ message, outcome }: Step): boolean {
  return isOpen(message) || isOpen(outcome);
}

/** Who does it is the customer of this process. */
export function actsAsCustomer(step: Step, { process, judge }: Whole): boolean {
  return isCustomers(step) || isCustomer(valueIn(step.actor) ?? "", process, judge);
}

/** A text that names the customer and nobody else: in the words of the field, or in those of the process. */
export function isCustomer(who: string, { customer }: Process, judge: Judge): boolean {
  if (who.trim() === "") return false;
  if (judge.mention("customerActor", who) !== undefined) return true;
  const names = wordsOf(valueIn(customer.who) ?? "");
  const own = wordsOf(who);
  return own.length > 0 && own.every((word) => names.includes(word));
}

/** Who holds the case at a step: a person or team of ours; a system hands it on without holding it. */
export function holderOf(step: Step, whole: Whole): string | undefined {
  const actor = valueIn(step.actor)?.trim().toLowerCase();
  if (actor === undefined || actor === "" || actsAsCustomer(step, whole)) return undefined;
  return whole.judge.mention("automation", actor) === undefined ? actor : undefined;
}

/** The way of a case between two meetings with the customer. */
export const passage: Question<Passage> = (whole) => {
  const { met } = whole.ask(contacts);
  const holders = new Map(whole.process.steps.map((step) => [step, holderOf(step, whole)]));
  return {
    meets: (step) => met.has(step),
    holder: (step) => holders.get(step),
    days: (step) => workingDays(valueIn(step.within) ?? "") ?? 0,
  };
};

/** The longest stretch, by one measure, on which the customer waits for the end and is not met. */
export function lastSilence(measure: Measure, graph: Graph, ask: Ask): Stretch | undefined {
  return longestStretch(graph, ask(passage), measure, ask(isSilence));
}

/** Whether the customer is met no more behind it, and still waits. */
const isSilence: Question<(from: Step | undefined, to: Step | undefined) => boolean> = ({ graph, ask }) => {
  const { met, served } = ask(contacts);
  const later = ahead(graph, (step) => met.has(step));
  const helped = sinceThen(graph, (step) => served.has(step));
  return (from, to) => {
    // What is done behind the customer's back once they were helped keeps nothing from them.
    const isHelped = from !== undefined && helped.has(from);
    return !isHelped && !(to && later.has(to));
  };
};

function hasCustomerOutcome(step: Step, judge: Judge): boolean {
  const { outcome } = step;
  if (!known(outcome)) return false;
  const { label, confidence } = judge.outcome(outcomeWording(outcome.value, step));
  return outcome.kind === "derived" || (label === "customer" && confidence >= SURE);
}

function meets(step: Step, whole: Whole): boolean {
  const { visibility, message, asks, next } = step;
  if (known(message) || known(asks) || valueIn(visibility) === "frontstage") return true;
  if (isBackstage(step)) return false;
  const speaks = (text: string): boolean => whole.judge.mention("customerContact", text) !== undefined;
  return (
    actsAsCustomer(step, whole) ||
    (!isSketched(step) && speaks(nameOf(step))) ||
    next.some(
      (flow) => known(flow.message) || known(flow.asks) || (valueIn(flow.doing) ?? []).some((it) => speaks(it.name)),
    )
  );
}

/** A step of which nothing but its name stands yet: it promises more than it says. */
function isSketched(step: Step): boolean {
  return isWaiting(step) && !known(step.actor);
}

/** Words that may be names, in lower case and the singular. */
function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.map((word) => word.replace(/ies$/, "y").replace(/s$/, ""));
}
