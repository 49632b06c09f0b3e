// Whether a sentence tells a state of a customer: it finds the customer as its subject and reads what is said of them.
import type { Judgement } from "../judgement.js";
import type { ReasonId } from "../reasons.js";
import { quote, type Wording } from "../wording/read.js";
import { has, hasOne, keySet, type Meaning } from "../wording/word.js";
import { judgement } from "./question.js";

type Verdict = Judgement<"customer" | "internal">;

const SURELY = 0.95;
const LIKELY = 0.8;
const HARDLY = 0.55;

/** The first subject that tells a customer's state decides; else the first that tells what befell the customer. */
export function customerState(wording: Wording): Verdict | undefined {
  let other: Verdict | undefined;
  const { words } = wording;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || !isServed(word) || isAddressed(words, at)) continue;
    const verdict = word.owns ? possession(wording, at) : predicate(wording, at);
    if (verdict?.label === "customer") return verdict;
    other ??= verdict;
  }
  return other;
}

/** A manager is served only where a process says so. */
function isServed(word: Meaning): boolean {
  return hasOne(word, MAY_BE_SERVED) && (!has(word, "manager") || hasOne(word, SERVED));
}

const SERVED = keySet(["@customer", "@person", "@animal"]);
const MAY_BE_SERVED = keySet(["@customer", "@person", "@animal", "@employee"]);

/** `mail forwarded to the person in charge`: named, but not as the subject. */
function isAddressed(words: readonly Meaning[], at: number): boolean {
  if (at < 2) return false;
  const before = has(words[at - 1], "the", "a", "an", "our", "each", "every", "all") ? at - 2 : at - 1;
  return before > 0 && has(words[before], "to", "by") && words[before - 1]?.form === "ed";
}

/** `Caller's problem is gone`, but not `customer's record is updated`. */
function possession(wording: Wording, at: number): Verdict | undefined {
  const { words } = wording;
  const verb = words.findIndex(
    (word, i) => i > at + 1 && has(word, "@be", "@having", "@in_order", "@not", "@arrive", "@place_word"),
  );
  const thing = words.slice(at + 1, verb < 0 ? undefined : verb);
  if (verb < 0 || thing.length === 0 || thing.length > 4) return undefined;
  const isCredited = words.slice(verb).some((word) => has(word, "credit", "@in_order", "known", "@not"));
  if (thing.some((word) => has(word, "@record")) && !isCredited) return undefined;
  const isDoneByUs = words.slice(verb).some((word) => word.form === "ed" && has(word, "@done_by_us"));
  if (isDoneByUs && !words.slice(verb).some((word) => has(word, "@not"))) return undefined;
  return tell("customer", LIKELY, "customer-state", wording, at, words.length - 1);
}

function predicate(wording: Wording, subject: number): Verdict | undefined {
  const { words } = wording;
  let at = afterName(words, subject);
  let negated = has(words[subject], "nobody", "no_one") || (subject > 0 && has(words[subject - 1], "no", "not"));
  while ((has(words[at], "@auxiliary", "@not") || isPassiveGet(words, at)) && !isFullVerb(words, at)) {
    negated ||= has(words[at], "@not");
    at++;
  }
  const verb = words[at];
  if (!verb) return undefined;
  const last = words.length - 1;
  const say = (label: "customer" | "internal", confidence: number, id: ReasonId): Verdict =>
    tell(label, confidence, id, wording, subject, last);
  const isPassive =
    verb.form === "ed" &&
    (at > subject + 1 || !has(verb, "@having") || has(verb, "@done_by_desk")) &&
    !isActivePast(words, at, subject);
  if (negated && (isPassive || has(verb, "@having", "@for_us", "@place_word")))
    return say("customer", LIKELY, "customer-state");
  if (isPassive) return passive(words, at, say);
  return active(words, at, subject, say);
}

type Say = (label: "customer" | "internal", confidence: number, id: ReasonId) => Verdict;

/** `customer informed of the date`, `passenger refunded`, `customer authenticated`. */
function passive(words: readonly Meaning[], at: number, say: Say): Verdict {
  const verb = words[at];
  const next = words[at + 1];
  if (has(verb, "@told")) {
    const isByWhen = has(next, "by") && has(words[at + 2], "when");
    const isNamed = isByWhen || (has(next, "@of_what") && at + 2 < words.length && !isOnlyPointedAt(words, at + 2));
    if (isNamed) return say("customer", SURELY, "told-what");
    if (!has(verb, "@done_good"))
      return say("internal", SURELY, has(verb, "contact", "call") ? "done-to-customer" : "bare-notice");
  }
  if (has(verb, "@done_good")) return say("customer", LIKELY, "customer-state");
  if (has(verb, "@done_by_desk", "@done_by_us")) return say("internal", SURELY, "done-to-customer");
  return say("internal", HARDLY, "done-to-customer");
}

/** `informed about it` names nothing. */
function isOnlyPointedAt(words: readonly Meaning[], at: number): boolean {
  return at === words.length - 1 && has(words[at], "it", "this", "that", "them", "same");
}

