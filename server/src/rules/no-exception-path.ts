// A process that decides about customers and has nothing for those whose case fits no answer.
import { known } from "../model/fact.js";
import type { Property, Value } from "../model/model-edit.js";
import type { Step } from "../model/process.js";
import { decisionsIn, hasWayForOthers } from "./flexibility.js";
import { facesCustomer } from "./refusals.js";
import { defineRule } from "./rule.js";
import { isOpen, nameOf, place, servesMachines } from "./wording.js";

export default defineRule({
  id: "no-exception-path",
  since: "0.2.0",
  severity: "info",
  group: "exceptions",
  on: "process",
  about: "absence",
  summary: "A process that decides about customers and has no way for a case that fits no answer.",
  claim: "force all customers to fit the standard process that was created",
  messages: {
    rigid:
      "This process decides about customers (“{decision}”), and has no way for somebody whose case fits none of the answers. They are made to fit, or sent away. Consider “discretion:”: what the person in charge may decide, and up to which limit.",
    decision: "it is decided here",
  },
  titles: {
    discretion: "Open a place for what may be decided at “{decision}”",
    exception: "Open a place for a need that the usual way does not meet",
  },
  options: {
    steps: { default: 5, describe: "A process with fewer steps is taken to be too short to need it.", minimum: 1 },
  },
  *check(process, { judge, options, ask, say, repair }) {
    if (servesMachines(process) || process.steps.length < options.steps || !ask(facesCustomer)) return;
    const decisions = ask(decisionsIn);
    const [first] = decisions;
    if (!first || first.discretion.kind === "inexpressible" || ask(hasWayForOthers)) return;
    const isAutomatic = process.steps.every(
      ({ actor }) => known(actor) && judge.mention("automation", actor.value) !== undefined,
    );
    if (isAutomatic) return;
    const decision = nameOf(first);
    const related = decisions.slice(0, 3).map((at) => ({ message: "decision", data: {}, at }));
    const isBeingSaid = isOpen(first.discretion) || process.exceptions.some(({ need }) => isOpen(need));
    const repairs = isBeingSaid ? [] : [deciding(first), excepting()];
    yield say("rigid", process, { decision }, { related, repairs });

    function deciding(of: Step) {
      const limit = place("what may be decided here that the answers do not foresee, and up to which limit");
      const properties = new Map<Property, Value>([["discretion", limit]]);
      return repair("discretion", "suggestion", { decision: nameOf(of) }, { kind: "state", of, properties });
    }

    function excepting() {
      const properties = new Map<Property, Value>([
        ["need", place("what this customer needs that the usual way does not give")],
      ]);
      const condition = place("what is different for some customers");
      return repair("exception", "suggestion", {}, { kind: "add-exception", of: process, condition, properties });
    }
  },
});
