// What each node becomes in the model: a step, a place that only passes on, or an end.
import { type Diagram, type Node, nameOf } from "./diagram.js";
import { triggerOf } from "./events.js";
import type { Messages } from "./messages.js";
import { ACTIVITIES, GATEWAYS, SUB_PROCESSES } from "./names.js";

export type Role =
  | "step"
  /** It goes on at once, and stands for nothing by itself. */
  | "pass"
  | "end"
  /** A sub-process whose own steps take its place. */
  | "opened"
  /** A sub-process that an event starts while the others run. */
  | "handler"
  /** An event on the border of an activity. */
  | "boundary"
  | "nothing";

export class Roles {
  readonly #diagram: Diagram;
  readonly #messages: Messages;
  readonly #roles = new Map<Node, Role>();

  constructor(diagram: Diagram, messages: Messages) {
    this.#diagram = diagram;
    this.#messages = messages;
  }

  of(node: Node): Role {
    return this.#roles.get(node) ?? this.#find(node);
  }

  #find(node: Node): Role {
    const role = this.#decide(node);
    this.#roles.set(node, role);
    return role;
  }

  #decide(node: Node): Role {
    const { type } = node;
    if (type === "boundaryEvent") return "boundary";
    if (ACTIVITIES.has(type)) return this.#activity(node);
    if (GATEWAYS.has(type)) return isDecision(node, this.#diagram) || this.#isFork(node) ? "step" : "pass";
    if (type === "startEvent") return this.#start(node);
    if (type === "endEvent") return this.#tells(node) ? "step" : "end";
    return this.#intermediate(node);
  }

  /** Where ways part behind anything but one single activity: without a step, each would seem to go its own way. */
  #isFork(node: Node): boolean {
    if (this.#diagram.flowsFrom(node).length < 2) return false;
    const [only, ...others] = this.#diagram.flowsTo(node);
    const before = this.#diagram.node(only?.value("sourceRef") ?? "");
    const isPlain = before && ACTIVITIES.has(before.type) && this.#diagram.nodesIn(before.element).length === 0;
    return others.length > 0 || !isPlain || this.#diagram.flowsFrom(before).length > 1;
  }

  #activity(node: Node): Role {
    const { element, type } = node;
    if (element.value("triggeredByEvent") === "true") return "handler";
    if (SUB_PROCESSES.has(type) && this.#diagram.nodesIn(element).length > 0) return "opened";
    return element.value("isForCompensation") === "true" && this.#standsAlone(node) ? "nothing" : "step";
  }

  #standsAlone(node: Node): boolean {
    const [flow] = [...this.#diagram.flowsTo(node), ...this.#diagram.flowsFrom(node)];
    return flow === undefined && this.#diagram.associatedWith(node.id).length === 0;
  }

  /** What starts a process is worth a step where it has a name, somebody sends it, or there are several of it. */
  #start(node: Node): Role {
    if (this.#messages.with(node).length > 0) return "step";
    if (node.around) return "pass";
    const isOne = this.#diagram.startsOf(node.process).length === 1;
    return isOne && nameOf(node.element) === undefined ? "pass" : "step";
  }

  #intermediate(node: Node): Role {
    const kind = triggerOf(node, this.#diagram);
    if (kind === "link") return "pass";
    return kind === undefined && nameOf(node.element) === undefined && !this.#tells(node) ? "pass" : "step";
  }

  #tells(node: Node): boolean {
    return this.#messages.with(node).length > 0 || (node.type === "endEvent" && this.#isMessage(node));
  }

  #isMessage(node: Node): boolean {
    return triggerOf(node, this.#diagram) === "message";
  }
}

/** A gateway at which the case goes one way of several; parallel ones only split. */
export function isDecision(node: Node, diagram: Diagram): boolean {
  return GATEWAYS.has(node.type) && node.type !== "parallelGateway" && diagram.flowsFrom(node).length > 1;
}
