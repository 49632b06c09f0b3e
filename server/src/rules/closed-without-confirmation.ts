// A complaint, a problem or a ticket that is closed without asking whether it is over for the customer.
import type { Property, Value } from "../model/model-edit.js";
import type { Step } from "../model/process.js";
import { closings, isConfirmed } from "./confirmations.js";
import { isWaiting } from "./contact.js";
import { defineRule } from "./rule.js";
import { nameOf, newId, place, servesMachines } from "./wording.js";

export default defineRule({
  id: "closed-without-confirmation",
  since: "0.2.0",
  severity: "warning",
  group: "visibility",
  on: "process",
  about: "absence",
  summary: "A complaint, problem or ticket that is closed without asking whether it is over for the customer.",
  claim: "How quickly was the call closed",
  messages: {
    closed:
      "“{step}” ends the case on our side, and nothing here asks the customer whether it is over, or lets them say that it is not. What is closed too early comes back as a new case, with somebody who knows nothing of it. Consider “message:” that says until when an answer reopens it, and with whom.",
  },
  titles: {
    message: "Open a place for how the customer can have it taken up again",
    step: "Add a step that asks the customer before “{step}”",
  },
  options: {},
  *check(process, { graph, ask, say, repair }) {
    if (servesMachines(process) || process.feedback.kind !== "missing") return;
    const found = ask(closings);
    if (found.length === 0 || ask(isConfirmed)) return;
    for (const step of found) {
      const before = process.steps[(graph.number(step.id) ?? 0) - 1];
      const isOpened = isWaiting(step) || (before !== undefined && isWaiting(before));
      const repairs = isOpened ? [] : [...telling(step), ...asking(step, before)];
      yield say("closed", step, { step: nameOf(step) }, { part: step, repairs });
    }

    function telling(step: Step) {
      if (step.message.kind !== "missing") return [];
      const words = `We consider this solved. If it is not, answer until ${place("date")}, and ${place("who worked on it")} takes it up again.`;
      const properties = new Map<Property, Value>([["message", words]]);
      return [repair("message", "suggestion", {}, { kind: "state", of: step, properties })];
    }

    /** Only where the step before leads on in order, so that the new step lies on the way. */
    function asking(step: Step, after: Step | undefined) {
      if (!after?.inOrder) return [];
      const outcome = place("the customer has said that it is over, or knows who goes on with it");
      const own = { id: newId("ask-before-closing", graph), name: "Ask before closing" };
      const properties = new Map<Property, Value>([["outcome", outcome]]);
      const edit = { kind: "add-step", of: process, after, ...own, properties } as const;
      return [repair("step", "suggestion", { step: nameOf(step) }, edit)];
    }
  },
});
