// A purpose that is the process itself: that it is followed, uniform or cheap.

import { flawOf, needsNoPurpose, purposePlace } from "./purposes.js";
import { defineRule } from "./rule.js";

export default defineRule({
  id: "process-as-purpose",
  since: "0.2.0",
  severity: "warning",
  group: "purpose",
  on: "process",
  about: "presence",
  summary: "A purpose that is the process itself: that it is followed, uniform or cheap.",
  claim: "They ASSUME that the purpose of their work is process implementation",
  messages: {
    itself:
      "This purpose is about how the work is done (“{words}”), not about what customers have of it. A process can be followed to the letter, and at little cost, while the customer goes without. Consider keeping the sentence as “description:” and saying in “purpose:” what customers can do, have or no longer need to do thanks to it.",
  },
  titles: {
    keep: "Keep the sentence as “description:” and open a place for the purpose",
    beside: "Open a place for the purpose beside the sentence",
  },
  options: {},
  *check(process, { judge, index, say, repair }) {
    const { purpose, description } = process;
    if (purpose.kind !== "stated" || needsNoPurpose(process, index)) return;
    const flaw = flawOf(purpose.value, process, judge);
    if (flaw?.kind !== "process") return;
    const move = { kind: "move", of: process, from: "purpose", to: "description", leave: purposePlace } as const;
    const both = new Map([["purpose", `${purposePlace} (so far: ${purpose.value})`]] as const);
    const repairs =
      description.kind === "missing"
        ? [repair("keep", "suggestion", {}, move)]
        : [repair("beside", "suggestion", {}, { kind: "state", of: process, properties: both })];
    yield say("itself", purpose, { words: flaw.words }, { repairs });
  },
});
