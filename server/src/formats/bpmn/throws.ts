// Ends with which a sub-process breaks off, and the events on its border that catch them.
import { type Diagram, type Node, nameOf } from "./diagram.js";
import { subjectOf, triggerOf } from "./events.js";

/** What breaks off a sub-process instead of ending it as planned. */
const BREAKS = /^(?:error|escalation|cancel)$/;

export class Throws {
  readonly #diagram: Diagram;
  readonly #borders = new Map<Node, ReadonlyMap<string, Node>>();
  readonly #catchers = new Map<Node, Node>();
  readonly #caught: ReadonlySet<Node>;

  constructor(diagram: Diagram) {
    this.#diagram = diagram;
    for (const node of diagram.nodes) {
      const catcher = node.type === "endEvent" ? this.#catching(node) : undefined;
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

  /** On the border of the innermost sub-process that catches it. */
  #catching(end: Node): Node | undefined {
    const kind = triggerOf(end, this.#diagram);
    if (kind === undefined || !BREAKS.test(kind)) return undefined;
    const subject = subjectOf(end, this.#diagram) ?? nameOf(end.element);
    for (let at = end.around; at; at = at.around) {
      const border = this.#borderOf(at);
      const catcher = border.get(`${kind} ${subject}`) ?? border.get(kind);
      if (catcher) return catcher;
    }
    return undefined;
  }

  /** The first event for each subject; for a kind as a whole the first that names none, else the only one. */
  #borderOf(node: Node): ReadonlyMap<string, Node> {
    const known = this.#borders.get(node);
    if (known) return known;
    const border = new Map<string, Node>();
    const offer = (key: string, event: Node): void => {
      if (!border.has(key)) border.set(key, event);
    };
    const events = this.#diagram.attachedTo(node).map((event) => {
      return { event, kind: triggerOf(event, this.#diagram) ?? "", subject: subjectOf(event, this.#diagram) };
    });
    const counts = new Map<string, number>();
    for (const { event, kind, subject } of events) {
      offer(subject === undefined ? kind : `${kind} ${subject}`, event);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    for (const { event, kind } of events) if (counts.get(kind) === 1) offer(kind, event);
    this.#borders.set(node, border);
    return border;
  }
}
