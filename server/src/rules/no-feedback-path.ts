// Nobody asks, hears or records whether it worked for the customer.
import type { ModelEdit, Property } from "../model/model-edit.js";
import type { Metric, Step } from "../model/process.js";
import { complains, isOfComplaints, onlyCountsComplaints } from "./complaints.js";
import { needsNoPurpose } from "./purposes.js";
import { defineRule } from "./rule.js";
import { mishapsIn, saidIn } from "./sayings.js";
import { isOpen, isUnfinished, newId, place } from "./wording.js";
import { metricWording } from "./wordings.js";

export default defineRule({
  id: "no-feedback-path",
  since: "0.2.0",
  severity: "info",
  group: "metrics",
  on: "process",
  about: "absence",
  summary: "Nobody asks, hears or records whether it worked for the customer.",
  claim: "do we regularly ask our customers about their feeling of the perfection",
  messages: {
    silent:
      "Nothing here shows how we learn whether it worked for the customer: no question, no answer of theirs, no metric that they decide. Then it seems to work until they are gone. Consider “feedback:” with how you ask or hear it and who reads it, or a step that asks.",
    open: "How we learn whether it worked is still to be filled in. Consider how you ask or hear it, and who reads it.",
  },
  titles: {
    feedback: "Open a place for how we learn whether it worked",
    step: "Add a step that asks the customer whether it worked",
  },
  options: {},
  *check(process, { graph, judge, index, say, repair }) {
    const { feedback, steps } = process;
    if (feedback.kind !== "missing" || steps.length === 0 || needsNoPurpose(process, index)) return;
    const complaintTellsUs = !isOfComplaints(process, judge);
    if (mishapsIn(process).some(isReported) || saidIn(process).some(tellsUs) || process.metrics.some(isTheirVerdict))
      return;
    if (isOpen(feedback)) return yield say("open", feedback, {});
    const properties = new Map<Property, string>([["feedback", place("how we ask or hear it, and who reads it")]]);
    const repairs = [repair("feedback", "suggestion", {}, { kind: "state", of: process, properties })];
    // Behind a step that ends or branches, the new one would not be reached.
    const last = steps.at(-1);
    if (last?.inOrder) repairs.push(repair("step", "suggestion", {}, asking(last)));
    yield say("silent", process, {}, { repairs });

    function tellsUs(text: string): boolean {
      return judge.mention("feedback", text) !== undefined || (complaintTellsUs && complains(text, judge));
    }

    function isReported(text: string): boolean {
      return judge.mention("reportedTrouble", text) !== undefined;
    }

    /** What customers say, or that they had to come back; a place that waits for its author shows nothing yet. */
    function isTheirVerdict(metric: Metric): boolean {
      if (isUnfinished(metric) || onlyCountsComplaints(metric, process, judge)) return false;
      const { label, reason } = judge.metric({ ...metricWording(metric), perspective: undefined });
      const isVerdict = reason.id === "customers-verdict" || reason.id === "customers-effort";
      return (label === "customer" && isVerdict) || tellsUs(metric.name);
    }

    function asking(after: Step): ModelEdit {
      const outcome = place("the customer has said that it works, or knows who takes it up again");
      const said = new Map<Property, string>([["outcome", outcome]]);
      const step = { id: newId("ask-whether-it-worked", graph), name: "Ask the customer whether it worked" };
      return { kind: "add-step", of: process, after, ...step, properties: said };
    }
  },
});
