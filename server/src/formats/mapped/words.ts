// Every key of a mapping: those of the process spec, and the few with which a mapping says where the parts stand.
import type { FactPlaces, Word } from "../format.js";
import { keyed, placesBy } from "../process-spec/facts.js";
import type { ContainerId } from "../process-spec/word.js";
import { containers } from "../process-spec/words.js";
import type { MappedElement } from "./mapping.js";

const A_PATH = "a path";
const PATHS = "a path, or several in a list";
const KEYS = "keys of the process spec, each with a path seen from there";

const id: Word = { key: "id", about: "The short name that others lead to.", takes: A_PATH };

/** How a step says what follows it, and what else it holds. */
export const waysOfStep: readonly Word[] = [
  {
    key: "next",
    about: "Where it goes on: step ids, or answers as `answer` describes them. Left out: the next step in order.",
    takes: PATHS,
  },
  {
    key: "when",
    about: "The question or condition on which it takes `next`, where that stands in the step itself.",
    takes: A_PATH,
  },
  { key: "otherwise", about: "Where it goes when no answer of `next` holds.", takes: A_PATH },
  { key: "after", about: "The steps that have to be done before this one.", takes: PATHS },
  {
    key: "exceptions",
    about: "What can happen at this step, as `exception` describes it; a text alone is where it goes or what is done.",
    takes: PATHS,
  },
  { key: "steps", about: "Steps inside this step; they are read behind it, in their order.", takes: PATHS },
];

export const elementWords: Readonly<Record<MappedElement, readonly Word[]>> = {
  process: [id, ...wordsOf("process", ["touchstone", "process", "steps", "exceptions", "metrics"])],
  step: [...wordsOf("step", ["next", "exceptions"]), ...waysOfStep],
  answer: [
    { key: "from", about: "The step that it leaves, where ways stand in a list of their own.", takes: A_PATH },
    ...wordsOf("answer", []),
  ],
  exception: wordsOf("exception", []),
  metric: wordsOf("metric", []),
};

export const mappingWords: readonly Word[] = [
  {
    key: "files",
    about: "The files that are written in this way: patterns as in .gitignore, seen from the folder of this file.",
    takes: "a pattern such as playbooks/*.yaml (or a list of them)",
    start: "‹playbooks/*.yaml›",
  },
  {
    key: "process",
    about: "Where the process stands in a file. Left out: the whole file is one process.",
    takes: PATHS,
  },
  ...elementWords.process,
  { key: "steps", about: "Where the steps stand.", takes: PATHS, start: "steps" },
  { key: "step", about: "Where things stand in a step.", takes: KEYS },
  {
    key: "ways",
    about: "Ways that stand in a list of their own beside the steps, as `answer` describes them with `from` and `to`.",
    takes: PATHS,
  },
  { key: "answer", about: "Where things stand in an answer of `next`, or in one of the `ways`.", takes: KEYS },
  { key: "exceptions", about: "Where it is written what can happen at any step.", takes: PATHS },
  { key: "exception", about: "Where things stand in an exception.", takes: KEYS },
  { key: "metrics", about: "Where the metrics stand.", takes: PATHS },
  { key: "metric", about: "Where things stand in a metric.", takes: KEYS },
];

function wordsOf(container: ContainerId, without: readonly string[]): Word[] {
  return containers[container].words
    .filter(({ key }) => !without.includes(key))
    .map(({ key, about }) => ({ key, about, takes: A_PATH }));
}

/** The paths with which a mapping says where its files have a place; where it says none, there is none. */
export const places: FactPlaces = {
  process: placesBy("process", (key) => (key === "also" || key === "elsewhere" ? undefined : keyed("")(key))),
  step: placesBy("step", keyed("step.")),
  way: placesBy("way", (key) => `${keyed("answer.")(key)}, ${keyed("exception.")(key)}`),
  metric: placesBy("metric", keyed("metric.")),
  ask: { what: keyed("step.")("asks") },
};
