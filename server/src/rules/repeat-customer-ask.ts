// The customer is asked for what was given before or is held already, or for much before anything comes back.
import { type Fact, known } from "../model/fact.js";
import type { Property, Value } from "../model/model-edit.js";
import type { Ask } from "../model/process.js";
import { asksBeforeBenefit, repeatedAsks } from "./askings.js";
import { defineRule } from "./rule.js";
import { isOpen, nameOf, place, servesMachines } from "./wording.js";

export default defineRule({
  id: "repeat-customer-ask",
  since: "0.2.0",
  severity: "info",
  group: "visibility",
  on: "step",
  about: "presence",
  summary:
    "The customer is asked for what was given before or is held already, or for much before anything comes back.",
  claim: "as little interaction with the seller as possible",
  messages: {
    twice:
      "“{what}” is asked for here, and “{earlier}” asked for it before. Who is asked twice feels that nobody listened. Consider using the first answer again, or saying in “again:” why it has to be asked once more.",
    held: "“{what}” is asked for although it is held already: {held}. Consider fetching it from there, or saying in “again:” why the customer has to bring it.",
    open: "Why “{what}” is asked for once more is still to be filled in. Consider using what is there already instead.",
    many: "Up to here the customer is asked for {count} things and has nothing yet. Many give up before they are helped. Consider what can wait until after the first help, and what is held already.",
    earlier: "it was asked for here before",
  },
  titles: { again: "Open a place for why “{what}” is asked for once more" },
  options: {
    asks: {
      default: 5,
      describe: "How many things may be asked for before the customer has anything of it.",
      minimum: 1,
    },
  },
  *check(step, { process, options, ask, say, repair }) {
    if (servesMachines(process) || !known(step.asks)) return;
    for (const one of step.asks.value) {
      const { what, held, again } = one;
      const earlier = ask(repeatedAsks).get(one);
      if (again.kind !== "missing" || (!earlier && !known(held))) continue;
      const detail = what;
      const properties = new Map<Property, Value>([["again", place("why it has to be asked for once more")]]);
      const repairs = [repair("again", "suggestion", { what }, { kind: "state", of: one, properties })];
      if (isOpen(again)) yield say("open", again, { what }, { detail });
      else if (known(held)) yield say("held", placeOf(one), { what, held: held.value }, { detail, repairs });
      else if (earlier) {
        const related = [{ message: "earlier", data: {}, at: earlier }];
        yield say("twice", placeOf(one), { what, earlier: nameOf(earlier) }, { detail, related, repairs });
      }
    }
    const { before, until: count } = ask(asksBeforeBenefit).get(step) ?? { before: 0, until: 0 };
    if (before < options.asks && count >= options.asks) yield say("many", step.asks, { count }, { detail: "many" });
  },
});

function placeOf(ask: Ask): Fact<Ask> {
  return { kind: "stated", value: ask, span: ask.span };
}
