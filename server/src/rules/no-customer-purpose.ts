// A process that does not say what changes for its customer.
import type { Property, Value } from "../model/model-edit.js";
import { flawOf, needsNoPurpose, purposePlace } from "./purposes.js";
import { defineRule } from "./rule.js";
import { isOpen } from "./wording.js";

export default defineRule({
  id: "no-customer-purpose",
  since: "0.1.0",
  severity: "warning",
  group: "purpose",
  on: "process",
  about: "absence",
  summary: "A process without a purpose, or with one that names no change for a customer.",
  claim: "people altogether forget the reason why the process came into existence",
  messages: {
    missing:
      "This process does not say what it is for. Without a purpose nobody can tell whether a step, a rule or a measure still helps the customer. Consider “purpose:” with what customers can do, have or no longer need to do thanks to it.",
    open: "The purpose is still to be filled in. Consider what customers can do, have or no longer need to do thanks to this process.",
    inward:
      "“{purpose}” names no change for a customer: {reason}. Consider what customers can do, have or no longer need to do thanks to this process.",
  },
  titles: {
    purpose: "Open a place for the purpose",
    keep: "Keep the sentence as “description:” and open a place for the purpose",
  },
  options: {},
  *check(process, { judge, index, say, repair }) {
    const { purpose, description } = process;
    if (needsNoPurpose(process, index)) return;
    if (isOpen(purpose)) return yield say("open", purpose, {});
    if (purpose.kind === "missing") {
      const properties = new Map<Property, Value>([["purpose", purposePlace]]);
      const repairs = [repair("purpose", "suggestion", {}, { kind: "state", of: process, properties })];
      return yield say("missing", process, {}, { repairs });
    }
    if (purpose.kind !== "stated") return;
    // A purpose that is the process itself is told as `process-as-purpose`.
    const flaw = flawOf(purpose.value, process, judge);
    if (flaw?.kind !== "inward") return;
    const edit = { kind: "move", of: process, from: "purpose", to: "description", leave: purposePlace } as const;
    const repairs = description.kind === "missing" ? [repair("keep", "suggestion", {}, edit)] : [];
    yield say("inward", purpose, { purpose: purpose.value, reason: flaw.reason }, { repairs });
  },
});
