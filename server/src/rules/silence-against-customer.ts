// A case that ends because the customer kept silent, with no warning that names the day and no way back.
import { valueIn } from "../model/fact.js";
import type { Property, Value } from "../model/model-edit.js";
import { situationOf } from "./answers.js";
import { facesCustomer } from "./refusals.js";
import { defineRule } from "./rule.js";
import { isWarnedAnywhere, leadsBack, warns } from "./warnings.js";
import { isUnsaid, nameOf, place, servesMachines } from "./wording.js";

export default defineRule({
  id: "silence-against-customer",
  since: "0.2.0",
  severity: "warning",
  group: "exceptions",
  on: "branch",
  about: "presence",
  summary: "A case that is closed because the customer did not act, with no dated warning and no way back.",
  claim: "a method for helping the “wrong” customer shop elsewhere",
  messages: {
    silent:
      "“{words}” ends the case against the customer, and nothing here warns them with a date or lets them come back. A letter gets lost, somebody is ill, and they are out without knowing it. Consider a “message:” that names the day and what happens then, and a way back.",
  },
  titles: { message: "Open a place for the warning with its date, and the way back" },
  options: {},
  *check(branch, { process, judge, ask, say, repair }) {
    const { entry, from, inline, steps, target } = branch;
    const situation = situationOf(branch);
    if (situation === undefined || servesMachines(process) || !ask(facesCustomer)) return;
    const words = judge.mention("customerInaction", situation);
    if (words === undefined || judge.mention("noCase", situation) || entry.message.kind === "inexpressible") return;
    const names = [...inline.map(({ name }) => name), ...steps.map(nameOf)];
    const done = target && branch.returns !== "end" ? [...names, nameOf(target)] : names;
    const isBare = names.length === 0 && branch.returns === "end" && entry.to.kind === "end";
    const isLapse =
      branch.returns !== "earlier" && branch.returns !== "same" && done.some((name) => mentions("lapse", name));
    if (!isBare && !isLapse) return;
    const told = [entry, ...steps].flatMap(({ message, outcome }) => [valueIn(message) ?? "", valueIn(outcome) ?? ""]);
    const isDated = [...told, from ? (valueIn(from.message) ?? "") : ""].some((text) => mentions("date", text));
    const said = [...told, ...names, ...(target ? [nameOf(target)] : [])];
    const isWarned = isDated || said.some((text) => warns(text, judge) || leadsBack(text, judge));
    if (isWarned || ask(isWarnedAnywhere)) return;
    const properties = new Map<Property, Value>([
      ["message", place("by which day to act, what happens then, and how to come back afterwards")],
    ]);
    const edit = { kind: "state", of: entry, properties } as const;
    const repairs = isUnsaid(entry.message) ? [repair("message", "suggestion", {}, edit)] : [];
    yield say("silent", branch, { words }, { repairs });

    function mentions(topic: "lapse" | "date", text: string): boolean {
      return judge.mention(topic, text) !== undefined;
    }
  },
});
