// One state of 0.8 as a step, with its conditions, errors and the way on.
import type { Fact } from "../../model/fact.js";
import type { Flow, Performer, Step, StepKind, Target } from "../../model/process.js";
import { type Dict, type Entry, entryOf, type Node } from "../data/node.js";
import { branchFlow, type Context, type Holder, ownFlow, plainFlow, stated, stepAt } from "./elements.js";
import { conditionOf, durationOf } from "./expression.js";
import { END, spanOfWords, targetAt, wordsOf } from "./targets.js";
import { at } from "./task-parts.js";
import { DEFAULT } from "./words.js";

const STATE_HEAD = ["id", "name", "type"];
const CONDITION_HEAD = ["name", "condition", "eventRef"];

/** `undoing` are the states that undo what another one did; nothing leads to them but that it is undone. */
export function lowerState(state: Dict, undoing: ReadonlySet<string>, context: Context): Step | undefined {
  const name = entryOf(state, "name") ?? entryOf(state, "id");
  const id = wordsOf(name?.value);
  if (!name || id === undefined) return undefined;
  const holder: Holder = { dict: state, head: STATE_HEAD };
  const place = { span: state.span, anchor: name.value.span };
  const step = stepAt({ id, name: id }, place, holder, context);
  return {
    ...step,
    kind: kindOf(state, step),
    doneBy: performerOf(state, step),
    within: withinOf(state, step),
    calls: callsOf(state, step),
    next: waysOf(state, place, holder, context),
    exceptions: errorsOf(state, holder, context),
    begins: undoing.has(id) || wordsOf(entryOf(state, "usedForCompensation")?.value) === "true",
  };
}

function waysOf(state: Dict, place: Pick<Step, "span" | "anchor">, holder: Holder, context: Context): readonly Flow[] {
  const conditions = ["dataConditions", "eventConditions"].flatMap((key) => dictsIn(entryOf(state, key)?.value));
  const fallback = entryOf(state, "defaultCondition") ?? entryOf(state, "default");
  const answers = conditions.map((condition) => conditionFlow(condition, context));
  if (fallback?.value.kind === "dict") answers.push(defaultFlow(fallback, fallback.value, holder, context));
  if (answers.length > 0) return answers;
  return [plainFlow(targetOf(state) ?? targetAt(END, place.anchor), place)];
}

function conditionFlow(dict: Dict, context: Context): Flow {
  const expression = entryOf(dict, "condition") ?? entryOf(dict, "eventRef");
  const name = entryOf(dict, "name");
  const anchor = (name ?? expression ?? dict.entries[0])?.value.span ?? dict.span;
  const to = targetOf(dict) ?? targetAt(END, anchor);
  const condition = conditionOf({ name: wordsOf(name?.value), at: anchor, expression: expression?.value, to });
  const course = { condition, to, container: "answer" } as const;
  return ownFlow({ span: dict.span, anchor }, { dict, head: CONDITION_HEAD }, course, context);
}

function defaultFlow({ keySpan, span }: Entry, dict: Dict, holder: Holder, context: Context): Flow {
  const to = targetOf(dict) ?? targetAt(END, keySpan);
  const name = entryOf(dict, "name")?.value;
  const condition = conditionOf({ name: wordsOf(name), at: name?.span ?? keySpan, expression: undefined, to });
  const course = { condition, otherwise: true, to, container: "answer" } as const;
  return branchFlow(DEFAULT, { span, anchor: keySpan }, holder, course, context);
}

/** Errors that lead somewhere; `retryRef` alone only tries again. */
function errorsOf(state: Dict, holder: Holder, context: Context): readonly Flow[] {
  return dictsIn(entryOf(state, "onErrors")?.value).flatMap((dict): Flow[] => {
    const to = targetOf(dict) ?? dictOf(entryOf(dict, "then")?.value).map(targetOf)[0];
    if (!to) return [];
    const error = ["errorRef", "errorRefs", "error", "when"].flatMap((key) => entryOf(dict, key) ?? [])[0];
    const words = namesOf(error?.value).join(", ") || "any error";
    const anchor = error?.value.span ?? dict.entries[0]?.keySpan ?? dict.span;
    const course = { condition: stated(words, anchor), trigger: "exception", to, container: "exception" } as const;
    return [branchFlow(words, { span: dict.span, anchor }, holder, course, context)];
  });
}

