// Where a step stands: before the customer, behind the scenes, or only directing the case.
import { known, valueIn } from "../model/fact.js";
import type { ModelEdit } from "../model/model-edit.js";
import type { Step } from "../model/process.js";
import { nearestAhead } from "../model/quickest-way.js";
import type { Whole } from "./question.js";
import { isUnsaid, nameOf } from "./wording.js";

/** Steps that only direct, wait or happen do no work that could have an outcome. */
export function isRouting({ kind, name }: Step): boolean {
  if (!known(kind)) return false;
  if (kind.kind === "stated") return kind.value === "decision" || kind.value === "wait" || kind.value === "event";
  return kind.value === "decision" && (valueIn(name) ?? "?").trim().endsWith("?");
}

/** The customer does it. */
export function isCustomers({ actor }: Step): boolean {
  return /^(the )?customers?$/i.test(valueIn(actor)?.trim() ?? "");
}

/** The author says that the customer does not see it, and nothing shows otherwise. */
export function isBackstage({ visibility, message, asks }: Step): boolean {
  return valueIn(visibility) === "backstage" && !known(message) && !known(asks);
}

/** Work behind the scenes that says neither whom it serves nor why it is done. */
export function isUnexplained(step: Step): boolean {
  return (
    isBackstage(step) && step.outcome.kind === "missing" && !known(step.why) && !known(step.for) && !isRouting(step)
  );
}

/** Says that a step is work behind the scenes for the next one with an outcome: what it most likely serves. */
export function servingNext(
  step: Step,
  { ask }: Pick<Whole, "ask">,
): { readonly served: string; readonly edit: ModelEdit } | undefined {
  const isHidden = valueIn(step.visibility) !== "frontstage";
  const next = isHidden && isUnsaid(step.for) ? ask(meetingsAhead).get(step) : undefined;
  if (!next) return undefined;
  const properties = new Map([
    ["visibility", "backstage"],
    ["for", next.id],
  ] as const);
  return { served: nameOf(next), edit: { kind: "state", of: step, properties } };
}

function meetingsAhead({ graph }: Whole): ReadonlyMap<Step, Step> {
  return nearestAhead(graph, meetsCustomer);
}

function meetsCustomer(step: Step): boolean {
  return known(step.outcome) && !isBackstage(step);
}
