// Reads the team's own words from a configuration, and what it says for all processes under it.
import type { Dict } from "../formats/data/node.js";
import { isOpenPlace } from "../model/fact.js";
import type { Perspective } from "../model/process.js";
import type { Checks } from "./config-checks.js";
import { type ConfigWord, defaultWords, vocabularyWords } from "./config-words.js";
import type { ProcessDefaults } from "./defaults.js";

/** What one configuration adds to the words that Touchstone knows. */
export interface OwnWords {
  readonly customers: readonly string[];
  readonly plain: ReadonlyMap<string, string>;
  readonly perspective: ReadonlyMap<string, Perspective>;
}

export const noOwnWords: OwnWords = { customers: [], plain: new Map(), perspective: new Map() };

export function readVocabulary(dict: Dict | undefined, checks: Checks): OwnWords {
  const draft: { -readonly [Key in keyof OwnWords]: OwnWords[Key] } = { ...noOwnWords };
  for (const [word, { value }] of checks.known(dict, "“vocabulary”", vocabularyWords)) {
    if (word.key === "customers") draft.customers = checks.texts(value, word).flatMap(({ text }) => said(text) ?? []);
    if (word.key === "plain") draft.plain = readPlain(checks.dict(value, word), checks);
    if (word.key === "perspective") draft.perspective = readPerspective(checks.dict(value, word), word, checks);
  }
  return draft;
}

export function readDefaults(dict: Dict | undefined, checks: Checks): ProcessDefaults {
  const defaults: { -readonly [Key in keyof ProcessDefaults]: ProcessDefaults[Key] } = {};
  for (const [word, { value }] of checks.known(dict, "“defaults”", defaultWords)) {
    const text = said(checks.text(value, word)?.text);
    if (text !== undefined) defaults[word.key as keyof ProcessDefaults] = text;
  }
  return defaults;
}

function readPlain(dict: Dict | undefined, checks: Checks): ReadonlyMap<string, string> {
  const plain = new Map<string, string>();
  for (const { key, value } of checks.phrases(dict, "“plain”")) {
    const text = said(checks.text(value, { key, takes: "its plain words" })?.text);
    if (text !== undefined) plain.set(key, text);
  }
  return plain;
}

function readPerspective(
  dict: Dict | undefined,
  { values = {}, takes }: ConfigWord,
  checks: Checks,
): ReadonlyMap<string, Perspective> {
  const choices = Object.keys(values) as Perspective[];
  const perspectives = new Map<string, Perspective>();
  for (const { key, value } of checks.phrases(dict, "“perspective”")) {
    const perspective = checks.choice(value, { key, takes }, choices);
    if (perspective !== undefined) perspectives.set(key, perspective);
  }
  return perspectives;
}

/** A place that is still open says nothing yet. */
function said(text: string | undefined): string | undefined {
  return text === undefined || isOpenPlace(text) ? undefined : text;
}
