// Names of data and of errors as the words that they are made of: `$.paymentResult.status` is the payment result status.

/** Parts of a path that say how data is carried and not what it is. */
const CARRIER =
  /^(?:\$+|states|context|payload|body|item|items|input|output|result|detail|data|response|attributes|parameters|arguments|[SNBML]|SS|NS|BS|BOOL|NULL|\d+|\*)$/i;

/** With which a name asks something: `isValid`. */
const VERB = /\b(?:is|are|was|has|have|can|should|may|must|did|does|needs) /;

/** A name or a value in lower-case words: `PENDING_REVIEW` is "pending review". */
export function wordsOf(name: string): string {
  return name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .replace(/[\s_\-.:/#]+/g, " ")
    .trim()
    .toLowerCase();
}

/** What a path points at: its last part, with the one before it where one word alone says little. */
export function subjectOf(path: string): string {
  const parts = path
    .replace(/\[[^\]]*\]/g, "")
    .split(/[.`]+/)
    .map((part) => part.replace(/^\$+/, ""))
    .filter((part) => part !== "");
  const telling = parts.filter((part) => !CARRIER.test(part));
  const last = wordsOf(telling.at(-1) ?? parts.at(-1) ?? "");
  const before = telling.at(-2);
  return before === undefined || last.replace(VERB, "").includes(" ") ? last : `${wordsOf(before)} ${last}`;
}

/** A name that asks whether something is so, answered: "is complete", "is not complete", "approved", "not approved". */
export function answered(path: string, yes: boolean): string {
  const subject = subjectOf(path);
  if (yes) return subject;
  const verb = VERB.exec(subject);
  if (!verb) return /\s/.test(subject) ? subject.replace(/\s(?=\S+$)/, " not ") : `not ${subject}`;
  const end = verb.index + verb[0].length;
  const no = /^ha(?:s|ve) /.test(verb[0]) ? "no" : "not";
  return `${subject.slice(0, end)}${no} ${subject.slice(end)}`;
}
