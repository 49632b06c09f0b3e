// A step that does not say what the customer has, knows or can do because of it.
import { known, valueIn } from "../model/fact.js";
import type { Property, Value } from "../model/model-edit.js";
import type { Process, Step } from "../model/process.js";
import { defineRule } from "./rule.js";
import { isOpen, nameOf, outcomePlace, servesMachines } from "./wording.js";

export default defineRule({
  id: "missing-step-outcome",
  since: "0.1.0",
  severity: "warning",
  group: "purpose",
  on: "step",
  about: "absence",
  summary: "A step that does not say what the customer has, knows or can do because of it.",
  claim: "everything about our business must relate back to our customers",
  messages: {
    missing:
      "“{step}” does not say what the customer has, knows or can do afterwards. A step that nobody can tie to a customer ends up serving itself. Consider saying it in “outcome:”, or, for work behind the scenes, naming the step it serves in “for:”.",
    open: "“{step}” still waits for its outcome. Consider saying here what the customer has, knows or can do afterwards.",
    backstage:
      "{count} steps behind the scenes name no step they serve and no reason: {steps}. Consider “for:” with the step that meets the customer, or “why:”.",
    another: "names no step it serves",
  },
  titles: {
    outcome: "Open a place for what the customer has after “{step}”",
    serves: "Say that it is work behind the scenes for “{served}”",
  },
  options: {},
  *check(step, { process, say, repair }) {
    const { outcome } = step;
    if (outcome.kind !== "missing" || servesMachines(process) || isRouting(step) || isCustomers(step)) return;
    if (isBackstage(step)) {
      const others = process.steps.filter((other) => isUnexplained(other));
      if (others[0] !== step) return;
      const related = others.slice(1).map((at) => ({ message: "another", data: {}, at }));
      const steps = others.map((other) => `“${nameOf(other)}”`).join(", ");
      const repairs = served(step, process).map(({ edit, name }) =>
        repair("serves", "suggestion", { served: name }, edit),
      );
      yield say("backstage", step, { count: others.length, steps }, { related, repairs, mild: true });
      return;
    }
    if (isOpen(outcome)) return yield say("open", outcome, { step: nameOf(step) });
    const properties = new Map<Property, Value>([["outcome", outcomePlace(step)]]);
    const repairs = [
      repair("outcome", "suggestion", { step: nameOf(step) }, { kind: "state", of: step, properties }),
      ...served(step, process).map(({ edit, name }) => repair("serves", "suggestion", { served: name }, edit)),
    ];
    yield say("missing", step, { step: nameOf(step) }, { repairs });
  },
});

/** Steps that only direct, wait or happen do no work that could have an outcome. */
function isRouting({ kind, name }: Step): boolean {
  if (!known(kind)) return false;
  if (kind.kind === "stated") return kind.value === "decision" || kind.value === "wait" || kind.value === "event";
  return kind.value === "decision" && (valueIn(name) ?? "?").trim().endsWith("?");
}

function isCustomers({ actor }: Step): boolean {
  return /^(the )?customers?$/i.test(valueIn(actor)?.trim() ?? "");
}

function isBackstage(step: Step): boolean {
  return valueIn(step.visibility) === "backstage" && step.message.kind === "missing" && step.asks.kind === "missing";
}

function isUnexplained(step: Step): boolean {
  return (
    isBackstage(step) && step.outcome.kind === "missing" && !known(step.why) && !known(step.for) && !isRouting(step)
  );
}

/** The next step with an outcome for the customer: what work behind the scenes most likely serves. */
function served(
  step: Step,
  process: Process,
): { name: string; edit: { kind: "state"; of: Step; properties: Map<Property, Value> } }[] {
  const later = process.steps.slice(process.steps.indexOf(step) + 1);
  const next = later.find(({ outcome, visibility }) => known(outcome) && valueIn(visibility) !== "backstage");
  if (!next || step.for.kind !== "missing") return [];
  return [
    {
      name: nameOf(next),
      edit: {
        kind: "state",
        of: step,
        properties: new Map([
          ["visibility", "backstage"],
          ["for", next.id],
        ]),
      },
    },
  ];
}
