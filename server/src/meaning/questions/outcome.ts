// What the outcome of a step is: customer first, then placeholder, then internal, as the guide asks.
import type { Judgement, OutcomeLabel, OutcomeWording } from "../judgement.js";
import { type Weighing, weigh } from "../weighing/weigh.js";
import { finders } from "../wording/finder.js";
import type { OpenLexicon } from "../wording/memory.js";
import { has, quote, read, type Wording } from "../wording/read.js";
import { hasOne, keySet, type Meaning } from "../wording/word.js";
import { customerState } from "./customer-state.js";
import { outcomePatterns } from "./outcome-patterns.js";
import { shareAWord, tallyOutcome } from "./outcome-signs.js";
import { isFiller, saysStepAgain } from "./placeholder.js";
import { asks, firstAnswer, firstAnswerWith, judgement, type Question } from "./question.js";

class Asked {
  readonly wording: OutcomeWording;
  readonly lexicon: OpenLexicon;
  readonly outcome: Wording;
  readonly step: Wording;

  constructor(wording: OutcomeWording, lexicon: OpenLexicon) {
    this.wording = wording;
    this.lexicon = lexicon;
    this.outcome = read(wording.outcome, lexicon);
    this.step = read(wording.step, lexicon);
  }

  /** Who has, knows or can do something, found with the words: patterns are looked for once. */
  get subject(): Judgement<"customer" | "internal"> | undefined {
    return customerState(this.outcome);
  }
}

type OutcomeQuestion = Question<Asked, OutcomeLabel>;

const patterns = finders(outcomePatterns);

const CERTAIN = 0.95;
const LIKELY = 0.8;
const PROBABLE = 0.7;
const UNKNOWN = 0.5;

const servedThing = asks<OutcomeLabel>(patterns.servedThing, "customer", LIKELY, "served-thing");
const passedOn = asks<OutcomeLabel>(patterns.passedOn, "internal", PROBABLE, "handed-to-us");
const foundReady = asks<OutcomeLabel>(patterns.foundReady, "customer", PROBABLE, "met-by-customer");
const inOurPlaces = asks<OutcomeLabel>(patterns.inOurPlaces, "internal", PROBABLE, "our-records");

/** Decided by more than the words: nothing outweighs them. */
const byFacts: readonly OutcomeQuestion[] = [
  standsInPlaceOfAnOutcome,
  isStateOfWhoeverDoesIt,
  isPassedOnUnseen,
  isMetByTheCustomer,
];

const byWords: readonly OutcomeQuestion[] = [
  isStateOfTheCustomer,
  isStateOfTheServedThing,
  isWhatTheCustomerDoesForUs,
  repeatsTheStep,
  isWhatBefellTheCustomer,
  ofOutcome(asks<OutcomeLabel>(patterns.mendedThing, "customer", LIKELY, "served-thing")),
  ...[
    asks<OutcomeLabel>(patterns.ourGain, "internal", LIKELY, "our-gain"),
    asks<OutcomeLabel>(patterns.handedOn, "internal", LIKELY, "handed-on"),
    asks<OutcomeLabel>(patterns.ourDecision, "internal", LIKELY, "our-decision"),
    asks<OutcomeLabel>(patterns.workersDo, "internal", PROBABLE, "our-records"),
    asks<OutcomeLabel>(patterns.leftOurHands, "internal", LIKELY, "left-our-hands"),
    asks<OutcomeLabel>(patterns.ourRecords, "internal", LIKELY, "our-records"),
    isDoneToAThing,
    isInOneOfOurSystems,
    isInOurPlaces,
    asks<OutcomeLabel>(patterns.ourState, "internal", PROBABLE, "our-records"),
  ].map(ofOutcome),
];

export function judgeOutcome(
  wording: OutcomeWording,
  lexicon: OpenLexicon,
  weighing: Weighing<OutcomeLabel>,
): Judgement<OutcomeLabel> {
  const asked = new Asked(wording, lexicon);
  const { outcome, step } = asked;
  const settled = firstAnswer(byFacts, asked);
  if (settled) return settled;
  const weighed = weigh(
    weighing,
    [outcome],
    (tally) => tallyOutcome(outcome, step, tally),
    (label) => firstAnswerWith(label, byWords, asked),
  );
  // What has no word of the step's name may be short for want of more, and does not say it again.
  if (weighed.label !== "placeholder" || shareAWord(outcome, step) || saysStepAgain(outcome, step)) return weighed;
  return judgement("internal", UNKNOWN, "nothing-decides");
}

/** Empty, `TODO`, `done`: asked first, because no state of a customer is made of such words alone. */
function standsInPlaceOfAnOutcome({ outcome, step }: Asked): Judgement<OutcomeLabel> | undefined {
  const text = outcome.text.trim();
  if (outcome.words.every(({ lemma }) => lemma === "?")) {
    return text === "" ? judgement("placeholder", 1, "empty-outcome") : judgement("placeholder", 1, "no-outcome", text);
  }
  return isFiller(outcome, step) ? judgement("placeholder", CERTAIN, "no-outcome", text) : undefined;
}

