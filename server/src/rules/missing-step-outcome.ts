// A step that does not say what the customer has, knows or can do because of it.
import type { Property, Value } from "../model/model-edit.js";
import { actsAsCustomer } from "./contact.js";
import { defineRule } from "./rule.js";
import { isBackstage, isRouting, isUnexplained, servingNext } from "./standing.js";
import { isOpen, isUnsaid, nameOf, outcomePlace, place, servesMachines } from "./wording.js";

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
    alone:
      "“{step}” is work behind the scenes that names no step it serves and no reason. Consider “for:” with the step that meets the customer, or “why:”.",
    backstage:
      "{count} steps behind the scenes name no step they serve and no reason: {steps}. Consider “for:” with the step that meets the customer, or “why:”.",
    another: "names no step it serves",
  },
  titles: {
    outcome: "Open a place for what the customer has after “{step}”",
    backstage: "Open a place for the step that “{step}” serves",
    serves: "Say that it is work behind the scenes for “{served}”",
  },
  options: {},
  *check(step, whole) {
    const { process, graph, say, repair } = whole;
    const { outcome } = step;
    if (outcome.kind !== "missing" || servesMachines(process) || isRouting(step)) return;
    if (actsAsCustomer(step, whole)) return;
    const serving = servingNext(step, whole);
    const serves = serving ? [repair("serves", "suggestion", { served: serving.served }, serving.edit)] : [];
    if (isBackstage(step)) {
      const others = graph.all(isUnexplained);
      if (others[0] !== step) return;
      const properties = new Map<Property, Value>([["for", place("the id of the step that meets the customer")]]);
      const open = repair("backstage", "suggestion", { step: nameOf(step) }, { kind: "state", of: step, properties });
      const repairs = isUnsaid(step.for) ? [open, ...serves] : [];
      if (others.length === 1) return yield say("alone", step, { step: nameOf(step) }, { repairs, mild: true });
      const related = others.slice(1).map((at) => ({ message: "another", data: {}, at }));
      const steps = others.map((other) => `“${nameOf(other)}”`).join(", ");
      yield say("backstage", step, { count: others.length, steps }, { related, repairs, mild: true });
    } else if (isOpen(outcome)) {
      yield say("open", outcome, { step: nameOf(step) });
    } else {
      const properties = new Map<Property, Value>([["outcome", outcomePlace(step)]]);
      const state = repair("outcome", "suggestion", { step: nameOf(step) }, { kind: "state", of: step, properties });
      yield say("missing", step, { step: nameOf(step) }, { repairs: [state, ...serves] });
    }
  },
});
