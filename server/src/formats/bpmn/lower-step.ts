// One activity, decision or event as a step of the model.
import { type Fact, known } from "../../model/fact.js";
import type { Performer, Step, StepKind } from "../../model/process.js";
import { blankStep } from "../blank.js";
import { filledStep } from "../prose/fill.js";
import { actorOf } from "./actors.js";
import type { Node } from "./diagram.js";
import { triggerOf } from "./events.js";
import { durationFact, exceptionsOf, waysOn } from "./lower-flow.js";
import { ACTIVITIES, GATEWAYS, ZEEBE } from "./names.js";
import { attributeFact, nameFact, placed, spanOf } from "./places.js";
import { extensionOf } from "./properties.js";
import { isComputed, proseOf } from "./prose.js";
import { isDecision } from "./roles.js";
import type { Scene } from "./scene.js";
import { places } from "./words.js";

const performers: ReadonlyMap<string, Performer> = new Map([
  ["userTask", "person"],
  ["manualTask", "person"],
  ["serviceTask", "machine"],
  ["scriptTask", "machine"],
  ["businessRuleTask", "machine"],
]);

export function stepOf(node: Node, scene: Scene, fork: () => number): Step {
  const { element, id } = node;
  const blank = blankStep(id, placed(element), places.step);
  const step: Step = {
    ...blank,
    name: nameFact(element),
    kind: { kind: "stated", value: kindOf(node, scene), span: spanOf(element.tag) },
    actor: actorOf(node, scene) ?? blank.actor,
    doneBy: performers.get(node.type),
    within: withinOf(node, scene, blank.within),
    calls: callOf(node),
    exchanges: scene.messages.with(node),
    next: waysOn(node, scene, fork),
    exceptions: exceptionsOf(node, scene),
    begins: scene.diagram.flowsTo(node).length === 0,
  };
  return proseOf(element, "step", scene).reduce(filledStep, step);
}

function kindOf(node: Node, { diagram }: Scene): StepKind {
  const { type } = node;
  if (GATEWAYS.has(type)) return isDecision(node, diagram) ? "decision" : "event";
  if (type === "receiveTask") return "event";
  if (ACTIVITIES.has(type)) return /task$/i.test(type) ? "task" : "subprocess";
  const waits = type === "intermediateCatchEvent" && /^(?:timer|conditional)$/.test(triggerOf(node, diagram) ?? "");
  return waits ? "wait" : "event";
}

/** Which process it runs is known; that this process is part of the project, nobody says. */
function callOf({ element, type }: Node): Fact<string> {
  const nothing = { kind: "inexpressible" } as const;
  if (type !== "callActivity" && type !== "callChoreography") return nothing;
  const called = extensionOf(element)?.children.find(({ local, uri }) => local === "calledElement" && uri === ZEEBE);
  const fact = called
    ? attributeFact(called, "processId")
    : attributeFact(element, type === "callActivity" ? "calledElement" : "calledChoreographyRef");
  if (fact.kind !== "stated") return fact;
  if (isComputed(fact.value)) return nothing;
  const value = fact.value.slice(fact.value.indexOf(":") + 1);
  return { kind: "derived", value, span: fact.span, from: "default" };
}

/** A timer lasts as long as it says, and a task may be due. */
function withinOf(node: Node, scene: Scene, otherwise: Fact<string>): Fact<string> {
  const duration = durationFact(node, scene);
  if (known(duration)) return duration;
  const due = node.element.attributes.find(({ local, uri }) => local === "dueDate" && uri !== "");
  const value = due ? due.text.trim() : "";
  return due && /^P[\dYMWDTHS.]+$/i.test(value) ? { kind: "stated", value, span: spanOf(due.value) } : otherwise;
}
