// Stretches of a process on which something does not happen, such as meeting the customer: how long they are, in hands
// that the case passes through and in days. Linear, and never recursive.
import type { Graph, Way } from "./graph.js";
import type { Step } from "./process.js";

/** What is asked of the steps of a process. */
export interface Passage {
  /** It happens at this step, which so ends one stretch and begins another. */
  meets(step: Step): boolean;
  /** Who holds the case in this step; where nobody is named, those before still do. */
  holder(step: Step): string | undefined;
  /** How long this step may take. */
  days(step: Step): number;
}

export type Measure = "handOffs" | "days";

export interface Stretch {
  /** The step that it leaves behind; undefined where the process begins with it. */
  readonly from: Step | undefined;
  /** The step that ends it; undefined where the process ends first. */
  readonly to: Step | undefined;
  /** The steps between, in order. */
  readonly steps: readonly Step[];
  readonly handOffs: number;
  readonly days: number;
}

/** How far a case has come at one step since it last happened, on the way on which that is most. */
interface Reach {
  readonly handOffs: number;
  readonly days: number;
  readonly holder: string | undefined;
  readonly from: number | undefined;
  /** The step before, where that belongs to the stretch as well. */
  readonly before: number | undefined;
}

/** The longest stretch of those that count, by one measure; ways back and exceptions are not followed. */
export function longestStretch(
  graph: Graph,
  passage: Passage,
  measure: Measure,
  counts: (from: Step | undefined, to: Step | undefined) => boolean,
): Stretch | undefined {
  const reaches: (Reach | undefined)[] = [];
  let longest: { readonly reach: Reach; readonly at: number; readonly isOpen: boolean } | undefined;
  for (const at of graph.order) {
    const step = graph.steps[at];
    if (!step) continue;
    const reach = furthest(step, at, graph, passage, measure, reaches);
    reaches[at] = reach;
    const isOpen = !passage.meets(step);
    if (isOpen && !graph.out(at).some(isEnd)) continue;
    if (longest && reach[measure] <= longest.reach[measure]) continue;
    if (counts(stepAt(reach.from), isOpen ? undefined : step)) longest = { reach, at, isOpen };
  }
  if (!longest) return undefined;
  const { reach, at, isOpen } = longest;
  const { handOffs, days } = reach;
  const steps = between(isOpen ? at : reach.before, reaches, graph);
  return { from: stepAt(reach.from), to: isOpen ? undefined : graph.steps[at], steps, handOffs, days };

  function stepAt(number: number | undefined): Step | undefined {
    return number === undefined ? undefined : graph.steps[number];
  }
}

/** Where a case arrives at a step, by the way on which it has come furthest. */
function furthest(
  step: Step,
  at: number,
  graph: Graph,
  passage: Passage,
  measure: Measure,
  reaches: readonly (Reach | undefined)[],
): Reach {
  const own = passage.holder(step);
  const days = passage.meets(step) ? 0 : passage.days(step);
  let best: Reach | undefined;
  for (const way of graph.into(at)) {
    const last = way.from === undefined || !isUsual(way, graph) ? undefined : reaches[way.from];
    const left = way.from === undefined ? undefined : graph.steps[way.from];
    if (!last || !left) continue;
    const base = passage.meets(left)
      ? { handOffs: 0, days: 0, holder: passage.holder(left), from: way.from, before: undefined }
      : { ...last, before: way.from };
    const changes = base.holder !== undefined && own !== undefined && base.holder !== own;
    const reach = {
      ...base,
      handOffs: base.handOffs + (changes ? 1 : 0),
      days: base.days + days,
      holder: own ?? base.holder,
    };
    if (!best || reach[measure] > best[measure]) best = reach;
  }
  return best ?? { handOffs: 0, days, holder: own, from: undefined, before: undefined };
}

/** The steps of a stretch up to its last one. */
function between(last: number | undefined, reaches: readonly (Reach | undefined)[], graph: Graph): readonly Step[] {
  const steps: Step[] = [];
  for (let at = last; at !== undefined; at = reaches[at]?.before) {
    const step = graph.steps[at];
    if (step) steps.push(step);
  }
  return steps.reverse();
}

/** For each step whether a choice takes one that lies behind it, on the usual ways on. */
export function ahead(graph: Graph, choice: (step: Step) => boolean): ReadonlySet<Step> {
  const found = new Set<Step>();
  for (const at of [...graph.order].reverse()) {
    const step = graph.steps[at];
    const isAhead = graph.out(at).some((way) => {
      const next = way.to === undefined || !isUsual(way, graph) ? undefined : graph.steps[way.to];
      return next !== undefined && (found.has(next) || choice(next));
    });
    if (step && isAhead) found.add(step);
  }
  return found;
}

/** The steps that a case may come to after a step that a choice takes, on any way on; those steps themselves with them. */
export function sinceThen(graph: Graph, choice: (step: Step) => boolean): ReadonlySet<Step> {
  const found = new Set<Step>();
  for (const at of graph.order) {
    const step = graph.steps[at];
    if (!step) continue;
    const before = graph.into(at).some(({ from }) => from !== undefined && found.has(graph.steps[from] ?? step));
    if (before || choice(step)) found.add(step);
  }
  return found;
}

/** A way on that is no exception and leads nowhere back. */
export function isUsual(way: Way, graph: Graph): boolean {
  return (way.flow === undefined || way.flow.trigger === "normal") && !graph.leadsBack(way);
}

/** The process ends on it, and nothing else goes on from there. */
function isEnd({ flow, to }: Way): boolean {
  return to === undefined && (flow === undefined || (flow.trigger === "normal" && isEnding(flow.to.kind)));
}

function isEnding(kind: string): boolean {
  return kind === "end" || kind === "onward";
}
