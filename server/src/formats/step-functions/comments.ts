// The `Comment` of a machine, a state, a rule or a catcher: what its lines say, and where they stand.

import { absolute } from "../../text/span.js";
import type { DataReading } from "../data/data-reading.js";
import { type Dict, type Entry, entryOf, type Scalar } from "../data/node.js";
import { TextPlaces } from "../data/text-places.js";
import { Prose } from "../prose/read.js";
import type { ProseKind } from "../prose/words.js";
import { isSubstituted } from "./substitutions.js";

export const COMMENT = "Comment";

export interface Comment {
  readonly entry: Entry;
  readonly value: Scalar;
}

/** Undefined where none is written, or none that can be read. */
export function commentOf(dict: Dict): Comment | undefined {
  const entry = entryOf(dict, COMMENT);
  const value = entry?.value;
  return entry && value?.kind === "scalar" && !value.unreadable ? { entry, value } : undefined;
}

/** Whether a comment can be written: there is none, or one that is a text of this place and not filled in later. */
export function isOpenToComment(dict: Dict): boolean {
  const entry = entryOf(dict, COMMENT);
  if (!entry) return true;
  const { value } = entry;
  return value.kind === "scalar" && !value.unreadable && !isSubstituted(value.text);
}

export function proseOf({ value }: Comment, kind: ProseKind, { text, layout }: DataReading): Prose {
  const { start, end } = absolute(value.span, layout);
  let places: TextPlaces | undefined;
  return new Prose(value.text, kind, (range) => {
    places ??= new TextPlaces(value, text.slice(start, end));
    const found = places.range(range);
    const { part, start: base } = value.span;
    return found ? { part, start: base + found.start, end: base + found.end } : value.span;
  });
}
