// A step that no way leads to.
import { defineRule } from "./rule.js";
import { nameOf } from "./wording.js";

export default defineRule({
  id: "unreachable-step",
  since: "0.1.0",
  severity: "warning",
  group: "structure",
  on: "process",
  about: "presence",
  summary: "A step that no way leads to.",
  claim: "",
  messages: {
    unreachable:
      "No way leads to “{step}”, so it never happens. Consider leading the step before it here, or taking it out.",
  },
  titles: {},
  options: {},
  *check(process, { graph, say }) {
    // A way that cannot be told yet may lead anywhere.
    if (graph.ways.some(({ flow, to }) => flow && to === undefined && !graph.resolves(flow.to))) return;
    for (const [i, step] of process.steps.entries()) {
      if (graph.reachable(i) || graph.number(step.id) !== i) continue;
      const followsAnother = graph.into(i).some(({ from }) => from !== undefined && from < i && !graph.reachable(from));
      if (!followsAnother) yield say("unreachable", step, { step: nameOf(step) }, { detail: step.id });
    }
  },
});
