// What a text says of a process as a whole: its head, its metrics, and what can happen at any step.
import type { Node } from "../../data/node.js";
import type { PropertyPaths } from "../mapping.js";
import { follow, type Path } from "../path.js";
import { type Collection, collectionsIn, dictsOf } from "./collections.js";
import { findProperties } from "./find-properties.js";
import type { FoundSteps } from "./find-steps.js";
import { isListOfWays, readException } from "./find-ways.js";
import { holdsText, type Key, keysIn, textsAt } from "./keys.js";
import { isCondition, isExceptionsKey, isHead, isMetricsKey, isPlumbing, isTimesKey, meaningOf } from "./vocabulary.js";

export interface DescribedHead {
  readonly process: PropertyPaths;
  readonly answer: PropertyPaths;
  readonly exception: PropertyPaths;
  readonly metric: PropertyPaths;
}

export function describeHead(root: Node, found: FoundSteps, names: ReadonlySet<string>): DescribedHead {
  const top = { node: root, holder: undefined, map: undefined, list: undefined, flow: false };
  const processes = follow(found.process, top).map(({ node }) => node);
  const keys = keysIn(dictsOf(processes), isHead);
  const process = findProperties("process", keys);
  if (found.process.at(-1) === "entries" && !process.has("id")) process.set("id", [["own-key"]]);
  const start = process.has("start") ? undefined : triggerIn(keys);
  if (start) process.set("start", [start]);
  const exception = new Map<string, Path[]>();
  const metric = new Map<string, Path[]>();
  const answer = new Map<string, Path[]>();
  const [metrics, exceptions, ways]: [Path[], Path[], Path[]] = [[], [], []];
  for (const collection of collectionsIn(root)) {
    const path = seenFrom(found.process, collection.path);
    if (path === undefined) continue;
    if (isMeasured(collection)) {
      metrics.push(path);
      describeMetrics(collection, metric);
    } else if (seenFrom(found.steps, path) === undefined && isListOfWays(dictsOf(collection.items), names, answer)) {
      ways.push(path);
    } else if (isWhatCanHappen(collection, found)) {
      readException(dictsOf(collection.items), names, exception);
      exceptions.push(path);
    }
  }
  // What stands alone cannot be both; a sentence taken for a target would be judged as one.
  if (metric.get("description")?.some(isItself))
    metric.set(
      "target",
      (metric.get("target") ?? []).filter((path) => !isItself(path)),
    );
  process.set("steps", [found.steps]);
  if (ways.length > 0) process.set("ways", ways);
  if (exceptions.length > 0) process.set("exceptions", exceptions);
  if (metrics.length > 0) process.set("metrics", metrics);
  return { process, answer, exception, metric };
}

function isItself(path: Path): boolean {
  return path.length === 0;
}

/** Triggers are mostly a list of maps; what happened stands in one of their keys. */
function triggerIn(keys: readonly Key[]): Path | undefined {
  const key = keys.find((one) => meaningOf("process", one.key) === "start");
  if (key === undefined) return undefined;
  const listed = key.values.every(({ kind }) => kind === "list");
  const dicts = dictsOf(key.values.flatMap((value) => (value.kind === "list" ? value.items : [value])));
  const inner = keysIn(dicts, () => false).filter(holdsText);
  const said =
    inner.find(({ key: name }) => isCondition(name)) ??
    inner.find(({ key: name }) => /^(?:description|name)$/.test(name));
  return said && [...key.path, ...(listed ? (["items"] as const) : []), ...said.path];
}

function isMeasured({ path, key, items, kind }: Collection): boolean {
  const keys = path.flatMap((step) => (typeof step === "object" ? [step.key] : []));
  if (keys.some(isPlumbing)) return false;
  const texts = textsAt({ values: items });
  if (isTimesKey(key))
    return (
      kind === "map" && texts.length === items.length && texts.every((text) => /\d/.test(text)) && path.length <= 3
    );
  return isMetricsKey(key) && (texts.length === items.length || dictsOf(items).length === items.length);
}

function describeMetrics({ items, kind }: Collection, into: Map<string, Path[]>): void {
  for (const [property, paths] of findProperties(
    "metric",
    keysIn(dictsOf(items), () => false),
  ))
    add(into, property, paths);
  if (kind !== "map") return;
  add(into, "name", [["own-key"]]);
  const texts = textsAt({ values: items });
  // What stands alone is either how much is aimed at, or a sentence about it.
  if (texts.length > 0) add(into, texts.some((text) => /\d/.test(text)) ? "target" : "description", [[]]);
}

function isWhatCanHappen({ path, key, items, kind }: Collection, { process, steps }: FoundSteps): boolean {
  const own = seenFrom(process, path);
  if (!isExceptionsKey(key) || kind !== "list" || own === undefined || seenFrom(steps, own) !== undefined) return false;
  const keys = keysIn(dictsOf(items), () => false);
  return keys.some((one) => isCondition(one.key) || ["when", "do"].includes(meaningOf("exception", one.key) ?? ""));
}

/** The rest of a path that begins with another; undefined where it does not. */
function seenFrom(beginning: Path, path: Path): Path | undefined {
  const same = beginning.every((step, i) => JSON.stringify(step) === JSON.stringify(path[i]));
  return same ? path.slice(beginning.length) : undefined;
}

function add(into: Map<string, Path[]>, property: string, paths: readonly Path[]): void {
  const there = into.get(property) ?? [];
  const known = new Set(there.map((path) => JSON.stringify(path)));
  into.set(property, [...there, ...paths.filter((path) => !known.has(JSON.stringify(path)))]);
}
