// The tasks of 1.0 as steps: lists within tasks lie flat in the model, and each task leads to what follows it.
import type { Fact } from "../../model/fact.js";
import type { Flow, Step, StepKind, Target } from "../../model/process.js";
import { type Dict, type Entry, entryOf, type Node } from "../data/node.js";
import { type Context, type Holder, plainFlow, stated, stepAt } from "./elements.js";
import { durationOf } from "./expression.js";
import { caseFlows, catchFlow, ifFlow, type Leading, raisedWords } from "./lower-ways.js";
import { type Destination, END, spanOfWords, targetAt, wordsOf } from "./targets.js";
import { TaskIds } from "./task-ids.js";
import { at, bodyOf, partsOf, tasksIn } from "./task-parts.js";
import { METADATA } from "./words.js";

/** Tasks that lie deeper were nested to exhaust their reader. */
const DEEPEST = 64;

/** The order in which the keys of a task are written, as far as it matters where `metadata` goes. */
const ORDER = ["if", METADATA];

/** The tasks of one list, with the ids that they have among all tasks. */
interface Listed {
  readonly entries: readonly Entry[];
  readonly ids: readonly string[];
}

/** What surrounds a list of tasks. */
interface Around {
  /** Where it goes on behind the last task, and where `exit` leads. */
  readonly after: Destination;
  /** Where an error leads that is raised here; undefined where it ends the workflow. */
  readonly raised: Destination | undefined;
  readonly depth: number;
}

/** One task among its neighbours. */
interface Place {
  readonly entry: Entry;
  readonly id: string;
  /** The next task of the list, or what follows the list. */
  readonly following: Destination;
  readonly isLast: boolean;
  readonly siblings: ReadonlyMap<string, string>;
  readonly around: Around;
}

export class Tasks {
  readonly #context: Context;
  readonly #steps: Step[] = [];
  readonly #ids = new TaskIds();

  constructor(context: Context) {
    this.#context = context;
  }

  lower(node: Node | undefined): readonly Step[] {
    this.#list(this.#named(tasksIn(node), ""), { after: END, raised: undefined, depth: 0 });
    return this.#steps;
  }

  #named(entries: readonly Entry[], parent: string): Listed {
    return { entries, ids: this.#ids.of(entries, parent) };
  }

  #list({ entries, ids }: Listed, around: Around): void {
    if (around.depth > DEEPEST) return;
    const siblings = new Map(entries.map(({ key }, i) => [key, ids[i] ?? key]));
    entries.forEach((entry, i) => {
      const next = ids[i + 1];
      const following: Destination = next === undefined ? around.after : { kind: "step", id: next };
      this.#task({ entry, id: ids[i] ?? entry.key, following, isLast: next === undefined, siblings, around });
    });
  }

  #task(place: Place): void {
    const { entry, id, following, around } = place;
    const body = bodyOf(entry);
    const holder: Holder = { dict: body, order: ORDER, onward: "then" };
    const lead: Leading = (words, of) => leading(words, of, place);
    const then = entryOf(body, "then");
    const onward = then ? destinationOf(lead(then.value, then), following) : following;
    const parts = partsOf(body);
    const sequence = this.#named(parts.sequence, id);
    const branches = this.#named(parts.branches, id);
    const attempted = this.#named(parts.attempted, id);
    const caught = this.#named(parts.caught, id);
    const error = this.#caught(body, firstOf(caught) ?? onward, holder, lead);
    const first = firstOf(sequence) ?? firstOf(attempted);
    const step = stepAt({ id, name: entry.key }, { span: entry.span, anchor: entry.keySpan }, holder, this.#context);
    this.#steps.push({
      ...step,
      ...this.#ways(place, body, holder, { first, branches: branches.ids, then, lead }),
      kind: kindOf(body, step, first !== undefined || branches.ids.length > 0),
      within: withinOf(body, step),
      calls: callsOf(body, step),
      exceptions: error ? [error] : [],
    });
    const raised = error ? destinationOf(error.to, onward) : around.raised;
    const inner = { after: onward, raised: around.raised, depth: around.depth + 1 };
    this.#list(sequence, inner);
    branches.entries.forEach((branch, i) => {
      this.#list({ entries: [branch], ids: branches.ids.slice(i, i + 1) }, inner);
    });
    this.#list(attempted, { ...inner, raised });
    this.#list(caught, inner);
  }

  #caught(body: Dict, to: Destination, holder: Holder, lead: Leading): Flow | undefined {
    const entry = entryOf(body, "catch");
    if (!entry) return undefined;
    const own = bodyOf(entry);
    const then = entryOf(own, "then");
    const isRetry = entryOf(own, "retry") !== undefined && !then && partsOf(body).caught.length === 0;
    if (isRetry) return undefined;
    const target = then && partsOf(body).caught.length === 0 ? lead(then.value, then) : targetAt(to, entry.keySpan);
    return catchFlow(entry, target, holder, this.#context);
  }

  #ways(
    { entry, following, isLast, around }: Place,
    body: Dict,
    holder: Holder,
    { first, branches, then, lead }: Inside,
  ): Pick<Step, "next" | "inOrder"> {
    const place = { span: entry.span, anchor: entry.keySpan };
    const onwards = plainFlow(targetAt(following, entry.keySpan), place);
    const cases = entryOf(body, "switch");
    if (cases) {
      const answers = caseFlows(cases.value, holder, lead, this.#context);
      const isComplete = answers.some(({ otherwise }) => otherwise);
      return { next: isComplete ? answers : [...answers, { ...onwards, otherwise: true }], inOrder: false };
    }
    if (branches.length > 0) {
      const next = branches.map((id) => ({
        ...plainFlow(targetAt({ kind: "step", id }, entry.keySpan), place),
        parallel: 1,
      }));
      return { next, inOrder: false };
    }
    const to = this.#target(body, first, then, lead, entry, around);
    if (to) {
      const under = ifFlow(to, holder, this.#context);
      const flow = plainFlow(to, place);
      return { next: under ? [under, { ...onwards, otherwise: true }] : [flow], inOrder: false };
    }
    const isImplied = !isLast || (around.depth === 0 && following === END);
    return isImplied ? { next: [], inOrder: true } : { next: [onwards], inOrder: false };
  }

  /** Where a task leads that does not simply go on: to the first task in it, to an error, or where it says. */
  #target(
    body: Dict,
    first: Destination | undefined,
    then: Entry | undefined,
    lead: Leading,
    entry: Entry,
    { raised }: Around,
  ): Target | undefined {
    if (first) return targetAt(first, entry.keySpan);
    const raise = entryOf(body, "raise");
    if (raise) return targetAt(raised ?? { kind: "end", name: raisedWords(body) }, raise.keySpan);
    return then && lead(then.value, then);
  }
}

