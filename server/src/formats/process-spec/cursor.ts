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

/** Where the words of a process spec begin on a path through a text, and which of them may stand there. */
export interface Entrance {
  readonly container: ContainerId;
  readonly words: readonly SpecWord[];
  /** The rest of the path. */
  readonly path: readonly PathStep[];
}

/** `enter` tells where a format keeps what a process spec says; left out, the text is a process spec. */
export function cursorAt(
  data: DataReading,
  processes: readonly Process[],
  offset: number,
  enter: (path: readonly PathStep[]) => Entrance | undefined = asProcessSpec,
): Cursor | undefined {
  const place = data.language === "json" ? jsonPlace(data.text, offset) : yamlPlace(data.text, offset);
  if (!place) return undefined;
  const entrance = enter(place.path);
  const found = entrance && resolve(entrance);
  if (!found) return undefined;
  const { range } = place;
  if (place.at === "key" && found.container) return { at: "key", range, words: wordsFor(found, place), targets: [] };
  if (!found.word) return undefined;
  const here = processes.find(({ span }) => touches(absolute(span, data.layout), offset)) ?? processes[0];
  return { at: "value", range, words: [found.word], targets: targetsFor(found.word.shape, here, processes) };
}

function asProcessSpec(path: readonly PathStep[]): Entrance {
  return { container: "process", words: containers.process.words, path };
}

interface Resolved {
  /** The map whose keys the path leads into, and what may stand in it. */
  readonly container: ContainerId | undefined;
  readonly words: readonly SpecWord[];
  /** The last key of the path. */
  readonly word: SpecWord | undefined;
}

/** Follows keys from where the words begin; undefined where a key is not known. */
function resolve({ path, ...entrance }: Entrance): Resolved | undefined {
  let container: ContainerId | undefined = entrance.container;
  let { words } = entrance;
  let word: SpecWord | undefined;
  for (const step of path) {
    if (typeof step !== "string") continue;
    word = container && wordIn(container, words, step);
    if (!word) return undefined;
    container = word.holds;
    words = container === undefined ? [] : containers[container].words;
  }
  return { container, words, word };
}

/** What stands in place of an answer may also be several steps at once, or an end. */
function wordIn(container: ContainerId, words: readonly SpecWord[], key: string): SpecWord | undefined {
  const word = words.find((one) => one.key === key);
  return container === "answer" ? (word ?? wordOf("parallel", key) ?? wordOf("ending", key)) : word;
}

function wordsFor({ words }: Resolved, { present, path }: Place): readonly SpecWord[] {
  const parallel = path.at(-1) === "next" ? containers.parallel.words : [];
  return [...words, ...parallel].filter(({ key }) => !present.has(key));
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
