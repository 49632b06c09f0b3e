// A target for the customer's side that nobody derived from what customers expect or were promised.
import { SURE } from "../meaning/judgement.js";
import { known, valueIn } from "../model/fact.js";
import type { Property } from "../model/model-edit.js";
import type { Metric } from "../model/process.js";
import { defineRule } from "./rule.js";
import { isUnsaid, place, servesMachines } from "./wording.js";
import { metricWording } from "./wordings.js";

export default defineRule({
  id: "target-without-customer-basis",
  since: "0.2.0",
  severity: "info",
  group: "metrics",
  on: "process",
  about: "absence",
  summary: "A target for the customer's side that does not say where it comes from.",
  claim: "set clear and measurable objectives based on customers’ expectations",
  messages: {
    baseless:
      "“{target}” for “{metric}” does not say where it comes from, and the process promises nothing. It may be more than customers ask for, or less than they can live with. Consider “basis:” with what they told you, a contract or a law, or “promise:” with what you told them.",
    another: "does not say where its target comes from either",
  },
  titles: {
    basis: "Open a place for where the target of “{metric}” comes from",
    promise: "Open a place for what customers were promised",
  },
  options: {},
  *check(process, { judge, say, repair }) {
    const { promise, metrics } = process;
    if (servesMachines(process) || promise.kind !== "missing") return;
    const [first, ...others] = metrics.filter((metric) => isForCustomers(metric) && !hasBasis(metric));
    if (!first) return;
    const basis = new Map<Property, string>([["basis", place("what customers told us, the contract or the law")]]);
    const told = new Map<Property, string>([["promise", place("what we tell customers they can count on")]]);
    const repairs = [];
    // A place that stands open already, be it the one or the other, is remedy enough.
    if (isUnsaid(first.basis) && isUnsaid(promise)) {
      const data = { metric: first.name };
      repairs.push(repair("basis", "suggestion", data, { kind: "state", of: first, properties: basis }));
      repairs.push(repair("promise", "suggestion", {}, { kind: "state", of: process, properties: told }));
    }
    const related = others.map((at) => ({ message: "another", data: {}, at }));
    const data = { target: valueIn(first.target) ?? "", metric: first.name };
    yield say("baseless", first.target, data, { repairs, related });

    function isForCustomers(metric: Metric): boolean {
      if (!known(metric.target)) return false;
      const { label, confidence } = judge.metric(metricWording(metric));
      return valueIn(metric.primary) === true || (label === "customer" && confidence >= SURE);
    }

    /** Stated in its place, or said in the description or the target itself. */
    function hasBasis({ name, description, target, basis }: Metric): boolean {
      if (basis.kind !== "missing") return true;
      const texts = [valueIn(description), valueIn(target)].flatMap((said) => said ?? []);
      const isSaid = texts.some((said) => judge.mention("expectation", said) ?? judge.mention("law", said));
      return isSaid || judge.mention("law", name) !== undefined;
    }
  },
});
