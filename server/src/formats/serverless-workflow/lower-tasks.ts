// The tasks of 1.0 as steps: lists within tasks lie flat in the model, and each task leads to what follows it.
import type { Step } from "../../model/process.js";
import { type Entry, entryOf, type Node } from "../data/node.js";
import { type Context, stepAt } from "./elements.js";
import { type Destination, destinationOf, END } from "./targets.js";
import { type Around, type Listed, leading, type Place, type Task } from "./task.js";
import { callsOf, kindOf, performerOf, withinOf } from "./task-facts.js";
import { TaskIds } from "./task-ids.js";
import { bodyOf, NO_PARTS, partsOf, tasksIn } from "./task-parts.js";
import { errorWay, waysOn } from "./task-ways.js";

/** Tasks that lie deeper were nested to exhaust their reader. */
const DEEPEST = 64;

/** What stands first in a task, before what it does. */
const HEAD = ["if"];

export class Tasks {
  readonly #context: Context;
  readonly #steps: Step[] = [];
  readonly #ids = new TaskIds();

  constructor(context: Context) {
    this.#context = context;
  }

  lower(node: Node | undefined): readonly Step[] {
    this.#list(this.#named(tasksIn(node), ""), { after: END, raised: undefined, depth: 0 });
    return this.#steps;
  }

  #named(entries: readonly Entry[], parent: string): Listed {
    return { entries, ids: this.#ids.of(entries, parent) };
  }

  #list({ entries, ids }: Listed, around: Around): void {
    const siblings = new Map(entries.map(({ key }, i) => [key, ids[i] ?? key]));
    entries.forEach((entry, i) => {
      const next = ids[i + 1];
      const following: Destination = next === undefined ? around.after : { kind: "step", id: next };
      const place = { entry, id: ids[i] ?? entry.key, following, isLast: next === undefined, siblings, around };
      this.#lower(this.#task(place));
    });
  }

  #task(place: Place): Task {
    const { entry, id, following, around } = place;
    const body = bodyOf(entry);
    const then = entryOf(body, "then");
    const parts = around.depth < DEEPEST ? partsOf(body) : NO_PARTS;
    return {
      ...place,
      body,
      holder: { dict: body, head: HEAD, onward: "then" },
      then,
      onward: then ? destinationOf(leading(then.value, then, place), following) : following,
      sequence: this.#named(parts.sequence, id),
      branches: this.#named(parts.branches, id),
      attempted: this.#named(parts.attempted, id),
      caught: this.#named(parts.caught, id),
    };
  }

  #lower(task: Task): void {
    const { id, entry, around, onward, sequence, branches, attempted, caught } = task;
    const place = { span: entry.span, anchor: entry.keySpan };
    const step = stepAt({ id, name: entry.key }, place, task.holder, this.#context);
    const error = errorWay(task, this.#context);
    this.#steps.push({
      ...step,
      ...waysOn(task, this.#context),
      kind: kindOf(task, step),
      doneBy: performerOf(task, step),
      within: withinOf(task, step),
      calls: callsOf(task, step),
      exceptions: error ? [error] : [],
    });
    const inner = { after: onward, raised: around.raised, depth: around.depth + 1 };
    this.#list(sequence, inner);
    // Nothing follows one branch but what follows all of them.
    branches.entries.forEach((branch, i) => {
      this.#list({ entries: [branch], ids: branches.ids.slice(i, i + 1) }, inner);
    });
    this.#list(attempted, error ? { ...inner, raised: destinationOf(error.to, onward) } : inner);
    this.#list(caught, inner);
  }
}
