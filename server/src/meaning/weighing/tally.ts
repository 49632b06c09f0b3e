// What is gathered from a wording before it is weighed: its words, each by the place where it stands, and other signs.
import type { Meaning } from "../wording/word.js";

/** Where a word can stand. The same word weighs differently in another place. */
export const places = [
  // Metrics: any word, the noun that says what is measured, and what comes behind it (`per agent`, `until solved`).
  "measure",
  "measured",
  "behind",
  // Outcomes: any word, the first somebody, the first and the last one, one that is not in the step's name, and the
  // words of that name.
  "outcome",
  "somebody",
  "begins",
  "ends",
  "new",
  "step",
  // Branches: the condition, any word of its steps, the verb of each, and that of the last.
  "when",
  "does",
  "verb",
  "last",
] as const;

export type Place = (typeof places)[number];

export const placeNumber = Object.fromEntries(places.map((place, number) => [place, number])) as Readonly<
  Record<Place, number>
>;

export interface Tally {
  word(meaning: Meaning, place: number): void;
  /** Two words that make one name, such as `approval rate`, may mean what neither of them does. */
  pair(first: Meaning, second: Meaning): void;
  sign(name: string): void;
}

const LENGTHS = ["no words", "one word", "two words", "three words", "four words", "five words", "six words"];

/** How long a wording is, as a sign. */
export function lengthOf({ length }: readonly Meaning[]): string {
  return LENGTHS[length] ?? "many words";
}

/** What else such people are where they are no customers. */
const OTHERS: ReadonlySet<string> = new Set(["@worker", "@team", "@outsider", "@employee"]);

/** The signs of one word: what it may be asked for by, and each group with its form. A number is as good as another. */
export function signsOf(meaning: Meaning): readonly string[] {
  const { form, owns } = meaning;
  const signs = namesOf(meaning);
  if (form !== "base") for (const sign of [...signs]) if (sign.startsWith("@")) signs.push(`${sign}+${form}`);
  signs.push(`+${form}`);
  if (owns) signs.push("+owns");
  return signs;
}

/** Whom a process is for weighs as its customer, whatever they are called. */
function namesOf({ keys }: Meaning): string[] {
  if (!keys.includes("@customer")) return [...new Set(keys)].filter((key) => !/^\d/.test(key));
  return ["customer", ...new Set(keys.filter((key) => key.startsWith("@") && !OTHERS.has(key)))];
}
