// What a task of 1.0 says of itself besides its metadata: its kind, its time, and the workflow that it runs.
import type { Fact } from "../../model/fact.js";
import type { Performer, Step, StepKind } from "../../model/process.js";
import { entryOf } from "../data/node.js";
import { stated } from "./elements.js";
import { durationOf } from "./expression.js";
import { wordsOf } from "./targets.js";
import type { Task } from "./task.js";
import { at } from "./task-parts.js";

const KINDS: readonly (readonly [key: string, kind: StepKind])[] = [
  ["switch", "decision"],
  ["wait", "wait"],
  ["listen", "event"],
];

export function kindOf({ body, sequence, branches, attempted }: Task, { kind, anchor }: Step): Fact<StepKind> {
  for (const [key, value] of KINDS) {
    const entry = entryOf(body, key);
    if (entry) return stated(value, entry.keySpan);
  }
  const isWhole = [sequence, branches, attempted].some(({ entries }) => entries.length > 0);
  const isCall = at(body, "run.workflow") !== undefined;
  return isWhole || isCall ? { kind: "derived", value: "subprocess", span: anchor, from: "default" } : kind;
}

/** Workflows call machines; whom they wait for, and who works in another workflow, they do not say. */
export function performerOf({ body }: Task, { actor }: Step): Performer | undefined {
  const isOpen = actor.kind === "stated" || entryOf(body, "listen") || at(body, "run.workflow");
  return isOpen ? undefined : "machine";
}

export function withinOf({ body }: Task, { within }: Step): Fact<string> {
  if (within.kind === "stated") return within;
  const node = entryOf(body, "wait")?.value ?? at(body, "timeout.after");
  const duration = durationOf(node);
  return node && duration !== undefined ? stated(duration, node.span) : within;
}

/** The workflow may be kept anywhere that the engine knows, so that it is not missed where no file here holds it. */
export function callsOf({ body }: Task, { calls }: Step): Fact<string> {
  const node = at(body, "run.workflow.name");
  const id = wordsOf(node);
  return node && id !== undefined ? { kind: "derived", value: id, span: node.span, from: "default" } : calls;
}
