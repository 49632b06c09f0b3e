// A metric whose name does not tell whose it is.
import { SURE } from "../meaning/judgement.js";
import type { Property, Value } from "../model/model-edit.js";
import { firstOfEachName } from "./metric-names.js";
import { defineRule } from "./rule.js";
import { isOpen, isUnsaid, place, servesMachines } from "./wording.js";
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
      "“{metric}” can be measured from the customer's end or from ours: {reason}. Consider “perspective:” or, for a time, when it starts and stops for the customer: “from:”, “until:”.",
  },
  titles: {
    whose: "Open a place for whose it is",
    clock: "Open places for when it starts and stops for the customer",
    customer: "Say that it is the customer's: “perspective: customer”",
    internal: "Say that it is ours: “perspective: internal”",
  },
  options: {},
  *check(metric, { process, judge, ask, say, repair }) {
    // A name that is listed twice asks once.
    if (servesMachines(process) || ask(firstOfEachName).get(metric.name) !== metric) return;
    const { label, confidence, reason } = judge.metric(metricWording(metric));
    if (label === "customer" || (label === "internal" && confidence >= SURE)) return;
    const { from, until, perspective } = metric;
    const clock = new Map<Property, Value>();
    if (isUnsaid(from)) clock.set("from", place("when the customer's wait begins"));
    if (isUnsaid(until)) clock.set("until", place("when the customer has what they came for"));
    const repairs = clock.size > 0 ? [repair("clock", "suggestion", {}, stating(clock))] : [];
    if (isUnsaid(perspective) && !isOpen(from) && !isOpen(until)) {
      // Whose it is, is the author's to say: where no place for a clock comes first, one for the answer does.
      if (clock.size === 0) repairs.push(repair("whose", "suggestion", {}, owner(place("customer or internal"))));
      repairs.push(repair("customer", "suggestion", {}, owner("customer")));
      repairs.push(repair("internal", "suggestion", {}, owner("internal")));
    }
    yield say("ambiguous", metric, { metric: metric.name, reason }, { repairs });

    function owner(value: Value) {
      return stating(new Map([["perspective", value]]));
    }

    function stating(properties: ReadonlyMap<Property, Value>) {
      return { kind: "state", of: metric, properties } as const;
    }
  },
});