function isStateOfTheCustomer({ subject }: Asked): Judgement<OutcomeLabel> | undefined {
  return subject?.label === "customer" ? subject : undefined;
}

/** `Knows the price`: nobody is named, so it is said of whoever does the step. */
function isStateOfWhoeverDoesIt(asked: Asked): Judgement<OutcomeLabel> | undefined {
  const { outcome, wording, lexicon } = asked;
  const [verb] = outcome.words;
  if (wording.actor === undefined || !has(verb, "@having") || !(verb?.form === "s" || has(verb, "can")))
    return undefined;
  if (asked.subject?.label === "customer") return undefined;
  const isCustomer = read(wording.actor, lexicon).words.some((word) => has(word, "@customer"));
  const text = outcome.text.trim();
  return isCustomer
    ? judgement("customer", LIKELY, "customer-state", text)
    : judgement("internal", PROBABLE, "our-records", text);
}

/** `Meal handed over` in a step that no customer sees: it went to a colleague. */
function isPassedOnUnseen(asked: Asked): Judgement<OutcomeLabel> | undefined {
  const { outcome, wording } = asked;
  if (wording.visibility !== "backstage" || asked.subject) return undefined;
  return outcome.words.some((word) => has(word, "@customer")) ? undefined : passedOn(outcome);
}

/** `Room ready` in a step that the customer sees: they find it so. */
function isMetByTheCustomer(asked: Asked): Judgement<OutcomeLabel> | undefined {
  if (asked.wording.visibility !== "frontstage" || asked.subject) return undefined;
  return foundReady(asked.outcome);
}

function isStateOfTheServedThing({ outcome, subject }: Asked): Judgement<OutcomeLabel> | undefined {
  // `room assigned to a student`: meant for somebody who does not have it yet.
  return subject || patterns.setAside(outcome) ? undefined : servedThing(outcome);
}

function repeatsTheStep({ outcome, step }: Asked): Judgement<OutcomeLabel> | undefined {
  return saysStepAgain(outcome, step)
    ? judgement("placeholder", CERTAIN, "says-step-again", outcome.text.trim())
    : undefined;
}

function isWhatTheCustomerDoesForUs({ subject }: Asked): Judgement<OutcomeLabel> | undefined {
  return subject?.reason.id === "customer-serves-us" ? subject : undefined;
}

function isWhatBefellTheCustomer({ subject }: Asked): Judgement<OutcomeLabel> | undefined {
  return subject;
}

/** `parts in the store`, but not `no rats in the store`. */
function isInOurPlaces(wording: Wording): Judgement<OutcomeLabel> | undefined {
  const found = inOurPlaces(wording);
  return found && !wording.words.some((word) => has(word, "@not")) ? found : undefined;
}

/** `order in the POS`: what is called by capitals alone is a system or a list of ours. */
function isInOneOfOurSystems(wording: Wording): Judgement<OutcomeLabel> | undefined {
  if (!patterns.inside(wording) || patterns.ofPeople(wording)) return undefined;
  const { words } = wording;
  const last = words.length - 1;
  const isThere = words.some((word, i) => i > 0 && i >= last - 2 && has(word, "in", "on", "to", "into"));
  if (!isThere) return undefined;
  return /^\p{Lu}{2,5}$/u.test(quote(wording, last, last)) && !/^\P{Ll}+$/u.test(wording.text)
    ? judgement("internal", PROBABLE, "our-records", wording.text.trim())
    : undefined;
}

/** Decisions, and verbs whose participle looks like the verb. */
const SAME_WHEN_PAST = keySet(["@decision", "set", "reset", "put", "cut", "shut", "read", "proofread", "spread"]);

/** What only people do: past, and no participle. */
const OF_PEOPLE = keySet([
  "have",
  "keep",
  "get",
  "know",
  "understand",
  "feel",
  "hear",
  "sleep",
  "eat",
  "become",
  "learn",
]);

/** `agenda circulated`, `beat covered`: what we did to a thing, and nothing that it was good for. */
function isDoneToAThing(wording: Wording): Judgement<OutcomeLabel> | undefined {
  if (!patterns.participle(wording) || patterns.ofOthers(wording)) return undefined;
  const { words } = wording;
  const at = words.findIndex((word, i) => i > 0 && isParticiple(word));
  if (at < 0 || isGoodForWhoeverHasIt(words, at)) return undefined;
  return judgement("internal", PROBABLE, "our-records", quote(wording, 0, at));
}

function isParticiple(word: Meaning): boolean {
  if (hasOne(word, SAME_WHEN_PAST)) return true;
  return word.form === "ed" && !hasOne(word, OF_PEOPLE);
}

/** `roof mended`, but not `price fixed by the board`. */
function isGoodForWhoeverHasIt(words: readonly Meaning[], at: number): boolean {
  if (!has(words[at], "@in_order", "@arrive", "@mended")) return false;
  return !words
    .slice(at + 1)
    .some((word, i) => has(words[at + i], "by", "the") && has(word, "@worker", "@team", "@outsider"));
}

function ofOutcome(question: Question<Wording, OutcomeLabel>): OutcomeQuestion {
  return ({ outcome }) => question(outcome);
}
