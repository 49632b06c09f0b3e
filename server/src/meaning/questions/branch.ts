// What an exception branch is: the guide's five kinds in their order; the first match decides.
import type { BranchLabel, BranchWording, Judgement } from "../judgement.js";
import { type Weighing, weigh } from "../weighing/weigh.js";
import type { OpenLexicon } from "../wording/memory.js";
import { has, type Match, read, type Wording } from "../wording/read.js";
import type { Meaning } from "../wording/word.js";
import { Asked, type BranchQuestion } from "./branch-asked.js";
import { course, doing, isConsulting, isRedoing, isRework, remedy, when } from "./branch-finders.js";
import {
  answersLater,
  asksForMore,
  decidesAnew,
  hurriesWhatIsLate,
  isRepeatedByMachine,
  triesUntilItFits,
} from "./branch-loops.js";
import { tallyBranch } from "./branch-signs.js";
import { firstAnswer, firstAnswerWith, judgement, quoteMatch } from "./question.js";

const CERTAIN = 0.95;
const LIKELY = 0.8;
const PROBABLE = 0.65;
const HARDLY = 0.55;
const UNKNOWN = 0.4;

const questions: readonly BranchQuestion[] = [
  saysWhatSparesTheNextCase,
  removesTheCause,
  meetsStatedNeed,
  answersLater,
  hurriesWhatIsLate,
  onlyWaits,
  asksForMore,
  meetsOwnNeed,
  goesRoundByPlan,
  triesUntilItFits,
  endsTheCase,
  isDoneForTheFirstTime,
  isRepeatedByMachine,
  doesAgainWhatWasDone,
  decidesAnew,
];

/** Decided by more than the words: nothing outweighs them. */
const byFacts: readonly BranchQuestion[] = [
  saysWhatSparesTheNextCase,
  meetsStatedNeed,
  answersLater,
  hurriesWhatIsLate,
];

/** The ordinary course of things, whatever the words weigh. */
const asUsual: readonly BranchQuestion[] = [onlyWaits, goesRoundByPlan, triesUntilItFits, isRepeatedByMachine];

export function judgeBranch(
  wording: BranchWording,
  lexicon: OpenLexicon,
  weighing: Weighing<BranchLabel>,
): Judgement<BranchLabel> {
  const condition = read(conditionOf(wording), lexicon);
  const steps = wording.steps.map((step) => read(step, lexicon));
  const asked = new Asked(wording, condition, steps, lexicon);
  // An answer of a decision may be the ordinary course of things, whatever its words: only what is sure counts there.
  if (!wording.exception) return firstAnswer(questions, asked) ?? judgement("unclear", UNKNOWN, "nothing-decides");
  const settled = firstAnswer(byFacts, asked);
  if (settled) return settled;
  const weighed = weigh(
    weighing,
    [condition, ...steps],
    (tally) => tallyBranch(condition, steps, wording.returns, tally),
    (label) => firstAnswerWith(label, questions, asked),
    () => firstAnswer(questions, asked),
  );
  if (weighed.label === "first-time") return asksForMore(asked) ?? weighed;
  if (weighed.label !== "rework") return weighed;
  return asksForMore(asked) ?? firstAnswer(asUsual, asked) ?? weighed;
}

/** An answer such as `No` means nothing without its question, which may be the name of the step that asks it. */
function conditionOf({ condition, from }: BranchWording): string {
  if (condition.includes("?") || !from.includes("?")) return condition;
  return `${from} ${condition}`;
}

/** A change of what lasts beyond this case, or who does what by when. Blaming the customer changes nothing. */
function saysWhatSparesTheNextCase({ wording: { prevention }, lexicon }: Asked): Judgement<BranchLabel> | undefined {
  if (prevention === undefined) return undefined;
  const wording = read(prevention, lexicon);
  if (remedy.saysNothing(wording) || remedy.blamesTheCustomer(wording)) return undefined;
  const isWhoAndWhen = wording.words.length > 3 && remedy.saysWhoAndWhen(wording) !== undefined;
  const changes = [remedy.changesWhatLasts, remedy.changesTheWay, doing.removesCause, doing.isForTheNextCase];
  const holds = isWhoAndWhen || changes.some((find) => find(wording));
  return holds ? judgement("resolve", CERTAIN, "prevention-stated", prevention.trim()) : undefined;
}

function removesTheCause({ steps, condition, failure }: Asked): Judgement<BranchLabel> | undefined {
  const step = steps.find((one) => doing.removesCause(one) && !doing.leavesCause(one));
  if (step) return judgement("resolve", CERTAIN, "cause-removed", step.text.trim());
  const isMending = failure !== undefined || steps.some(isRedoing);
  const general = steps.find(
    (one) => doing.replacesTheKind(one) ?? (isGeneral(one) || (isMending && isNew(one, condition))),
  );
  return general && judgement("resolve", LIKELY, "cause-removed", general.text.trim());
}

function isGeneral(step: Wording): boolean {
  return doing.isForTheNextCase(step) !== undefined && !isOfThisCase(step);
}

