// Judges wording: metrics, outcomes, branches and purposes, by the questions of each in their order.
import type { Judge, Vocabulary } from "./judgement.js";
import { judgeBranch } from "./questions/branch.js";
import { counterpartsOf } from "./questions/counterparts.js";
import { isOnlySpeed, judgeMetric } from "./questions/metric.js";
import { judgeOutcome } from "./questions/outcome.js";
import { judgePurpose } from "./questions/purpose.js";
import { isRefusal } from "./questions/refusal.js";
import { topics } from "./topics/index.js";
import { lexiconWith } from "./wording/lexicon.js";
import { Readings } from "./wording/readings.js";
import { plainWords } from "./words/en/plain.js";

/** A judge who knows the words of one team besides those of the field. */
export function createJudge(vocabulary: Vocabulary): Judge {
  const lexicon = lexiconWith(vocabulary.customers);
  const readings = new Readings(lexicon);
  return {
    metric: (wording) => judgeMetric(wording, lexicon),
    onlySpeed: (wording) => isOnlySpeed(wording, lexicon),
    outcome: (wording) => judgeOutcome(wording, lexicon),
    branch: (wording) => judgeBranch(wording, lexicon),
    purpose: (text) => judgePurpose(text, lexicon),
    mention: (topic, text) => topics[topic](readings.of(text)),
    plainly: (words) => plainWords.get(words.toLowerCase().replace(/[\s_-]+/g, " ")),
    refuses: (step) => isRefusal(step, lexicon),
    counterparts: (wording) => counterpartsOf(wording, lexicon),
  };
}
