// A metric whose name does not tell whose it is.
import { SURE } from "../meaning/judgement.js";
import type { Property, Value } from "../model/model-edit.js";
import { defineRule } from "./rule.js";
import { place, servesMachines } from "./wording.js";
import { metricWording } from "./wordings.js";

export default defineRule({
  id: "ambiguous-metric",
  since: "0.1.0",
  severity: "info",
  group: "metrics",
  on: "metric",
  about: "presence",
  summary: "A metric whose name does not tell whether it is the customer's or ours.",
  claim: "see all issues from the customer's perspective",
  messages: {
    ambiguous:
      "“{metric}” can be measured from the customer's end or from ours: {reason}. Consider saying when it starts and stops for the customer (“from:”, “until:”), or whose it is (“perspective:”).",
  },
  titles: {
    clock: "Open places for when it starts and stops for the customer",
    customer: "Say that it is the customer's: “perspective: customer”",
    internal: "Say that it is ours: “perspective: internal”",
  },
  options: {},
  *check(metric, { process, judge, say, repair }) {
    if (servesMachines(process)) return;
    const { label, confidence, reason } = judge.metric(metricWording(metric));
    if (label === "customer" || (label === "internal" && confidence >= SURE)) return;
    const { from, until, perspective } = metric;
    const clock = new Map<Property, Value>();
    if (from.kind === "missing") clock.set("from", place("when the customer's wait begins"));
    if (until.kind === "missing") clock.set("until", place("when the customer has what they came for"));
    const repairs = [];
    // It comes first even where the places are open already, so that no bulk repair decides whose the metric is.
    if (clock.size > 0)
      repairs.push(repair("clock", "suggestion", {}, { kind: "state", of: metric, properties: clock }));
    if (perspective.kind === "missing") {
      repairs.push(
        repair("customer", "suggestion", {}, owner("customer")),
        repair("internal", "suggestion", {}, owner("internal")),
      );
    }
    yield say("ambiguous", metric, { metric: metric.name, reason }, { repairs });

    function owner(value: Value) {
      return { kind: "state", of: metric, properties: new Map<Property, Value>([["perspective", value]]) } as const;
    }
  },
});
