// YAML and JSON texts as one small tree in which every value and key knows its place.
import type { Span } from "../../text/span.js";

export type Node = Scalar | List | Dict;

export interface Scalar {
  readonly kind: "scalar";
  /** As the language reads it; null for nothing written. Dates and other exotic types stay text. */
  readonly value: string | number | boolean | null;
  /** The value as text: what the author wrote without quotes, folding resolved; "" for null. */
  readonly text: string;
  /** Of the value with its quotes; empty, right behind the colon or dash, where nothing is written. */
  readonly span: Span;
  readonly style: "plain" | "single" | "double" | "literal" | "folded";
}

export interface List {
  readonly kind: "list";
  readonly items: readonly Node[];
  readonly span: Span;
  /** Written in one flow, as `[a, b]`, and not as lines with dashes. */
  readonly flow: boolean;
}

export interface Dict {
  readonly kind: "dict";
  readonly entries: readonly Entry[];
  readonly span: Span;
  readonly flow: boolean;
}

export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Node;
  /** From the key to the end of the value. */
  readonly span: Span;
}

/** The first entry of that key. */
export function entryOf(dict: Dict, key: string): Entry | undefined {
  return dict.entries.find((entry) => entry.key === key);
}
