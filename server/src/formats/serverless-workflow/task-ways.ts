// The ways out of a task of 1.0: on in order, into what it holds, by the cases of a switch, and by errors.
import type { Flow, Step, Target } from "../../model/process.js";
import { entryOf } from "../data/node.js";
import { branchFlow, type Context, plainFlow, stated } from "./elements.js";
import { caughtWords, raisedWords } from "./errors.js";
import { conditionOf, readable } from "./expression.js";
import { END, targetAt, wordsOf } from "./targets.js";
import { firstOf, leading, type Task } from "./task.js";
import { bodyOf, entriesIn } from "./task-parts.js";
import { CATCH, IF } from "./words.js";

export function waysOn(task: Task, context: Context): Pick<Step, "next" | "inOrder"> {
  const { body, branches, following, isLast, around } = task;
  if (entryOf(body, "switch")) return { next: answers(task, context), inOrder: false };
  if (branches.ids.length > 0) {
    const next = branches.ids.map((id) => ({ ...plainWay(task, { kind: "step", id }), parallel: 1 }));
    return { next, inOrder: false };
  }
  const to = ownTarget(task);
  if (to) return { next: underItsCondition(task, to, context), inOrder: false };
  const isImplied = !isLast || (around.depth === 0 && following === END);
  return isImplied ? { next: [], inOrder: true } : { next: [plainWay(task, following)], inOrder: false };
}

/** The way of an error that is caught. One that is only tried again goes no way of its own. */
export function errorWay(task: Task, context: Context): Flow | undefined {
  const { body, caught, onward, holder } = task;
  const entry = entryOf(body, CATCH);
  if (!entry) return undefined;
  const own = bodyOf(entry);
  const then = entryOf(own, "then");
  const first = firstOf(caught);
  if (!first && !then && entryOf(own, "retry")) return undefined;
  const to = !first && then ? leading(then.value, then, task) : targetAt(first ?? onward, entry.keySpan);
  const errors = entryOf(own, "errors");
  const place = { span: entry.span, anchor: errors?.keySpan ?? entry.keySpan };
  const condition = stated(caughtWords(own), errors?.value.span ?? entry.keySpan);
  return branchFlow(CATCH, place, holder, { condition, trigger: "exception", to, container: "exception" }, context);
}

/** A way that is concluded, and stands on the name of the task. */
function plainWay({ entry }: Task, to: Parameters<typeof targetAt>[0]): Flow {
  return plainFlow(targetAt(to, entry.keySpan), { span: entry.span, anchor: entry.keySpan });
}

/** The cases, and the way in order where none of them is the last answer. */
function answers(task: Task, context: Context): readonly Flow[] {
  const cases = entriesIn(entryOf(task.body, "switch")?.value).map((entry) => {
    const body = bodyOf(entry);
    const to = leading(entryOf(body, "then")?.value, entry, task);
    const when = entryOf(body, "when")?.value;
    const condition = conditionOf({ name: entry.key, at: entry.keySpan, expression: when, to });
    const course = { condition, otherwise: when === undefined, to, container: "answer" } as const;
    return branchFlow(entry.key, { span: entry.span, anchor: entry.keySpan }, task.holder, course, context);
  });
  const isComplete = cases.some(({ otherwise }) => otherwise);
  return isComplete ? cases : [...cases, { ...plainWay(task, task.following), otherwise: true }];
}

/** Where a task leads that does not simply go on: to the first task in it, to an error, or where it says. */
function ownTarget(task: Task): Target | undefined {
  const { entry, body, then, around } = task;
  const first = firstOf(task.sequence) ?? firstOf(task.attempted);
  if (first) return targetAt(first, entry.keySpan);
  const raise = entryOf(body, "raise");
  if (raise) return targetAt(around.raised ?? { kind: "end", name: raisedWords(body) }, raise.keySpan);
  return then && leading(then.value, then, task);
}

/** A task that is only done under a condition is passed over otherwise. */
function underItsCondition(task: Task, to: Target, context: Context): readonly Flow[] {
  const entry = entryOf(task.body, IF);
  const words = wordsOf(entry?.value);
  if (!entry || words === undefined) return [plainFlow(to, { span: task.entry.span, anchor: task.entry.keySpan })];
  const at = entry.value.span;
  const course = { condition: stated(readable(words), at), to, container: "answer" } as const;
  const done = branchFlow(IF, { span: entry.span, anchor: at }, task.holder, course, context);
  return [done, { ...plainWay(task, task.following), otherwise: true }];
}
