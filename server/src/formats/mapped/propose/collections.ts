// The collections of alike elements in a text: lists, and maps whose entries are alike, each with the path that leads there.
import type { Dict, Node } from "../../data/node.js";
import { isNameable, type Path } from "../path.js";

/** Everything that one path leads to. */
export interface Collection {
  readonly path: Path;
  /** The last key on the way. */
  readonly key: string;
  readonly items: readonly Node[];
  /** The keys of a map. */
  readonly names: readonly string[];
  /** A list, or a map whose keys name the elements. */
  readonly kind: "list" | "map";
}

/** Deeper than this nobody keeps steps. */
const DEEPEST = 6;

/** A text may be large, and a look at its beginning is enough to see how it is made. */
const MOST_NODES = 20_000;

interface Place {
  readonly path: Path;
  readonly nodes: readonly Node[];
}

/** From the top down; whatever stands at one path in several items counts as one collection. */
export function collectionsIn(root: Node): readonly Collection[] {
  const found: Collection[] = [];
  let left = MOST_NODES;
  let open: readonly Place[] = [{ path: [], nodes: [root] }];
  for (let depth = 0; depth <= DEEPEST && open.length > 0; depth++) {
    const deeper: Place[] = [];
    for (const place of open) {
      left -= place.nodes.length;
      if (left < 0) return found;
      found.push(...collectionsAt(place));
      deeper.push(...below(place));
    }
    open = deeper;
  }
  return found;
}

/** The maps among some values. */
export function dictsOf(nodes: readonly Node[]): readonly Dict[] {
  return nodes.flatMap((node) => (node.kind === "dict" ? [node] : []));
}

function collectionsAt({ path, nodes }: Place): Collection[] {
  const last = path.at(-1);
  // The items of a list are elements, and what stands in one of them is no collection of others.
  if (typeof last !== "object") return [];
  const { key } = last;
  const listed = nodes.flatMap((node) => (node.kind === "list" ? node.items : []));
  if (listed.length > 0) return [{ path, key, items: listed, names: [], kind: "list" }];
  const entries = dictsOf(nodes).flatMap((dict) => dict.entries);
  const items = entries.map(({ value }) => value);
  const isAlike = items.length > 1 && new Set(items.map((item) => item.kind)).size === 1;
  const names = entries.map((entry) => entry.key);
  return isAlike ? [{ path: [...path, "entries"], key, items, names, kind: "map" }] : [];
}

/** The values of each key, and the items of lists. */
function below({ path, nodes }: Place): Place[] {
  const places = new Map<string, Node[]>();
  const items: Node[] = [];
  for (const node of nodes) {
    if (node.aliased) continue;
    if (node.kind === "list") items.push(...node.items);
    if (node.kind !== "dict") continue;
    for (const { key, value } of node.entries) {
      if (!isNameable(key)) continue;
      const values = places.get(key);
      if (values) values.push(value);
      else places.set(key, [value]);
    }
  }
  const keyed = [...places].map(([key, values]) => ({ path: [...path, { key }], nodes: values }));
  return items.length > 0 ? [...keyed, { path: [...path, "items" as const], nodes: items }] : keyed;
}
