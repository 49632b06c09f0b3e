// The elements of a process in the order of the walk, each with the name by which a finding about it is known again.
import type { Element, Flow, Process, Step } from "../model/process.js";
import { branches } from "../rules/branches.js";
import type { Ask } from "../rules/question.js";
import type { Check, On, Report } from "../rules/rule.js";

export interface Visit {
  readonly on: On;
  readonly element: Parameters<Check>[0];
  readonly id: string;
  readonly detail: string;
  readonly holders: readonly Element[];
}

export function* visits(process: Process, ask: Ask): Iterable<Visit> {
  yield { on: "process", element: process, id: process.id, detail: "", holders: [process] };
  const owner = new Map<Flow, Step>();
  for (const step of process.steps) {
    yield { on: "step", element: step, id: step.id, detail: "", holders: [step, process] };
    for (const flow of [...step.next, ...step.exceptions]) {
      owner.set(flow, step);
      yield visitByFlow("flow", flow, flow, step, process);
    }
  }
  for (const flow of process.exceptions) yield visitByFlow("flow", flow, flow, undefined, process);
  for (const branch of ask(branches)) {
    yield visitByFlow("branch", branch, branch.entry, owner.get(branch.entry), process);
  }
  for (const metric of process.metrics) {
    yield { on: "metric", element: metric, id: metric.name, detail: "", holders: [metric, process] };
  }
}

/** A flow is named by its own id where the format gives it one, else by the step it leaves and its condition. */
function visitByFlow(on: On, element: Visit["element"], flow: Flow, step: Step | undefined, process: Process): Visit {
  return {
    on,
    element,
    id: flow.id ?? step?.id ?? process.id,
    detail: flow.id === undefined && flow.condition.kind === "stated" ? flow.condition.value : "",
    holders: step ? [flow, step, process] : [flow, process],
  };
}

/** What is about a part of the visited element is named by that part, and allowed there as well. */
export function placeOf({ part }: Report, visit: Visit): Visit {
  if (!part || visit.holders.includes(part)) return visit;
  const detail = part.type === "flow" && part.condition.kind === "stated" ? part.condition.value : visit.detail;
  return { ...visit, on: part.type, id: part.id ?? visit.id, detail, holders: [part, ...visit.holders] };
}
