// Whose side a metric takes: the guide's questions in their order; the first yes decides.
import type { Judgement, MetricLabel, MetricWording } from "../judgement.js";
import { type Weighing, weigh } from "../weighing/weigh.js";
import type { OpenLexicon } from "../wording/memory.js";
import { has, read, type Wording } from "../wording/read.js";
import { clockBetweenMoments, timeOfOurWork } from "./metric-clock.js";
import {
  harm,
  itemsPerUnit,
  peopleInAState,
  tellsHowItCameOut,
  thingsThatDo,
  thingsThatFailed,
  thingsWeHandled,
} from "./metric-counts.js";
import { ours } from "./metric-finders.js";
import { tallyMetric } from "./metric-signs.js";
import { asks, firstAnswer, firstAnswerWith, judgement, type Question, quoteMatch } from "./question.js";

type MetricQuestion = Question<Wording, MetricLabel>;

const CERTAIN = 0.95;
const LIKELY = 0.8;
const PROBABLE = 0.65;
const UNKNOWN = 0.5;

/** Is it what customers say? Our activity around their verdicts is not, so it is asked in between. */
const whoseVerdict: readonly MetricQuestion[] = [
  asks(ours.ofEitherSide, "ambiguous", LIKELY, "nobody-named"),
  asks(ours.workersVerdict, "internal", CERTAIN, "workers-verdict"),
  isWorkAroundVerdicts,
  asks(ours.saidByCustomers, "customer", CERTAIN, "customers-verdict"),
  asks(ours.complaints, "customer", CERTAIN, "customers-verdict"),
];

const perWorkerOrOurResource: readonly MetricQuestion[] = [
  asks(ours.ourResource, "internal", CERTAIN, "our-resource"),
  asks(ours.ourLimit, "ambiguous", LIKELY, "nobodys-clock"),
  asks(ours.ourRules, "internal", LIKELY, "our-rules"),
  asks(ours.ourMoment, "internal", LIKELY, "our-moment"),
  asks(ours.betweenOurTeams, "internal", LIKELY, "between-our-teams"),
];

const ourWorkOrItems: readonly MetricQuestion[] = [
  asks(ours.answeredWithin, "ambiguous", LIKELY, "nobodys-clock"),
  asks(ours.ourWork, "internal", LIKELY, "our-work"),
  isCountOfOurItems,
];

/** Named in so many words: asked early, because such a sentence may hold any other word too. */
const customerIsSubject: readonly MetricQuestion[] = [
  asks(ours.customersEffort, "customer", LIKELY, "customers-effort"),
  asks(ours.customersClock, "customer", LIKELY, "customers-clock"),
  asks(ours.customersState, "customer", LIKELY, "customers-clock"),
  asks(ours.promiseKept, "customer", LIKELY, "promise-kept"),
];

/** No known phrase decides, but the way the name is built does. */
const byStructure: readonly MetricQuestion[] = [
  thingsThatDo,
  thingsThatFailed,
  asks(ours.ourFigures, "internal", PROBABLE, "our-figure"),
  timeOfOurWork,
  thingsWeHandled,
  itemsPerUnit,
];

const questions: readonly MetricQuestion[] = [
  ...whoseVerdict,
  asks(ours.inOurLists, "internal", LIKELY, "our-items"),
  asks(ours.foundInHouse, "internal", LIKELY, "our-rules"),
  asks(ours.ourMoney, "internal", LIKELY, "our-resource"),
  asks(ours.forOurSake, "internal", LIKELY, "our-resource"),
  asks(ours.leftOurHands, "internal", LIKELY, "left-our-hands"),
  clockBetweenMoments,
  harm,
  asks(ours.mishaps, "customer", LIKELY, "met-at-their-end"),
  asks(ours.livedThrough, "customer", LIKELY, "customers-clock"),
  asks(ours.employeesServed, "customer", LIKELY, "customers-clock"),
  asks(ours.perWorker, "internal", CERTAIN, "per-worker"),
  ...customerIsSubject,
  peopleInAState,
  ...perWorkerOrOurResource,
  ...ourWorkOrItems,
  ...byStructure,
  isBareName,
];

export function judgeMetric(
  wording: MetricWording,
  lexicon: OpenLexicon,
  weighing: Weighing<MetricLabel>,
): Judgement<MetricLabel> {
  if (wording.perspective) return judgement(wording.perspective, 1, "author-says", wording.perspective);
  const clock = wording.from && wording.until ? `time from ${wording.from} until ${wording.until}` : undefined;
  const { name, description, target } = wording;
  const stops = clockThatStops(wording, lexicon);
  if (stops) return stops;
  let bare: Judgement<MetricLabel> | undefined;
  for (const text of [clock, name, description, target]) {
    if (text === undefined) continue;
    const said = read(text, lexicon);
    // Weights know names; a sentence of explanation or a target is asked only what it says in so many words.
    const answer = text === name ? judgeName(said, weighing) : answerOf(said);
    if (answer.label !== "ambiguous") return answer;
    if (text !== clock) bare ??= answer;
  }
  return bare ?? judgement("ambiguous", UNKNOWN, "nothing-decides");
}

/** A clock that pauses while the customer waits is nobody's experience; one that pauses for nothing runs on. */
function clockThatStops({ pauses }: MetricWording, lexicon: OpenLexicon): Judgement<MetricLabel> | undefined {
  if (!pauses) return undefined;
  const { words, text } = read(pauses, lexicon);
  const stops =
    words.length > 0 && !words.some((word) => has(word, "@not")) && !words.every((word) => has(word, "@filler"));
  return stops ? judgement("internal", PROBABLE, "clock-stops", text.trim()) : undefined;
}

function judgeName(name: Wording, weighing: Weighing<MetricLabel>): Judgement<MetricLabel> {
  if (name.words.length === 0) return answerOf(name);
  return weigh(
    weighing,
    [name],
    (tally) => tallyMetric(name, tally),
    (label) => firstAnswerWith(label, questions, name),
  );
}

function answerOf(wording: Wording): Judgement<MetricLabel> {
  return firstAnswer(questions, wording) ?? judgement("ambiguous", UNKNOWN, "nothing-decides");
}

/** Whether it measures only how fast something went, with nobody's clock named. */
export function isOnlySpeed(metric: MetricWording, lexicon: OpenLexicon, weighing: Weighing<MetricLabel>): boolean {
  return (
    judgeMetric(metric, lexicon, weighing).label !== "customer" && ours.speed(read(metric.name, lexicon)) !== undefined
  );
}

function isWorkAroundVerdicts(wording: Wording): Judgement<MetricLabel> | undefined {
  const found = ours.workAroundVerdicts(wording);
  if (!found || ours.bySaying(wording)) return undefined;
  return judgement("internal", CERTAIN, "work-around-verdicts", quoteMatch(wording, found));
}

function isCountOfOurItems(wording: Wording): Judgement<MetricLabel> | undefined {
  const found = ours.ourItems(wording);
  if (!found || tellsHowItCameOut(wording, found.from + 1)) return undefined;
  return judgement("internal", LIKELY, "our-items", quoteMatch(wording, found));
}

/** Bare names that both ends use; one that holds no known word of measuring is only a guess. */
function isBareName(wording: Wording): Judgement<MetricLabel> | undefined {
  const isClock = ours.bareClock(wording) !== undefined;
  const isMeasure = isClock || ours.bareMeasure(wording) !== undefined;
  const text = wording.text.trim();
  if (!isMeasure) return judgement("ambiguous", UNKNOWN, "nobody-named", text);
  return judgement("ambiguous", LIKELY, isClock ? "nobodys-clock" : "nobody-named", text);
}
