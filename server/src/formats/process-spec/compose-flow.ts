// Writes what follows a step, and what can happen besides, as the process spec says it.
import type { Flow, Step, Target } from "../../model/process.js";
import { composeAllow, composeAsks, idOf, mapOf, oneOrMore, said, some, type Written } from "./compose-parts.js";

/** `following` is the step behind it, to which it goes on where a way says only that. */
export function composeNext({ next: written, inOrder }: Step, following: Step | undefined): Written {
  const next = written.map((flow) => (flow.to.kind === "onward" ? onTo(following, flow) : flow));
  const [only, ...others] = next;
  if (only === undefined) return inOrder ? undefined : "end";
  if (next.every(isTakenToo)) return mapOf([["all", next.map(({ to }) => composeTarget(to))]]);
  if (others.length === 0 && isPlain(only) && said(only.condition) === undefined) return composeTarget(only.to);
  return next.map((flow, i) => composeAnswer(flow, i > 0 && i === next.length - 1));
}

function onTo(following: Step | undefined, flow: Flow): Flow {
  const { span } = flow.to;
  return { ...flow, to: following ? { kind: "step", id: following.id, span } : { kind: "end", name: undefined, span } };
}

export function composeExceptions(flows: readonly Flow[]): Written {
  return some(flows.map((flow) => mapOf([["when", said(flow.condition)], ...detailsOf(flow)])));
}

/** An answer without a condition is the last one; elsewhere it has to say that it is. */
function composeAnswer(flow: Flow, last: boolean): Written {
  const condition = said(flow.condition) ?? (flow.otherwise && !last ? "otherwise" : undefined);
  if (condition === undefined && isPlain(flow)) return composeTarget(flow.to);
  return mapOf([["when", condition], ...detailsOf(flow)]);
}

function detailsOf(flow: Flow): (readonly [string, Written])[] {
  const beyond = said(flow.beyond);
  return [
    ["do", oneOrMore(said(flow.doing)?.map(({ name }) => name))],
    ["to", composeTarget(flow.to)],
    ["need", said(flow.need)],
    ["cause", said(flow.cause)],
    ["prevention", said(flow.prevention)],
    ["tries", said(flow.tries)],
    ["beyond", beyond && composeTarget(beyond)],
    ["within", said(flow.within)],
    ["actor", said(flow.actor)],
    ["message", said(flow.message)],
    ["outcome", said(flow.outcome)],
    ["asks", composeAsks(flow.asks)],
    ["discretion", said(flow.discretion)],
    ["allow", composeAllow(flow.allow)],
  ];
}

/** Nothing is said of the way but where it leads, and that can be written as one value. */
function isPlain(flow: Flow): boolean {
  const others = detailsOf(flow).filter(([key, value]) => key !== "to" && value !== undefined);
  return others.length === 0 && flow.to.kind !== "onward";
}

function isTakenToo(flow: Flow): boolean {
  return flow.parallel !== undefined && isPlain(flow) && said(flow.condition) === undefined;
}

/** Where it cannot be told, a place is left open; where it only goes on, nothing is written. */
function composeTarget(to: Target): Written {
  switch (to.kind) {
    case "step":
      return idOf(to.id);
    case "process":
      return `process:${to.id}`;
    case "end":
      return to.name === undefined ? "end" : mapOf([["end", to.name]]);
    case "onward":
      return undefined;
    case "unreadable":
      return "‹the step that follows›";
  }
}
