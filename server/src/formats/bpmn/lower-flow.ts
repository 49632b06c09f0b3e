// Ways in the model: sequence flows between steps, boundary events, and what starts an event sub-process.
import { type Fact, known } from "../../model/fact.js";
import type { Flow, Target, Trigger } from "../../model/process.js";
import { blankFlow, noPlaces } from "../blank.js";
import { filledFlow } from "../prose/fill.js";
import type { XmlElement } from "../xml/element.js";
import { conditionOf, isConditional } from "./conditions.js";
import { type Node, nameOf } from "./diagram.js";
import { durationOf, phraseOf, triggerOf } from "./events.js";
import { anchorOf, nameFact, placed, spanOf } from "./places.js";
import { proseOf } from "./prose.js";
import { isDecision } from "./roles.js";
import type { Scene } from "./scene.js";
import type { Arrival } from "./ways.js";
import { places } from "./words.js";

/** `fork` gives a new number to ways that are taken all at once. */
export function waysOn(node: Node, scene: Scene, fork: () => number): readonly Flow[] {
  const { diagram, ways } = scene;
  const flows = diagram.flowsFrom(node);
  if (flows.length === 0) return ending(node, scene, fork);
  const choice = isDecision(node, diagram);
  // Names on the ways out of a parallel gateway say what they are, and not when they are taken.
  const mayChoose = flows.length > 1 && node.type !== "parallelGateway";
  const usual = node.element.value("default");
  const answers: Flow[] = [];
  const others: { readonly by: XmlElement; readonly arrival: Arrival }[] = [];
  for (const flow of flows) {
    const arrivals = ways.along(flow, node);
    const isOtherwise = usual !== undefined && flow.value("id") === usual;
    if (choice || (mayChoose && (isOtherwise || isConditional(flow, diagram)))) {
      answers.push(...answersAs(flow, arrivals, isOtherwise, node, scene));
    } else others.push(...arrivals.map((arrival, i) => ({ by: i === 0 ? flow : (arrival.by ?? flow), arrival })));
  }
  const parallel = others.length > 1 ? fork() : undefined;
  const flowsOn = others.map(({ by, arrival }) => flowAs(by, arrival, node, scene));
  return [...answers, ...(parallel === undefined ? flowsOn : flowsOn.map((flow) => ({ ...flow, parallel })))];
}

/** One answer; where it splits behind that, all of the ways have its condition. */
function answersAs(
  flow: XmlElement,
  arrivals: readonly Arrival[],
  otherwise: boolean,
  node: Node,
  scene: Scene,
): readonly Flow[] {
  return arrivals.map((arrival, i) => {
    const by = i === 0 ? flow : (arrival.by ?? flow);
    const happening = node.type === "eventBasedGateway" ? arrival.node : undefined;
    const said = conditionOf(flow, scene.diagram);
    const condition = said.kind === "stated" || !happening ? said : happened(happening, scene);
    const isTimer = happening && triggerOf(happening, scene.diagram) === "timer";
    const trigger: Trigger = isTimer ? "timer" : "normal";
    return { ...flowAs(by, arrival, node, scene), condition, otherwise, trigger };
  });
}

/** What is no way of its own in the text: the process, or the sub-process around the step, goes on or ends. */
function ending(node: Node, scene: Scene, fork: () => number): readonly Flow[] {
  const { element } = node;
  if (node.type === "endEvent" && !node.around) {
    const to: Target = { kind: "end", name: nameOf(element), span: anchorOf(element) };
    return [blankFlow(to, placed(element), noPlaces)];
  }
  const arrivals = scene.ways.after(node);
  const parallel = arrivals.length > 1 ? fork() : undefined;
  return arrivals.map((arrival) => {
    return { ...blankFlow(targetOf(arrival, element, node, scene), placed(element), noPlaces), parallel };
  });
}

function flowAs(element: XmlElement, arrival: Arrival, from: Node, scene: Scene): Flow {
  const to = targetOf(arrival, element, from, scene);
  const flow = { ...blankFlow(to, placed(element), places.way), id: element.value("id") };
  return proseOf(element, "flow", scene).reduce(filledFlow, flow);
}

function targetOf({ by, node, isLost }: Arrival, element: XmlElement, from: Node, scene: Scene): Target {
  const target = by?.attribute("targetRef");
  const span = spanOf(target?.value ?? element);
  if (isLost) return lostTarget(by, span, scene);
  if (!node) return { kind: "end", name: undefined, span };
  if (scene.roles.of(node) === "end") return { kind: "end", name: nameOf(node.element), span: anchorOf(node.element) };
  return node.process === from.process ? { kind: "step", id: node.id, span } : { kind: "unreadable", span };
}

/** What stands elsewhere in the file, or may have stood there, is no slip of the author's. */
function lostTarget(by: XmlElement | undefined, span: Target["span"], { diagram, isBroken }: Scene): Target {
  const id = by?.value("targetRef") ?? "";
  return id === "" || isBroken || diagram.element(id) ? { kind: "unreadable", span } : { kind: "step", id, span };
}

/** What may happen while an activity runs: its boundary events, but for those to which ends inside of it lead. */
export function exceptionsOf(node: Node, scene: Scene): readonly Flow[] {
  const events = scene.diagram.attachedTo(node).filter((event) => !scene.throws.isCaught(event));
  return events.flatMap((event) => boundaryFlows(event, scene));
}

export function boundaryFlows(event: Node, scene: Scene): readonly Flow[] {
  const flows = scene.diagram.flowsFrom(event);
  const arrivals = flows.flatMap((flow) => scene.ways.along(flow, event));
  return eventFlows(event, arrivals.length > 0 ? arrivals : undoing(event, scene), scene);
}

/** What may happen at any step: the events that start the event sub-processes right inside of a process or sub-process. */
export function handlersOf(handler: Node, scene: Scene): readonly Flow[] {
  return scene.diagram.startsOf(handler.element).flatMap((event) => {
    const arrivals = scene.diagram.flowsFrom(event).flatMap((flow) => scene.ways.along(flow, event));
    return eventFlows(event, arrivals, scene);
  });
}

function eventFlows(event: Node, arrivals: readonly Arrival[], scene: Scene): readonly Flow[] {
  const trigger: Trigger = triggerOf(event, scene.diagram) === "timer" ? "timer" : "exception";
  const reached = arrivals.length > 0 ? arrivals : [{ by: undefined, node: undefined, isLost: false }];
  const within = durationFact(event, scene);
  return reached.map((arrival, i) => {
    const flow = flowAs(i === 0 ? event.element : (arrival.by ?? event.element), arrival, event, scene);
    return { ...flow, condition: happened(event, scene), trigger, within: known(flow.within) ? flow.within : within };
  });
}

/** The activity that undoes another is joined to its boundary event by an association. */
function undoing(event: Node, { diagram }: Scene): readonly Arrival[] {
  return diagram.associatedWith(event.id).flatMap((element) => {
    const node = diagram.node(element.value("id") ?? "");
    return node ? [{ by: undefined, node, isLost: false }] : [];
  });
}

function happened(event: Node, scene: Scene): Fact<string> {
  const name = nameFact(event.element);
  if (name.kind === "stated") return name;
  const value = phraseOf(event, scene.diagram);
  return { kind: "derived", value, span: anchorOf(event.element), from: "default" };
}

export function durationFact(event: Node, { diagram }: Scene): Fact<string> {
  const duration = durationOf(event, diagram);
  if (!duration) return { kind: "missing", anchor: anchorOf(event.element), open: false };
  return { kind: "stated", value: duration.value, span: spanOf(duration.at) };
}
