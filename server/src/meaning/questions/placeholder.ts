// Whether an outcome says nothing: filler in its place, or the step's name once more.
import { stemOf } from "../wording/forms.js";
import { has, type Word, type Wording } from "../wording/read.js";

/** Words that only say that it is over, or nothing at all. A word of the step's name is no filler. */
export function isFiller({ words }: Wording, step: Wording): boolean {
  const named = new Set(step.words.map(stem));
  return words.every((word) => isNothing(word) && (isSuccess(word) || !named.has(stem(word)))) || isPointer(words);
}

/** `same as step name`, `see above`. */
function isPointer(words: readonly Word[]): boolean {
  const [first] = words;
  if (has(first, "to") && has(words[1], "be") && words.length === 3) return true;
  return (
    has(first, "same", "see", "as", "fill", "refer", "like") &&
    words.slice(1).every((word) => isNothing(word) || isElsewhere(word))
  );
}

/** Where a reader is sent instead. */
function isElsewhere(word: Word): boolean {
  return has(
    word,
    ...[
      "name",
      "later",
      "description",
      "describe",
      "comment",
      "attachment",
      "previous",
      "next",
      "before",
      "usual",
      "per",
    ],
    ...[
      "map",
      "manual",
      "document",
      "procedure",
      "wiki",
      "intranet",
      "guide",
      "diagram",
      "flowchart",
      "instruction",
      "agree",
    ],
  );
}

/** No content word beyond the step's name, apart from tense, addressee, abbreviation or a word of success. */
export function saysStepAgain(outcome: Wording, step: Wording): boolean {
  const named = new Set(step.words.flatMap((word) => [stem(word), ...partsOf(word).map(stemOfPart)]));
  const initials = step.words
    .flatMap(partsOf)
    .map((word) => word[0])
    .join("");
  const shortened = step.words.map(({ lemma }) => lemma).filter((lemma) => lemma.length > 2 && lemma.length < 6);
  const isNamed = (word: Word): boolean =>
    named.has(stem(word)) ||
    partsOf(word).every((part) => named.has(stemOfPart(part))) ||
    (word.lemma.length > 1 && word.lemma.length < 5 && initials.includes(word.lemma)) ||
    shortened.some((start) => word.lemma.startsWith(start));
  const told = withoutAddressee(outcome.words);
  return (
    told.some(isNamed) &&
    told.every((word) => isNamed(word) || isSuccess(word) || isAddressee(word) || isWorkItself(word))
  );
}

/** The words of a term. */
function partsOf({ lemma }: Word): readonly string[] {
  return lemma.split("_");
}

/** `to the person in charge`, `with the tenant`: to whom it was done adds nothing. */
function withoutAddressee(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(
    (word, i) =>
      i > 0 &&
      has(word, "to", "for", "by") &&
      words.slice(i + 1, i + 4).some((next) => has(next, "@customer", "@person", "@worker", "@team", "@outsider")),
  );
  if (at < 0) return words;
  const to = words.findIndex((word, i) => i > at && has(word, "@customer", "@person", "@worker", "@team", "@outsider"));
  const isQualified = has(words[to + 1], "in", "responsible", "concerned", "affected");
  const isAll = to === words.length - 1 || (isQualified && words.length - to < 4);
  return isAll && to - at < 4 ? words.slice(0, at) : words;
}

/** Names of work that say nothing of what came of it. */
function isWorkItself(word: Word): boolean {
  return has(
    word,
    "session",
    "process",
    "procedure",
    "task",
    "activity",
    "step",
    "action",
    "workflow",
    "work",
    "up",
    "off",
    "letter",
    "message",
  );
}

function stem({ lemma, keys }: Word): string {
  return stemOf(nouns.get(lemma) ?? nouns.get(keys[1] ?? "") ?? lemma);
}

function stemOfPart(part: string): string {
  return stemOf(nouns.get(part) ?? part);
}

/** Nouns whose verb no ending shows. */
const nouns: ReadonlyMap<string, string> = new Map([
  ["decision", "decide"],
  ["verification", "verify"],
  ["notification", "notify"],
  ["payment", "pay"],
  ["registration", "register"],
  ["refusal", "refuse"],
  ["description", "describe"],
  ["sale", "sell"],
  ["resolution", "resolve"],
  ["application", "apply"],
  ["identification", "identify"],
  ["choice", "choose"],
  ["purchase", "buy"],
  ["enrolment", "enrol"],
  ["shipment", "ship"],
  ["completion", "complete"],
  ["deletion", "delete"],
  ["classification", "classify"],
  ["diagnosis", "diagnose"],
  ["analysis", "analyse"],
  ["entry", "enter"],
  ["delivery", "deliver"],
  ["receipt", "receive"],
  ["reception", "receive"],
  ["response", "respond"],
  ["maintenance", "maintain"],
  ["admission", "admit"],
  ["submission", "submit"],
  ["permission", "permit"],
  ["revision", "revise"],
  ["extension", "extend"],
  ["suspension", "suspend"],
  ["production", "produce"],
  ["reduction", "reduce"],
  ["subscription", "subscribe"],
  ["prescription", "prescribe"],
  ["explanation", "explain"],
  ["retention", "retain"],
  ["conversion", "convert"],
  ["acquisition", "acquire"],
  ["redemption", "redeem"],
  ["withdrawal", "withdraw"],
  ["advice", "advise"],
  ["proof", "prove"],
  ["assembly", "assemble"],
  ["recovery", "recover"],
  ["inquiry", "inquire"],
  ["enquiry", "enquire"],
  ["e_mail", "mail"],
  ["email", "mail"],
  ["clearance", "clear"],
  ["translation", "translate"],
  ["dispatch", "despatch"],
]);

function isNothing(word: Word): boolean {
  return has(word, "@filler") || /^[a-z]$/.test(word.lemma);
}

function isSuccess(word: Word): boolean {
  return has(word, "@success_word");
}

function isAddressee(word: Word): boolean {
  return has(word, "@customer", "the");
}
