// What may be written at a place of a process spec, for completion and hover.
import { valueIn } from "../../model/fact.js";
import type { Process, Step } from "../../model/process.js";
import { absolute, touches } from "../../text/span.js";
import type { DataReading } from "../data/data-reading.js";
import { jsonPlace } from "../data/json-place.js";
import type { PathStep, Place } from "../data/place.js";
import { yamlPlace } from "../data/yaml-place.js";
import type { Cursor } from "../format.js";
import type { ContainerId, Shape, SpecWord } from "./word.js";
import { containers, wordOf } from "./words.js";

export function cursorAt(data: DataReading, processes: readonly Process[], offset: number): Cursor | undefined {
  const place = data.language === "json" ? jsonPlace(data.text, offset) : yamlPlace(data.text, offset);
  if (!place) return undefined;
  const found = resolve(place.path);
  if (!found) return undefined;
  const { range } = place;
  if (place.at === "key" && found.container)
    return { at: "key", range, words: wordsFor(found.container, place), targets: [] };
  if (!found.word) return undefined;
  const here = processes.find(({ span }) => touches(absolute(span, data.layout), offset)) ?? processes[0];
  return { at: "value", range, words: [found.word], targets: targetsFor(found.word.shape, here, processes) };
}

interface Resolved {
  /** The map whose keys the path leads into. */
  readonly container: ContainerId | undefined;
  /** The last key of the path. */
  readonly word: SpecWord | undefined;
}

/** Follows keys from the top of a process; undefined where a key is not known. */
function resolve(path: readonly PathStep[]): Resolved | undefined {
  let container: ContainerId | undefined = "process";
  let word: SpecWord | undefined;
  for (const step of path) {
    if (typeof step !== "string") continue;
    word = container && wordIn(container, step);
    if (!word) return undefined;
    container = word.holds;
  }
  return { container, word };
}

/** What stands in place of an answer may also be several steps at once, or an end. */
function wordIn(container: ContainerId, key: string): SpecWord | undefined {
  const word = wordOf(container, key);
  return container === "answer" ? (word ?? wordOf("parallel", key) ?? wordOf("ending", key)) : word;
}

function wordsFor(container: ContainerId, { present, path }: Place): readonly SpecWord[] {
  const parallel = path.at(-1) === "next" ? containers.parallel.words : [];
  return [...containers[container].words, ...parallel].filter(({ key }) => !present.has(key));
}

function targetsFor(shape: Shape, here: Process | undefined, processes: readonly Process[]): Cursor["targets"] {
  const steps = (here?.steps ?? []).map((step) => ({ text: step.id, about: nameOf(step) }));
  switch (shape) {
    case "target":
    case "next":
      return [...steps, { text: "end", about: "The process ends here." }];
    case "step":
    case "steps":
      return steps;
    case "measured":
      return [{ text: "purpose", about: "What the process is for." }, ...steps];
    case "process":
      return processes.map(({ id, name }) => ({ text: id, about: valueIn(name) ?? id }));
    default:
      return [];
  }
}

function nameOf({ name, id }: Step): string {
  return valueIn(name) ?? id;
}
