// An outcome that says nothing: a filler, or the name of the step again.
import { SURE } from "../meaning/judgement.js";
import { defineRule } from "./rule.js";
import { nameOf, outcomePlace, servesMachines } from "./wording.js";
import { outcomeWording } from "./wordings.js";

export default defineRule({
  id: "placeholder-outcome",
  since: "0.1.0",
  severity: "warning",
  group: "purpose",
  on: "step",
  about: "presence",
  summary: "An outcome that says nothing: a filler, or the name of the step again.",
  claim: "focused on the task at hand",
  messages: {
    placeholder:
      "“{outcome}” as the outcome of “{step}” tells nobody what the customer gets: {reason}. Consider what the customer has, knows or can do once this is done.",
  },
  titles: {
    open: "Open a place for what the customer has after “{step}”",
  },
  options: {},
  *check(step, { process, judge, say, repair }) {
    const { outcome } = step;
    if (outcome.kind !== "stated" || servesMachines(process)) return;
    const judgement = judge.outcome(outcomeWording(outcome.value, step));
    if (judgement.label !== "placeholder" || judgement.confidence < SURE) return;
    const properties = new Map([["outcome", outcomePlace(step)]] as const);
    const repairs = [repair("open", "suggestion", { step: nameOf(step) }, { kind: "state", of: step, properties })];
    const data = { outcome: outcome.value, step: nameOf(step), reason: judgement.reason };
    yield say("placeholder", outcome, data, { repairs });
  },
});
