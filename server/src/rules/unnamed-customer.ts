// A process that names nobody whom it is for.
import { known, valueIn } from "../model/fact.js";
import type { Property, Value } from "../model/model-edit.js";
import type { Process } from "../model/process.js";
import { needsNoPurpose } from "./purposes.js";
import { defineRule } from "./rule.js";
import { isOpen, place } from "./wording.js";

/** More names make a place to fill no clearer. */
const MOST_NAMES = 3;

export default defineRule({
  id: "unnamed-customer",
  since: "0.2.0",
  severity: "info",
  group: "purpose",
  on: "process",
  about: "absence",
  summary: "A process that names nobody whom it is for.",
  claim: "Either they are serving external customers or internal customers",
  messages: {
    missing:
      "This process does not say whom it is for. Those who work in it then serve whoever comes next in line, a team or a system. Consider naming the main customer in “customer:”, and others whom it protects under “also:”.",
    open: "Whom this process is for is still to be filled in. Consider the name of one main group; others can stand under “also:”.",
  },
  titles: {
    customer: "Open a place for the customer",
  },
  options: {},
  *check(process, { judge, index, say, repair }) {
    const { who, also } = process.customer;
    if (who.kind !== "missing" || known(also) || needsNoPurpose(process, index)) return;
    if (isOpen(who)) return yield say("open", who, {});
    const names = namesIn(process, (text) => judge.mention("servedPerson", text));
    const shape = names.length > 0 ? `${names.join(", ")}, or who else this is for` : "the people whom this is for";
    const properties = new Map<Property, Value>([["customer", place(shape)]]);
    const repairs = [repair("customer", "suggestion", {}, { kind: "state", of: process, properties })];
    yield say("missing", process, {}, { repairs });
  },
});

/** What the process itself calls those whom it serves, each once. */
function namesIn({ purpose, start, steps }: Process, find: (text: string) => string | undefined): readonly string[] {
  const names = new Map<string, string>();
  for (const fact of [start.who, purpose, ...steps.map(({ outcome }) => outcome), start.when]) {
    if (names.size === MOST_NAMES) break;
    const name = find(valueIn(fact) ?? "")?.toLowerCase();
    if (name !== undefined) names.set(name.replace(/s$/, ""), name);
  }
  return [...names.values()];
}