/** Errors by their names, or by the last word of their type. */
function namesOf(node: Node | undefined): readonly string[] {
  const nodes = node?.kind === "list" ? node.items : node ? [node] : [];
  return nodes.flatMap((one) => {
    const type = one.kind === "dict" ? wordsOf(entryOf(one, "type")?.value) : undefined;
    return wordsOf(one) ?? type?.split("/").at(-1) ?? [];
  });
}

/** `transition` or `end`; undefined where neither is written. */
function targetOf(dict: Dict): Target | undefined {
  const transition = entryOf(dict, "transition");
  if (transition) {
    const { value } = transition;
    const node = value.kind === "dict" ? entryOf(value, "nextState")?.value : value;
    const id = wordsOf(node);
    if (node && id !== undefined) return { kind: "step", id, span: spanOfWords(node, id) };
    return { kind: "unreadable", span: transition.keySpan };
  }
  const end = entryOf(dict, "end");
  return end && targetAt(END, end.keySpan);
}

function kindOf(state: Dict, { kind, anchor }: Step): Fact<StepKind> {
  const type = entryOf(state, "type")?.value;
  const kinds: Readonly<Record<string, StepKind>> = {
    switch: "decision",
    sleep: "wait",
    delay: "wait",
    event: "event",
  };
  const own = kinds[wordsOf(type) ?? ""];
  if (type && own) return stated(own, type.span);
  return wordsOf(type) === "subflow" ? { kind: "derived", value: "subprocess", span: anchor, from: "default" } : kind;
}

/** Workflows call machines; whom they wait for, and who works in another workflow, they do not say. */
function performerOf(state: Dict, { actor }: Step): Performer | undefined {
  const type = wordsOf(entryOf(state, "type")?.value) ?? "";
  const waits = ["event", "callback", "subflow"].includes(type) || entryOf(state, "eventConditions") !== undefined;
  const hands = actionsOf(state).some((action) => ["subFlowRef", "eventRef"].some((key) => entryOf(action, key)));
  return actor.kind === "stated" || waits || hands ? undefined : "machine";
}

function actionsOf(state: Dict): readonly Dict[] {
  return [...dictsIn(entryOf(state, "actions")?.value), ...dictOf(entryOf(state, "action")?.value)];
}

function withinOf(state: Dict, { within }: Step): Fact<string> {
  if (within.kind === "stated") return within;
  const paths = [
    "duration",
    "timeDelay",
    "timeouts.stateExecTimeout.total",
    "timeouts.stateExecTimeout",
    "timeouts.eventTimeout",
    "eventTimeout",
  ];
  const nodes = paths.flatMap((path) => at(state, path) ?? []);
  const node = nodes.find((one) => /^P/.test(durationOf(one) ?? ""));
  const duration = durationOf(node);
  return node && duration !== undefined ? stated(duration, node.span) : within;
}

/**
 * The one workflow that its actions run. It may be kept anywhere that the engine knows, so that it is not missed where
 * no file here holds it.
 */
function callsOf(state: Dict, { calls }: Step): Fact<string> {
  const [node, ...others] = actionsOf(state).flatMap((action) => {
    const subflow = entryOf(action, "subFlowRef")?.value;
    return (subflow?.kind === "dict" ? entryOf(subflow, "workflowId")?.value : subflow) ?? [];
  });
  const id = wordsOf(node);
  if (!node || id === undefined || others.length > 0) return calls;
  return { kind: "derived", value: id, span: node.span, from: "default" };
}

function dictOf(node: Node | undefined): Dict[] {
  return node?.kind === "dict" ? [node] : [];
}

function dictsIn(node: Node | undefined): readonly Dict[] {
  return node?.kind === "list" ? node.items.filter((item): item is Dict => item.kind === "dict") : [];
}
