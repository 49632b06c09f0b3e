// What a branch is that goes round: by its clock, by what it asks for, and by what it comes back to.
import type { BranchLabel, Judgement } from "../judgement.js";
import { read, type Wording } from "../wording/read.js";
import type { Asked } from "./branch-asked.js";
import { course, doing, when } from "./branch-finders.js";
import { judgement, quoteMatch } from "./question.js";

const LIKELY = 0.8;
const PROBABLE = 0.65;

/** What comes back only by an answer inside of it is that answer's, which is judged by itself. */
export function answersLater({ wording: { answersBack }, condition }: Asked): Judgement<BranchLabel> | undefined {
  return answersBack ? judgement("unclear", LIKELY, "answers-later", condition.text.trim()) : undefined;
}

/** Time is up, and somebody is hurried, or is told what they were told before. */
export function hurriesWhatIsLate({ wording, steps, condition, lexicon }: Asked): Judgement<BranchLabel> | undefined {
  if (!wording.timer) return undefined;
  const isSentOnceMore = steps.length === 0 && goesBack(wording);
  const done = isSentOnceMore ? [read(wording.target, lexicon)] : steps;
  const hurries = wording.byMachine || when.isDate(condition) ? doing.reminds : doing.hurries;
  const hurrying = done.find((step) => hurries(step) ?? (isSentOnceMore ? doing.tells(step) : undefined));
  return hurrying && judgement("rework", LIKELY, "chases", hurrying.text.trim());
}

/**
 * Something is lacking, somebody is asked for it, and the same is looked at again. What is wanted besides is no lack:
 * nobody has asked for it before.
 */
export function asksForMore(asked: Asked): Judgement<BranchLabel> | undefined {
  const { wording, steps, condition } = asked;
  if (!goesBack(wording) || !steps.some((step) => course.asks(step)) || course.isAnsweredNo(condition))
    return undefined;
  const further = course.needsFurtherPapers(condition);
  if (further && asked.failure === undefined)
    return judgement("first-time", LIKELY, "first-time-work", quoteMatch(condition, further));
  const lacking = course.needsPapers(condition);
  return lacking && judgement("rework", LIKELY, "asked-late", quoteMatch(condition, lacking));
}

/** Back to a turn of a game, to who it is that asks, to a search, or to what simply goes on: all are tried until they fit. */
export function triesUntilItFits({ wording, condition, lexicon }: Asked): Judgement<BranchLabel> | undefined {
  if (!goesBack(wording)) return undefined;
  const target = read(wording.target, lexicon);
  const isSought = course.asksWhetherFound(condition) && course.seeks(target);
  const isTried = isSought ?? course.plays(target) ?? course.signsIn(target) ?? course.continues(target);
  return isTried && judgement("first-time", LIKELY, "goes-round", target.text.trim());
}

/** A machine that calls again is no work done over. */
export function isRepeatedByMachine({ wording, steps }: Asked): Judgement<BranchLabel> | undefined {
  if (!wording.byMachine || steps.some((step) => doing.hurries(step) ?? doing.corrects(step))) return undefined;
  return judgement("first-time", LIKELY, "machine-repeats");
}

/** Straight back to what somebody has done or decided already, and no choice of the customer's. */
export function decidesAnew(asked: Asked): Judgement<BranchLabel> | undefined {
  const { wording, steps, condition, lexicon } = asked;
  if (!goesBack(wording) || steps.length > 0 || wording.byMachine || when.chooses(condition)) return undefined;
  const target: Wording = read(wording.target, lexicon);
  const again = when.isDoneAgain(condition);
  if (again && wording.target === "") return judgement("rework", LIKELY, "done-again", quoteMatch(condition, again));
  if (again) return judgement("rework", LIKELY, "done-anew", target.text.trim());
  const decided = wording.byPerson ? doing.decides(target) : undefined;
  return decided && judgement("rework", PROBABLE, "done-anew", target.text.trim());
}

function goesBack({ returns }: Asked["wording"]): boolean {
  return returns === "earlier" || returns === "same";
}
