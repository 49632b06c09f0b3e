// What the judge of wording is told about metrics and branches of the model.
import type { BranchWording, MetricWording } from "../meaning/judgement.js";
import type { Branch } from "../model/branch.js";
import { valueIn } from "../model/fact.js";
import type { Metric } from "../model/process.js";
import { conditionOf, nameOf } from "./wording.js";

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
