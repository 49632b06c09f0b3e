// Finds the text of an element again, so that a repair can be written into it.
import type { Ask, Element } from "../../model/process.js";
import type { TextEdit } from "../../text/edit.js";
import { type Span, sameSpan } from "../../text/span.js";
import type { DataReading } from "../data/data-reading.js";
import type { DraftMap } from "../data/draft.js";
import { type Dict, type Entry, entryOf, type Node, type Scalar } from "../data/node.js";
import type { ContainerId } from "./word.js";

export interface Site {
  readonly node: Dict | Scalar;
  readonly container: ContainerId;
  /** The entry whose value it is; undefined for an item of a list. */
  readonly holder: Entry | undefined;
  /** It stands between brackets. */
  readonly flow: boolean;
  /** The item of the top of the document that it stands in, or the document itself. */
  readonly root: Dict;
  /** Writes the map with its first entries, where it is not there yet and `node` only stands for it. */
  readonly begin?: (entries: DraftMap) => readonly TextEdit[];
}

export type Placed = Pick<Element | Ask, "type" | "span">;

/** Undefined where the element is repeated by an alias, or cannot be edited for another reason. */
export function siteOf(element: Placed, { documents }: DataReading): Site | undefined {
  for (const { root, span } of documents) {
    if (root.kind !== "dict") continue;
    if (element.type === "process") {
      if (sameSpan(element.span, span))
        return { node: root, container: "process", holder: undefined, flow: root.flow, root };
      continue;
    }
    const site = inProcess(root, element.type, element.span);
    if (site) return site;
  }
  return undefined;
}

/** Among what the map of a process holds. */
export function inProcess(root: Dict, type: (Element | Ask)["type"], span: Span): Site | undefined {
  if (type === "metric") return among(entryOf(root, "metrics"), "metric", span, root);
  if (type === "step") return among(entryOf(root, "steps"), "step", span, root);
  if (type === "ask") return inAsks(root, span);
  const anywhere = among(entryOf(root, "exceptions"), "exception", span, root);
  if (anywhere) return anywhere;
  const steps = entryOf(root, "steps")?.value;
  if (steps?.kind !== "list" || steps.aliased) return undefined;
  for (const step of steps.items) {
    if (step.kind !== "dict" || step.aliased || step.span.part !== span.part) continue;
    const site = among(entryOf(step, "exceptions"), "exception", span, root) ?? inNext(step, span, root);
    if (site) return site;
  }
  return undefined;
}

function inAsks(root: Dict, span: Span): Site | undefined {
  const steps = entryOf(root, "steps")?.value;
  if (steps?.kind !== "list" || steps.aliased) return undefined;
  for (const step of steps.items) {
    if (step.kind !== "dict" || step.aliased || step.span.part !== span.part) continue;
    const site = inStep(step, span, root);
    if (site) return site;
  }
  return undefined;
}

/** What a step asks for: an item of its list, or the one thing that stands for it. */
export function inStep(step: Dict, span: Span, root: Dict): Site | undefined {
  const entry = entryOf(step, "asks");
  if (!entry || entry.aliased) return undefined;
  const one =
    entry.value.kind === "list" ? undefined : at(entry.value, "ask", span, { holder: entry, flow: step.flow, root });
  return one ?? among(entry, "ask", span, root);
}

function inNext(step: Dict, span: Span, root: Dict): Site | undefined {
  const entry = entryOf(step, "next");
  if (!entry || entry.aliased) return undefined;
  if (entry.value.kind === "list") return among(entry, "answer", span, root);
  return at(entry.value, "answer", span, { holder: entry, flow: step.flow, root });
}

/** The item of a list that has the span. */
function among(entry: Entry | undefined, container: ContainerId, span: Span, root: Dict): Site | undefined {
  if (entry?.value.kind !== "list" || entry.aliased || entry.value.aliased) return undefined;
  const { items, flow } = entry.value;
  for (const item of items) {
    const site = at(item, container, span, { holder: undefined, flow, root });
    if (site) return site;
  }
  return undefined;
}

function at(node: Node, container: ContainerId, span: Span, rest: Omit<Site, "node" | "container">): Site | undefined {
  if (node.aliased || node.kind === "list" || !sameSpan(node.span, span)) return undefined;
  if (node.kind === "scalar" && node.unreadable) return undefined;
  return { node, container, ...rest };
}
