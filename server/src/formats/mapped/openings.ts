// New keys in a mapped element, made where the mapping says that a property stands and nothing stands there yet.
import type { TextEdit } from "../../text/edit.js";
import type { Draft, DraftMap } from "../data/draft.js";
import type { DataEditor } from "../data/editor.js";
import { type Dict, entryOf, type Node } from "../data/node.js";
import { isNothing } from "../process-spec/fields.js";
import type { MappedElement, Mapping } from "./mapping.js";
import { keysOf, type Path } from "./path.js";
import type { Site } from "./sites.js";
import { elementWords } from "./words.js";

/** The property that a text says which stands in the place of a whole element. */
const short: Readonly<Partial<Record<MappedElement, string>>> = { step: "name", metric: "name" };

/** Gathered, because several new keys of one map are written at once. */
export class Openings {
  readonly #site: Site;
  readonly #mapping: Mapping;
  readonly #editor: DataEditor;
  /** New keys by the value that is to hold them: a map, or a place where nothing is written. */
  readonly #added = new Map<Node, Map<string, Draft>>();

  constructor(site: Site, mapping: Mapping, editor: DataEditor) {
    this.#site = site;
    this.#mapping = mapping;
    this.#editor = editor;
  }

  /** False where no path of the property can be made. */
  open(property: string, value: Draft, change: (path: Path) => Path = same): boolean {
    const paths = this.#mapping.paths[this.#site.element].get(property) ?? [];
    return paths.some((path) => this.#make(keysOf(change(path)), value));
  }

  edits(): readonly TextEdit[] {
    return [...this.#added].flatMap(([node, entries]) => this.#editsIn(node, entries));
  }

  #make(keys: readonly string[] | undefined, value: Draft): boolean {
    const { node: element, holder } = this.#site.found;
    if (keys === undefined) return false;
    if (element.kind === "scalar") return holder === undefined && this.#hold(element, keys, value);
    let node: Node = element;
    for (const [i, key] of keys.entries()) {
      if (node.kind !== "dict" || node.aliased) return false;
      const entry = entryOf(node, key);
      if (entry === undefined) return this.#hold(node, keys.slice(i), value);
      if (entry.aliased) return false;
      if (isNothing(entry.value)) return this.#hold(entry.value, keys.slice(i + 1), value);
      node = entry.value;
    }
    return false;
  }

  #hold(node: Node, keys: readonly string[], value: Draft): boolean {
    if (keys.length === 0) return false;
    const entries = this.#added.get(node) ?? new Map<string, Draft>();
    this.#added.set(node, entries);
    return put(entries, keys, value);
  }

  #editsIn(node: Node, entries: DraftMap): readonly TextEdit[] {
    if (node.kind === "dict") return this.#editor.add(node, entries, this.#order(node, entries));
    if (node.kind !== "scalar") return [];
    const { found, element } = this.#site;
    if (node !== found.node) return [this.#editor.replaceByMap(node, entries)];
    const property = short[element];
    const [key, ...deeper] = property === undefined ? [] : this.#keysTo(property);
    if (key === undefined || deeper.length > 0 || entries.has(key)) return [];
    return this.#editor.unfold(node, key, found.holder, found.flow, entries);
  }

  /** In the element as the process spec orders its keys; behind everything else where none of those before is there. */
  #order(dict: Dict, entries: DraftMap): readonly string[] {
    const own = dict.entries.map(({ key }) => key);
    const usual = elementWords[this.#site.element].flatMap(({ key }) => this.#keysTo(key).slice(0, 1));
    const first = Math.min(...own.map((key) => usual.indexOf(key)).filter((at) => at >= 0));
    const placed = dict === this.#site.found.node && [...entries.keys()].every((key) => usual.indexOf(key) > first);
    return placed ? usual : [...own, ...entries.keys()];
  }

  #keysTo(property: string): readonly string[] {
    return (this.#mapping.paths[this.#site.element].get(property) ?? []).flatMap((path) => keysOf(path) ?? []);
  }
}

/** A value under keys that are all new; false where another new value stands in the way. */
export function put(entries: Map<string, Draft>, keys: readonly string[], value: Draft): boolean {
  let inner = entries;
  for (const [i, key] of keys.entries()) {
    const there = inner.get(key);
    if (i === keys.length - 1) return there === undefined && inner.set(key, value) !== undefined;
    if (there !== undefined && !(there instanceof Map)) return false;
    const deeper: Map<string, Draft> = there ?? new Map<string, Draft>();
    inner.set(key, deeper);
    inner = deeper;
  }
  return false;
}

function same(path: Path): Path {
  return path;
}
