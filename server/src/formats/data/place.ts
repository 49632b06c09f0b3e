// Where a cursor stands in a YAML or JSON text: the keys that lead there, and what it touches.
import type { Range } from "../../text/span.js";

/** An item of a list, whichever it is. */
export const ITEM = Symbol("item");

export type PathStep = string | typeof ITEM;

export interface Place {
  readonly at: "key" | "value";
  /** From the top to the map whose key is written, or to the key whose value is. */
  readonly path: readonly PathStep[];
  /** The word or value that the cursor touches, without quotes. */
  readonly range: Range;
  /** The other keys of the map. */
  readonly present: ReadonlySet<string>;
}
