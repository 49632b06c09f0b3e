// Where on a path through a workflow the words of a process spec begin: under the `metadata` of its elements.
import { ITEM, type PathStep } from "../data/place.js";
import type { Entrance } from "../process-spec/cursor.js";
import type { ContainerId } from "../process-spec/word.js";
import { BRANCHES, METADATA, wordsUnder } from "./words.js";

type Path = readonly PathStep[];

/**
 * Undefined elsewhere: what a call is given may have keys called `metadata` too, and so has a resource of Kubernetes,
 * in which a workflow lies deeper.
 */
export function metadataAt(path: Path, isResource: boolean): Entrance | undefined {
  if (isResource && (path[0] !== "spec" || path[1] !== "flow")) return undefined;
  const workflow = isResource ? path.slice(2) : path;
  const [first, second] = workflow;
  if (first === "document") return second === METADATA ? entrance("process", workflow.slice(2)) : undefined;
  if (first === METADATA) return entrance("process", workflow.slice(1));
  return first === "states" ? inState(workflow.slice(1)) : inTask(workflow);
}

function entrance(container: ContainerId, path: Path): Entrance {
  return { container, words: wordsUnder(container), path };
}

/** What is said of a step, or of one of its branches. */
function ofStep(path: Path): Entrance | undefined {
  if (path[0] !== BRANCHES || path.length === 1) return entrance("step", path);
  return path.length > 1 ? entrance("exception", path.slice(2)) : undefined;
}

const CONDITIONS: ReadonlySet<PathStep | undefined> = new Set(["dataConditions", "eventConditions"]);

function inState([item, ...path]: Path): Entrance | undefined {
  if (item !== ITEM) return undefined;
  if (path[0] === METADATA) return ofStep(path.slice(1));
  const isCondition = CONDITIONS.has(path[0]) && path[1] === ITEM && path[2] === METADATA;
  return isCondition ? entrance("answer", path.slice(3)) : undefined;
}

/** The keys that lead to lists of tasks. */
const LISTS: ReadonlySet<PathStep | undefined> = new Set(["do", "try", "catch", "fork", "branches", "foreach"]);

/** Lists of tasks in one another: each an item, and in that its name. */
function inTask(path: Path): Entrance | undefined {
  let at = 0;
  while (LISTS.has(path[at])) {
    while (LISTS.has(path[at])) at++;
    if (path[at] !== ITEM) return undefined;
    at += 2;
    if (path[at] === METADATA) return ofStep(path.slice(at + 1));
  }
  return undefined;
}
