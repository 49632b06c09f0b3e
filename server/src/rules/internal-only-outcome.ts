// An outcome that is a state of our records, staff, targets or decisions, and not the customer's.
import { SURE } from "../meaning/judgement.js";
import { known } from "../model/fact.js";
import { defineRule } from "./rule.js";
import { outcomePlace, servesMachines } from "./wording.js";
import { outcomeWording } from "./wordings.js";

export default defineRule({
  id: "internal-only-outcome",
  since: "0.1.0",
  severity: "warning",
  group: "purpose",
  on: "step",
  about: "presence",
  summary: "An outcome that says what we have afterwards, and not what the customer has.",
  claim: "engage and serve their processes and not their customers",
  messages: {
    internal:
      "“{outcome}” says where our work stands, not what the customer has: {reason}. The customer may be no better off. Consider keeping it as “output:” and saying in “outcome:” what the customer has, knows or can do because of it.",
  },
  titles: {
    move: "Keep it as “output:” and open a place for the customer's outcome",
  },
  options: {},
  *check(step, { process, judge, say, repair }) {
    const { outcome } = step;
    if (outcome.kind !== "stated" || servesMachines(process) || known(step.why)) return;
    const judgement = judge.outcome(outcomeWording(outcome.value, step));
    if (judgement.label !== "internal" || judgement.confidence < SURE) return;
    const edit = { kind: "move", of: step, from: "outcome", to: "output", leave: outcomePlace(step) } as const;
    const repairs = [repair("move", "suggestion", {}, edit)];
    yield say("internal", outcome, { outcome: outcome.value, reason: judgement.reason }, { repairs });
  },
});
