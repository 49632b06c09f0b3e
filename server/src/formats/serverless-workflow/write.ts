// Writes repairs into a workflow: under `metadata`, where a task goes on, and new tasks.
import type { ModelEdit, Property, Value } from "../../model/model-edit.js";
import type { Step } from "../../model/process.js";
import type { TextEdit } from "../../text/edit.js";
import type { DataReading } from "../data/data-reading.js";
import type { Draft } from "../data/draft.js";
import { DataEditor } from "../data/editor.js";
import { type Dict, entryOf, type List, type Node } from "../data/node.js";
import { Writer as SpecWriter } from "../process-spec/write.js";
import { type Home, type Homes, keysBehind } from "./homes.js";
import { METADATA } from "./words.js";

type Edits = readonly TextEdit[];
type Properties = ReadonlyMap<Property, Value>;

export class Writer {
  readonly #reading: DataReading;
  readonly #homes: Homes;
  readonly #editor: DataEditor;
  /** Metadata is written as a process spec is. */
  readonly #metadata: SpecWriter;

  constructor(reading: DataReading, homes: Homes) {
    this.#reading = reading;
    this.#homes = homes;
    this.#editor = new DataEditor(reading);
    this.#metadata = new SpecWriter(reading, (element) => homes.find(element, reading));
  }

  /** No edits where the element cannot be found or is not its own, or where the place is open already. */
  write(edit: ModelEdit): Edits {
    if (edit.kind === "add-step") return this.#addTask(edit.after, edit.id, edit.name, edit.properties);
    if (edit.kind !== "state" || !edit.properties.has("next")) return this.#metadata.write(edit);
    const properties = new Map(edit.properties);
    properties.delete("next");
    const onward = edit.of.type === "step" ? this.#goOn(this.#homes.of(edit.of), edit.properties.get("next")) : [];
    return onward.length === 0 ? [] : [...onward, ...this.#metadata.write({ ...edit, properties })];
  }

  /** Where a task goes on; a state always says so already, and in more than a word. */
  #goOn(home: Home | undefined, next: Value | undefined): Edits {
    if (!home?.onward || home.holder.aliased || next === undefined) return [];
    const { holder, onward } = home;
    const entry = entryOf(holder, onward);
    if (!entry) return this.#editor.add(holder, new Map([[onward, next]]), keysBehind(holder, onward));
    const isOwn = !entry.aliased && entry.value.kind === "scalar" && !entry.value.aliased && !entry.value.unreadable;
    if (!isOwn || entry.value.kind !== "scalar" || entry.value.text === String(next)) return [];
    return [this.#editor.replace(entry.value, next, holder.flow)];
  }

  /** Behind a task from which it goes on in order. What the new one does in the end, only its author knows. */
  #addTask(after: Step, id: string, name: string, properties: Properties): Edits {
    const home = this.#homes.of(after);
    if (!home?.onward || ["then", "switch", "raise"].some((key) => entryOf(home.holder, key))) return [];
    const place = this.#reading.documents.map(({ root }) => listAround(home.holder, root)).find((found) => found);
    if (!place) return [];
    const said = new Map<string, Draft>([["name", name], ...properties]);
    said.delete("next");
    const next = properties.get("next");
    const task = new Map<string, Draft>([
      ["call", "‹what does this›"],
      [METADATA, { lines: said }],
      ...(next === undefined ? [] : ([[home.onward, next]] as const)),
    ]);
    return this.#editor.append(place.list, new Map([[id, { lines: task }]]), place.item);
  }
}

/** Lists in which nothing follows anything. */
const AT_ONCE: ReadonlySet<string> = new Set(["branches", "on", "concurrently", "compete"]);

interface Place {
  readonly list: List;
  readonly item: Node;
}

/** The list in which a task stands. */
function listAround(task: Dict, root: Node): Place | undefined {
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.aliased || node.kind === "scalar") continue;
    if (node.kind === "list") {
      const item = node.items.find((one) => one.kind === "dict" && one.entries[0]?.value === task);
      if (item) return { list: node, item };
      for (const one of node.items) open.push(one);
    } else
      for (const { key, value } of node.entries) {
        if (value.kind === "list" && AT_ONCE.has(key)) for (const inner of withinEach(value)) open.push(inner);
        else open.push(value);
      }
  }
  return undefined;
}

/** What the tasks of a list hold, without the list itself. */
function withinEach({ items }: List): readonly Node[] {
  return items.flatMap((item) => (item.kind === "dict" ? item.entries.map(({ value }) => value) : []));
}
