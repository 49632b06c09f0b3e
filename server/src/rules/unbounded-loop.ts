// A way back that may be taken for ever.
import { known } from "../model/fact.js";
import type { Property, Value } from "../model/model-edit.js";
import { defineRule } from "./rule.js";
import { conditionOf, isOpen, nameOf, place, servesMachines } from "./wording.js";
import { branchWording } from "./wordings.js";

export default defineRule({
  id: "unbounded-loop",
  since: "0.1.0",
  severity: "warning",
  group: "exceptions",
  on: "branch",
  about: "presence",
  summary: "A way back with no number of tries, no time limit and no way out.",
  claim: "“rework” is inherently costly",
  messages: {
    unbounded:
      "When “{condition}”, the case goes back to “{target}” as often as it takes, and can go round for ever. Consider how often is enough, and what happens then: “tries:” and “beyond:”.",
    back: "the case comes back here",
  },
  titles: {
    bound: "Go back at most twice, and open a place for what happens then",
  },
  options: {},
  *check(branch, { process, judge, say, repair }) {
    const { entry, target } = branch;
    if (target === undefined || (branch.returns !== "earlier" && branch.returns !== "same")) return;
    if (entry.tries.kind === "inexpressible" && entry.beyond.kind === "inexpressible") return;
    if (branch.waits || servesMachines(process) || isBounded()) return;
    const { label } = judge.branch(branchWording(branch));
    if (label !== "rework") return;
    const properties = new Map<Property, Value>([["beyond", place("the step that helps the customer then, or end")]]);
    if (entry.tries.kind === "missing") properties.set("tries", 2);
    const repairs =
      entry.beyond.kind === "missing" && !isOpen(entry.beyond)
        ? [repair("bound", "suggestion", {}, { kind: "state", of: entry, properties })]
        : [];
    const related = [{ message: "back", data: {}, at: target }];
    yield say("unbounded", branch, { condition: conditionOf(branch), target: nameOf(target) }, { repairs, related });

    /** A number of tries counts only once it is clear what happens when they are used up. */
    function isBounded(): boolean {
      return known(entry.within) || known(entry.beyond) || (known(entry.tries) && !isOpen(entry.beyond));
    }
  },
});
