// Finds the branches of a process: its exceptions and the answers of its decisions, with what lies behind them.
import type { Branch, Returns } from "./branch.js";
import type { Graph, Way } from "./graph.js";
import type { Flow, Step } from "./process.js";

/** A way that leads to more steps of its own than this is a main path, not a branch. */
const LONGEST = 12;

export function branchesOf(graph: Graph): Branch[] {
  const entries = new Map<Flow, Way>();
  // The first way of a flow is its entry; a second one is the way beyond its tries.
  for (const way of graph.ways)
    if (way.flow && !entries.has(way.flow) && isEntry(way.flow, way, graph)) entries.set(way.flow, way);
  return [...entries].map(([flow, way]) => branch(flow, way, graph));
}

/** An exception, or an answer with a condition or beside others. */
function isEntry(flow: Flow, { from }: Way, graph: Graph): boolean {
  if (flow.trigger !== "normal") return true;
  if (flow.parallel !== undefined) return false;
  return flow.condition.kind === "stated" || (from !== undefined && graph.usual(from).length > 1);
}

function branch(entry: Flow, way: Way, graph: Graph): Branch {
  const own = ownSteps(way, graph);
  const exits = own.flatMap((i) => graph.usual(i)).filter(({ to }) => to === undefined || !own.includes(to));
  const sure = beforeAnyQuestion(way, own, graph);
  const leaving = own.length === 0 ? way : exit(exits, sure, graph);
  const target = leaving?.to;
  const steps = onTheUsualWay(own, way, graph).flatMap((i) => graph.steps[i] ?? []);
  const inline = entry.doing.kind === "stated" ? entry.doing.value : [];
  return {
    type: "branch",
    entry,
    from: way.from === undefined ? undefined : graph.steps[way.from],
    inline,
    steps,
    returns: returns(way.from, leaving, graph),
    target: target === undefined ? undefined : graph.steps[target],
    answersBack: someAnswersBack(own, exits, sure, graph) || isAnsweredAhead(way, leaving, graph),
    waits: inline.length === 0 && onlyWaits(entry, steps, leaving, graph),
  };
}

/** Without what is done when something happens at one of the steps: that is a branch of its own. */
function onTheUsualWay(own: readonly number[], entry: Way, graph: Graph): readonly number[] {
  const inside = new Set(own);
  const reached = new Set<number>();
  const open = [entry];
  for (let next = open.pop(); next; next = open.pop()) {
    const { to } = next;
    if (to === undefined || reached.has(to) || !inside.has(to)) continue;
    reached.add(to);
    open.push(...graph.usual(to));
  }
  return own.filter((i) => reached.has(i));
}

/** The steps that only this way leads to, in the order of reaching them; none where they are a main path. */
function ownSteps(way: Way, graph: Graph): readonly number[] {
  const own = new Set<number>();
  const open = [way];
  for (let next = open.shift(); next; next = open.shift()) {
    const { to } = next;
    if (to === undefined || own.has(to) || isReachedOtherwise(next, to)) continue;
    own.add(to);
    if (own.size > LONGEST) return [];
    open.push(...graph.out(to));
  }
  return [...own];

  /** The first step is where the process begins, and where a way goes back the case has been before. */
  function isReachedOtherwise(by: Way, to: number): boolean {
    return to === 0 || graph.leadsBack(by) || !graph.into(to).every((into) => into === way || isFrom(own, into));
  }
}

function isFrom(steps: ReadonlySet<number>, { from }: Way): boolean {
  return from !== undefined && steps.has(from);
}

/** The own steps that are taken whatever is answered inside of the branch. */
function beforeAnyQuestion(entry: Way, own: readonly number[], graph: Graph): ReadonlySet<number> {
  const sure = new Set<number>();
  const open = [entry];
  for (let next = open.pop(); next; next = open.pop()) {
    const { to } = next;
    if (to === undefined || sure.has(to) || !own.includes(to)) continue;
    sure.add(to);
    const ways = graph.usual(to);
    if (ways.length === 1 || ways.every(({ flow }) => flow?.parallel !== undefined)) open.push(...ways);
  }
  return sure;
}

/**
 * The way by which a branch comes back. A way back decides before a way on, and any way before an end; but what goes
 * back only by a later exception or answer is that one's return and not this branch's.
 */
function exit(exits: readonly Way[], sure: ReadonlySet<number>, graph: Graph): Way | undefined {
  const certain = exits.filter(({ from }) => from !== undefined && sure.has(from) && graph.usual(from).length === 1);
  return (
    certain.find((way) => graph.leadsBack(way)) ??
    exits.find((way) => way.to !== undefined && !graph.leadsBack(way)) ??
    exits.find(({ to }) => to === undefined) ??
    exits[0]
  );
}

/** An answer to a question inside of the branch leads back, at once or after some steps, and another one does not. */
function someAnswersBack(
  own: readonly number[],
  exits: readonly Way[],
  sure: ReadonlySet<number>,
  graph: Graph,
): boolean {
  if (own.some((i) => answersBack(i, own, graph))) return true;
  const isBack = (way: Way): boolean => graph.leadsBack(way);
  const isAnswered = ({ from }: Way): boolean => from !== undefined && !sure.has(from);
  return exits.some((way) => isBack(way) && isAnswered(way)) && !exits.every(isBack);
}

function answersBack(step: number, own: readonly number[], graph: Graph): boolean {
  const answers = graph.usual(step);
  return (
    answers.length > 1 && answers.some((way) => graph.leadsBack(way) && way.to !== undefined && !own.includes(way.to))
  );
}

/**
 * A branch with no work of its own that only leads, over events, to a question with an answer back to where it began:
 * it is that answer by which the case comes back.
 */
function isAnsweredAhead(entry: Way, leaving: Way | undefined, graph: Graph): boolean {
  if (entry !== leaving || graph.leadsBack(entry)) return false;
  let at = entry.to;
  for (let length = 0; at !== undefined && length < LONGEST; length++) {
    const step = graph.steps[at];
    const [only, ...others] = graph.usual(at);
    if (!step || !onlyDirects(step)) return false;
    if (others.length > 0)
      return graph
        .usual(at)
        .some(({ to }) => graph.leadsBack({ from: at, to }) && graph.leadsBack({ from: entry.from, to }));
    at = only?.to;
  }
  return false;
}

function onlyDirects({ kind }: Step): boolean {
  return kind.kind === "stated" && kind.value !== "task" && kind.value !== "subprocess";
}

function returns(from: number | undefined, leaving: Way | undefined, graph: Graph): Returns {
  if (leaving?.to === undefined) return "end";
  if (leaving.to === from) return "same";
  return graph.leadsBack(leaving) ? "earlier" : "later";
}

/** Waits are all there is, straight back to a wait included, or a timer that has the same step begin again. */
function onlyWaits({ trigger }: Flow, steps: readonly Step[], leaving: Way | undefined, graph: Graph): boolean {
  if (steps.length > 0) return steps.every(isWait);
  if (leaving?.to === undefined) return false;
  const target = graph.steps[leaving.to];
  if (target && isWait(target) && graph.leadsBack(leaving)) return true;
  return trigger === "timer" && leaving.to === leaving.from;
}

function isWait(step: Step): boolean {
  return step.kind.kind === "stated" && step.kind.value === "wait";
}
