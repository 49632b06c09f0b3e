// What counts most, or is looked at first, is our cost or speed and not what the customer came for.
import { SURE } from "../meaning/judgement.js";
import { known, valueIn } from "../model/fact.js";
import type { Property, Value } from "../model/model-edit.js";
import type { Metric } from "../model/process.js";
import { onlyCountsComplaints } from "./complaints.js";
import { defineRule } from "./rule.js";
import { servesMachines } from "./wording.js";
import { metricWording } from "./wordings.js";

export default defineRule({
  id: "efficiency-first",
  since: "0.2.0",
  severity: "info",
  group: "metrics",
  on: "process",
  about: "presence",
  summary: "The metric that counts most is our cost, speed or volume, and not what the customer came for.",
  claim: "even if it is inefficient to do so",
  messages: {
    listed:
      "“{metric}” stands first, and it is ours: {reason}. What stands first wins where the two pull apart. Consider putting “{theirs}” first, and becoming cheaper or faster as long as customers still get what they came for.",
    marked:
      "“{metric}” is marked as what counts most, and it is ours: {reason}. What counts most wins where it and the customer pull apart. Consider marking a metric of what the customer came for as “primary:”, and becoming cheaper or faster as long as customers still get it.",
  },
  titles: {
    primary: "Put “{metric}” first: “primary: true”",
  },
  options: {},
  *check(process, { judge, say, repair }) {
    if (servesMachines(process) || known(process.metricsElsewhere)) return;
    const weighed = process.metrics.filter(({ primary }) => valueIn(primary) !== false);
    const marked = weighed.filter(({ primary }) => valueIn(primary) === true);
    const first = marked[0] ?? weighed[0];
    if (!first || !isOurs(first) || !marked.every(isOurs)) return;
    const theirs = process.metrics.find(isTheirs);
    if (marked.length === 0 && !theirs) return;
    const properties = new Map<Property, Value>([["primary", true]]);
    const repairs = theirs
      ? [repair("primary", "suggestion", { metric: theirs.name }, { kind: "state", of: theirs, properties })]
      : [];
    const data = { metric: first.name, reason: judge.metric(metricWording(first)).reason };
    if (marked.length === 0 && theirs) yield say("listed", first, { ...data, theirs: theirs.name }, { repairs });
    else yield say("marked", first, data, { repairs });

    function isTheirs(metric: Metric): boolean {
      const { label } = judge.metric(metricWording(metric));
      return label === "customer" && !onlyCountsComplaints(metric, process, judge);
    }

    function isOurs(metric: Metric): boolean {
      const wording = metricWording(metric);
      const { label, confidence } = judge.metric(wording);
      return label === "internal" && confidence >= SURE && !(judge.onlySpeed(wording) && savesLives(metric));
    }

    /** Where minutes decide over life, the speed of those who help is what the customer came for. */
    function savesLives({ name, description }: Metric): boolean {
      const texts = [name, valueIn(description), valueIn(process.name), valueIn(process.purpose)];
      return texts.some((text) => text !== undefined && judge.mention("emergency", text) !== undefined);
    }
  },
});
