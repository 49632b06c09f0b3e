// What a metric counts, where no known phrase decides: whom something befalls, or what we handle.
import type { Judgement, MetricLabel } from "../judgement.js";
import { quote, type Wording } from "../wording/read.js";
import { has, hasOne, keySet, type Meaning } from "../wording/word.js";
import { ours } from "./metric-finders.js";
import { judgement, quoteMatch } from "./question.js";

type Counted = Judgement<MetricLabel> | undefined;

const PROBABLE = 0.65;
const LIKELY = 0.8;

/** `families housed before winter`, `graduates in a job`: told of people, and not of our work with them. */
export function peopleInAState(wording: Wording): Counted {
  const { words } = wording;
  const people = ours.people(wording);
  if (!people) return undefined;
  const at = people.from;
  const next = words[at + 1];
  if (!next || words[at]?.owns) return undefined;
  const befalls = next.form === "ed" && !hasOne(next, DONE_BY_US);
  // `dogs clipped per day`: how many we get through.
  const isThroughput = has(words[at + 2], "per", "each", "a") && has(words[at + 3], "@period", "@worker", "@team");
  if (befalls && isThroughput && !has(next, "@mishap", "@harm", "@bad", "@done_good")) {
    return judgement("internal", PROBABLE, "our-items", quote(wording, at, words.length - 1));
  }
  const isPlural = words[at]?.form === "s" || has(words[at], "@person");
  return isPlural && (befalls || hasOne(next, STATE))
    ? judgement("customer", PROBABLE, "customers-clock", quote(wording, at, words.length - 1))
    : undefined;
}

const STATE = keySet([
  "@place_word",
  "@in_order",
  "@bodily",
  "@satisfied",
  "@bad",
  "@good",
  "like",
  "as",
  "apart",
  "alone",
]);
const DONE_BY_US = keySet(["@handle", "@done_by_desk", "@both_ends", "sign_up", "recruit"]);

/** `tyres fitted`, `discharge letters typed`: things with what was done to them, and nothing told of how it came out. */
export function thingsWeHandled(wording: Wording): Counted {
  if (!ours.participle(wording)) return undefined;
  const { words } = wording;
  const at = words.findIndex(
    (word, i) => isThingWithParticiple(word) || (i > 0 && isParticiple(word) && !has(words[i - 1], "not")),
  );
  const done = words[at];
  if (at < 0 || !done || !isAllThatIsSaid(words, at + 1)) return undefined;
  if (!isThingWithParticiple(done) && !isHandled(words[at - 1], done)) return undefined;
  return judgement("internal", PROBABLE, "our-items", quote(wording, Math.max(at - 1, 0), at));
}

function isHandled(thing: Meaning | undefined, done: Meaning): boolean {
  if (hasOne(thing, NOT_HANDLED)) return false;
  if (has(thing, "@duration", "@period") && !has(done, "@handle", "@done_by_us")) return false;
  return !has(done, "@both_ends", "@mishap", "@bad", "@failure") && !isOfPeople(done);
}

const NOT_HANDLED = keySet([
  ...["@be", "have", "do", "not", "as", "the", "that"],
  ...["which", "who", "@customer", "@person", "@animal", "@count", "@harm"],
]);

/** What follows only says by whom, how many, where or in what time; where the work is surely ours, it may say more. */
function isAllThatIsSaid(words: readonly Meaning[], from: number): boolean {
  const rest = words.slice(from);
  const [next, second] = rest;
  if (!next || (has(next, "out", "up") && rest.length === 1)) return true;
  if (rest.some((word) => hasOne(word, TELLS_HOW_IT_CAME_OUT))) return false;
  if (has(words[from - 1], "@handle", "@done_by_us")) return true;
  if (has(next, "per", "each", "@period", "last", "this", "@count", "@number", "within", "@worker", "to")) return true;
  return has(next, "a", "by", "in") && has(second, "@period", "@worker", "@team", "@number");
}

/** `visits made without notice`: the thing was ours, but what is counted is how it came out. */
export function tellsHowItCameOut({ words }: Wording, from: number): boolean {
  return words.slice(from).some((word) => has(word, "@bad", "without", "because", "late", "twice", "wrongly", "again"));
}

