// The steps of a process as a graph: what leads where, what leads back, what can be reached. Linear, and never recursive.
import type { Flow, Process, Step, Target } from "./process.js";

/** One way between steps, by their numbers in `Process.steps`. */
export interface Way {
  /** Undefined where only the order of the steps implies the way. */
  readonly flow: Flow | undefined;
  /** Undefined for what can happen at any step. */
  readonly from: number | undefined;
  /** Undefined where it leads out of the process, or nowhere. */
  readonly to: number | undefined;
}

/** What tells the steps that are looked for from the others; the same function each time, so that it is asked once. */
export type Choice = (step: Step) => boolean;

export class Graph {
  readonly steps: readonly Step[];
  readonly ways: readonly Way[];
  /** The steps that can be reached, in an order in which only ways back lead to an earlier one. */
  readonly order: readonly number[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #usual: (readonly Way[] | undefined)[] = [];
  readonly #chosen = new Map<Choice, readonly Step[]>();
  readonly #out: readonly (readonly Way[])[];
  readonly #into: readonly (readonly Way[])[];
  /** Each step's place in an order in which only ways back lead to an earlier place; undefined where nothing leads to it. */
  readonly #rank: readonly (number | undefined)[];

  constructor(process: Process) {
    this.steps = process.steps;
    this.#numbers = numbered(process.steps);
    this.ways = waysOf(process, this.#numbers);
    this.#out = grouped(this.ways, process.steps.length, "from");
    this.#into = grouped(this.ways, process.steps.length, "to");
    this.#rank = ranked(this.#roots(), this.#out);
    this.order = inOrderOf(this.#rank);
  }

  /** The number of the first step with that id. */
  number(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  /** The steps that a choice takes, in order; looked for once. */
  all(choice: Choice): readonly Step[] {
    const found = this.#chosen.get(choice) ?? this.steps.filter(choice);
    this.#chosen.set(choice, found);
    return found;
  }

  out(step: number): readonly Way[] {
    return this.#out[step] ?? [];
  }

  /** The ways out of a step that are no exceptions. */
  usual(step: number): readonly Way[] {
    const usual = this.#usual[step] ?? this.out(step).filter(({ flow }) => !flow || flow.trigger === "normal");
    this.#usual[step] = usual;
    return usual;
  }

  into(step: number): readonly Way[] {
    return this.#into[step] ?? [];
  }

  reachable(step: number): boolean {
    return this.#rank[step] !== undefined;
  }

  /** Whether a target can be found: ends, other processes and the way onward always can. */
  resolves(target: Target): boolean {
    return target.kind === "step" ? this.#numbers.has(target.id) : target.kind !== "unreadable";
  }

  /** Whether a way goes back to where the case has been; a way from a step to itself does. */
  leadsBack({ from, to }: Pick<Way, "from" | "to">): boolean {
    if (from === undefined || to === undefined) return false;
    const [start, end] = [this.#rank[from], this.#rank[to]];
    return start !== undefined && end !== undefined && end <= start;
  }

  /** The first step, what may begin a case, every event that nothing leads to, and what can be reached from anywhere. */
  #roots(): number[] {
    const roots = this.steps.flatMap((step, i) => {
      const event = step.kind.kind === "stated" && step.kind.value === "event";
      return i === 0 || step.begins || (event && this.into(i).length === 0) ? [i] : [];
    });
    for (const way of this.ways) if (way.from === undefined && way.to !== undefined) roots.push(way.to);
    return roots;
  }
}

function numbered(steps: readonly Step[]): Map<string, number> {
  const numbers = new Map<string, number>();
  steps.forEach((step, i) => {
    if (!numbers.has(step.id)) numbers.set(step.id, i);
  });
  return numbers;
}

function waysOf(process: Process, numbers: ReadonlyMap<string, number>): Way[] {
  const following = (i: number): number | undefined => (i + 1 < process.steps.length ? i + 1 : undefined);
  const reached = (target: Target, onward: number | undefined): number | undefined =>
    target.kind === "step" ? numbers.get(target.id) : target.kind === "onward" ? onward : undefined;
  const ways: Way[] = [];
  process.steps.forEach((step, i) => {
    const first = step.next[0];
    const onward = first ? reached(first.to, following(i)) : following(i);
    for (const flow of step.next) ways.push({ flow, from: i, to: reached(flow.to, following(i)) });
    if (step.inOrder || leavesTheRest(step)) ways.push({ flow: undefined, from: i, to: following(i) });
    for (const flow of step.exceptions) {
      ways.push({ flow, from: i, to: reached(flow.to, onward) });
      if (flow.beyond.kind === "stated") ways.push({ flow, from: i, to: reached(flow.beyond.value, onward) });
    }
  });
  for (const flow of process.exceptions) ways.push({ flow, from: undefined, to: reached(flow.to, undefined) });
  return ways;
}

/** One answer alone, with a condition: when it does not hold, the process goes on in order. */
function leavesTheRest(step: Step): boolean {
  const [only, ...others] = step.next;
  return only !== undefined && others.length === 0 && only.condition.kind === "stated" && !only.otherwise;
}

/** By the number of the step at one end of them. */
function grouped(ways: readonly Way[], count: number, end: "from" | "to"): readonly (readonly Way[])[] {
  const groups: Way[][] = [];
  for (let step = 0; step < count; step++) groups.push([]);
  for (const way of ways) {
    const at = way[end];
    if (at !== undefined) groups[at]?.push(way);
  }
  return groups;
}

/** Numbers steps by reverse postorder of a depth-first walk: ways that are no ways back lead to higher numbers. */
function ranked(roots: readonly number[], out: readonly (readonly Way[])[]): (number | undefined)[] {
  const finished: number[] = [];
  const seen = new Set<number>();
  for (const root of roots) {
    if (seen.has(root)) continue;
    seen.add(root);
    const path = [{ step: root, next: 0 }];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const way = out[top.step]?.[top.next++];
      if (!way) {
        finished.push(top.step);
        path.pop();
      } else if (way.to !== undefined && !seen.has(way.to)) {
        seen.add(way.to);
        path.push({ step: way.to, next: 0 });
      }
    }
  }
  const rank: (number | undefined)[] = out.map(() => undefined);
  finished.forEach((step, i) => {
    rank[step] = finished.length - i;
  });
  return rank;
}

/** The steps that have a rank, each in its place; ranks count up from 1 without a gap. */
function inOrderOf(rank: readonly (number | undefined)[]): number[] {
  const order: number[] = [];
  rank.forEach((place, step) => {
    if (place !== undefined) order[place - 1] = step;
  });
  return order;
}
