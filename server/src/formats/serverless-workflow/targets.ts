// Where ways lead, in the words of a workflow.
import type { Target } from "../../model/process.js";
import type { Span } from "../../text/span.js";
import type { Node } from "../data/node.js";
import { idSpan } from "../process-spec/fields.js";

/** Where a way leads, before it is said where the words stand that say so. */
export type Destination =
  | { readonly kind: "step"; readonly id: string }
  | { readonly kind: "end"; readonly name: string | undefined };

export const END: Destination = { kind: "end", name: undefined };

/** The target that is said at a place of its own, or concluded at an element's. */
export function targetAt(destination: Destination, span: Span): Target {
  return { ...destination, span };
}

/** The other way round; what leads nowhere in particular goes on to what follows. */
export function destinationOf(target: Target, following: Destination): Destination {
  if (target.kind === "step") return { kind: "step", id: target.id };
  return target.kind === "end" ? { kind: "end", name: target.name } : following;
}

/** The words of a value that names a step; undefined where it says nothing. */
export function wordsOf(node: Node | undefined): string | undefined {
  if (node?.kind !== "scalar" || node.unreadable) return undefined;
  const text = node.text.trim();
  return text === "" ? undefined : text;
}

/** Without the quotes. */
export function spanOfWords(node: Node, words: string): Span {
  return node.kind === "scalar" ? idSpan(node, words) : node.span;
}
