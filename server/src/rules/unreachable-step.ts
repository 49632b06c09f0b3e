// A step that no way leads to.
import type { Question } from "./question.js";
import { defineRule } from "./rule.js";
import { nameOf } from "./wording.js";

export default defineRule({
  id: "unreachable-step",
  since: "0.1.0",
  severity: "warning",
  group: "structure",
  on: "step",
  about: "presence",
  summary: "A step that no way leads to.",
  claim: "",
  messages: {
    unreachable:
      "No way leads to “{step}”, so it never happens. Consider leading the step before it here, or taking it out.",
  },
  titles: {},
  options: {},
  *check(step, { graph, ask, say }) {
    const place = graph.number(step.id);
    // Of steps with the same id only the first can be led to; that there are several is told by another rule.
    if (place === undefined || graph.steps[place] !== step || graph.reachable(place) || ask(mayLeadAnywhere)) return;
    const followsAnother = graph
      .into(place)
      .some(({ from }) => from !== undefined && from < place && !graph.reachable(from));
    if (!followsAnother) yield say("unreachable", step, { step: nameOf(step) });
  },
});

/** Some way cannot be told yet. */
const mayLeadAnywhere: Question<boolean> = ({ graph }) =>
  graph.ways.some(({ flow, to }) => flow && to === undefined && !graph.resolves(flow.to));
