// What leads where: from step to step, through everything between that is none. Never recursive.
import type { XmlElement } from "../xml/element.js";
import { type Diagram, type Node, nameOf } from "./diagram.js";
import { subjectOf, triggerOf } from "./events.js";
import type { Role, Roles } from "./roles.js";
import type { Throws } from "./throws.js";

/** Where a way arrives: at a step, at an end, or at what cannot be found. */
export interface Arrival {
  /** The last sequence flow on the way; undefined where none leads there. */
  readonly by: XmlElement | undefined;
  /** Undefined where the process just ends, or where nothing can be found. */
  readonly node: Node | undefined;
  readonly isLost: boolean;
}

interface Stage {
  readonly by: XmlElement | undefined;
  readonly node: Node;
}

/** What is no step itself; most ways lead to one at once. */
const GOES_ON: ReadonlySet<Role> = new Set(["opened", "pass", "end", "nothing", "handler"]);

const END: Arrival = { by: undefined, node: undefined, isLost: false };

export class Ways {
  readonly #diagram: Diagram;
  readonly #roles: Roles;
  readonly #throws: Throws;
  readonly #arrivals = new Map<Node, readonly Arrival[]>();
  readonly #catches = new Map<string, Node>();

  constructor(diagram: Diagram, roles: Roles, throws: Throws) {
    this.#diagram = diagram;
    this.#roles = roles;
    this.#throws = throws;
    for (const node of diagram.nodes) {
      if (node.type !== "intermediateCatchEvent" || triggerOf(node, diagram) !== "link") continue;
      for (const key of this.#linkKeys(node)) if (!this.#catches.has(key)) this.#catches.set(key, node);
    }
  }

  /** Where one sequence flow leads in the end. */
  along(flow: XmlElement, from: Node): readonly Arrival[] {
    const ref = flow.value("targetRef") ?? "";
    const node = this.#diagram.node(ref);
    if (node?.process === from.process) return this.#from({ node, by: flow });
    return [{ by: flow, node: undefined, isLost: true }];
  }

  /** What comes first in a process, a sub-process or a handler. */
  into(holder: XmlElement): readonly Arrival[] {
    return this.#entries(holder).flatMap((node) => this.#from({ node, by: undefined }));
  }

  /** Where it goes on once a node is done that has no way on of its own. */
  after(node: Node): readonly Arrival[] {
    return this.#collect(this.#onward(node));
  }

  #from(first: Stage): readonly Arrival[] {
    const { node, by } = first;
    if (!GOES_ON.has(this.#roles.of(node))) return [{ by, node, isLost: false }];
    const known = this.#arrivals.get(node) ?? this.#collect([{ node, by: undefined }]);
    this.#arrivals.set(node, known);
    return known.map((arrival) => (arrival.by === undefined ? { ...arrival, by } : arrival));
  }

  #collect(stages: readonly (Stage | Arrival)[]): readonly Arrival[] {
    const found = new Map<Node | undefined, Arrival>();
    const seen = new Set<Node>();
    const open: (Stage | Arrival)[] = [...stages].reverse();
    let isOneLine = true;
    for (let stage = open.pop(); stage; stage = open.pop()) {
      const { by, node } = stage;
      if ("isLost" in stage) {
        if (!found.has(node)) found.set(node, stage);
      } else if (node && !seen.has(node)) {
        seen.add(node);
        const next = this.#arrivals.get(node) ?? this.#next(node);
        isOneLine &&= next.length <= 1 && open.length === 0;
        open.push(...next.map((one) => ({ ...one, by: one.by ?? by })).reverse());
      }
    }
    const arrivals = found.size > 0 ? [...found.values()] : [END];
    // All that was passed on one line comes to the same: long lines are followed once, from wherever they are entered.
    if (isOneLine) for (const node of seen) if (!found.has(node)) this.#arrivals.set(node, arrivals);
    return arrivals;
  }

  #next(node: Node): readonly (Stage | Arrival)[] {
    const arrived = [{ by: undefined, node, isLost: false }];
    switch (this.#roles.of(node)) {
      case "opened":
        return this.#entries(node.element).map((entry) => ({ node: entry, by: undefined }));
      case "pass":
        return this.#jump(node) ?? this.#onward(node);
      case "end":
        return this.#behindEnd(node) ?? arrived;
      case "nothing":
      case "handler":
        return [END];
      default:
        return arrived;
    }
  }

  /** By the flows that leave a node, else by those that leave what it is in. */
  #onward(node: Node): readonly (Stage | Arrival)[] {
    for (let at: Node | undefined = node; at; at = at.around) {
      const flows = this.#diagram.flowsFrom(at);
      if (flows.length === 0) continue;
      return flows.flatMap((by) => {
        const target = this.#diagram.node(by.value("targetRef") ?? "");
        return target?.process === node.process ? [{ node: target, by }] : [];
      });
    }
    return [END];
  }

  /** A link that is thrown goes on where it is caught: at the event of the same name, else of the same link. */
  #jump(node: Node): readonly Stage[] | undefined {
    if (node.type !== "intermediateThrowEvent" || triggerOf(node, this.#diagram) !== "link") return undefined;
    const target = this.#linkKeys(node).flatMap((key) => this.#catches.get(key) ?? [])[0];
    return target && [{ node: target, by: undefined }];
  }

  /** By what a link finds its other end, the best first; each process has its own. */
  #linkKeys(node: Node): readonly string[] {
    const [name, link] = [nameOf(node.element), subjectOf(node, this.#diagram)];
    const home = node.process.start;
    return [
      ...(name === undefined ? [] : [`${home} name ${name}`]),
      ...(link === undefined ? [] : [`${home} link ${link}`]),
    ];
  }

  /** The end of a sub-process goes on behind it, or where it is caught when it breaks off. */
  #behindEnd(node: Node): readonly (Stage | Arrival)[] | undefined {
    const catcher = this.#throws.catcherOf(node);
    if (catcher) return this.#diagram.flowsFrom(catcher).length > 0 ? this.#onward(catcher) : undefined;
    const breaksOff = /^(?:error|escalation|cancel|compensate)$/.test(triggerOf(node, this.#diagram) ?? "");
    return node.around && !breaksOff ? this.#onward(node) : undefined;
  }

  /** Start events, else whatever nothing leads to; what only reacts to something is no beginning. */
  #entries(holder: XmlElement): readonly Node[] {
    const starts = this.#diagram.startsOf(holder);
    if (starts.length > 0) return starts;
    const inside = this.#diagram.nodesIn(holder);
    const open = inside.filter((node) => this.#diagram.flowsTo(node).length === 0 && this.#canBegin(node));
    return open.length > 0 ? open : inside.slice(0, 1);
  }

  #canBegin(node: Node): boolean {
    const role = this.#roles.of(node);
    const undoes = node.element.value("isForCompensation") === "true";
    return !undoes && role !== "boundary" && role !== "handler" && role !== "nothing";
  }
}
