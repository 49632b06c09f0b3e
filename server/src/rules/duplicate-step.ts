// Two steps of one process with the same id.
import { defineRule } from "./rule.js";

export default defineRule({
  id: "duplicate-step",
  since: "0.1.0",
  severity: "error",
  group: "structure",
  on: "step",
  about: "presence",
  summary: "Two steps of one process with the same id.",
  claim: "",
  messages: {
    duplicate:
      "Another step is called “{id}” already, so ways to “{id}” lead there and never here. Consider another id.",
    first: "the first step of that id",
  },
  titles: {},
  options: {},
  *check(step, { graph, say }) {
    const first = graph.steps[graph.number(step.id) ?? -1];
    if (!first || first === step) return;
    yield say("duplicate", step, { id: step.id }, { related: [{ message: "first", data: {}, at: first }] });
  },
});