const TELLS_HOW_IT_CAME_OUT = keySet([
  ...[
    "@customer",
    "@person",
    "@not",
    "@bad",
    "@good",
    "because",
    "late",
    "without",
    "before",
    "when",
    "on",
    "same",
    "as",
  ],
  ...[
    "than",
    "again",
    "twice",
    "time",
    "though",
    "although",
    "despite",
    "by",
    "from",
    "of",
    "above",
    "over",
    "below",
    "beyond",
  ],
]);

const OF_OUR_WORK = keySet([
  ...["@be", "@item", "@record", "@paper", "@worker", "@duration", "@period", "@system", "@count", "@limit"],
]);

/** `properties flooded`, `trials postponed`: what went wrong with a thing that is none of our items. */
export function thingsThatFailed(wording: Wording): Counted {
  const failed = ours.failed(wording);
  if (!failed || hasOne(wording.words[failed.from], OF_OUR_WORK)) return undefined;
  return judgement("customer", PROBABLE, "met-at-their-end", quoteMatch(wording, failed));
}

/** `parcels that came back`, `meals that arrived cold`: what a thing does, once it has left our hands. */
export function thingsThatDo(wording: Wording): Counted {
  const { words } = wording;
  const clause = ours.clause(wording);
  if (!clause) return undefined;
  const at = clause.to;
  const verb = words[at + 1];
  const thing = words[at - 1];
  const isOurVerb =
    has(verb, "@handle", "@done_by_us", "@both_ends") && has(thing, "@item") && !has(words[at + 2], "not");
  if (has(verb, "@be", "have") || isOurVerb) return undefined;
  return isKnownThing(thing)
    ? judgement("customer", PROBABLE, "met-at-their-end", quote(wording, at - 1, words.length - 1))
    : undefined;
}

function isKnownThing(word: Meaning | undefined): boolean {
  return word !== undefined && !has(word, "@record", "@worker", "@team", "@system", "@outsider");
}

/** `wrong-site surgery`, `patient falls`: harm, unless something is only written about it. */
export function harm(wording: Wording): Counted {
  const { words } = wording;
  const found = ours.harm(wording);
  if (!found || isHarmAtWork(words, found.from)) return undefined;
  const at = found.from;
  return judgement("customer", LIKELY, "harm", quote(wording, at, at));
}

/** `lost-time injuries`, `accidents of drivers`. */
function isHarmAtWork(words: readonly Meaning[], at: number): boolean {
  const isOurs = (word: Meaning | undefined): boolean => has(word, "@worker", "@employee", "time", "workplace", "work");
  return isOurs(words[at - 1]) || (has(words[at + 1], "of", "among", "to", "per", "at") && isOurs(words[at + 2]));
}

/** Something people do, and nothing that we do with a thing. */
function isOfPeople(done: Meaning | undefined): boolean {
  return has(done, "@verdict_verb", "@having") && !has(done, "@handle", "@done_by_us");
}

function isParticiple(word: Meaning): boolean {
  return word.form === "ed" || (has(word, "@decision", "run", "read", "put", "set", "cut") && word.form === "base");
}

/** Reading joins `invoices processed` to the term `invoice processing`; `signed up` is a verb alone. */
function isThingWithParticiple({ lemma, form }: Meaning): boolean {
  return form === "ed" && lemma.includes("_") && !/_(?:up|in|out|off|over|on|away|again|back|down)$/.test(lemma);
}

/** What both ends count, whatever it is divided by. */
const OF_BOTH_ENDS = keySet([
  ...["@call", "@failure", "@bare_measure", "@bare_duration", "@duration", "@bad"],
  ...["message", "touch", "reply", "visit", "trip", "delay", "rate"],
]);

/** `applications per job`, `stops per route`: our items shared out over our own means. */
export function itemsPerUnit(wording: Wording): Counted {
  const { words } = wording;
  const shared = ours.shared(wording);
  if (!shared) return undefined;
  const at = shared.to;
  const [thing, unit] = [words[at - 1], words[at + 1]];
  if (!thing || !unit || words.some((word) => has(word, "@customer", "@person", "@harm"))) return undefined;
  if (has(unit, "@number", "@period") || hasOne(thing, OF_BOTH_ENDS)) return undefined;
  const isUnknown = unit.lemma.length > 3 && !unit.keys.some((key) => key.startsWith("@"));
  if (thing.form !== "s" && !isUnknown) return undefined;
  return judgement("internal", PROBABLE, "our-items", quote(wording, at - 1, words.length - 1));
}
