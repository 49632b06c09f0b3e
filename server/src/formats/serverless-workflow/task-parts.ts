// What stands within a task of 1.0: lists of other tasks, in the forms of all its versions.
import { type Dict, type Entry, entryOf, type Node } from "../data/node.js";

export interface TaskParts {
  /** Done one behind the other. */
  readonly sequence: readonly Entry[];
  /** Done all at once. */
  readonly branches: readonly Entry[];
  /** Done until an error. */
  readonly attempted: readonly Entry[];
  /** Done after the error. */
  readonly caught: readonly Entry[];
}

export const NO_PARTS: TaskParts = { sequence: [], branches: [], attempted: [], caught: [] };

/** The ways to a list of tasks, those of the first alphas behind today's. */
const SEQUENCES = ["do", "foreach.do", "execute.sequentially", "sequentially"];
const BRANCHES = ["fork.branches", "branch.on", "execute.concurrently", "concurrently", "compete"];

export function partsOf(body: Dict): TaskParts {
  return {
    sequence: firstList(body, SEQUENCES),
    branches: firstList(body, BRANCHES),
    attempted: tasksIn(at(body, "try")),
    caught: tasksIn(at(body, "catch.do")),
  };
}

function firstList(body: Dict, paths: readonly string[]): readonly Entry[] {
  return paths.map((path) => tasksIn(at(body, path))).find((tasks) => tasks.length > 0) ?? [];
}

/** The value behind keys that are joined by dots. */
export function at(dict: Dict, path: string): Node | undefined {
  let node: Node | undefined = dict;
  for (const key of path.split(".")) node = node?.kind === "dict" ? entryOf(node, key)?.value : undefined;
  return node;
}

/** By one of these a map is one task, and no map of tasks by their names. */
const TYPES = [
  "call",
  "do",
  "emit",
  "execute",
  "for",
  "fork",
  "listen",
  "raise",
  "run",
  "set",
  "switch",
  "try",
  "wait",
];

/** The tasks of a list of maps with one key each, or of one map by their names. */
export function tasksIn(node: Node | undefined): readonly Entry[] {
  return node?.kind === "dict" && TYPES.some((key) => entryOf(node, key)) ? [] : entriesIn(node);
}

/** The first entry of each map in a list, or the entries of one map. */
export function entriesIn(node: Node | undefined): readonly Entry[] {
  if (node?.kind === "dict") return node.entries.filter(({ value }) => value.kind === "dict");
  if (node?.kind !== "list") return [];
  return node.items.flatMap((item) => (item.kind === "dict" ? (item.entries[0] ?? []) : []));
}

/** What a name stands for; an empty map where nothing is written yet. */
export function bodyOf({ value }: Entry): Dict {
  if (value.kind === "dict") return value;
  return { kind: "dict", entries: [], flow: false, span: value.span, aliased: true };
}
