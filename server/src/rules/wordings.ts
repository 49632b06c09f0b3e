// What the judge of wording is told about processes, outcomes, metrics and branches of the model.
import type { BranchWording, MetricWording, OutcomeWording, Served } from "../meaning/judgement.js";
import type { Branch } from "../model/branch.js";
import { valueIn } from "../model/fact.js";
import type { Metric, Process, Step } from "../model/process.js";
import { conditionOf, nameOf } from "./wording.js";

/** Whom a process is for: their names decide what its words mean. */
export function servedBy({ customer, serves }: Process): Served {
  const who = valueIn(customer.who);
  return {
    people: [...(who === undefined ? [] : [who]), ...(valueIn(customer.also) ?? [])],
    colleagues: valueIn(serves) === "colleagues",
  };
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

export function branchWording(branch: Branch): BranchWording {
  const { entry, from, inline, steps, target } = branch;
  return {
    condition: conditionOf(branch),
    from: from ? nameOf(from) : "",
    steps: [...inline.map(({ name }) => name), ...steps.map(nameOf)],
    target: target ? nameOf(target) : "",
    returns: branch.returns,
    exception: entry.trigger === "exception",
    waits: branch.waits,
    need: valueIn(entry.need),
    cause: valueIn(entry.cause),
    prevention: valueIn(entry.prevention),
  };
}
