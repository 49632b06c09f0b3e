// Ends with which a sub-process breaks off, and the events on its border that catch them.
import { type Diagram, type Node, nameOf } from "./diagram.js";
import { subjectOf, triggerOf } from "./events.js";

/** What breaks off a sub-process instead of ending it as planned. */
const BREAKS = /^(?:error|escalation|cancel)$/;

export class Throws {
  readonly #catchers = new Map<Node, Node>();
  readonly #caught: ReadonlySet<Node>;

  constructor(diagram: Diagram) {
    for (const node of diagram.nodes) {
      const catcher = node.type === "endEvent" ? catcherOf(node, diagram) : undefined;
      if (catcher) this.#catchers.set(node, catcher);
    }
    this.#caught = new Set(this.#catchers.values());
  }

  /** The boundary event at which it goes on from an end. */
  catcherOf(end: Node): Node | undefined {
    return this.#catchers.get(end);
  }

  /** Whether the file shows where inside of the activity it comes from. */
  isCaught(boundary: Node): boolean {
    return this.#caught.has(boundary);
  }
}

/** On the border of the innermost sub-process that catches it. */
function catcherOf(end: Node, diagram: Diagram): Node | undefined {
  const kind = triggerOf(end, diagram);
  if (kind === undefined || !BREAKS.test(kind)) return undefined;
  const subject = subjectOf(end, diagram) ?? nameOf(end.element);
  for (let at = end.around; at; at = at.around) {
    const events = diagram.attachedTo(at).filter((event) => triggerOf(event, diagram) === kind);
    const same = events.find((event) => subject !== undefined && subject === subjectOf(event, diagram));
    const any =
      events.find((event) => subjectOf(event, diagram) === undefined) ?? (events.length === 1 ? events[0] : undefined);
    if (same ?? any) return same ?? any;
  }
  return undefined;
}
