// Brings the words of a language that says its verb last into the order in which English says them.
import type { Form } from "../wording/forms.js";
import type { Kind, Unit } from "./foreign.js";
import type { Glossary } from "./glossary.js";

/** Stands for a customer, say, of whom more is said: `Kunden, die warten`. */
export const WHO = "who";

/** `Antrag prüfen`, `wenn der Kunde Geld hat`, `Kunde wurde über den Preis informiert`. */
export function inEnglishOrder(units: readonly Unit[], glossary: Glossary): readonly Unit[] {
  return sentences(behindTheirNouns(units)).flatMap((one) => ordered(joinParted(one, glossary), glossary));
}

/** `pünktlich gelieferte Pakete` are parcels delivered on time. */
function behindTheirNouns(units: readonly Unit[]): Unit[] {
  const all = [...units];
  for (let i = 1; i + 1 < all.length; i++) {
    const [how, done, noun] = all.slice(i - 1, i + 2);
    const isSaidBefore = done?.kind === "verb" && done.forms[0] === "ed" && done.forms.length === 1;
    if (how?.kind !== "quality" || !isSaidBefore || noun?.kind !== "noun") continue;
    all.splice(i - 1, 3, noun, done, how);
  }
  return all;
}

/** Up to and with the sign that ends each; what is joined by `und` is parted where a verb ends it. */
function sentences(units: readonly Unit[]): Unit[][] {
  const all: Unit[][] = [];
  let current: Unit[] = [];
  for (const [i, unit] of units.entries()) {
    current.push(unit);
    const next = units[i + 1];
    const isEnd = unit.kind === "break" || (endsWithVerb(unit) && next?.kind === "conjunction");
    if (!isEnd) continue;
    all.push(current);
    current = [];
  }
  all.push(current);
  return all;
}

function endsWithVerb({ kind, forms }: Unit): boolean {
  return kind === "auxiliary" || (kind === "verb" && !forms.includes("ing"));
}

/** `lehnt den Antrag ab` is `ablehnt den Antrag`. */
function joinParted(units: Unit[], { cores, verbs, parted }: Glossary): Unit[] {
  const end = lastWord(units);
  const last = units[end];
  if (!last || end < 1 || !parted.has(last.written.toLowerCase())) return units;
  const at = units.findIndex(
    ({ written, kind }, i) => i < end && kind !== "article" && cores.has(written.toLowerCase()),
  );
  const verb = units[at];
  const core = verb && cores.get(verb.written.toLowerCase());
  const sense = core === undefined ? undefined : verbs.get(last.written.toLowerCase() + core);
  if (!verb || sense?.kind !== "verb") return units;
  const joined: Unit = { ...sense, forms: ["s"], start: verb.start, end: verb.end, written: verb.written };
  return [...units.slice(0, at), joined, ...units.slice(at + 1, end), ...units.slice(end + 1)];
}

function ordered(units: Unit[], glossary: Glossary): readonly Unit[] {
  const lead = units.findIndex(({ kind }) => kind !== "conjunction");
  const start = Math.max(0, lead);
  const end = lastWord(units);
  const last = units[end];
  if (!last || end <= start) return units;
  if (units[start]?.kind === "subordinating") return verbAfterSubject(units, start, end);
  // `Zeit, bis der Kunde Geld hat`
  const until = units.findIndex(({ words }) => words[0] === "until");
  if (until >= 0 && until < end && endsWithVerb(last)) return verbAfterSubject(units, until, end);
  const auxiliary = units.findIndex(({ kind }, i) => i >= start && i < end && kind === "auxiliary");
  const isVerb = last.kind === "verb";
  if (auxiliary >= 0) return isVerb ? withAuxiliary(units, auxiliary, end) : units;
  if (isVerb && isInfinitive(last, glossary) && !isOf(units, start, end, glossary)) return moved(units, end, start);
  const isDone = (isVerb && last.forms.includes("ed")) || last.kind === "quality";
  const place = units.findIndex(({ kind }, i) => i > start && i < end && kind === "preposition");
  if (!isDone || place < 0 || units[place - 1]?.kind !== "noun") return units;
  return moved(units, end, place);
}

/** `kann das Produkt nicht nutzen`: can not use. */
function withAuxiliary(units: readonly Unit[], at: number, verb: number): readonly Unit[] {
  const isNegated = verb - 1 > at && units[verb - 1]?.kind === "negation";
  const together = isNegated ? moved(units, verb - 1, at + 1) : units;
  return moved(together, verb, behind(together, at, "negation"));
}

/** Everything up to the subject, then the verb that stands last; of `informiert wurde` both, the other way round. */
function verbAfterSubject(units: readonly Unit[], start: number, end: number): readonly Unit[] {
  const last = units[end];
  const isSubject = ({ kind }: Unit, i: number): boolean => i > start && (kind === "noun" || kind === "pronoun");
  const subject = units[start]?.words[0] === WHO ? start : units.findIndex(isSubject);
  if (!last || subject < 0 || subject >= end || !endsWithVerb(last)) return units;
  const to = subject + 1;
  const before = units[end - 1];
  if (last.kind !== "auxiliary" || before?.kind !== "verb" || end - 1 <= subject) return moved(units, end, to);
  return moved(moved(units, end, to), end, behind(units, to, "negation"));
}

/** An infinitive, and not what is written alike and says what was done: `erhalten`. */
function isInfinitive({ forms, infinitive = "" }: Unit, { mostlyDone }: Glossary): boolean {
  return forms.includes("base") && !(forms.includes("ed") && mostlyDone.has(infinitive));
}

/** `Kunden warten`: the noun is who does it. `Bereit zum Abholen`: the verb is a noun. */
function isOf(units: readonly Unit[], start: number, end: number, { intransitive }: Glossary): boolean {
  const { infinitive } = units[end] ?? {};
  const isNoun = units[end - 1]?.kind === "preposition";
  return isNoun || (infinitive !== undefined && intransitive.has(infinitive) && units[start]?.isPerson === true);
}

function behind(units: readonly Unit[], at: number, kind: Kind): number {
  return units[at + 1]?.kind === kind ? at + 2 : at + 1;
}

function moved(units: readonly Unit[], from: number, to: number): readonly Unit[] {
  const unit = units[from];
  if (!unit || from <= to) return units;
  return [...units.slice(0, to), unit, ...units.slice(to, from), ...units.slice(from + 1)];
}

function lastWord(units: readonly Unit[]): number {
  let end = units.length - 1;
  while (end >= 0 && units[end]?.kind === "break") end--;
  return end;
}

/** What is meant of several forms that are written alike, by what follows. */
export function formOf(unit: Unit, before: Unit | undefined, next: Unit | undefined, glossary: Glossary): Form {
  const { forms } = unit;
  if (!forms.includes("ed") || !forms.some((form) => form === "s" || form === "base")) return forms[0] ?? "base";
  if (before?.kind === "auxiliary" || before?.kind === "negation") return "ed";
  if (isInfinitive(unit, glossary)) return "base";
  const hasObject = next !== undefined && ["noun", "article", "possessive", "pronoun"].includes(next.kind);
  return (hasObject && forms.find((form) => form !== "ed")) || "ed";
}
