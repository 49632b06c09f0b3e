// Where a cursor stands in a JSON text. Keys are offered only where a colon follows, strings only inside their quotes.
import { findNodeAtLocation, getLocation, type Node, parseTree } from "jsonc-parser";
import { ITEM, type Place } from "./place.js";

export function jsonPlace(text: string, offset: number): Place | undefined {
  try {
    return placeIn(text, offset);
  } catch {
    // The parser calls itself for every level, and a text of thousands of levels exhausts its stack.
    return undefined;
  }
}

function placeIn(text: string, offset: number): Place | undefined {
  const { path, previousNode, isAtPropertyKey } = getLocation(text, offset);
  if (previousNode?.type !== "string" && previousNode?.type !== "property") return undefined;
  const range = { start: previousNode.offset + 1, end: previousNode.offset + previousNode.length - 1 };
  if (offset < range.start || offset > range.end) return undefined;
  const steps = path.map((step) => (typeof step === "number" ? ITEM : step));
  if (!isAtPropertyKey) return { at: "value", path: steps, range, present: new Set() };
  if (!/^"\s*:/.test(text.slice(range.end, range.end + 20))) return undefined;
  const root = parseTree(text);
  const map = root && findNodeAtLocation(root, path.slice(0, -1));
  return { at: "key", path: steps.slice(0, -1), range, present: otherKeys(map, range.start) };
}

function otherKeys(map: Node | undefined, start: number): ReadonlySet<string> {
  const keys = (map?.children ?? []).flatMap(({ children }) => children?.[0] ?? []);
  return new Set(keys.filter(({ offset }) => offset !== start - 1).map(({ value }) => String(value)));
}