/** `customer knows`, `tenant in a warm flat`, `customer pays`. */
function active(words: readonly Meaning[], at: number, subject: number, say: Say): Verdict | undefined {
  const verb = words[at];
  const isPlural = words[subject]?.form === "s" || has(words[subject], "@person");
  if (has(verb, "eligible", "ineligible")) return say("internal", LIKELY, "our-decision");
  if (has(verb, "@place_word")) {
    const isOnBoard = has(verb, "on") && has(words[at + 1], "board");
    if (!isOnBoard && words.slice(at + 1).some((word) => has(word, "@system", "@our_place"))) return undefined;
    return say("customer", LIKELY, "customer-state");
  }
  const isOurOffer =
    has(verb, "accept", "agree") &&
    words.slice(at + 1).some((word) => has(word, "offer", "quote", "proposal", "term", "contract", "job", "deal"));
  if (isOurOffer) return say("internal", LIKELY, "customer-serves-us");
  if (
    has(verb, "meet", "fulfil", "pass", "satisfy") &&
    words.slice(at + 1).some((word) => hasOne(word, OUR_CONDITIONS))
  ) {
    return say("internal", LIKELY, "our-decision");
  }
  if (has(verb, "return") && has(words[at + 1], "to", "home", "safe", "safely", "healthy", "with")) {
    return say("customer", LIKELY, "customer-state");
  }
  if (has(verb, "@for_us") && !(isPlural === false && verb?.form === "base")) {
    const isGood =
      has(words[at + 1], "the", "only", "less", "nothing", "no") &&
      has(words[at + 2] ?? words[at + 1], "right", "nothing", "for", "what", "correct", "less");
    return isGood || words.slice(at + 1, at + 4).some((word) => has(word, "nothing", "less", "only"))
      ? say("customer", LIKELY, "customer-state")
      : say("internal", LIKELY, "customer-serves-us");
  }
  if (has(verb, "@having")) {
    if (has(words[at + 1], "@not")) return say("customer", LIKELY, "customer-state");
    if (verb?.form === "base" && !isPlural && !has(verb, "can", "may", "must", "could", "should", "able", "have"))
      return undefined;
    return say("customer", SURELY, "customer-state");
  }
  if (at > subject + 1 && has(words[at - 1], "@be") && verb?.form === "base" && !has(verb, "@record"))
    return say("customer", LIKELY, "customer-state");
  const isVerb = verb?.form === "s" && !has(verb, "@record", "@item", "@goods");
  return isVerb ? say("customer", LIKELY, "customer-state") : undefined;
}

const OUR_CONDITIONS = keySet("criterion criteria requirement condition check test threshold rule kyc".split(" "));

/** Past the rest of the name: `customer with chest pain`, `parents of pupils`. */
function afterName(words: readonly Meaning[], subject: number): number {
  if (!has(words[subject + 1], "with", "without", "of", "who")) return subject + 1;
  const verb = words.findIndex((word, i) => i > subject + 2 && has(word, "@be", "@having", "@auxiliary", "@not"));
  const waits = words.findIndex((word, i) => i > subject + 2 && word.form === "s" && has(word, "@having"));
  const at = waits > 0 && (verb < 0 || waits < verb) ? waits : verb;
  return at < 0 || !has(words[subject + 1], "with", "without") ? subject + 1 : at;
}

/** `gets notified` is `is notified`. */
function isPassiveGet(words: readonly Meaning[], at: number): boolean {
  return has(words[at], "get") && words[at + 1]?.form === "ed";
}

/** `has a card` and `does it` are verbs of their own; `has been told` is not. */
function isFullVerb(words: readonly Meaning[], at: number): boolean {
  if (!has(words[at], "have")) return false;
  const next = words.slice(at + 1).find((word) => !has(word, "be", "@not", "also", "now", "already", "still"));
  return next?.form !== "ed" || has(words[at + 1], "to", "a", "the", "their");
}

/** `traveller got a seat`, `customer chose a date`: past, but done by the customer. */
function isActivePast(words: readonly Meaning[], at: number, subject: number): boolean {
  if (
    has(words[at], "pay") &&
    words.slice(at + 1).some((word) => has(word, "price", "wage", "salary", "pension", "grant"))
  ) {
    return false;
  }
  const between = words.slice(subject + 1, at);
  if (between.some((word) => has(word, "@be"))) return false;
  // `has picked a day`
  if (between.some((word) => has(word, "have")) && has(words[at], "@having", "@for_us")) return true;
  const isLast = at === words.length - 1 && !has(words[at], "@done_by_desk");
  const hasObject = isLast || has(words[at + 1], "the", "a", "an", "their", "@item", "@goods", "our");
  if (has(words[at], "@for_us") && hasObject && !has(words[at], "@told")) return true;
  if (has(words[at], "@having") && hasObject && at < words.length - 1) return true;
  return has(words[at], "@having", "@for_us") && !has(words[at], "@done_good", "@done_by_desk", "@told");
}

function tell(
  label: "customer" | "internal",
  confidence: number,
  id: ReasonId,
  wording: Wording,
  from: number,
  to: number,
): Verdict {
  return judgement(label, confidence, id, quote(wording, from, to));
}
