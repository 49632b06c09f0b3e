// Words that several rules share: how an element is called in a message, and the places they open for the author.
import type { Branch } from "../model/branch.js";
import { type Fact, known, valueIn } from "../model/fact.js";
import type { Graph } from "../model/graph.js";
import type { Metric, Process, Step } from "../model/process.js";

/** A place for the author to fill in. */
export function place(hint: string): string {
  return `‹${hint}›`;
}

export function nameOf(step: Step): string {
  return valueIn(step.name) ?? step.id;
}

/** The shape of an outcome, to be filled in for one step. */
export function outcomePlace(step: Step): string {
  return place(`what the customer has, knows or can do after “${nameOf(step)}”`);
}

/** Whether a place for this fact already stands open in the text, so that there is nothing to insert. */
export function isOpen(fact: Fact<unknown>): boolean {
  return fact.kind === "missing" && fact.open;
}

/** Whether nothing is said and no place for it stands open yet: what a repair may open. */
export function isUnsaid(fact: Fact<unknown>): boolean {
  return fact.kind === "missing" && !fact.open;
}

export function servesMachines(process: Process): boolean {
  return valueIn(process.serves) === "machines";
}

/** What a branch is called: its condition, or that it is taken otherwise. */
export function conditionOf({ entry }: Branch): string {
  return known(entry.condition) ? entry.condition.value : "otherwise";
}

/** How messages call a branch: one word alone, such as “yes”, says little without the question that it answers. */
export function calledBy(branch: Branch): string {
  const { from, entry } = branch;
  const condition = conditionOf(branch);
  const question = from && entry.trigger === "normal" ? (valueIn(from.name) ?? "") : "";
  return /\?\s*$/.test(question) && /^\S+$/.test(condition.trim())
    ? `${question.trim()} ${condition.trim()}`
    : condition;
}

/** Whether a metric still waits for its author to fill in a place. */
export function isUnfinished({ target, from, until, basis }: Metric): boolean {
  return [target, from, until, basis].some(isOpen);
}

/** An id that no step has yet. */
export function newId(id: string, graph: Graph): string {
  let number = 1;
  while (graph.number(number === 1 ? id : `${id}-${number}`) !== undefined) number++;
  return number === 1 ? id : `${id}-${number}`;
}
