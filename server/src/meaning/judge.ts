// Judges wording: metrics, outcomes, branches and purposes, by the questions of each in their order.
import { doubting } from "./doubt.js";
import type { Judge, Served, Vocabulary } from "./judgement.js";
import { english } from "./languages.js";
import { judgeBranch } from "./questions/branch.js";
import { counterpartsOf } from "./questions/counterparts.js";
import { isOnlySpeed, judgeMetric } from "./questions/metric.js";
import { judgeOutcome } from "./questions/outcome.js";
import { judgePurpose } from "./questions/purpose.js";
import { isRefusal } from "./questions/refusal.js";
import { headsOf } from "./questions/served.js";
import { settledBy } from "./questions/settled.js";
import { teamsWords } from "./topics/in-house-words.js";
import { topics } from "./topics/index.js";
import type { Translator } from "./translation/translate.js";
import { openScales, type Scales, type WrittenWeights } from "./weighing/scales.js";
import { wordsOf } from "./wording/language.js";
import { OpenLexicon } from "./wording/memory.js";
import { readToKeep } from "./wording/read.js";
import { groups } from "./words/en/index.js";
import { plainWords } from "./words/en/plain.js";

/** Judges of so many kinds of customer are kept: those of the processes that are open, or checked one after another. */
const MOST_JUDGES = 20;

/**
 * A judge who knows the words of one team besides those of the field; in English, or in what is translated.
 * `weights`: what words weigh, where it is not what has been learnt and shipped.
 */
export function createJudge(vocabulary: Vocabulary, translator?: Translator, weights?: WrittenWeights): Judge {
  const judges = new Map<string, Judge>();
  const lexicon = new OpenLexicon(english, translator);
  const scales = openScales(weights);
  const said = (name: string): string => translator?.translate(name).text ?? name;
  const customers = vocabulary.customers.map(said);
  const own = judgeOf(customers);
  function judgeOf(names: readonly string[]): Judge {
    const judge = judgeWith(lexicon.knowing(names), scales, vocabulary, serving);
    return translator ? doubting(judge, translator) : judge;
  }
  function serving(served: Served): Judge {
    const people = headsOf(served.people.map(said));
    const names = [...people, ...(served.colleagues ? wordsOf(groups.employee) : [])];
    if (names.length === 0) return own;
    const key = names.join("\n");
    const known = judges.get(key);
    if (known) return known;
    const judge = judgeOf([...customers, ...names]);
    if (judges.size >= MOST_JUDGES) judges.clear();
    judges.set(key, judge);
    return judge;
  }
  return own;
}

function judgeWith(lexicon: OpenLexicon, scales: Scales, vocabulary: Vocabulary, serving: Judge["serving"]): Judge {
  const settled = settledBy(vocabulary, lexicon);
  const ownWords = teamsWords(Object.keys(vocabulary.plain));
  const plain = new Map(Object.entries(vocabulary.plain).map(([word, meant]) => [spelt(word), meant]));
  return {
    serving,
    metric: (wording) =>
      (wording.perspective ? undefined : settled(wording.name)) ?? judgeMetric(wording, lexicon, scales.metrics),
    onlySpeed: (wording) => settled(wording.name) === undefined && isOnlySpeed(wording, lexicon, scales.metrics),
    outcome: (wording) => settled(wording.outcome) ?? judgeOutcome(wording, lexicon, scales.outcomes),
    branch: (wording) => judgeBranch(wording, lexicon, scales.branches),
    purpose: (text) => judgePurpose(text, lexicon),
    mention: (topic, text) => {
      const wording = readToKeep(text, lexicon);
      return (topic === "inHouseWords" ? ownWords(wording) : undefined) ?? topics[topic](wording);
    },
    plainly: (words) => plain.get(spelt(words)) ?? plainWords.get(spelt(words)),
    refuses: (step) => isRefusal(step, lexicon),
    counterparts: (wording) => counterpartsOf(wording, lexicon),
  };
}

function spelt(words: string): string {
  return words.toLowerCase().replace(/[\s_-]+/g, " ");
}