function isNew(step: Wording, condition: Wording): boolean {
  return doing.isNew(step) !== undefined && !isOfThisCase(step) && !isAbout(step, condition);
}

/** Done again, chased or made good for somebody: however general it sounds, it is this case's. */
function isOfThisCase(step: Wording): boolean {
  return isRedoing(step) || [doing.remindsAgain, doing.compensates, doing.leavesCause].some((find) => find(step));
}

/** Shapes a thing that is nobody's in particular: it may well be what the next case will meet. */
function mayRemoveTheCause(step: Wording, { condition, steps }: Asked): boolean {
  if (objectOf(step) === undefined || isOfThisCase(step)) return false;
  if (isAbout(step, condition) || doing.namesThisCase(step)) return false;
  if (doing.shapes(step) !== undefined && !namesThisCase(step)) return true;
  return steps.length > 1 && !isCaseWork(step);
}

function isCaseWork(step: Wording): boolean {
  return (
    isRework(step) ||
    objectOf(step) === undefined ||
    doing.handlesCase(step) !== undefined ||
    doing.endsCase(step) !== undefined
  );
}

/** A checklist or a template is a record as well, but not of this case. */
function namesThisCase(step: Wording): boolean {
  const isOfCase = (word: Meaning): boolean =>
    has(word, "@customer", "@item", "@record", "@paper", "@goods", "@employee", "@person") &&
    !has(word, "@lasting", "@tool");
  return step.words.some(isOfCase) || doing.namesThisCase(step) !== undefined;
}

/** Done to what the condition names: to the thing at hand. What outlasts the case may be named there as well. */
function isAbout(step: Wording, condition: Wording): boolean {
  const object = objectOf(step);
  if (!object || has(object, "@lasting", "@tool", "@at_the_bottom")) return false;
  return condition.words.some(
    ({ keys, form }) => keys.includes(object.lemma) && (form === "ing") === (object.form === "ing"),
  );
}

/** The last of the words between the verb and the next small word: what is done something to. */
function objectOf({ words: [, ...rest] }: Wording): Meaning | undefined {
  const start = rest.findIndex((word) => !has(word, "@small"));
  if (start < 0) return undefined;
  const end = rest.findIndex((word, i) => i > start && has(word, "@small"));
  return rest[(end < 0 ? rest.length : end) - 1];
}

function meetsStatedNeed({ wording: { need }, lexicon }: Asked): Judgement<BranchLabel> | undefined {
  if (need === undefined) return undefined;
  const wording = read(need, lexicon);
  if (wording.words.length === 0) return undefined;
  if (remedy.saysNothing(wording) || when.loud(wording)) return undefined;
  return judgement("accommodate", CERTAIN, "need-stated", need.trim());
}

/** A loop with no step of its own is what the step is that it comes back to. */
function onlyWaits({ wording: { waits, target, returns }, steps, lexicon }: Asked): Judgement<BranchLabel> | undefined {
  const goesBack = returns === "earlier" || returns === "same";
  const done = steps.length === 0 && goesBack ? [read(target, lexicon)] : steps;
  const isWaiting = waits || (done.length > 0 && done.every((step) => course.waits(step)));
  return isWaiting ? judgement("first-time", LIKELY, "only-waits") : undefined;
}

function goesRoundByPlan({ condition }: Asked): Judgement<BranchLabel> | undefined {
  const found = course.goesRound(condition);
  return found && !when.loud(condition) && !when.plainlyWrong(condition)
    ? judgement("first-time", LIKELY, "goes-round", quoteMatch(condition, found))
    : undefined;
}

/** The customer's own need, choice or circumstance, unless it is mere rank, or ends the case. */
function meetsOwnNeed(asked: Asked): Judgement<BranchLabel> | undefined {
  const { condition, steps, failure, wording } = asked;
  if (when.loud(condition) || (wording.returns === "end" && when.customerLeaves(condition))) return undefined;
  const ofCustomer = when.ofCustomer(condition) !== undefined;
  const circumstance = failure === undefined || !steps.some(isRedoing) ? when.circumstance(condition) : undefined;
  if (circumstance && (ofCustomer || !steps.every(isConsulting))) return ownNeed(condition, circumstance);
  if (isEnding(asked)) return undefined;
  const isForPerson = failure === undefined || ofCustomer || steps.some((step) => doing.adapts(step));
  const isRedone = steps.some(isRedoing);
  const wish = isForPerson ? (when.wish(condition) ?? (isRedone ? undefined : when.cannot(condition))) : undefined;
  if (wish) return ownNeed(condition, wish);
  const isPlain =
    failure === undefined && steps.length > 0 && !steps.some((step) => isRework(step) || doing.worksFirstTime(step));
  return ofCustomer && isPlain ? judgement("accommodate", PROBABLE, "own-need", condition.text.trim()) : undefined;
}

function ownNeed(condition: Wording, found: Match): Judgement<BranchLabel> {
  return judgement("accommodate", LIKELY, "own-need", quoteMatch(condition, found));
}

