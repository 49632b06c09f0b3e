// A target that leaves no room for a single miss, without a reason why perfection is meant.
import { SURE } from "../meaning/judgement.js";
import { type Fact, known, valueIn } from "../model/fact.js";
import type { Property } from "../model/model-edit.js";
import type { Metric } from "../model/process.js";
import { defineRule } from "./rule.js";
import { isOpen, isUnsaid, place, servesMachines } from "./wording.js";
import { metricWording } from "./wordings.js";

export default defineRule({
  id: "perfection-target",
  since: "0.2.0",
  severity: "info",
  group: "metrics",
  on: "metric",
  about: "presence",
  summary: "A target that leaves no room for a single miss, without a reason why perfection is meant.",
  claim: "If you are constantly focused on your perfection, you are focused on you",
  messages: {
    perfect:
      "“{words}” for “{metric}” leaves no room for a single miss. Such a target makes misses something to hide, and the last few cost more than customers would ask for. Consider a target from what customers told you they expect, or saying in “absolute:” why perfection is meant: safety, law, money or data.",
    named:
      "“{words}” leaves no room for a single one. Such a name makes errors something to hide, and the last few cost more than customers would ask for. Consider naming what is counted and a target from what customers told you they expect, or saying in “absolute:” why perfection is meant: safety, law, money or data.",
    nearly:
      "“{words}” for “{metric}”, which only we see, is next to perfection ({reason}), and the last percent may cost more than it gives anybody. Consider a target that is good enough for what customers expect, or saying in “absolute:” why perfection is meant: safety, law, money or data.",
  },
  titles: {
    absolute: "Open a place for why perfection is meant",
    target: "Open a place for a target from what customers expect",
  },
  options: {},
  *check(metric, { process, judge, say, repair }) {
    const { target, absolute } = metric;
    if (servesMachines(process) || known(absolute) || absolute.kind === "unreadable" || hasReason(metric)) return;
    const text = asShare(metric);
    const repairs = isUnsaid(absolute) ? [open("absolute", "why perfection is meant: safety, law, money or data")] : [];
    if (text === undefined) {
      const words = judge.mention("perfectName", metric.name);
      if (words === undefined) return;
      if (isUnsaid(target)) repairs.unshift(open("target", "what customers told us they expect"));
      return yield say("named", metric, { words }, { repairs });
    }
    if (!isOpen(absolute)) repairs.push(open("target", `what customers told us they expect, instead of ${text}`));
    const words = judge.mention("perfectTarget", text);
    const data = { metric: metric.name };
    if (words !== undefined)
      return yield say("perfect", target, { ...data, words: quotable(words, target) }, { repairs });
    const nearly = judge.mention("nearlyPerfectTarget", text);
    const { label, confidence, reason } = judge.metric(metricWording(metric));
    if (nearly === undefined || label !== "internal" || confidence < SURE) return;
    yield say("nearly", target, { ...data, words: nearly, reason }, { repairs });

    function open(property: "absolute" | "target", hint: string) {
      const properties = new Map<Property, string>([[property, place(hint)]]);
      return repair(property, "suggestion", {}, { kind: "state", of: metric, properties });
    }

    /** Life and limb, and what a law asks for, need no further reason. */
    function hasReason({ name, description, basis }: Metric): boolean {
      const texts = [name, valueIn(description), valueIn(target), valueIn(basis)].flatMap((said) => said ?? []);
      return texts.some((said) => judge.mention("safety", said) ?? judge.mention("law", said));
    }
  },
});

/** The target as written; a bare 100 is a share where the name says that it counts one. */
function asShare({ name, target }: Metric): string | undefined {
  const text = valueIn(target);
  const isBare = text !== undefined && /^\s*(?:>=?|≥)?\s*100\s*$/.test(text);
  return isBare && /%|\b(?:percent|percentage|share|rate|proportion)\b/i.test(name) ? `${text.trim()}%` : text;
}

/** Only what the author wrote is quoted. */
function quotable(words: string, target: Fact<string>): string {
  const text = valueIn(target) ?? "";
  return text.includes(words) ? words : text;
}
