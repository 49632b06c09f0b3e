// Which keys of steps say what follows, told by their values: they name other steps.
import type { Dict } from "../../data/node.js";
import { idFrom } from "../../process-spec/lower-step.js";
import type { Path } from "../path.js";
import { dictsOf } from "./collections.js";
import { holdsText, holdsTexts, type Key, keysIn, textsAt } from "./keys.js";
import {
  isBackwards,
  isCondition,
  isElse,
  isGoal,
  isHead,
  isOrigin,
  isPlumbing,
  isServing,
  isTrouble,
  isUndoing,
  meaningOf,
} from "./vocabulary.js";

/** Paths by property, for steps and for what their ways hold. */
export interface FoundWays {
  readonly step: Map<string, Path[]>;
  readonly answer: Map<string, Path[]>;
  readonly exception: Map<string, Path[]>;
}

/** `names` are all words by which steps are called. */
export function findWays(keys: readonly Key[], names: ReadonlySet<string>): FoundWays {
  const found: FoundWays = { step: new Map(), answer: new Map(), exception: new Map() };
  for (const key of keys) addWay(key, names, found);
  const { step } = found;
  const branch = step.get("next")?.[0];
  const question = keys.find((key) => isCondition(key.key) && holdsText(key));
  // A condition beside two ways is their question; beside one it may say whether the step is done at all.
  if (branch && step.has("otherwise") && question && found.answer.size === 0) add(step, "when", question.path);
  return found;
}

/** What is done in an exception, and what else is said of it. */
export function readException(dicts: readonly Dict[], names: ReadonlySet<string>, into: Map<string, Path[]>): void {
  const keys = keysIn(dicts, () => false);
  const to = keys.find((key) => refers(key, names));
  if (to) add(into, "to", to.path);
  const when = keys.find((key) => isCondition(key.key) && holdsText(key));
  if (when) add(into, "when", when.path);
  for (const key of keys) {
    const meaning = meaningOf("exception", key.key);
    if (key === to || key === when || meaning === undefined || !detail.has(meaning) || !holdsTexts(key)) continue;
    add(into, meaning, key.path);
  }
}

/** Ways that stand in a list of their own, each with the step it leaves; the paths of its parts go to `into`. */
export function isListOfWays(dicts: readonly Dict[], names: ReadonlySet<string>, into: Map<string, Path[]>): boolean {
  const keys = keysIn(dicts, () => false);
  const from = keys.find((key) => isOrigin(key.key) && refers(key, names));
  const to = keys.find((key) => key !== from && isGoal(key.key) && refers(key, names));
  if (from === undefined || to === undefined) return false;
  add(into, "from", from.path);
  add(into, "to", to.path);
  for (const key of keys.filter((one) => isCondition(one.key) && holdsText(one)).slice(0, 2))
    add(into, "when", key.path);
  return true;
}

const detail: ReadonlySet<string> = new Set(["do", "cause", "prevention", "need", "tries", "actor", "outcome"]);

/** What a key says that names other steps; the first that takes it. */
const kinds: readonly (readonly [isOf: (key: string) => boolean, property: string])[] = [
  [isServing, "for"],
  [isBackwards, "after"],
  [isTrouble, "exceptions"],
  [isElse, "otherwise"],
];

function addWay(key: Key, names: ReadonlySet<string>, found: FoundWays): void {
  if (isUndoing(key.key)) return;
  const property = kinds.find(([isOf]) => isOf(key.key))?.[1] ?? "next";
  if (refers(key, names)) {
    add(found.step, property, key.path);
    return;
  }
  if (property === "for" || isHead(key.key) || isPlumbing(key.key)) return;
  const listed = key.values.every(({ kind }) => kind === "list");
  const dicts = dictsOf(key.values.flatMap((value) => (value.kind === "list" ? value.items : [value])));
  if (dicts.length === 0) {
    if (property === "exceptions" && holdsText(key) && textsAt(key).some(isSentence))
      add(found.step, property, key.path);
    return;
  }
  const inner = keysIn(dicts, () => false);
  // One map may hold anything; a list of maps that name steps is hardly anything but ways.
  const to = inner.find((one) => (listed || isGoal(one.key)) && refers(one, names));
  if (to === undefined || property === "after") return;
  add(found.step, property, key.path);
  if (property === "exceptions") {
    readException(dicts, names, found.exception);
    return;
  }
  add(found.answer, "to", to.path);
  for (const one of inner.filter((one) => isCondition(one.key) && holdsText(one)).slice(0, 2))
    add(found.answer, "when", one.path);
}

/** What stands there are names of steps, by and large; a word for the end may be among them. */
function refers(key: Key, names: ReadonlySet<string>): boolean {
  const texts = textsAt(key);
  const hits = texts.filter((text) => names.has(text) || names.has(idFrom(text) ?? text)).length;
  const ends = texts.filter((text) => /^(?:end|done|stop|finish|complete)$/i.test(text)).length;
  return hits > 0 && holdsTexts(key) && hits + ends >= texts.length * 0.5;
}

/** A word that a program reads says what is done as well, but a number or a switch does not. */
function isSentence(text: string): boolean {
  return /\p{L}{3}/u.test(text) && !/^(?:true|false|continue|ignore|none|null)$/i.test(text);
}

function add(into: Map<string, Path[]>, property: string, path: Path): void {
  const paths = into.get(property) ?? [];
  const key = JSON.stringify(path);
  if (!paths.some((one) => JSON.stringify(one) === key)) into.set(property, [...paths, path]);
}
