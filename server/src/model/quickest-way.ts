// The quickest way of a case to the first of some steps: from its beginning, and from every step. Linear, and never recursive.
import type { Graph } from "./graph.js";
import type { Step } from "./process.js";
import { isUsual } from "./stretches.js";

export interface QuickestWay {
  /** The step it comes to. */
  readonly to: Step;
  /** The steps before it that count, in order. */
  readonly before: readonly Step[];
}

/** How a case came to one step with the fewest steps that count. */
interface Arrival {
  readonly count: number;
  readonly from: number | undefined;
}

/** On the usual ways on; undefined where none of the steps can be reached so. */
export function quickestWay(
  graph: Graph,
  isSought: (step: Step) => boolean,
  counts: (step: Step) => boolean,
): QuickestWay | undefined {
  const arrivals: (Arrival | undefined)[] = [];
  let best: { readonly at: number; readonly to: Step; readonly count: number } | undefined;
  for (const at of graph.order) {
    const step = graph.steps[at];
    const arrival = arrivalAt(at, graph, isSought, counts, arrivals);
    if (!step || !arrival) continue;
    arrivals[at] = arrival;
    if (isSought(step) && (!best || arrival.count < best.count)) best = { at, to: step, count: arrival.count };
  }
  return best && { to: best.to, before: stepsTo(best.at, arrivals, graph).filter(counts) };
}

/** For each step the nearest one ahead of it that is sought, on the usual ways on; of several as near, on the first way. */
export function nearestAhead(graph: Graph, isSought: (step: Step) => boolean): ReadonlyMap<Step, Step> {
  const found = new Map<Step, { readonly to: Step; readonly count: number }>();
  for (const at of [...graph.order].reverse()) {
    const step = graph.steps[at];
    if (!step) continue;
    for (const way of graph.out(at)) {
      const next = way.to === undefined || !isUsual(way, graph) ? undefined : graph.steps[way.to];
      const ahead = next && (isSought(next) ? { to: next, count: 0 } : found.get(next));
      const count = ahead ? ahead.count + 1 : Number.POSITIVE_INFINITY;
      if (ahead && count < (found.get(step)?.count ?? Number.POSITIVE_INFINITY))
        found.set(step, { to: ahead.to, count });
    }
  }
  return new Map([...found].map(([step, { to }]) => [step, to]));
}

function arrivalAt(
  at: number,
  graph: Graph,
  isSought: (step: Step) => boolean,
  counts: (step: Step) => boolean,
  arrivals: readonly (Arrival | undefined)[],
): Arrival | undefined {
  let best: Arrival | undefined = at === 0 || graph.into(at).length === 0 ? { count: 0, from: undefined } : undefined;
  for (const way of graph.into(at)) {
    const from = way.from === undefined || !isUsual(way, graph) ? undefined : way.from;
    const left = from === undefined ? undefined : graph.steps[from];
    const last = from === undefined ? undefined : arrivals[from];
    if (!left || !last || isSought(left)) continue;
    const count = last.count + (counts(left) ? 1 : 0);
    if (!best || count < best.count) best = { count, from };
  }
  return best;
}

/** The steps that lie before one, from the first. */
function stepsTo(last: number, arrivals: readonly (Arrival | undefined)[], graph: Graph): readonly Step[] {
  const steps: Step[] = [];
  for (let at = arrivals[last]?.from; at !== undefined; at = arrivals[at]?.from) {
    const step = graph.steps[at];
    if (step) steps.push(step);
  }
  return steps.reverse();
}
