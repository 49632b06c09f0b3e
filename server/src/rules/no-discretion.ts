// Words that leave those who serve the customer no choice.
import { known, valueIn } from "../model/fact.js";
import type { ModelEdit, Property, Value } from "../model/model-edit.js";
import type { Flow } from "../model/process.js";
import { leavesLeeway, rigidWords } from "./leeway.js";
import { defineRule } from "./rule.js";
import { isUnsaid, nameOf, place, servesMachines } from "./wording.js";

const LIMIT = place("what may be decided on the spot, and up to which sum, time or number");

export default defineRule({
  id: "no-discretion",
  since: "0.2.0",
  severity: "info",
  group: "exceptions",
  on: "step",
  about: "presence",
  summary: "Words that forbid every deviation, or ask for an approval of each.",
  claim: "leave little or no scope for creativity",
  messages: {
    rigid:
      "“{words}” leaves those who serve the customer no choice, also where the rule helps nobody. Consider saying in “discretion:” what they may decide on the spot, and up to which limit.",
  },
  titles: {
    open: "Open a place for what may be decided on the spot at “{step}”",
    keep: "Keep the sentence as “description:” and open a place for what may be decided",
  },
  options: {},
  *check(step, { process, graph, judge, say, repair }) {
    const { name, discretion, description, why } = step;
    if (servesMachines(process) || leavesLeeway(discretion, judge)) return;
    const rigid = (text: string) => rigidWords(text, valueIn(why) ?? "", judge);
    if (known(discretion)) {
      const words = rigid(discretion.value) ?? judge.mention("noLeeway", discretion.value);
      const isProtected = judge.mention("protection", valueIn(why) ?? "") !== undefined;
      if (words !== undefined && !isProtected) yield say("rigid", discretion, { words }, { repairs: keeping() });
    }
    for (const fact of [name, description]) {
      const words = known(fact) ? rigid(fact.value) : undefined;
      if (words !== undefined) yield say("rigid", fact, { words }, { repairs: opening() });
    }
    const isFirst = graph.steps[0] === step;
    if (isFirst && known(process.description) && !process.steps.some((one) => leavesLeeway(one.discretion, judge))) {
      const words = rigidWords(process.description.value, valueIn(process.purpose) ?? "", judge);
      if (words !== undefined) yield say("rigid", process.description, { words }, { detail: "process" });
    }
    for (const flow of [...step.next, ...step.exceptions, ...(isFirst ? process.exceptions : [])]) {
      const [words] = leavesLeeway(flow.discretion, judge) ? [] : saidOn(flow).flatMap((text) => rigid(text) ?? []);
      if (words !== undefined) yield say("rigid", flow, { words }, { part: flow });
    }

    function opening() {
      const properties = new Map<Property, Value>([["discretion", LIMIT]]);
      if (!isUnsaid(discretion)) return [];
      return [repair("open", "suggestion", { step: nameOf(step) }, { kind: "state", of: step, properties })];
    }

    function keeping() {
      const edit: ModelEdit = { kind: "move", of: step, from: "discretion", to: "description", leave: LIMIT };
      return isUnsaid(description) ? [repair("keep", "suggestion", {}, edit)] : [];
    }
  },
});

function saidOn({ condition, doing }: Flow): readonly string[] {
  const when = valueIn(condition);
  const inline = (valueIn(doing) ?? []).map(({ name }) => name);
  if (inline.length === 0) return when === undefined ? [] : [when];
  return [when ?? "", ...inline, `${when ?? ""}: ${inline.join(", ")}`];
}