/** What a task holds, and what it says of its own way on. */
interface Inside {
  readonly first: Destination | undefined;
  readonly branches: readonly string[];
  readonly then: Entry | undefined;
  readonly lead: Leading;
}

function firstOf({ ids }: Listed): Destination | undefined {
  return ids[0] === undefined ? undefined : { kind: "step", id: ids[0] };
}

/** Where `then` leads: `continue`, `exit`, `end`, or a task of the same list. */
function leading(words: Node | undefined, of: Entry, { following, siblings, around }: Place): Target {
  const name = wordsOf(words);
  if (words === undefined || name === undefined) return targetAt(following, of.keySpan);
  if (name === "continue") return targetAt(following, words.span);
  if (name === "exit") return targetAt(around.after, words.span);
  if (name === "end") return targetAt(END, words.span);
  return { kind: "step", id: siblings.get(name) ?? name, span: spanOfWords(words, name) };
}

function destinationOf(target: Target, following: Destination): Destination {
  if (target.kind === "step") return { kind: "step", id: target.id };
  return target.kind === "end" ? { kind: "end", name: target.name } : following;
}

function kindOf(body: Dict, { kind, anchor }: Step, isWhole: boolean): Fact<StepKind> {
  const kinds: readonly (readonly [string, StepKind])[] = [
    ["switch", "decision"],
    ["wait", "wait"],
    ["listen", "event"],
  ];
  for (const [key, value] of kinds) {
    const entry = entryOf(body, key);
    if (entry) return stated(value, entry.keySpan);
  }
  const isCall = at(body, "run.workflow") !== undefined;
  return isWhole || isCall ? { kind: "derived", value: "subprocess", span: anchor, from: "default" } : kind;
}

function withinOf(body: Dict, { within }: Step): Fact<string> {
  if (within.kind === "stated") return within;
  const node = entryOf(body, "wait")?.value ?? at(body, "timeout.after");
  const duration = durationOf(node);
  return node && duration !== undefined ? stated(duration, node.span) : within;
}

/** The workflow may be kept anywhere that the engine knows, so that it is not missed where no file here holds it. */
function callsOf(body: Dict, { calls }: Step): Fact<string> {
  const node = at(body, "run.workflow.name");
  const id = wordsOf(node);
  return node && id !== undefined ? { kind: "derived", value: id, span: node.span, from: "default" } : calls;
}
