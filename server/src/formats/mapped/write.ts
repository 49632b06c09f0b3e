// Writes repairs into a mapped file: each property at the place where the team keeps it.
import type { ModelEdit, Value } from "../../model/model-edit.js";
import type { TextEdit } from "../../text/edit.js";
import { absolute } from "../../text/span.js";
import type { DataReading } from "../data/data-reading.js";
import type { Draft, DraftMap } from "../data/draft.js";
import { DataEditor } from "../data/editor.js";
import { allowing, isBlank, movable, restated } from "../data/stating.js";
import { isNothing } from "../process-spec/fields.js";
import type { MappedElement, Mapping } from "./mapping.js";
import { Openings, put } from "./openings.js";
import { type Found, follow, keysOf, type Path } from "./path.js";
import type { Site, Sites } from "./sites.js";

type Edits = readonly TextEdit[];
type EditOf<Kind extends ModelEdit["kind"]> = Extract<ModelEdit, { kind: Kind }>;

export class MappedWriter {
  readonly #reading: DataReading;
  readonly #mapping: Mapping;
  readonly #sites: Sites;
  readonly #editor: DataEditor;

  constructor(reading: DataReading, mapping: Mapping, sites: Sites) {
    this.#reading = reading;
    this.#mapping = mapping;
    this.#sites = sites;
    this.#editor = new DataEditor(reading);
  }

  /** No edits where the mapping has no place for what is to be said, or the place cannot be found or is open already. */
  write(edit: ModelEdit): Edits {
    if (edit.kind === "respell") return [{ ...absolute(edit.span, this.#reading.layout), text: edit.text }];
    const site = this.#sites.of(edit.of);
    if (!site) return [];
    switch (edit.kind) {
      case "state":
        return this.#state(site, edit.properties);
      case "move":
        return this.#move(site, edit);
      case "allow":
        return this.#allow(site, edit);
      case "add-metric":
        return this.#addItem(site, "metrics", "metric", [["name", edit.name], ...edit.properties]);
      case "add-exception":
        return this.#addItem(site, "exceptions", "exception", [["when", edit.condition], ...edit.properties]);
      case "add-step":
        return this.#addStep(edit);
    }
  }

  #state(site: Site, properties: ReadonlyMap<string, Value>): Edits {
    const edits: TextEdit[] = [];
    const openings = new Openings(site, this.#mapping, this.#editor);
    for (const [property, value] of properties) {
      const place = this.#placeOf(site, property);
      if (place) edits.push(...restated(this.#editor, place.node, value, place.flow));
      else if (!openings.open(property, value)) return [];
    }
    return [...edits, ...openings.edits()];
  }

  #move(site: Site, { from, to, leave }: EditOf<"move">): Edits {
    const source = this.#placeOf(site, from);
    const moved = source && movable(this.#editor, source.node);
    if (source?.node.kind !== "scalar" || moved === undefined) return [];
    const left = this.#editor.replace(source.node, leave, source.flow);
    const target = this.#placeOf(site, to);
    if (target?.node.kind === "scalar") {
      if (target.node.aliased || target.node.unreadable || !isBlank(target.node)) return [];
      return [left, this.#editor.replace(target.node, moved, target.flow)];
    }
    const openings = new Openings(site, this.#mapping, this.#editor);
    return target === undefined && openings.open(to, moved) ? [left, ...openings.edits()] : [];
  }

  #allow(site: Site, { rule, reason }: EditOf<"allow">): Edits {
    const place = this.#placeOf(site, "allow");
    if (place) return allowing(this.#editor, place.node, rule, reason);
    const openings = new Openings(site, this.#mapping, this.#editor);
    return openings.open("allow", new Map([[rule, reason]])) ? openings.edits() : [];
  }

  /** One more in a list of the process. */
  #addItem(
    site: Site,
    key: "metrics" | "exceptions",
    element: MappedElement,
    statements: readonly (readonly [string, Draft])[],
  ): Edits {
    const item = this.#draft(element, statements);
    if (!item) return [];
    // A list inside one of many elements belongs to that element, and to nothing new.
    const paths = (this.#mapping.paths.process.get(key) ?? []).map(withoutItems).filter((path) => keysOf(path));
    const list = placeAmong(paths, site.found);
    if (!list) {
      const openings = new Openings(site, this.#mapping, this.#editor);
      return openings.open(key, [item], withoutItems) ? openings.edits() : [];
    }
    const { node, holder, map } = list;
    if (node.aliased || holder?.aliased) return [];
    if (node.kind === "list" && node.items.length > 0) return this.#editor.append(node, item);
    const empty = node.kind === "list" || isNothing(node);
    return empty && holder && map ? this.#editor.begin(holder, item, this.#editor.listIndent(map)) : [];
  }

  #addStep({ after, id, name, properties }: EditOf<"add-step">): Edits {
    const before = this.#sites.of(after);
    const item = this.#draft("step", [["id", id], ["name", name], ...properties]);
    const list = before?.found.list;
    return list && item && !list.aliased ? this.#editor.append(list, item, before.found.node) : [];
  }

  /** A new element with each property at its place; what has no place is left out, but not its name. */
  #draft(element: MappedElement, statements: readonly (readonly [string, Draft])[]): DraftMap | undefined {
    const draft = new Map<string, Draft>();
    for (const [i, [property, value]] of statements.entries()) {
      const paths = this.#mapping.paths[element].get(property) ?? [];
      const isPut = paths.some((path) => put(draft, keysOf(path) ?? [], value));
      if (i === 0 && !isPut) return undefined;
    }
    return draft;
  }

  /** Where a property stands, empty or not. */
  #placeOf({ found, element }: Site, property: string): Found | undefined {
    return placeAmong(this.#mapping.paths[element].get(property) ?? [], found);
  }
}

function placeAmong(paths: readonly Path[], from: Found): Found | undefined {
  const places = paths.flatMap((path) => follow(path, from));
  return places.find(({ node }) => !isNothing(node)) ?? places[0];
}

function withoutItems(path: Path): Path {
  return path.at(-1) === "items" ? path.slice(0, -1) : path;
}
