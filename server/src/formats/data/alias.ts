// What an alias or a merge key repeats: views of the anchored value that are made only where somebody looks.
import type { Span } from "../../text/span.js";
import type { Dict, Entry, List, Node } from "./node.js";

/** Far above any honest use; what would repeat more is made to exhaust its reader. */
export const MOST_REPEATED = 100_000;

/** How much of one document may still be repeated. */
export class Budget {
  #left = MOST_REPEATED;

  get exhausted(): boolean {
    return this.#left < 0;
  }

  /** The nodes, or none of them where they would be too many. */
  grant<Part>(nodes: readonly Part[]): readonly Part[] {
    this.#left -= nodes.length;
    return this.exhausted ? [] : nodes;
  }
}

/** A node as it stands where an alias repeats it: every place in it is the place of the alias. */
export function repeated(node: Node, span: Span, budget: Budget): Node {
  if (node.kind === "dict") return new RepeatedDict(node, span, budget);
  if (node.kind === "list") return new RepeatedList(node, span, budget);
  return { ...node, span, aliased: true };
}

/** The entries that a merge key adds to a map that has `own` keys already. */
export function mergedEntries(merge: Entry, own: ReadonlySet<string>, budget: Budget): Entry[] {
  const sources = merge.value.kind === "list" ? merge.value.items : [merge.value];
  const added = new Map<string, Entry>();
  for (const source of sources) {
    if (source.kind !== "dict") continue;
    for (const entry of budget.grant(source.entries)) {
      if (!own.has(entry.key) && !added.has(entry.key)) added.set(entry.key, entryAt(entry, merge.value.span, budget));
    }
  }
  return [...added.values()];
}

function entryAt(entry: Entry, span: Span, budget: Budget): Entry {
  return { key: entry.key, keySpan: span, value: repeated(entry.value, span, budget), span, aliased: true };
}

class RepeatedDict implements Dict {
  readonly kind = "dict";
  readonly aliased = true;
  readonly flow: boolean;
  #entries: readonly Entry[] | undefined;

  constructor(
    readonly source: Dict,
    readonly span: Span,
    readonly budget: Budget,
  ) {
    this.flow = source.flow;
  }

  get entries(): readonly Entry[] {
    this.#entries ??= this.budget.grant(this.source.entries).map((entry) => entryAt(entry, this.span, this.budget));
    return this.#entries;
  }
}

class RepeatedList implements List {
  readonly kind = "list";
  readonly aliased = true;
  readonly flow: boolean;
  #items: readonly Node[] | undefined;

  constructor(
    readonly source: List,
    readonly span: Span,
    readonly budget: Budget,
  ) {
    this.flow = source.flow;
  }

  get items(): readonly Node[] {
    this.#items ??= this.budget.grant(this.source.items).map((item) => repeated(item, this.span, this.budget));
    return this.#items;
  }
}
