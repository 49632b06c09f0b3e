// Where the customer is refused, and what they are told on the way out.
import type { Judge } from "../meaning/judgement.js";
import type { Branch } from "../model/branch.js";
import { known, valueIn } from "../model/fact.js";
import type { Graph, Way } from "../model/graph.js";
import type { Flow, Step } from "../model/process.js";
import { contacts, isCustomer, isWaiting } from "./contact.js";
import type { Question } from "./question.js";
import { isCustomers } from "./standing.js";
import { nameOf } from "./wording.js";

/** A way that runs straight to an end and refuses the customer on it. */
export interface Refusal {
  /** The author's words that refuse. */
  readonly words: string;
  /** The step that refuses; undefined where the branch does so itself. */
  readonly step: Step | undefined;
  /** All steps from the branch to the end. */
  readonly path: readonly Step[];
}

/** A way out is short; what is longer is a part of the process that has other things to say. */
const LONGEST = 12;

/** A name is quoted whole, a longer text by the words that refuse. */
const SHORT = 60;

/** A customer is in sight: named, starting the process or met in it. */
export const facesCustomer: Question<boolean> = ({ process, judge, ask }) =>
  known(process.customer.who) ||
  isCustomer(valueIn(process.start.who) ?? "", process, judge) ||
  ask(contacts).met.size > 0;

/** The refusal on a way out; where several ways lead to the same place, only the first of them has it. */
export function refusalOf(branch: Branch, graph: Graph, judge: Judge, isCustomerIn: boolean): Refusal | undefined {
  const { entry } = branch;
  const path = pathToEnd(entry, branch, graph);
  if (!path) return undefined;
  const inline = valueIn(entry.doing)?.map(({ name }) => name) ?? [];
  const own = inline.map(refusing).find((words) => words !== undefined);
  if (own !== undefined) return { words: own, step: undefined, path };
  const refusals = path.filter((step) => !isCustomers(step) && refusing(nameOf(step)) !== undefined);
  const [first] = refusals;
  if (first && isReachedOtherwise(first)) return undefined;
  const numbers = path.map(({ id }) => graph.number(id));
  // Where one step decides and the next one writes, the customer hears it from the latter.
  const step = refusals.find((one) => one !== first && tells(one)) ?? first;
  if (step) return { words: refusing(nameOf(step)) ?? nameOf(step), step, path };
  const last = path.at(-1);
  const end = last ? last.next.map(endOf).find((name) => name !== undefined) : endOf(entry);
  const words = end === undefined ? undefined : refusing(end);
  return words === undefined ? undefined : { words, step: last, path };

  /** The customer hears it there, and on no other way. */
  function tells(step: Step): boolean {
    const at = graph.number(step.id);
    const isOwn = at !== undefined && graph.into(at).every(({ from }) => numbers.includes(from));
    return isOwn && judge.mention("customerContact", nameOf(step)) !== undefined;
  }

  /** Another answer leads here, and this one only runs on into it. */
  function isReachedOtherwise(step: Step): boolean {
    const at = graph.number(step.id);
    return step !== path?.[0] && at !== undefined && graph.into(at).some(({ flow }) => flow !== undefined);
  }

  function refusing(text: string): string | undefined {
    const words =
      judge.mention("refusedRequest", text) ?? (isCustomerIn ? judge.mention("bareRefusal", text) : undefined);
    return words !== undefined && text.length <= SHORT ? text.trim() : words;
  }
}

/** All that the customer may read, hear or get on the way out; not what is still to be filled in. */
export function textsOn({ path }: Refusal, { message, outcome, doing }: Flow): readonly string[] {
  const facts = [message, outcome, ...path.filter((step) => !isWaiting(step)).flatMap(said)];
  const inline = valueIn(doing)?.map(({ name }) => name) ?? [];
  return [...facts.flatMap((fact) => valueIn(fact) ?? []), ...inline];
}

function said({ name, description, message, outcome }: Step) {
  return [name, description, message, outcome];
}

function endOf({ to }: Flow): string | undefined {
  return to.kind === "end" ? to.name : undefined;
}

/** The steps behind a way into a branch, where they run straight to an end; only for the first of several ways there. */
function pathToEnd(entry: Flow, { from }: Branch, graph: Graph): readonly Step[] | undefined {
  if (entry.to.kind === "end") return [];
  if (entry.to.kind !== "step") return undefined;
  let at = graph.number(entry.to.id);
  if (at === undefined) return undefined;
  const isFirst = graph.into(at).find(({ flow }) => flow !== undefined)?.flow === entry;
  const start = from && graph.number(from.id);
  if (!isFirst || (start !== undefined && graph.leadsBack({ from: start, to: at }))) return undefined;
  const path: Step[] = [];
  while (at !== undefined && path.length < LONGEST) {
    const step: Step | undefined = graph.steps[at];
    const ways = graph.usual(at);
    const [way]: readonly (Way | undefined)[] = ways;
    if (!step || !way || ways.length > 1 || graph.leadsBack(way)) return undefined;
    // What is handed to another process goes on there.
    if (way.to === undefined && way.flow?.to.kind === "process") return undefined;
    path.push(step);
    at = way.to;
  }
  return at === undefined ? path : undefined;
}
