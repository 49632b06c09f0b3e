// A refusal that leaves the customer without a reason and without a next place.
import { valueIn } from "../model/fact.js";
import type { Property, Value } from "../model/model-edit.js";
import type { Flow, Step } from "../model/process.js";
import { contacts, isWaiting } from "./contact.js";
import { facesCustomer, type Refusal, refusalOf, textsOn } from "./refusals.js";
import { defineRule } from "./rule.js";
import { conditionOf, isOpen, nameOf, newId, place, servesMachines } from "./wording.js";

const PLACE = place("why, and where the customer can turn now");

export default defineRule({
  id: "dead-end-rejection",
  since: "0.2.0",
  severity: "warning",
  group: "exceptions",
  on: "branch",
  about: "presence",
  summary: "A refusal that ends the case with no reason and no next place for the customer.",
  claim: "a method for helping the “wrong” customer shop elsewhere",
  messages: {
    dead: "“{words}” ends the case, and nothing here says that the customer learns why, or where they can turn now. Whoever is sent away without that has lost their time and tries the same door again. Consider saying the reason, and who can help instead.",
    refusal: "the customer is refused here",
  },
  titles: {
    add: "Add a step after “{step}” that says why, and where to turn",
    message: "Open a place for what the customer is told",
  },
  options: {},
  *check(branch, { process, graph, judge, ask, say, repair }) {
    if (servesMachines(process) || valueIn(process.customer.elsewhere) !== undefined) return;
    const refusal = refusalOf(branch, graph, judge, ask(facesCustomer));
    if (!refusal || isSuspected(refusal) || refusal.path.some((step) => ask(contacts).served.has(step))) return;
    const isTold = (text: string) =>
      judge.mention("reasonGiven", text) !== undefined || judge.mention("recourse", text) !== undefined;
    const { entry } = branch;
    if (textsOn(refusal, entry).some(isTold)) return;
    const { step, words, path } = refusal;
    const isBeingSaid = isOpen(entry.message) || path.some(isWaiting);
    const repairs = isBeingSaid ? [] : step?.inOrder ? [adding(step)] : telling(step ?? entry);
    const related = step ? [{ message: "refusal", data: {}, at: step }] : [];
    yield say("dead", branch, { words }, { repairs, related });

    /** Whoever is suspected must not be warned, and a case that is none needs no next place. */
    function isSuspected({ words, path }: Refusal): boolean {
      const texts = [words, conditionOf(branch), ...(branch.from ? [branch.from] : []).concat(path).flatMap(reasons)];
      return texts.some((text) => judge.mention("suspicion", text) ?? judge.mention("noCase", text));
    }

    function adding(after: Step) {
      const id = newId("say-why-and-where", graph);
      const properties = new Map<Property, Value>([["outcome", PLACE]]);
      const name = "Tell the customer";
      const edit = { kind: "add-step", of: process, after, id, name, properties } as const;
      return repair("add", "suggestion", { step: nameOf(after) }, edit);
    }

    function telling(of: Step | Flow) {
      const properties = new Map<Property, Value>([["message", PLACE]]);
      if (of.message.kind !== "missing") return [];
      return [repair("message", "suggestion", {}, { kind: "state", of, properties })];
    }
  },
});

function reasons(step: Step): readonly string[] {
  return [nameOf(step), valueIn(step.why) ?? "", valueIn(step.description) ?? ""];
}
