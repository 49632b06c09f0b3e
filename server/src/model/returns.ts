// Where a case comes back to somebody whom it had left. Linear, and never recursive.
import type { Graph } from "./graph.js";
import type { Step } from "./process.js";

export interface Return {
  /** The last step before the case was handed on. */
  readonly left: Step;
  /** The first step of each of those who had it meanwhile. */
  readonly between: readonly Step[];
  /** The step with which it comes back. */
  readonly back: Step;
}

/** Steps in a row that one holder has, and the row before. */
interface Row {
  readonly holder: string;
  readonly first: Step;
  readonly last: Step;
  readonly before: Row | undefined;
}

/** Whoever has it again after more others than this, has it for another purpose. */
const MOST_BETWEEN = 3;

/** Of several ways to a step only the first is followed, and ways back are told by their two ends. */
export function returnsIn(graph: Graph, holder: (step: Step) => string | undefined): readonly Return[] {
  const rows: (Row | undefined)[] = [];
  const returns: Return[] = [];
  for (const at of graph.order) {
    const back = graph.steps[at];
    if (!back) continue;
    const into = graph.into(at);
    const way = into.find(
      ({ from, flow }) => from !== undefined && rows[from] !== undefined && (!flow || flow.trigger === "normal"),
    );
    const before = way?.from === undefined ? undefined : rows[way.from];
    const own = holder(back);
    const row = extended(before, own, back);
    rows[at] = row;
    if (row && row.first === back) {
      const found = earlier(row);
      if (found) returns.push(found);
    }
  }
  for (const way of graph.ways) {
    if (way.from === undefined || way.to === undefined || !graph.leadsBack(way)) continue;
    const [from, back] = [graph.steps[way.from], graph.steps[way.to]];
    if (!from || !back) continue;
    const [giver, taker] = [holder(from), holder(back)];
    if (giver !== undefined && taker !== undefined && giver !== taker)
      returns.push({ left: back, between: [from], back });
  }
  return returns;
}

/** A step without a holder of its own stays with the one before. */
function extended(before: Row | undefined, own: string | undefined, step: Step): Row | undefined {
  if (before && (own === undefined || own === before.holder)) return { ...before, last: step };
  return own === undefined ? undefined : { holder: own, first: step, last: step, before };
}

/** The row of the same holder that lies not far before this one. */
function earlier({ holder, first, before }: Row): Return | undefined {
  const between: Step[] = [];
  for (let row = before; row && between.length <= MOST_BETWEEN; row = row.before) {
    if (row.holder === holder) return { left: row.last, between: between.reverse(), back: first };
    between.push(row.first);
  }
  return undefined;
}
