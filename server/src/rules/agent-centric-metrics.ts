// Metrics that are stated, and none of them the customer's.
import { SURE } from "../meaning/judgement.js";
import { known } from "../model/fact.js";
import type { Property, Value } from "../model/model-edit.js";
import type { Metric } from "../model/process.js";
import { defineRule } from "./rule.js";
import { isUnfinished, place, servesMachines } from "./wording.js";
import { metricWording } from "./wordings.js";

export default defineRule({
  id: "agent-centric-metrics",
  since: "0.1.0",
  severity: "warning",
  group: "metrics",
  on: "process",
  about: "presence",
  summary: "Every metric counts what we do, and none shows how it went for the customer.",
  claim: "How many calls did each agent answer",
  messages: {
    internal:
      "No metric here shows how it went for the customer. “{metric}” is ours: {reason}. What is counted is what gets done. Consider one measure of what the customer came for, beside or instead of these.",
    speed:
      "All that is measured here is speed, with nobody's clock named (“{metric}”: {reason}). Work can be fast and the customer still without help. Consider one measure of what the customer came for.",
    also: "this is ours as well: {reason}",
  },
  titles: {
    counterpart: "Measure the customer's side of it: “{name}”",
    internal: "Mark “{metric}” as ours: “perspective: internal”",
  },
  options: {},
  *check(process, { judge, say, repair }) {
    if (process.metrics.length === 0 || known(process.metricsElsewhere) || servesMachines(process)) return;
    const judged = process.metrics.map((metric) => {
      const wording = metricWording(metric);
      return { metric, wording, judgement: judge.metric(wording) };
    });
    const customers = judged.filter(({ judgement }) => judgement.label === "customer");
    if (customers.some(({ metric }) => !isUnfinished(metric))) return;
    const internal = judged.filter(({ judgement }) => judgement.label === "internal" && judgement.confidence >= SURE);
    const speeds = judged.filter(({ wording }) => judge.onlySpeed(wording));
    const [first, ...others] = internal.length > 0 ? internal : speeds.length > 1 ? speeds : [];
    if (!first) return;
    const counterparts = judge.counterparts(first.wording).slice(0, 3);
    const repairs = counterparts.map(({ name, from, until }) => {
      const properties = new Map<Property, Value>();
      if (from !== undefined) properties.set("from", from);
      if (until !== undefined) properties.set("until", until);
      properties.set("target", place("what customers told us they expect"));
      return repair("counterpart", "suggestion", { name }, { kind: "add-metric", of: process, name, properties });
    });
    const marks = internal
      .filter(({ metric }) => metric.perspective.kind === "missing")
      .map(({ metric }) => mark(metric));
    const related = others.map(({ metric, judgement }) => ({
      message: "also",
      data: { reason: judgement.reason },
      at: metric,
    }));
    const data = { metric: first.metric.name, reason: first.judgement.reason };
    yield say(internal.length > 0 ? "internal" : "speed", first.metric, data, {
      related,
      // A measure of the customer's that waits for its author is remedy enough.
      repairs: customers.length > 0 ? [] : [...repairs, ...marks],
    });

    function mark(metric: Metric) {
      const properties = new Map<Property, Value>([["perspective", "internal"]]);
      return repair("internal", "suggestion", { metric: metric.name }, { kind: "state", of: metric, properties });
    }
  },
});
