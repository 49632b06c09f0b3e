// A whole process in the model: its steps in the order of a case, what may happen at any of them, and its head.
import type { Fact } from "../../model/fact.js";
import { inexpressible } from "../../model/fact.js";
import type { Flow, Process, Step } from "../../model/process.js";
import { blankProcess } from "../blank.js";
import { filledProcess } from "../prose/fill.js";
import type { XmlElement } from "../xml/element.js";
import { drawnAs } from "./actors.js";
import { type Node, nameOf } from "./diagram.js";
import { boundaryFlows, exceptionsOf, handlersOf } from "./lower-flow.js";
import { stepOf } from "./lower-step.js";
import { keyFigures } from "./metrics.js";
import { inOrder } from "./order.js";
import { anchorOf, nameFact, placed } from "./places.js";
import { proseOf } from "./prose.js";
import type { Scene } from "./scene.js";
import { places } from "./words.js";

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
  const begun = beginnings(nodes, scene);
  const blank: Process = {
    ...blankProcess(id ?? fallback, placed(element), places.process),
    named: id !== undefined && !isMadeUp(id),
    name: titleOf(element, scene),
    party: partyOf(element, scene),
    steps: ordered.map((step) => opened.with(begun.has(step.id) ? { ...step, begins: true } : step)),
    exceptions,
    metrics: keyFigures(element, stepNodes),
  };
  const started = { ...blank, start: startOf(element, scene) ?? blank.start };
  return proseOf(element, "process", scene).reduce(filledProcess, started);
}

/** An id that a tool gave because it had to: the same may stand in any number of files. */
function isMadeUp(id: string): boolean {
  return /^process[_-]?(?:\d+|(?=[a-z]*\d)[\da-z]{7})$|^_?\d+$|[\da-f]{8}-[\da-f]{4}-|^_[\w-]{22}$/i.test(id);
}

/** What may happen while an opened sub-process runs, and what it exchanges, stands at the first of its steps. */
class Opened {
  readonly anywhere: Flow[] = [];
  readonly #atStep = new Map<string, Pick<Step, "exceptions" | "exchanges">>();

  constructor(nodes: readonly Node[], scene: Scene) {
    // The innermost first: what leads into those around it is known then.
    for (const node of [...nodes].reverse()) {
      if (scene.roles.of(node) !== "opened") continue;
      const exceptions = exceptionsOf(node, scene);
      const exchanges = scene.messages.with(node);
      if (exceptions.length === 0 && exchanges.length === 0) continue;
      const host = scene.ways.into(node.element).find((arrival) => arrival.node)?.node;
      if (host && scene.roles.of(host) === "step") this.#add(host.id, { exceptions, exchanges });
      else this.anywhere.push(...exceptions);
    }
  }

  with(step: Step): Step {
    const more = this.#atStep.get(step.id);
    return more ? joined(step, more) : step;
  }

  #add(id: string, more: Pick<Step, "exceptions" | "exchanges">): void {
    const known = this.#atStep.get(id);
    this.#atStep.set(id, known ? joined(known, more) : more);
  }
}

function joined<Holder extends Pick<Step, "exceptions" | "exchanges">>(
  known: Holder,
  more: Pick<Step, "exceptions" | "exchanges">,
): Holder {
  return {
    ...known,
    exceptions: [...known.exceptions, ...more.exceptions],
    exchanges: [...known.exchanges, ...more.exchanges],
  };
}

/** An event sub-process, or a boundary event of which the file does not say at what activity. */
function handled(node: Node, scene: Scene): readonly Flow[] {
  const role = scene.roles.of(node);
  if (role === "handler") return handlersOf(node, scene);
  if (role !== "boundary") return [];
  const host = scene.diagram.node(node.element.value("attachedToRef") ?? "");
  const isHeld = host?.process === node.process && /^(?:step|opened)$/.test(scene.roles.of(host));
  return isHeld ? [] : boundaryFlows(node, scene);
}

/** The first steps of sub-processes to which nothing leads: a case may begin there, as at a step alone. */
function beginnings(nodes: readonly Node[], { diagram, roles, ways }: Scene): ReadonlySet<string> {
  const alone = nodes.filter((node) => roles.of(node) === "opened" && diagram.flowsTo(node).length === 0);
  return new Set(alone.flatMap(({ element }) => ways.into(element).flatMap(({ node }) => node?.id ?? [])));
}

/** A process without a name is called by its pool. */
function titleOf(element: XmlElement, { messages }: Scene): Fact<string> {
  const own = nameFact(element);
  const pool = messages.poolOf(element);
  return own.kind === "stated" ? own : (drawnAs(pool) ?? own);
}

function partyOf(element: XmlElement, { messages }: Scene): Fact<string> {
  const pool = messages.poolOf(element);
  const name = pool && nameFact(pool);
  return name?.kind === "stated" ? name : inexpressible;
}

/** What the first start event with a name says, and who sends that: a pool, or the lane in which it stands. */
function startOf(element: XmlElement, { diagram, messages }: Scene): Process["start"] | undefined {
  const starts = diagram.startsOf(element);
  const start = starts.find((one) => nameOf(one.element) !== undefined) ?? starts[0];
  if (!start) return undefined;
  const sender = messages.with(start).find(({ direction }) => direction === "from");
  const drawn = drawnAs(diagram.laneOf(start)) ?? { kind: "missing", anchor: anchorOf(element), open: false };
  const sent: Fact<string> | undefined = sender && {
    kind: "derived",
    value: sender.party,
    span: sender.span,
    from: "message-flow",
  };
  return { who: sent ?? drawn, when: nameFact(start.element) };
}
