// The customer asks how it stands or calls again, and is told how it stands.
import type { Branch } from "../model/branch.js";
import { known, valueIn } from "../model/fact.js";
import type { Property, Value } from "../model/model-edit.js";
import { branches } from "./branches.js";
import { contacts } from "./contact.js";
import { defineRule } from "./rule.js";
import { conditionOf, isOpen, nameOf, place, servesMachines } from "./wording.js";
import { branchWording } from "./wordings.js";

export default defineRule({
  id: "status-chasing",
  since: "0.2.0",
  severity: "info",
  group: "visibility",
  on: "process",
  about: "presence",
  summary: "The customer has to ask how it stands, or to ask again, and is told no more than that.",
  claim: "The processes become an insulator between the customer and the organization",
  messages: {
    branch:
      "“{condition}” shows that the customer did not know and had to ask, and the answer moves nothing on. Consider telling them before they ask what happens next, and on which day they hear: “message:” at the step before.",
    start:
      "This process begins because the customer does not know (“{words}”), and all it does is tell how it stands. Consider which process leaves them without a word, and telling them there what happens next and on which day they hear.",
  },
  titles: {
    message: "Open a place for what the customer hears at “{step}”, before they have to ask",
    prevention: "Open a place for what we tell earlier, so that they need not ask",
  },
  options: {},
  *check(process, { judge, ask, say, repair }) {
    if (servesMachines(process)) return;
    const { when } = process.start;
    const words = known(when) ? judge.mention("statusEnquiry", when.value) : undefined;
    if (words !== undefined && isOnlyTold(process.steps.map(nameOf)))
      yield say("start", when, { words }, { detail: "start" });
    for (const branch of ask(branches)) {
      const { condition } = branch.entry;
      if (!known(condition) || judge.mention("statusEnquiry", condition.value) === undefined) continue;
      if (!isOnlyTold(branchWording(branch).steps) || isSpared(branch)) continue;
      yield say("branch", branch, { condition: conditionOf(branch) }, { part: branch.entry, repairs: repairs(branch) });
    }

    function isOnlyTold(actions: readonly string[]): boolean {
      return actions.length > 0 && actions.every((action) => judge.mention("statusAnswer", action) !== undefined);
    }

    /** Something is changed so that the next customer need not ask, or a need is met by it. */
    function isSpared({ entry, from }: Branch): boolean {
      const told = from ? valueIn(from.message) : undefined;
      return (
        known(entry.prevention) ||
        known(entry.need) ||
        (told !== undefined && judge.mention("date", told) !== undefined)
      );
    }

    function repairs({ entry, from }: Branch) {
      const { met } = ask(contacts);
      const step = from ?? process.steps.find((one) => met.has(one) && one.message.kind === "missing");
      if (isOpen(entry.prevention) || (step && isOpen(step.message))) return [];
      const message = new Map<Property, Value>([
        ["message", place("what happens next, and the day on which they hear")],
      ]);
      const prevention = new Map<Property, Value>([
        ["prevention", place("what we tell earlier, at which step, from when on")],
      ]);
      return [
        ...(step?.message.kind === "missing"
          ? [repair("message", "suggestion", { step: nameOf(step) }, { kind: "state", of: step, properties: message })]
          : []),
        ...(entry.prevention.kind === "missing"
          ? [repair("prevention", "suggestion", {}, { kind: "state", of: entry, properties: prevention })]
          : []),
      ];
    }
  },
});
