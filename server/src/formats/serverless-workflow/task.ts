// One task of 1.0 as it is read: where it stands, what it holds, and where a word leads from there.
import type { Target } from "../../model/process.js";
import type { Dict, Entry, Node } from "../data/node.js";
import type { Holder } from "./elements.js";
import { type Destination, END, spanOfWords, targetAt, wordsOf } from "./targets.js";

/** The tasks of one list, with the ids that they have among all tasks. */
export interface Listed {
  readonly entries: readonly Entry[];
  readonly ids: readonly string[];
}

/** What surrounds a list of tasks. */
export interface Around {
  /** Where it goes on behind the last task, and where `exit` leads. */
  readonly after: Destination;
  /** Where an error leads that is raised here; undefined where it ends the workflow. */
  readonly raised: Destination | undefined;
  readonly depth: number;
}

/** One task among its neighbours. */
export interface Place {
  readonly entry: Entry;
  readonly id: string;
  /** The next task of the list, or what follows the list. */
  readonly following: Destination;
  readonly isLast: boolean;
  readonly siblings: ReadonlyMap<string, string>;
  readonly around: Around;
}

export interface Task extends Place {
  readonly body: Dict;
  readonly holder: Holder;
  readonly then: Entry | undefined;
  /** Where it goes on when it and all that it holds is done. */
  readonly onward: Destination;
  readonly sequence: Listed;
  readonly branches: Listed;
  readonly attempted: Listed;
  readonly caught: Listed;
}

/** Where `then` leads: `continue`, `exit`, `end`, or a task of the same list. What says nothing goes on in order. */
export function leading(words: Node | undefined, of: Entry, { following, siblings, around }: Place): Target {
  const name = wordsOf(words);
  if (words === undefined || name === undefined) return targetAt(following, of.keySpan);
  if (name === "continue") return targetAt(following, words.span);
  if (name === "exit") return targetAt(around.after, words.span);
  if (name === "end") return targetAt(END, words.span);
  return { kind: "step", id: siblings.get(name) ?? name, span: spanOfWords(words, name) };
}

export function firstOf({ ids }: Listed): Destination | undefined {
  return ids[0] === undefined ? undefined : { kind: "step", id: ids[0] };
}
