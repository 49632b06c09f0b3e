// What the judge of wording is told about processes, outcomes, metrics and branches of the model.
import type { BranchWording, MetricWording, OutcomeWording, Served } from "../meaning/judgement.js";
import type { Branch } from "../model/branch.js";
import { type Fact, known, valueIn } from "../model/fact.js";
import type { Flow, Metric, Process, Step } from "../model/process.js";
import { isRouting } from "./standing.js";
import { conditionOf, nameOf } from "./wording.js";

/** Whom a process is for: their names decide what its words mean. */
export function servedBy({ customer, serves }: Process): Served {
  const who = valueIn(customer.who);
  return {
    people: [...(who === undefined ? [] : [who]), ...(valueIn(customer.also) ?? [])],
    colleagues: valueIn(serves) === "colleagues",
  };
}

/** What authors have written about processes, by which its language can be told. */
export function* wordingOf(processes: readonly Process[]): Iterable<string> {
  for (const process of processes) yield* wordingOfProcess(process);
}

function wordingOfProcess({ name, description, purpose, steps, exceptions, metrics }: Process): readonly string[] {
  const texts: string[] = [];
  const add = (fact: Fact<string>): void => {
    if (known(fact)) texts.push(fact.value);
  };
  const addFlow = ({ condition, doing }: Flow): void => {
    add(condition);
    for (const one of valueIn(doing) ?? []) texts.push(one.name);
  };
  for (const fact of [name, purpose, description]) add(fact);
  for (const step of steps) {
    add(step.name);
    add(step.outcome);
    add(step.description);
    for (const flow of step.next) addFlow(flow);
    for (const flow of step.exceptions) addFlow(flow);
  }
  for (const flow of exceptions) addFlow(flow);
  for (const metric of metrics) texts.push(metric.name);
  return texts;
}

export function outcomeWording(outcome: string, step: Step): OutcomeWording {
  return { outcome, step: nameOf(step), actor: valueIn(step.actor), visibility: valueIn(step.visibility) };
}

export function metricWording(metric: Metric): MetricWording {
  return {
    name: metric.name,
    description: valueIn(metric.description),
    target: valueIn(metric.target),
    perspective: valueIn(metric.perspective),
    from: valueIn(metric.from),
    until: valueIn(metric.until),
    pauses: valueIn(metric.pauses),
  };
}

/** Among devices, machines do whatever is done, even where the text does not say so of a step. */
export function branchWording(branch: Branch, amongDevices = false): BranchWording {
  const { entry, from, inline, steps, target } = branch;
  const doing = steps.filter((step) => !isQuestion(step));
  const acting = target && !isQuestion(target) ? [...doing, target] : doing;
  return {
    condition: saidBy(entry) ? conditionOf(branch) : "",
    from: from ? spoken(from) : "",
    steps: [...inline.map(({ name }) => name), ...doing.map(nameOf)],
    target: target ? spoken(target) : "",
    returns: branch.returns,
    exception: entry.trigger === "exception",
    timer: from !== undefined && (entry.trigger === "timer" || isWait(steps[0])),
    waits: branch.waits,
    answersBack: branch.answersBack,
    byMachine:
      amongDevices || (inline.length === 0 && acting.length > 0 && acting.every(({ doneBy }) => doneBy === "machine")),
    byPerson: !amongDevices && target !== undefined && (target.doneBy === "person" || known(target.actor)),
    need: valueIn(entry.need),
    cause: valueIn(entry.cause),
    prevention: valueIn(entry.prevention),
  };
}

/** What a format concludes from the kind of an event is said in our words, which prove nothing; a time does. */
function saidBy({ condition, trigger }: Flow): boolean {
  return condition.kind !== "derived" || trigger === "timer";
}

/** A gateway asks and does nothing. */
function isQuestion(step: Step): boolean {
  return isRouting(step) && valueIn(step.kind) === "decision";
}

function isWait(step: Step | undefined): boolean {
  return step !== undefined && step.kind.kind === "stated" && step.kind.value === "wait";
}

/** A gateway or an event that nobody has named: its id means nothing to anybody. */
export function isNameless(step: Step): boolean {
  return isRouting(step) && !known(step.name);
}

/** A question that nobody has named says nothing; its id is only the drawing program's. */
function spoken(step: Step): string {
  return isQuestion(step) && !known(step.name) ? "" : nameOf(step);
}
