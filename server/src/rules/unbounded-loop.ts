// A way back that may be taken for ever.
import { SURE } from "../meaning/judgement.js";
import type { Branch } from "../model/branch.js";
import { known, valueIn } from "../model/fact.js";
import type { Property, Value } from "../model/model-edit.js";
import { judgements } from "./branches.js";
import { actsAsCustomer, isCustomer } from "./contact.js";
import type { Whole } from "./question.js";
import { defineRule } from "./rule.js";
import { calledBy, isOpen, nameOf, place, servesMachines } from "./wording.js";
import { isNameless } from "./wordings.js";

export default defineRule({
  id: "unbounded-loop",
  since: "0.1.0",
  severity: "warning",
  group: "exceptions",
  on: "branch",
  about: "presence",
  yieldsTo: "rework-exception",
  summary: "A way back with no number of tries, no time limit and no way out.",
  claim: "“rework” is inherently costly",
  messages: {
    unbounded:
      "When “{condition}”, the case goes back to “{target}” as often as it takes, and can go round for ever. Consider how often is enough, and what happens then: “tries:” and “beyond:”.",
    nameless:
      "When “{condition}”, the case goes back as often as it takes, and can go round for ever. Consider how often is enough, and what happens then: “tries:” and “beyond:”.",
    back: "the case comes back here",
  },
  titles: {
    bound: "Go back at most twice, and open a place for what happens then",
  },
  options: {},
  *check(branch, whole) {
    const { process, judge, ask, say, repair } = whole;
    const { entry, target } = branch;
    if (target === undefined || (branch.returns !== "earlier" && branch.returns !== "same")) return;
    if (entry.tries.kind === "inexpressible" && entry.beyond.kind === "inexpressible") return;
    if (branch.waits || servesMachines(process) || isBounded() || isCounted() || isChosen(branch, whole)) return;
    const { label, confidence } = ask(judgements)(branch);
    if (label !== "rework" || confidence < SURE) return;
    const properties = new Map<Property, Value>(entry.tries.kind === "missing" ? [["tries", 2]] : []);
    properties.set("beyond", place("the step that helps the customer then, or end"));
    const repairs =
      entry.beyond.kind === "missing" && !isOpen(entry.beyond)
        ? [repair("bound", "suggestion", {}, { kind: "state", of: entry, properties })]
        : [];
    const related = [{ message: "back", data: {}, at: target }];
    const condition = calledBy(branch);
    if (isNameless(target)) yield say("nameless", branch, { condition }, { repairs, related });
    else yield say("unbounded", branch, { condition, target: nameOf(target) }, { repairs, related });

    /** Another answer of the same decision is the way out once it was tried often enough. */
    function isCounted(): boolean {
      const others = branch.from?.next.filter((flow) => flow !== entry) ?? [];
      return others.some(({ condition }) => judge.mention("countedRounds", valueIn(condition) ?? "") !== undefined);
    }

    /** A number of tries counts only once it is clear what happens when they are used up. */
    function isBounded(): boolean {
      return known(entry.within) || known(entry.beyond) || (known(entry.tries) && !isOpen(entry.beyond));
    }
  },
});

/** Customers who answer a question for themselves leave when they like; a gateway without one only passes them on. */
function isChosen({ from, entry }: Branch, whole: Whole): boolean {
  if (!from || entry.trigger === "exception" || valueIn(from.kind) !== "decision") return false;
  const { process, judge } = whole;
  const isAsked = known(from.name) || isCustomer(valueIn(process.party) ?? "", process, judge);
  return isAsked && actsAsCustomer(from, whole);
}
