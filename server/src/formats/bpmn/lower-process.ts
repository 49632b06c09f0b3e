// A whole process in the model: its steps in the order of a case, what may happen at any of them, and its head.
import type { Fact } from "../../model/fact.js";
import { inexpressible } from "../../model/fact.js";
import type { Flow, Process, Step } from "../../model/process.js";
import { blankProcess } from "../blank.js";
import { filledProcess } from "../prose/fill.js";
import type { XmlElement } from "../xml/element.js";
import { type Node, nameAttribute, nameOf } from "./diagram.js";
import { exceptionsOf, handlersOf } from "./lower-flow.js";
import { stepOf } from "./lower-step.js";
import { keyFigures } from "./metrics.js";
import { inOrder } from "./order.js";
import { attributeFact, placed, spanOf } from "./places.js";
import { proseOf } from "./prose.js";
import type { Scene } from "./scene.js";
import { processPlaces } from "./words.js";

/** `fallback` is the id of a process that does not say its own. Undefined where it has no steps. */
export function processOf(element: XmlElement, fallback: string, scene: Scene): Process | undefined {
  let forks = 0;
  const nodes = scene.diagram.nodesOf(element);
  const stepNodes = nodes.filter((node) => scene.roles.of(node) === "step");
  const steps = stepNodes.map((node) => stepOf(node, scene, () => ++forks));
  if (steps.length === 0) return undefined;
  const first = scene.ways.into(element).flatMap(({ node }) => node?.id ?? []);
  const opened = new Opened(nodes, scene);
  const exceptions = [...opened.anywhere, ...nodes.flatMap((node) => handled(node, scene))];
  const id = element.value("id");
  const ordered = inOrder(steps, first, exceptions);
  const blank: Process = {
    ...blankProcess(id ?? fallback, placed(element), processPlaces),
    named: id !== undefined,
    name: nameFact(element, scene),
    party: partyOf(element, scene),
    steps: ordered.map((step) => opened.with(step)),
    exceptions,
    metrics: keyFigures(element, stepNodes),
  };
  const started = { ...blank, start: { ...blank.start, when: startOf(element, scene) ?? blank.start.when } };
  return proseOf(element, "process", scene).reduce(filledProcess, started);
}

/** What may happen while an opened sub-process runs stands at the first of its steps. */
class Opened {
  readonly anywhere: Flow[] = [];
  readonly #atStep = new Map<string, Flow[]>();

  constructor(nodes: readonly Node[], scene: Scene) {
    for (const node of nodes) {
      if (scene.roles.of(node) !== "opened") continue;
      const exceptions = exceptionsOf(node, scene);
      const host = scene.ways.into(node.element).find((arrival) => arrival.node)?.node;
      if (host && scene.roles.of(host) === "step")
        this.#atStep.set(host.id, [...(this.#atStep.get(host.id) ?? []), ...exceptions]);
      else this.anywhere.push(...exceptions);
    }
  }

  with(step: Step): Step {
    const more = this.#atStep.get(step.id);
    return more ? { ...step, exceptions: [...step.exceptions, ...more] } : step;
  }
}

function handled(node: Node, scene: Scene): readonly Flow[] {
  return scene.roles.of(node) === "handler" ? handlersOf(node, scene) : [];
}

/** A process without a name is called by its pool. */
function nameFact(element: XmlElement, { messages }: Scene): Fact<string> {
  const own = attributeFact(element, "name");
  const pool = messages.poolOf(element);
  const [name, attribute] = [pool && nameOf(pool), pool && nameAttribute(pool)];
  if (own.kind === "stated" || name === undefined || !attribute) return own;
  return { kind: "derived", value: name, span: spanOf(attribute.value), from: "pool" };
}

function partyOf(element: XmlElement, { messages }: Scene): Fact<string> {
  const pool = messages.poolOf(element);
  const name = pool && attributeFact(pool, "name");
  return name?.kind === "stated" ? name : inexpressible;
}

function startOf(element: XmlElement, { diagram }: Scene): Fact<string> | undefined {
  const starts = diagram.nodesIn(element).filter(({ type }) => type === "startEvent");
  const facts = starts.map((start) => attributeFact(start.element, "name"));
  return facts.find(({ kind }) => kind === "stated");
}
