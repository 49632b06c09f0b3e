// A case that goes to and fro, or through many hands, with nobody whom the customer can reach throughout.
import { known, valueIn } from "../model/fact.js";
import type { Property, Value } from "../model/model-edit.js";
import { contacts } from "./contact.js";
import { handedOn, pingPong } from "./hand-offs.js";
import { defineRule } from "./rule.js";
import { isOpen, nameOf, place, servesMachines } from "./wording.js";

export default defineRule({
  id: "ping-pong-handoff",
  since: "0.2.0",
  severity: "info",
  group: "visibility",
  on: "process",
  about: "absence",
  summary: "A case that goes to and fro between teams, or through many hands, with nobody whom the customer can reach.",
  claim: "internally-focused staff become removed from the customer",
  messages: {
    back: "The case leaves “{team}” after “{left}” and comes back to them with “{back}”, and neither they nor those between are whom the customer can reach throughout. Whoever asks meanwhile is passed on. Consider naming one person or team in “contact:” who stays with the customer.",
    again:
      "“{left}” sends the case back to “{team}” for “{back}”, and neither they nor those between are whom the customer can reach throughout. Whoever asks meanwhile is passed on. Consider naming one person or team in “contact:” who stays with the customer.",
    hands:
      "Between “{from}” and “{to}” the case changes hands {count} times, and nobody is named whom the customer can reach throughout. Whoever asks meanwhile is passed on. Consider naming one person or team in “contact:” who stays with the customer.",
    between: "others have the case here",
  },
  titles: { contact: "Open a place for whom the customer can reach throughout" },
  options: {
    handOffs: {
      default: 3,
      describe: "How often the case may change hands between two meetings with the customer.",
      minimum: 0,
    },
  },
  *check(process, { options, ask, say, repair }) {
    const { contact } = process;
    if (servesMachines(process) || (contact.kind !== "missing" && !known(contact))) return;
    if (!process.steps.some(({ actor }) => known(actor)) || ask(contacts).met.size === 0) return;
    const properties = new Map<Property, Value>([["contact", place("whom the customer can reach throughout")]]);
    const edit = { kind: "state", of: process, properties } as const;
    const isEmpty = contact.kind === "missing" && !isOpen(contact);
    const repairs = isEmpty ? [repair("contact", "suggestion", {}, edit)] : [];
    const found = ask(pingPong);
    if (found) {
      const { between, back } = found;
      // On a way back the step that it returns to is the one that was left.
      const isAgain = found.left === back;
      const left = isAgain ? (between[0] ?? back) : found.left;
      const data = { team: valueIn(back.actor) ?? "", left: nameOf(left), back: nameOf(back) };
      const related = between.map((at) => ({ message: "between", data: {}, at }));
      return yield say(isAgain ? "again" : "back", back, data, { part: back, related, repairs });
    }
    const stretch = contact.kind === "missing" ? ask(handedOn) : undefined;
    if (!stretch?.from || !stretch.to || stretch.handOffs <= options.handOffs) return;
    const data = { from: nameOf(stretch.from), to: nameOf(stretch.to), count: stretch.handOffs };
    const related = stretch.steps.map((at) => ({ message: "between", data: {}, at }));
    yield say("hands", stretch.from, data, { part: stretch.from, related, repairs });
  },
});
