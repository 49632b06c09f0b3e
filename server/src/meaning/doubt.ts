// What is judged in translation is doubted where words in it are unknown: nobody is accused because of it.
import { type Judge, type Judgement, SURE } from "./judgement.js";
import type { Translation, Translator } from "./translation/translate.js";

/** The labels because of which somebody may be accused. */
const ACCUSE: ReadonlySet<string> = new Set(["internal", "placeholder", "rework", "process"]);

/** Just not sure. */
const DOUBTFUL = SURE - 0.05;

export function doubting(judge: Judge, translator: Translator): Judge {
  const untold = (texts: readonly (string | undefined)[]): Translation["untold"] => {
    const all = texts.flatMap((text) => (text === undefined ? [] : [translator.translate(text).untold]));
    return { things: all.some(({ things }) => things), others: all.some(({ others }) => others) };
  };
  return {
    ...judge,
    metric: (wording) => {
      const { name, description, from, until } = wording;
      return doubted(judge.metric(wording), untold([name, description, from, until]).others);
    },
    // Whoever has, knows or can do something may be the customer by a name that nobody knows.
    outcome: (wording) => {
      const { things, others } = untold([wording.outcome]);
      return doubted(judge.outcome(wording), things || others);
    },
    branch: (wording) => doubted(judge.branch(wording), untold([wording.condition, ...wording.steps]).others),
    purpose: (text) => doubted(judge.purpose(text), untold([text]).others),
  };
}

function doubted<Label extends string>(judgement: Judgement<Label>, isDoubtful: boolean): Judgement<Label> {
  const isSaid = judgement.reason.id === "author-says" || judgement.reason.id === "team-says";
  if (!isDoubtful || isSaid || !ACCUSE.has(judgement.label)) return judgement;
  const { label, confidence, reason } = judgement;
  return { label, confidence: Math.min(confidence, DOUBTFUL), reason };
}