function isEnding({ steps, wording }: Asked): boolean {
  const isLast = wording.returns === "end";
  return steps.some((step) => doing.endsCase(step) || (isLast && doing.handsOff(step)));
}

function endsTheCase({ steps, failure, wording }: Asked): Judgement<BranchLabel> | undefined {
  const leaves = (step: Wording): boolean => wording.returns === "end" && doing.leavesForGood(step) !== undefined;
  const isBack = (step: Wording): boolean => isRedoing(step) && !leaves(step);
  const ending =
    steps.find((step) => doing.endsCase(step)) ?? steps.find((step) => doing.handsOff(step) ?? leaves(step));
  const isRedone = steps.some(isBack) || (failure !== undefined && steps.some((step) => doing.compensates(step)));
  if (wording.returns === "end") {
    if (isRedone && !(ending && !steps.some(isBack) && doing.endsCase(ending))) return undefined;
    const last = steps.at(-1)?.text.trim() ?? wording.condition.trim();
    return judgement("terminate", ending ? LIKELY : PROBABLE, "case-ends", ending?.text.trim() ?? last);
  }
  const skips = wording.returns === "later" && !steps.some(isRework) && steps.find((step) => doing.endsCase(step));
  return skips ? judgement("terminate", PROBABLE, "case-ends", skips.text.trim()) : undefined;
}

/** Nothing was wrong or incomplete: the kind of case needs this work. */
function isDoneForTheFirstTime({ steps, failure, condition, wording }: Asked): Judgement<BranchLabel> | undefined {
  if (when.loud(condition) || steps.length === 0) return undefined;
  const further = steps.find((step) => doing.goesFurther(step));
  if (further && steps.every((step) => step === further || !isRedoing(step)))
    return judgement("first-time", LIKELY, "first-time-work", further.text.trim());
  const first = steps.find((step) => doing.worksFirstTime(step) ?? doing.consults(step));
  const isExpert = steps.every(isConsulting);
  const lack = wording.returns === "later" ? undefined : when.tellsOfLack(condition);
  if ((failure !== undefined || lack) && !isExpert) return undefined;
  const isAgain = steps.some((step) => isRedoing(step) || (isRework(step) && !doing.worksFirstTime(step)));
  if (first && (isExpert || !isAgain)) {
    return judgement("first-time", LIKELY, "first-time-work", first.text.trim());
  }
  return undefined;
}

/** Nobody is accused where a step may have removed the cause. */
function doesAgainWhatWasDone(asked: Asked): Judgement<BranchLabel> | undefined {
  const again = redone(asked);
  const isDoubtful =
    again !== undefined &&
    again.reason.id !== "loud-not-need" &&
    !when.saysAgain(asked.condition) &&
    asked.steps.some((step) => mayRemoveTheCause(step, asked));
  return again && isDoubtful ? { ...again, confidence: Math.min(again.confidence, HARDLY) } : again;
}

function redone(asked: Asked): Judgement<BranchLabel> | undefined {
  const { condition, failure, wording } = asked;
  const steps = doneIn(asked);
  const goesBack = wording.returns === "earlier" || wording.returns === "same";
  const loud = when.loud(condition);
  if (loud && steps.length > 0) return judgement("rework", LIKELY, "loud-not-need", quoteMatch(condition, loud));
  const lack = failure === undefined ? when.tellsOfLack(condition) : undefined;
  const wrong = failure ?? (lack && quoteMatch(condition, lack));
  const chasing = steps.find((one) => doing.remindsAgain(one));
  const step = chasing ?? steps.find((one) => isRework(one) || doing.compensates(one));
  if (step && wrong !== undefined)
    return judgement("rework", lack ? LIKELY : CERTAIN, chasing ? "chases" : "done-again", step.text.trim());
  // What somebody does not like may be as it should be, and another one is theirs to choose.
  if (failure !== undefined && goesBack && when.asksForLiking(condition)) return undefined;
  if (failure !== undefined && goesBack) return judgement("rework", LIKELY, "goes-back", failure);
  if (failure !== undefined && steps.length > 0 && !steps.every((one) => doing.notes(one)))
    return judgement(
      "rework",
      when.plainlyWrong(condition) ? PROBABLE : HARDLY,
      "done-again",
      steps[0]?.text.trim() ?? failure,
    );
  // Reminding may be what is done at this time in every case; after an exception it is chasing.
  const repeated = steps.find((one) => isRedoing(one) || (wording.exception && doing.remindsAgain(one)));
  const telling = chasing ?? repeated;
  if (!repeated || !telling) return undefined;
  return judgement("rework", goesBack ? LIKELY : PROBABLE, chasing ? "chases" : "done-again", telling.text.trim());
}

/** A branch with no step of its own does what stands where it goes on. */
function doneIn({ steps, failure, wording: { returns, target }, lexicon }: Asked): readonly Wording[] {
  return steps.length === 0 && failure !== undefined && returns === "later" ? [read(target, lexicon)] : steps;
}
