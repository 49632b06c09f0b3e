// YAML and JSON texts as one small tree in which every value and key knows its place.
import type { Span } from "../../text/span.js";

export type Node = Scalar | List | Dict;

interface Common {
  /** Of the value with its quotes; of the alias where an alias stands for it. */
  readonly span: Span;
  /** It stands elsewhere in the text and an alias or merge key repeats it here, so it cannot be edited here. */
  readonly aliased?: true;
}

export interface Scalar extends Common {
  readonly kind: "scalar";
  /** As the language reads it; null for nothing written. Dates and other exotic types stay text. */
  readonly value: string | number | boolean | null;
  /** The value as text: what the author wrote without quotes, folding resolved; "" for null. */
  readonly text: string;
  /** `plain` also where nothing is written: then the span is empty, right behind the colon or dash. */
  readonly style: "plain" | "single" | "double" | "literal" | "folded";
  /** Something stands here that could not be read; a problem says why. */
  readonly unreadable?: true;
}

export interface List extends Common {
  readonly kind: "list";
  readonly items: readonly Node[];
  /** Written in one flow, as `[a, b]`, and not as lines with dashes. */
  readonly flow: boolean;
}

export interface Dict extends Common {
  readonly kind: "dict";
  /** In the order of the text, repeated keys too; those of merge keys come last. */
  readonly entries: readonly Entry[];
  readonly flow: boolean;
}

export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Node;
  /** From the key to the end of the value. */
  readonly span: Span;
  /** It comes from a merge key or through an alias. */
  readonly aliased?: true;
}

/** The first entry of that key. */
export function entryOf(dict: Dict, key: string): Entry | undefined {
  return dict.entries.find((entry) => entry.key === key);
}
