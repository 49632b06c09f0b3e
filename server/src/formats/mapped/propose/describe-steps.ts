// What the steps of a text say, and where.
import type { Dict } from "../../data/node.js";
import { idFrom } from "../../process-spec/lower-step.js";
import type { PropertyPaths } from "../mapping.js";
import type { Path } from "../path.js";
import { dictsOf } from "./collections.js";
import { findProperties } from "./find-properties.js";
import type { FoundSteps } from "./find-steps.js";
import { findWays } from "./find-ways.js";
import { keysIn, tellingKey, textsAt } from "./keys.js";
import { isHead, isPlumbing, isStepsKey, meaningOf } from "./vocabulary.js";

export interface DescribedSteps {
  readonly step: PropertyPaths;
  readonly answer: PropertyPaths;
  readonly exception: PropertyPaths;
  /** All words by which steps are called. */
  readonly names: ReadonlySet<string>;
}

export function describeSteps(found: FoundSteps): DescribedSteps {
  const nested = nestedSteps(found);
  const dicts = [...found.dicts, ...nested.dicts];
  const step = findProperties("step", keysIn(dicts, isHead));
  const isMap = found.collection.kind === "map";
  if (isMap && !step.has("id")) step.set("id", [["own-key"]]);
  const telling = step.has("id") || step.has("name") ? undefined : tellingKey(dicts);
  if (telling) step.set("name", [telling.path]);
  const names = namesOf(found, step, dicts);
  const known = [...[...step.values()].flat(), ...nested.paths];
  const inWords = new Set(known.map((path) => JSON.stringify(path)));
  const others = keysIn(dicts, () => false).filter(({ path }) => !inWords.has(JSON.stringify(path)));
  const ways = findWays(others, names);
  for (const [property, paths] of ways.step) step.set(property, paths);
  if (nested.paths.length > 0) step.set("steps", [...nested.paths]);
  return { step, answer: ways.answer, exception: ways.exception, names };
}

/** Steps inside steps: under the key of the steps themselves, or one that is as good. */
function nestedSteps({ collection, dicts }: FoundSteps): {
  readonly paths: readonly Path[];
  readonly dicts: readonly Dict[];
} {
  const keys = keysIn(dicts, () => false).filter(({ key, values }) => {
    if (key !== collection.key && !isStepsKey(key) && !/^(?:then|else|do|children|parallel)$/.test(key)) return false;
    return !isPlumbing(key) && values.every(({ kind }) => kind === "list") && itemsOf(values).some(isNamed);
  });
  return { paths: keys.map(({ path }) => path), dicts: keys.flatMap(({ values }) => itemsOf(values)) };
}

function itemsOf(values: Parameters<typeof dictsOf>[0]): readonly Dict[] {
  return dictsOf(values.flatMap((value) => (value.kind === "list" ? value.items : [])));
}

function isNamed({ entries }: Dict): boolean {
  return entries.some(({ key }) => ["id", "name"].includes(meaningOf("step", key) ?? ""));
}

function namesOf({ collection }: FoundSteps, step: PropertyPaths, dicts: readonly Dict[]): ReadonlySet<string> {
  const paths = [...(step.get("id") ?? []), ...(step.get("name") ?? [])].map((path) => JSON.stringify(path));
  const keys = keysIn(dicts, isHead).filter(({ path }) => paths.includes(JSON.stringify(path)));
  const texts = [...keys.flatMap(textsAt), ...textsAt({ values: collection.items }), ...collection.names];
  return new Set(texts.flatMap((text) => [text, idFrom(text) ?? text]));
}
