// Whether an outcome says nothing: filler in its place, or the step's name once more.
import { has, type Wording } from "../wording/read.js";
import { hasOne, keySet, type Meaning } from "../wording/word.js";

/** Words that only say that it is over, or nothing at all. A word of the step's name is no filler. */
export function isFiller({ words }: Wording, step: Wording): boolean {
  return (
    words.every((word) => isNothing(word) && (isSuccess(word) || !isNamed(word, step))) ||
    isPointer(words) ||
    isLeftForLater(words)
  );
}

/** `TBD by the event manager`, `will follow`, `still to be agreed`. */
function isLeftForLater(words: readonly Meaning[]): boolean {
  if (hasOne(words[0], TO_BE_DONE)) return true;
  if (hasOne(words[0], FUTURE) && has(words[1], "be") && words.slice(2).every(isNothing)) return true;
  return (
    words.length < 5 &&
    words.every((word) => hasOne(word, LATER) || isNothing(word)) &&
    words.some((word) => has(word, "follow"))
  );
}

const TO_BE_DONE = keySet(["tbd", "tba", "tbc", "todo", "fixme"]);
const FUTURE = keySet(["will", "shall"]);
const LATER = keySet("follow will to soon later shortly still detail description text be yet more".split(" "));

/** `same as step name`, `see above`. */
function isPointer(words: readonly Meaning[]): boolean {
  const first = words[0];
  if (has(first, "to") && has(words[1], "be") && words.length < 6) return words.slice(3).every(isNothing);
  return hasOne(first, POINTS) && words.slice(1).every((word) => isNothing(word) || hasOne(word, ELSEWHERE));
}

const POINTS = keySet(["same", "see", "as", "fill", "refer", "like", "cf"]);

/** Where a reader is sent instead. */
const ELSEWHERE = keySet(
  (
    "name later description describe comment attachment previous next before usual per map manual document procedure " +
    "wiki intranet guide diagram flowchart instruction agree ticket policy page chapter section appendix sheet file sop book log handbook register list plan checklist discuss always so @number @team @system @record"
  ).split(" "),
);

/** No content word beyond the step's name, apart from tense, addressee, abbreviation or a word of success. */
export function saysStepAgain(outcome: Wording, step: Wording): boolean {
  let isAgain = false;
  for (const word of withoutAddressee(outcome.words)) {
    if (isNamed(word, step) || isTermOf(word, step) || abbreviates(word, step) || isAbbreviated(word, step))
      isAgain = true;
    else if (!isSuccess(word) && !isAddressee(word) && !hasOne(word, WORK_ITSELF)) return false;
  }
  return isAgain;
}

/** Names of work that say nothing of what came of it. */
const WORK_ITSELF = keySet(
  "as plan schedule agree request usual session place process procedure task activity step action workflow work up off letter message".split(
    " ",
  ),
);

/** `forwarded to the person in charge`: to whom it was done adds nothing. */
function withoutAddressee(words: readonly Meaning[]): readonly Meaning[] {
  const at = words.findIndex((word, i) => i > 0 && hasOne(word, TOWARDS));
  if (at < 0) return words;
  const to = words.findIndex((word, i) => i > at && isSomebody(word));
  if (to < 0 || to - at > 3) return words;
  const isQualified = has(words[to + 1], "in", "responsible", "concerned", "affected") && words.length - to < 4;
  return to === words.length - 1 || isQualified ? words.slice(0, at) : words;
}

const FILLER = keySet(["@filler", "@number"]);
const SUCCESS = keySet(["@success_word"]);
const ADDRESSEE = keySet(["@customer", "the"]);
const TOWARDS = keySet(["to", "for", "by"]);
const SOMEBODY = keySet(["@customer", "@person", "@worker", "@team", "@outsider"]);

export function isSomebody(word: Meaning): boolean {
  return hasOne(word, SOMEBODY);
}

/** By whatever form of the word. */
export function isNamed({ stem }: Meaning, { words }: Wording): boolean {
  for (const word of words) if (word.stem === stem) return true;
  return false;
}

/** `data entry` of entering data: reading has joined the words on one side only. */
function isTermOf({ stems }: Meaning, { words }: Wording): boolean {
  return stems.every((stem) => words.some((word) => word.stem === stem || word.stems.includes(stem)));
}

function abbreviates({ lemma }: Meaning, { words }: Wording): boolean {
  if (lemma.length < 2 || lemma.length > 4) return false;
  if (!words.some((word) => word.lemma[0] === lemma[0] || word.lemma.includes("_"))) return false;
  let initials = "";
  for (const word of words) for (const one of word.lemma.split("_")) initials += one[0] ?? "";
  return initials.includes(lemma);
}

/** `app.` of an application, `doc` of a document. */
function isAbbreviated({ lemma }: Meaning, { words }: Wording): boolean {
  return words.some((word) => word.lemma.length > 2 && word.lemma.length < 6 && lemma.startsWith(word.lemma));
}

function isNothing(word: Meaning): boolean {
  return hasOne(word, FILLER) || (word.lemma.length === 1 && /[a-z]/.test(word.lemma));
}

function isSuccess(word: Meaning): boolean {
  return hasOne(word, SUCCESS);
}

function isAddressee(word: Meaning): boolean {
  return hasOne(word, ADDRESSEE);
}
