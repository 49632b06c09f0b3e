// Writes repairs into a process spec as small text edits.
import type { ModelEdit, Property, Value } from "../../model/model-edit.js";
import type { TextEdit } from "../../text/edit.js";
import { absolute } from "../../text/span.js";
import type { DataReading } from "../data/data-reading.js";
import type { Draft, DraftMap } from "../data/draft.js";
import { DataEditor } from "../data/editor.js";
import { type Dict, type Entry, entryOf } from "../data/node.js";
import { allowing, isBlank, movable, ownEntry, restated } from "../data/stating.js";
import { type Placed, type Site, siteOf } from "./sites.js";
import type { ContainerId } from "./word.js";
import { containers } from "./words.js";

type Edits = readonly TextEdit[];
type EditOf<Kind extends ModelEdit["kind"]> = Extract<ModelEdit, { kind: Kind }>;

/** What is to be stated: values by key. */
type Statements = ReadonlyMap<string, Draft>;

export class Writer {
  readonly #reading: DataReading;
  readonly #editor: DataEditor;
  readonly #siteOf: (element: Placed) => Site | undefined;

  /** Where an element stands; other formats keep what a process spec says in places of their own. */
  constructor(reading: DataReading, find: (element: Placed) => Site | undefined = (of) => siteOf(of, reading)) {
    this.#reading = reading;
    this.#siteOf = find;
    this.#editor = new DataEditor(reading);
  }

  /** No edits where the element cannot be found or is not its own, or where the place is open already. */
  write(edit: ModelEdit): Edits {
    switch (edit.kind) {
      case "respell":
        return [{ ...absolute(edit.span, this.#reading.layout), text: edit.text }];
      case "state":
        return this.#state(this.#siteOf(edit.of), edit.properties);
      case "move":
        return this.#move(this.#siteOf(edit.of), edit);
      case "allow":
        return this.#allow(this.#siteOf(edit.of), edit);
      case "add-metric":
        return this.#addItem(this.#siteOf(edit.of), "metrics", "metric", [["name", edit.name], ...edit.properties]);
      case "add-exception":
        return this.#addItem(this.#siteOf(edit.of), "exceptions", "exception", [
          ["when", edit.condition],
          ...edit.properties,
        ]);
      case "add-step":
        return this.#addStep(this.#siteOf(edit.of), edit);
    }
  }

  #state(site: Site | undefined, properties: ReadonlyMap<Property, Value>): Edits {
    if (!site) return [];
    if (!expressible(site.container, properties.keys())) return [];
    if (!isMap(site)) return this.#unfold(site, properties);
    const edits: TextEdit[] = [];
    const absent = new Map<string, Draft>();
    for (const [key, value] of properties) {
      const entry = ownEntry(site.node, key);
      if (entry) edits.push(...this.#restate(entry, value, site.node.flow));
      else absent.set(key, value);
    }
    return [...edits, ...this.#add(site, absent)];
  }

  /** Another value in the place of one that is there. */
  #restate({ key, value: old }: Entry, value: Value, flow: boolean): Edits {
    const who = key === "customer" && old.kind === "dict" && !old.aliased ? ownEntry(old, "who") : undefined;
    if (who) return this.#restate(who, value, old.kind === "dict" && old.flow);
    if (key === "customer" && old.kind === "dict" && !old.aliased)
      return this.#editor.add(old, new Map([["who", value]]), keysOf("customer"));
    return restated(this.#editor, old, value, flow);
  }

  #move(site: Site | undefined, { from, to, leave }: EditOf<"move">): Edits {
    if (!site || !isMap(site) || !expressible(site.container, [from, to])) return [];
    const source = ownEntry(site.node, from)?.value;
    const moved = source && movable(this.#editor, source);
    if (source?.kind !== "scalar" || moved === undefined) return [];
    const target = ownEntry(site.node, to)?.value;
    const left = this.#editor.replace(source, leave, site.node.flow);
    if (!target) return [left, ...this.#add(site, new Map([[to, moved]]))];
    if (target.kind !== "scalar" || target.aliased || target.unreadable || !isBlank(target)) return [];
    return [left, this.#editor.replace(target, moved, site.node.flow)];
  }

  #allow(site: Site | undefined, { rule, reason }: EditOf<"allow">): Edits {
    if (!site || !expressible(site.container, ["allow"])) return [];
    const allowance: DraftMap = new Map([[rule, reason]]);
    const statements: Statements = new Map([["allow", allowance]]);
    if (!isMap(site)) return this.#unfold(site, statements);
    const entry = ownEntry(site.node, "allow");
    if (!entry) return this.#add(site, statements);
    return allowing(this.#editor, entry.value, rule, reason);
  }

  /** One more in a list of the process. */
  #addItem(
    site: Site | undefined,
    key: "metrics" | "exceptions",
    container: ContainerId,
    statements: readonly (readonly [string, Draft])[],
  ): Edits {
    if (!site || !isMap(site)) return [];
    const item = ordered(container, new Map(statements));
    const entry = ownEntry(site.node, key);
    if (!entry) return this.#add(site, new Map([[key, [item]]]));
    const { value } = entry;
    if (value.aliased || entry.aliased) return [];
    if (value.kind === "list" && value.items.length > 0) return this.#editor.append(value, item);
    const empty = value.kind === "list" || (value.kind === "scalar" && value.value === null && !value.unreadable);
    return empty ? this.#editor.begin(entry, item, this.#editor.listIndent(site.node)) : [];
  }

  #addStep(site: Site | undefined, { after, id, name, properties }: EditOf<"add-step">): Edits {
    const before = this.#siteOf(after);
    if (!site || !isMap(site) || !before) return [];
    const steps = ownEntry(site.node, "steps")?.value;
    if (steps?.kind !== "list" || steps.aliased) return [];
    const statements = new Map<string, Draft>([["id", id], ["name", name], ...properties]);
    return this.#editor.append(steps, ordered("step", statements), before.node);
  }

  #add({ node, container, begin }: Site & { readonly node: Dict }, statements: Statements): Edits {
    if (statements.size === 0) return [];
    if (begin) return begin(ordered(container, statements));
    return this.#editor.add(node, statements, keysOf(container));
  }

  /** A text that stands for a map becomes the map. */
  #unfold(site: Site, statements: Statements): Edits {
    const { short } = containers[site.container];
    if (short === undefined || statements.has(short)) return [];
    const added = ordered(site.container, statements);
    return this.#editor.unfold(site.node, short, site.holder, site.flow, added);
  }
}

/** Whether the element is written as a map, and not as a text or an end that stands for one. */
function isMap(site: Site): site is Site & { readonly node: Dict } {
  return site.node.kind === "dict" && !(site.container === "answer" && entryOf(site.node, "end") !== undefined);
}

/** Whether the process spec has a place for every one of the properties. */
function expressible(container: ContainerId, keys: Iterable<string>): boolean {
  const known = new Set(keysOf(container));
  return [...keys].every((key) => known.has(key));
}

function keysOf(container: ContainerId): readonly string[] {
  return containers[container].words.map((word) => word.key);
}

function ordered(container: ContainerId, statements: Statements): DraftMap {
  const order = keysOf(container);
  return new Map([...statements].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}
