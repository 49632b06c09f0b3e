// Which collection of a text is its steps: by the key it stands under, and by what its elements say.
import type { Dict, Node } from "../../data/node.js";
import type { Path } from "../path.js";
import { type Collection, collectionsIn, dictsOf } from "./collections.js";
import { holdsTexts, type Key, keysIn, tellingKey, textsAt } from "./keys.js";
import { isExceptionsKey, isMetricsKey, isPlumbing, isProcessesKey, isStepsKey, meaningOf } from "./vocabulary.js";

export interface FoundSteps {
  /** Where the processes stand; empty for the whole text. */
  readonly process: Path;
  /** Seen from the process. */
  readonly steps: Path;
  readonly collection: Collection;
  readonly dicts: readonly Dict[];
}

const ENOUGH = 5;

export function findSteps(root: Node): FoundSteps | undefined {
  const collections = collectionsIn(root);
  let best: { readonly collection: Collection; readonly score: number } | undefined;
  for (const collection of collections) {
    const score = scoreOf(collection);
    if (score >= ENOUGH && score > (best?.score ?? 0)) best = { collection, score };
  }
  const collection = best?.collection ?? collections.find(couldBeSteps);
  if (collection === undefined) return undefined;
  const { process, steps } = split(collection.path);
  return { process, steps, collection, dicts: dictsOf(collection.items) };
}

/** Where nothing is called as steps are: a list near the top whose elements are told apart by some words. */
function couldBeSteps({ path, items, kind }: Collection): boolean {
  const keys = path.flatMap((step) => (typeof step === "object" ? [step.key] : []));
  if (kind !== "list" || keys.length > 2 || path.includes("items") || keys.some(isNoStep)) return false;
  const dicts = dictsOf(items);
  return dicts.length > 1 && dicts.length === items.length && tellingKey(dicts) !== undefined;
}

function isNoStep(key: string): boolean {
  return isPlumbing(key) || isMetricsKey(key) || isExceptionsKey(key);
}

function scoreOf({ path, key, items, names, kind }: Collection): number {
  const keys = path.flatMap((step) => (typeof step === "object" ? [step.key] : []));
  if (keys.some(isNoStep)) return 0;
  const named = isStepsKey(key) ? 6 : 0;
  const depth = (keys.length - 1) / 2;
  // Phases are steps to some; where they hold steps of their own, those are meant.
  const inner = keys.slice(0, -1).some((one) => isStepsKey(one) && one !== key) && named > 0 ? 2 : 0;
  const dicts = dictsOf(items);
  if (dicts.length < items.length * 0.8)
    return kind === "list" && holdsTexts({ values: items }) && named > 0 ? named - depth : 0;
  if (items.length < 2 && named === 0) return 0;
  const own = keysIn(dicts, () => false);
  const isNamed = kind === "map" || own.some((one) => isNaming(one, dicts.length));
  if (!isNamed) return 0;
  const said = new Set(own.map((one) => meaningOf("step", one.key)).filter((one) => one && telling.has(one)));
  return (
    named + inner + (kind === "list" ? 2 : 0) + Math.min(4, said.size) + (refersToItself(own, names) ? 3 : 0) - depth
  );
}

const telling: ReadonlySet<string> = new Set([
  "actor",
  "next",
  "description",
  "kind",
  "exceptions",
  "within",
  "output",
]);

function isNaming(one: Key, count: number): boolean {
  const meaning = meaningOf("step", one.key);
  return (meaning === "id" || meaning === "name") && holdsTexts(one) && one.values.length >= count * 0.6;
}

/** Some key names other elements of the same collection. */
function refersToItself(keys: readonly Key[], own: readonly string[]): boolean {
  const names = new Set([...own, ...keys.filter((one) => isNaming(one, 0)).flatMap(textsAt)]);
  return keys.some((one) => !isNaming(one, 0) && textsAt(one).some((text) => names.has(text)));
}

/** A file may hold several processes, each with its steps. */
function split(path: Path): { process: Path; steps: Path } {
  const at = path.findIndex((step, i) => {
    const after = path[i + 1];
    return typeof step === "object" && isProcessesKey(step.key) && (after === "items" || after === "entries");
  });
  return at < 0 ? { process: [], steps: path } : { process: path.slice(0, at + 2), steps: path.slice(at + 2) };
}
