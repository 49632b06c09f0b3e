// Ids for the tasks of 1.0, whose names need to be unique only where something leads to them.
import { type Entry, entryOf } from "../data/node.js";
import { wordsOf } from "./targets.js";
import { bodyOf, entriesIn } from "./task-parts.js";

/** The ids that the tasks of one workflow have among all its tasks. */
export class TaskIds {
  readonly #taken = new Map<string, number>();

  /**
   * A name that is taken in another list gets the name of the task around it as well. One that a list has twice gets a
   * number, unless something leads there: then nobody can tell which one is meant.
   */
  of(entries: readonly Entry[], parent: string): readonly string[] {
    const sought = soughtIn(entries);
    const own = new Map<string, string>();
    return entries.map(({ key }) => {
      const before = own.get(key);
      if (before !== undefined && sought.has(key)) return before;
      const id = this.#free(key, parent);
      if (before === undefined) own.set(key, id);
      return id;
    });
  }

  #free(name: string, parent: string): string {
    const id = this.#taken.has(name) && parent !== "" ? `${parent}/${name}` : name;
    const count = (this.#taken.get(id) ?? 0) + 1;
    this.#taken.set(id, count);
    if (count === 1) return id;
    const numbered = `${id} (${count})`;
    this.#taken.set(numbered, 1);
    return numbered;
  }
}

/** The names to which the tasks of a list lead. */
function soughtIn(entries: readonly Entry[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const entry of entries) {
    const body = bodyOf(entry);
    for (const way of [body, ...entriesIn(entryOf(body, "switch")?.value).map(bodyOf)]) {
      const name = wordsOf(entryOf(way, "then")?.value);
      if (name !== undefined) names.add(name);
    }
  }
  return names;
}
