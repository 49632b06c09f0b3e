// A process that does not say what changes for its customer.
import { SURE } from "../meaning/judgement.js";
import { known } from "../model/fact.js";
import type { Property, Value } from "../model/model-edit.js";
import { defineRule } from "./rule.js";
import { isOpen, place, servesMachines } from "./wording.js";

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
    if (servesMachines(process) || index.callers(process.id).length > 0) return;
    const shape = place("what customers can do, have or no longer need to do thanks to this process");
    if (purpose.kind === "missing") {
      if (isOpen(purpose)) return yield say("open", purpose, {});
      const properties = new Map<Property, Value>([["purpose", shape]]);
      return yield say(
        "missing",
        process,
        {},
        { repairs: [repair("purpose", "suggestion", {}, { kind: "state", of: process, properties })] },
      );
    }
    if (purpose.kind !== "stated") return;
    const { label, confidence, reason } = judge.purpose(purpose.value);
    if (label === "customer" || confidence < SURE) return;
    const edit = { kind: "move", of: process, from: "purpose", to: "description", leave: shape } as const;
    const repairs = known(description) ? [] : [repair("keep", "suggestion", {}, edit)];
    yield say("inward", purpose, { purpose: purpose.value, reason }, { repairs });
  },
});
