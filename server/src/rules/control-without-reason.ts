// A check or approval that does not say whom it protects, and a process that consists of them.
import type { Property, Value } from "../model/model-edit.js";
import { controls, unexplainedControls } from "./controls.js";
import { defineRule } from "./rule.js";
import { isOpen, nameOf, place } from "./wording.js";

export default defineRule({
  id: "control-without-reason",
  since: "0.2.0",
  severity: "info",
  group: "upkeep",
  on: "step",
  about: "absence",
  summary: "A check, approval or review that does not say why it is there, or a process made of them.",
  claim: "We try to design a process that will take care of the worst fellow",
  messages: {
    reason:
      "“{step}” is a control, and nothing says whom it protects or from what. Controls are easily added and seldom taken away, and the customer waits for each. Consider “why:” with what would go wrong without it, and for whom; if nobody knows, consider leaving it out.",
    open: "Why “{step}” is there is still to be filled in. Consider what would go wrong without it, and for whom; if nobody knows, consider leaving it out.",
    many: "{count} of {total} steps here check, approve or review what others did. The customer waits for each. Consider which of them ever found anything, and which could be left out or done once.",
    one: "this is a control",
  },
  titles: { why: "Open a place for why “{step}” is there" },
  options: {
    share: {
      default: 40,
      describe: "How many of a hundred steps may be controls before the process is found.",
      minimum: 1,
    },
    steps: { default: 5, describe: "How many steps a process has before their share is counted.", minimum: 1 },
  },
  *check(step, { process, options, ask, say, repair }) {
    const found = ask(controls);
    if (!found.has(step)) return;
    const [first] = found;
    const total = process.steps.length;
    if (step === first && total >= options.steps && 100 * found.size > options.share * total) {
      const related = [...found].map((at) => ({ message: "one", data: {}, at }));
      yield say("many", process, { count: found.size, total }, { related, detail: "share" });
    }
    if (step.why.kind !== "missing" || !ask(unexplainedControls).has(step)) return;
    const data = { step: nameOf(step) };
    if (isOpen(step.why)) return yield say("open", step.why, data);
    const properties = new Map<Property, Value>([["why", place("what would go wrong without it, and for whom")]]);
    const edit = { kind: "state", of: step, properties } as const;
    yield say("reason", step, data, { repairs: [repair("why", "suggestion", data, edit)] });
  },
});
