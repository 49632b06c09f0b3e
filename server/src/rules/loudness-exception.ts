// A branch for those who are important or loud enough, with no need named.
import { known, valueIn } from "../model/fact.js";
import type { Property, Value } from "../model/model-edit.js";
import { situationOf } from "./answers.js";
import { judgements } from "./branches.js";
import { defineRule } from "./rule.js";
import { isUnsaid, place, servesMachines } from "./wording.js";

export default defineRule({
  id: "loudness-exception",
  since: "0.2.0",
  severity: "warning",
  group: "exceptions",
  on: "branch",
  about: "presence",
  summary: "A branch that is there for rank, publicity, a threat or persistence, and names no need.",
  claim: "either important enough or loud enough to call for “special” treatment",
  messages: {
    loud: "“{words}” says who is heard, and not what they need. Others with the same need and a quieter voice do not get this help. Consider the need behind it: who else has it, and what helps them all: “need:”.",
    same: "“{words}” is no need either, so this is still help for whoever is heard. Consider what this customer needs, and who else needs the same.",
  },
  titles: { need: "Open a place for the need behind it" },
  options: {},
  *check(branch, { process, judge, ask, say, repair }) {
    const { entry } = branch;
    const situation = situationOf(branch);
    if (situation === undefined || servesMachines(process)) return;
    const words = judge.mention("loudness", situation);
    const isForThem = judge.mention("loudness", valueIn(process.customer.who) ?? "") !== undefined;
    if (words === undefined || isForThem || ask(judgements)(branch).label === "resolve") return;
    if (known(entry.need)) {
      const same = judge.mention("loudness", entry.need.value);
      if (same !== undefined) yield say("same", entry.need, { words: same });
      return;
    }
    const properties = new Map<Property, Value>([
      ["need", place("what this customer needs that others may need as well, however quiet they are")],
    ]);
    const repairs = isUnsaid(entry.need)
      ? [repair("need", "suggestion", {}, { kind: "state", of: entry, properties })]
      : [];
    yield say("loud", branch, { words }, { repairs });
  },
});
