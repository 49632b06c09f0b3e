// Two metrics of one process with the same name.
import { firstOfEachName } from "./metric-names.js";
import { defineRule } from "./rule.js";

export default defineRule({
  id: "duplicate-metric",
  since: "0.1.0",
  severity: "warning",
  group: "structure",
  on: "metric",
  about: "presence",
  summary: "Two metrics of one process with the same name.",
  claim: "",
  messages: {
    duplicate: "“{metric}” is listed twice. Consider one name for each measure, or taking one out.",
    first: "the first metric of that name",
  },
  titles: {},
  options: {},
  *check(metric, { ask, say }) {
    const first = ask(firstOfEachName).get(metric.name);
    if (!first || first === metric) return;
    yield say("duplicate", metric, { metric: metric.name }, { related: [{ message: "first", data: {}, at: first }] });
  },
});
