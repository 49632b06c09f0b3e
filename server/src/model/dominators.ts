// Which steps every case has been at before it comes to another one. Near-linear, and never recursive.
import type { Graph } from "./graph.js";

/** Stands above every step at which a case can begin. */
const START = -1;

interface Node {
  /** The last step that every case passes before this one. */
  readonly above: number;
  readonly depth: number;
  /** A step far above, by which steps high up are found without visiting each one between. */
  readonly jump: number;
}

const start: Node = { above: START, depth: 0, jump: START };

export class Dominators {
  readonly #nodes: (Node | undefined)[];

  constructor(graph: Graph) {
    this.#nodes = graph.steps.map(() => undefined);
    for (const step of graph.order) {
      let above: number | undefined = step === 0 ? START : undefined;
      for (const way of graph.into(step)) {
        if (graph.leadsBack(way)) continue;
        const from = way.from ?? START;
        if (from !== START && !graph.reachable(from)) continue;
        above = above === undefined ? from : this.#meeting(above, from);
      }
      this.#nodes[step] = this.#below(above ?? START);
    }
  }

  /** Whether no case comes to the later step without having been at the earlier one. */
  alwaysBefore(earlier: number, later: number): boolean {
    const [target, node] = [this.#nodes[earlier], this.#nodes[later]];
    if (!target || !node || target.depth >= node.depth) return false;
    return this.#raised(later, target.depth) === earlier;
  }

  /** The last step that every case has been at before it comes to this one. */
  above(step: number): number | undefined {
    const above = this.#nodes[step]?.above;
    return above === START ? undefined : above;
  }

  #node(step: number): Node {
    return this.#nodes[step] ?? start;
  }

  #below(above: number): Node {
    const { depth, jump } = this.#node(above);
    const over = this.#node(jump);
    const isEven = depth - over.depth === over.depth - this.#node(over.jump).depth;
    return { above, depth: depth + 1, jump: isEven ? over.jump : above };
  }

  /** The lowest step that lies above both, or one of them. */
  #meeting(one: number, other: number): number {
    const depth = Math.min(this.#node(one).depth, this.#node(other).depth);
    let [a, b] = [this.#raised(one, depth), this.#raised(other, depth)];
    while (a !== b) {
      const [left, right] = [this.#node(a), this.#node(b)];
      [a, b] = left.jump === right.jump ? [left.above, right.above] : [left.jump, right.jump];
    }
    return a;
  }

  #raised(step: number, depth: number): number {
    let at = step;
    for (let node = this.#node(at); node.depth > depth; node = this.#node(at)) {
      at = this.#node(node.jump).depth >= depth ? node.jump : node.above;
    }
    return at;
  }
}
