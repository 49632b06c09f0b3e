// One step in the model, read from its own part of the text.
import type { Fact } from "../../model/fact.js";
import type { Step, StepKind, Visibility } from "../../model/process.js";
import type { Dict, Node } from "../data/node.js";
import { Fields, idSpan, isNothing } from "./fields.js";
import { lowerAsks, lowerExceptions, lowerNext } from "./lower-flow.js";
import type { Notes } from "./notes.js";
import { step } from "./words-step.js";

/** `fallback` is the id of a step that has neither id nor name. */
export function lowerStep(node: Node, fallback: string, notes: Notes): Step | undefined {
  if (node.kind === "dict") return stepOf(node, fallback, notes);
  if (isNothing(node)) notes.needed(step, "name", node.span);
  else notes.wrongShape({ key: "steps", takes: "steps with an id and a name" }, node);
  return undefined;
}

function stepOf(dict: Dict, fallback: string, notes: Notes): Step {
  const fields = new Fields(dict, "step", ["name", "id"], notes);
  const name = fields.text("name");
  const id = fields.text("id");
  const nothing = [id, name].every((fact) => fact.kind === "missing" && !fact.open);
  if (nothing && !notes.broken.parts.has(dict.span.part)) notes.needed(step, "name", fields.anchor);
  const written = fields.node("next");
  const next = written ? lowerNext(written, notes) : [];
  const empty = !written || isNothing(written) || (written.kind === "list" && written.items.length === 0);
  return {
    type: "step",
    id: idOf(id, name) ?? fallback,
    span: dict.span,
    anchor: fields.anchor,
    ...stepFacts(fields, notes),
    kind: kindOf(fields, next.filter((flow) => flow.parallel === undefined).length),
    calls: callOf(fields),
    exchanges: [],
    next,
    inOrder: empty,
    exceptions: lowerExceptions(fields.node("exceptions"), notes),
    begins: false,
  };
}

/** What a map says of a step, apart from its id, its kind and its ways on. */
export type StepFacts = Omit<Step, "type" | "id" | "span" | "anchor" | "kind" | "calls" | "exchanges" | Ways>;
type Ways = "next" | "inOrder" | "exceptions" | "begins";

export function stepFacts(fields: Fields, notes: Notes): StepFacts {
  return {
    allow: fields.allow(),
    name: fields.text("name"),
    description: fields.text("description"),
    actor: fields.text("actor"),
    doneBy: undefined,
    visibility: visibilityFrom(fields.choice("visibility", ["frontstage", "backstage"]), fields.text("for")),
    outcome: fields.text("outcome"),
    output: fields.text("output"),
    for: fields.text("for"),
    why: fields.text("why"),
    discretion: fields.text("discretion"),
    message: fields.text("message"),
    asks: lowerAsks(fields.node("asks"), fields.absent(), notes),
    within: fields.text("within"),
  };
}

/** A step that names the step it serves is out of the customer's sight, where nothing else is said. */
export function visibilityFrom(stated: Fact<Visibility>, served: Fact<string>): Fact<Visibility> {
  const isLeftOut = stated.kind === "inexpressible" || (stated.kind === "missing" && !stated.open);
  if (!isLeftOut || served.kind !== "stated") return stated;
  return { kind: "derived", value: "backstage", span: served.span, from: "for" };
}

function callOf(fields: Fields): Fact<string> {
  const fact = fields.text("call");
  const node = fields.node("call");
  if (fact.kind !== "stated" || node?.kind !== "scalar") return fact;
  return { ...fact, span: idSpan(node, fact.value) };
}

function idOf(id: Fact<string>, name: Fact<string>): string | undefined {
  if (id.kind === "stated") return id.value;
  return name.kind === "stated" ? idFrom(name.value) : undefined;
}

/** "Check the photo" as an id: `check-the-photo`. */
export function idFrom(name: string): string | undefined {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words?.join("-");
}

const kinds: readonly StepKind[] = ["task", "decision", "wait", "event", "subprocess"];

function kindOf(fields: Fields, answers: number): Fact<StepKind> {
  const stated = fields.choice("kind", kinds);
  if (stated.kind !== "missing") return stated;
  const derived = (value: StepKind): Fact<StepKind> => ({
    kind: "derived",
    value,
    span: fields.anchor,
    from: "default",
  });
  if (!fields.empty("call")) return derived("subprocess");
  return derived(answers > 1 ? "decision" : "task");
}
