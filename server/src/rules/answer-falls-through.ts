// One answer of a decision that runs on into the other answer.
import type { Step } from "../model/process.js";
import { defineRule } from "./rule.js";
import { nameOf } from "./wording.js";

export default defineRule({
  id: "answer-falls-through",
  since: "0.1.0",
  severity: "warning",
  group: "structure",
  on: "step",
  about: "presence",
  summary: "One answer of a decision that runs on into the other answer.",
  claim: "",
  messages: {
    falls:
      "After “{step}” the process runs on into “{other}”, the other answer of “{decision}”. Consider “next: end”, or naming the step that should follow.",
  },
  titles: { end: "End the process after “{step}”" },
  options: {},
  *check(decision, { graph, judge, say, repair }) {
    const answers = decision.next.flatMap(({ to }) => (to.kind === "step" ? (graph.number(to.id) ?? []) : []));
    const targets = new Set(answers);
    if (targets.size < 2) return;
    for (const i of targets) {
      const step = graph.steps[i];
      const other = graph.steps[i + 1];
      if (!step?.inOrder || !other || !targets.has(i + 1) || !areOpposite(step, other)) continue;
      const data = { step: nameOf(step), other: nameOf(other), decision: nameOf(decision) };
      const edit = { kind: "state", of: step, properties: new Map([["next", "end"]] as const) } as const;
      yield say("falls", step, data, {
        detail: step.id,
        repairs: [repair("end", "suggestion", { step: nameOf(step) }, edit)],
      });
    }

    /** Where neither or both refuse, the one may well prepare the other. */
    function areOpposite(a: Step, b: Step): boolean {
      return judge.refuses(nameOf(a)) !== judge.refuses(nameOf(b));
    }
  },
});
