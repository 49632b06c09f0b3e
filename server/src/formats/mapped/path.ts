// Paths with which a team says where things stand in its own files: read from text, and followed through a tree.
import { type Dict, type Entry, entryOf, type List, type Node, type Scalar } from "../data/node.js";

/** Plain data. A key leads into a map; `items` stands for each item of a list, `entries` for each entry of a map. */
export type PathStep = { readonly key: string } | "items" | "entries" | "own-key";

/** An empty path is the element itself. */
export type Path = readonly PathStep[];

/** A place that a path leads to. */
export interface Found {
  readonly node: Node;
  /** The entry whose value it is, and the map of that entry. */
  readonly holder: Entry | undefined;
  readonly map: Dict | undefined;
  /** The list that it is an item of. */
  readonly list: List | undefined;
  /** It stands between brackets. */
  readonly flow: boolean;
}

const TOKENS = /"[^"]*"|\{key\}|\*|\[\]|\.|[^.[\]{}"*]+|./g;

/** `steps`, `metadata.owner`, `phases[].steps`, `kpis.*`, `{key}`, `"a key.with dots"`, or `.`; undefined for no path. */
export function parsePath(text: string): Path | undefined {
  if (text.trim() === ".") return [];
  const path: PathStep[] = [];
  let complete = false;
  for (const [token] of text.trim().matchAll(TOKENS)) {
    const follows = token === "[]" || token === ".";
    // Only the items of the element itself may come first.
    if (follows ? !complete && (token === "." || path.length > 0) : complete) return undefined;
    complete = token !== ".";
    if (token === "[]") path.push("items");
    else if (token !== ".") {
      const step = named(token);
      if (step === undefined) return undefined;
      path.push(step);
    }
  }
  const own = path.indexOf("own-key");
  return !complete || (own >= 0 && own < path.length - 1) ? undefined : path;
}

function named(token: string): PathStep | undefined {
  if (token === "{key}") return "own-key";
  if (token === "*") return "entries";
  if (/^".*"$/s.test(token)) return { key: token.slice(1, -1) };
  const key = token.trim();
  return key === "" || /^[[\]{}"]$/.test(key) ? undefined : { key };
}

/** As people from other languages of paths would write it, in this one. */
export function asOurs(text: string): string | undefined {
  const ours = text
    .trim()
    .replace(/^\$\.?|^\.(?=.)|^\//, "")
    .replace(/\[(?:\*|\d+)\]/g, "[]")
    .replace(/\//g, ".");
  return ours !== text && parsePath(ours) !== undefined ? ours : undefined;
}

/** Everything that a path leads to, in the order of the text. */
export function follow(path: Path, from: Found): readonly Found[] {
  let reached: readonly Found[] = [from];
  for (const step of path) reached = reached.flatMap((found) => next(step, found));
  return reached;
}

/** The lists at the end of a path stand for their items. */
export function itemsOf(path: Path, from: Found): readonly Found[] {
  return follow(path, from).flatMap((found) => (found.node.kind === "list" ? next("items", found) : [found]));
}

function next(step: PathStep, found: Found): readonly Found[] {
  const { node, holder } = found;
  if (step === "own-key") return holder ? [{ ...found, node: keyNode(holder) }] : [];
  if (step === "items") {
    if (node.kind !== "list") return [];
    return node.items.map((item) => ({ node: item, holder: undefined, map: undefined, list: node, flow: node.flow }));
  }
  if (node.kind !== "dict") return [];
  if (step === "entries") return node.entries.map((entry) => reachedBy(entry, node));
  const entry = entryOf(node, step.key);
  return entry ? [reachedBy(entry, node)] : [];
}

function reachedBy(entry: Entry, dict: Dict): Found {
  return { node: entry.value, holder: entry, map: dict, list: undefined, flow: dict.flow };
}

/** The key of an entry as a value; nothing is written there, because others may name it. */
function keyNode({ key, keySpan }: Entry): Scalar {
  return { kind: "scalar", value: key, text: key, style: "plain", span: keySpan, aliased: true };
}

/** A key with a quotation mark or a line break in it has no place in a path; nobody has missed it yet. */
export function isNameable(key: string): boolean {
  return !/["\p{Cc}\ufffd]/u.test(key);
}

/** A path as people write it. */
export function pathText(path: Path): string {
  const text = path.map((step) => {
    if (step === "items") return "[]";
    if (step === "entries") return ".*";
    if (step === "own-key") return ".{key}";
    return /^[^.[\]{}"*\s](?:[^.[\]{}"*]*[^.[\]{}"*\s])?$/.test(step.key) ? `.${step.key}` : `."${step.key}"`;
  });
  return text.join("").replace(/^\./, "") || ".";
}

/** The keys of a path that goes through maps only, so that it can be made where it is not there yet. */
export function keysOf(path: Path): readonly string[] | undefined {
  const keys = path.flatMap((step) => (typeof step === "object" ? [step.key] : []));
  return keys.length === path.length && keys.length > 0 ? keys : undefined;
}
