// Between which moments the clock of a metric runs, where its name tells: whoever lives through both of them owns it.
import type { Judgement, MetricLabel } from "../judgement.js";
import { quote, type Wording } from "../wording/read.js";
import { has, hasOne, keySet, type Meaning } from "../wording/word.js";
import { ours } from "./metric-finders.js";
import { judgement } from "./question.js";

type Side = "customer" | "ours";

const LIKELY = 0.8;
const PROBABLE = 0.65;

const MEASURES = keySet(["@duration", "@period", "@count", "@number", "within", "p"]);

/** `days from burglary to new door`, `order to plate time`, `time until the power is back`, `time to triage`. */
export function clockBetweenMoments(wording: Wording): Judgement<MetricLabel> | undefined {
  if (!ours.clock(wording) || !ours.until(wording)) return undefined;
  const { words } = wording;
  const parted = partsOf(words);
  if (!parted) return undefined;
  const { start, end } = parted;
  const [begins, ends] = [sideOf(start), sideOfEnd(end)];
  const quoted = quote(wording, 0, words.length - 1);
  if (begins === "ours" || ends === "ours") return judgement("internal", PROBABLE, "our-work", quoted);
  if (begins === "customer" && !ends && end.some((word) => has(word, "@served_event", "@good", "session"))) {
    return judgement("customer", PROBABLE, "customers-clock", quoted);
  }
  const namesItsEnd = start.length === 0 && !has(end[0], "@bare_duration") && !isFirstReply(end);
  if (ends === "customer" && (begins === "customer" || namesItsEnd)) {
    return judgement("customer", LIKELY, "customers-clock", quoted);
  }
  return undefined;
}

/** `time to first response`: named as barely as the response time. */
function isFirstReply([first, second]: readonly Meaning[]): boolean {
  return (
    has(first, "first", "initial", "final") &&
    has(second, "response", "respond", "reply", "answer", "resolution", "contact")
  );
}

interface Parts {
  readonly start: readonly Meaning[];
  readonly end: readonly Meaning[];
}

/** The words of the first and of the second moment; a clock that names only its end begins nowhere. */
function partsOf(words: readonly Meaning[]): Parts | undefined {
  const first = words.findIndex((word) => has(word, "from", "between", "since"));
  const to = words.findIndex(
    (_, i) => isUntil(words, i) && (first < 0 || i > first || !has(words[i], "and", "before")),
  );
  const from = first < to ? first : -1;
  const isBefore = from >= 0 && has(words[to], "before", "and");
  if (to < 0 || to === words.length - 1 || (has(words[to], "before", "and") && !isBefore)) return undefined;
  const start = words.slice(from + 1, to).filter((word) => !hasOne(word, MEASURES));
  // A sentence tells what happened, and not from when to when.
  return start.some((word) => has(word, "@be", "have")) ? undefined : { start, end: words.slice(to + 1) };
}

/** `until the end`, but not `at the till`. */
function isUntil(words: readonly Meaning[], at: number): boolean {
  return has(words[at], "to", "until", "before", "and") || (has(words[at], "till") && !has(words[at - 1], "the", "at"));
}

function sideOf(words: readonly Meaning[]): Side | undefined {
  if (words.some((word) => has(word, "@customer", "@customers_end"))) return "customer";
  const known = words.filter((word) => has(word, "@our_moment", "@lived_start"));
  if (known.length === 0) return undefined;
  return known.some((word) => has(word, "@our_moment")) ? "ours" : "customer";
}

/** A verb tells who acts: somebody who gets or reaches something, or we who sort and check. */
function sideOfEnd(words: readonly Meaning[]): Side | undefined {
  const [first] = words;
  if (words.some((word) => has(word, "@customer", "@customers_end"))) return "customer";
  // `until the ramp is built`: what is done by then may be our work and their wait.
  const isClause = words.some((word) => has(word, "be"));
  const isOurs = (word: Meaning): boolean => has(word, "@our_moment") || (!isClause && has(word, "@our_process"));
  if (words.some((word) => isOurs(word) && !has(word, "@bare_duration"))) return "ours";
  if (words.some((word) => has(word, "@lived_end", "@arrive"))) return "customer";
  // `and being online again`
  if (has(words.at(-1), "again") && words.some((word) => has(word, "@in_order", "@good", "@place_word")))
    return "customer";
  if (first?.form === "base" && has(first, "@having") && !hasOne(first, WORK) && words.length > 1) return "customer";
  return undefined;
}

/** What people do for themselves, and desks for others: `time to write a report`. */
const WORK = keySet(["write", "plan", "make", "do", "open", "start", "work", "compare"]);
const TIME = keySet(["@duration", "@period", "cycle", "turnaround"]);

/** `kitting time`, `approval duration`, `hours of patrol`: how long our own work takes. */
export function timeOfOurWork(wording: Wording): Judgement<MetricLabel> | undefined {
  const { words } = wording;
  const timed = ours.timed(wording);
  if (!timed) return undefined;
  const at = words.findIndex((word, i) => i > timed.from && hasOne(word, TIME) && !has(word, "delay"));
  if (at < 0 || !isOurWork(words[at - 1])) return undefined;
  return judgement("internal", PROBABLE, "our-work", quote(wording, at - 1, at));
}

const OUR_WORK = keySet(["@our_process", "@work_time"]);

function isOurWork(word: Meaning | undefined): boolean {
  if (hasOne(word, OUR_WORK)) return true;
  return word?.form === "ing" && !has(word, "@bare_duration", "@having", "wait", "queue", "hold", "open");
}
