// What the customer is to have is stated, and nothing shows whether they get it.
import { SURE } from "../meaning/judgement.js";
import { type Known, valueIn } from "../model/fact.js";
import type { Property, Value } from "../model/model-edit.js";
import type { Metric } from "../model/process.js";
import { contacts } from "./contact.js";
import { needsNoPurpose } from "./purposes.js";
import { defineRule } from "./rule.js";
import { isUnfinished, place } from "./wording.js";
import { metricWording } from "./wordings.js";

export default defineRule({
  id: "outcome-without-metric",
  since: "0.2.0",
  severity: "info",
  group: "purpose",
  on: "process",
  about: "absence",
  summary: "What the customer is to have is stated, and nothing shows whether they get it.",
  claim: "hard to actually deliver customer success on a scalable and replicable basis",
  messages: {
    unmeasured:
      "“{outcome}” is what customers are to have from this process, and no metric here shows whether they get it. What nobody looks at can be lost without anybody noticing. Consider one metric on the customer's clock with “measures: {measures}”; one that shows this is enough.",
  },
  titles: {
    metric: "Measure whether customers get it, on their clock",
  },
  options: {
    steps: { default: 3, describe: "Processes with fewer steps need no metric of their own.", minimum: 1 },
  },
  *check(process, { graph, judge, index, options, ask, say, repair }) {
    const { purpose, steps, metrics, metricsElsewhere } = process;
    if (metricsElsewhere.kind !== "missing" || steps.length < options.steps) return;
    if (needsNoPurpose(process, index) || isRare()) return;
    const { outcomes } = ask(contacts);
    const promised = promise();
    if (!promised || metrics.some((metric) => !isUnfinished(metric) && mayShowIt(metric))) return;
    const { fact, measures } = promised;
    const properties = new Map<Property, Value>([
      ["from", place("when the customer's wait begins")],
      ["until", place("when the customer has it")],
      ["measures", measures],
      ["target", place("what customers told us they expect")],
    ]);
    const name = "Time until the customer has what they came for";
    const edit = { kind: "add-metric", of: process, name, properties } as const;
    const repairs = metrics.some(isUnfinished) ? [] : [repair("metric", "suggestion", {}, edit)];
    yield say("unmeasured", fact, { outcome: fact.value, measures }, { repairs });

    /** The purpose, or else what the customer has in the end. */
    function promise(): { readonly fact: Known<string>; readonly measures: string } | undefined {
      if (purpose.kind === "stated") {
        const { label, confidence } = judge.purpose(purpose.value);
        if (label === "customer" && confidence >= SURE) return { fact: purpose, measures: "purpose" };
      }
      const last = steps.findLast((step) => outcomes.has(step));
      return last?.outcome.kind === "stated" ? { fact: last.outcome, measures: last.id } : undefined;
    }

    /** A metric whose owner cannot be told gets the benefit of the doubt. */
    function mayShowIt(metric: Metric): boolean {
      const measured = valueIn(metric.measures);
      const step = graph.steps[graph.number(measured ?? "") ?? -1];
      if (measured === "purpose" || (step && outcomes.has(step))) return true;
      const { label, confidence } = judge.metric(metricWording(metric));
      return label !== "internal" || confidence < SURE;
    }

    function isRare(): boolean {
      const texts = [process.name, process.description, process.start.when].map(valueIn);
      return texts.some((text) => text !== undefined && judge.mention("rare", text) !== undefined);
    }
  },
});
