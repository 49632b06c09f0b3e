// What a BPMN document holds: processes with their nodes and flows, pools and lanes, messages and notes. Flows decide what
// leads where; the lists of incoming and outgoing flows that some tools write beside them are not looked at.
import type { XmlAttribute, XmlElement } from "../xml/element.js";
import type { XmlDocument } from "../xml/read.js";
import { ACTIVITIES, EVENTS, GATEWAYS, modelNamespaces, PROCESSES, SUB_PROCESSES } from "./names.js";

/** An activity, a gateway or an event. */
export interface Node {
  readonly element: XmlElement;
  /** The name of its element: `userTask`, `boundaryEvent`. */
  readonly type: string;
  readonly id: string;
  readonly process: XmlElement;
  /** The sub-process that it is in. */
  readonly around: Node | undefined;
}

export class Diagram {
  readonly processes: XmlElement[] = [];
  readonly nodes: Node[] = [];
  readonly participants: XmlElement[] = [];
  readonly messageFlows: XmlElement[] = [];
  readonly #model: ReadonlySet<string>;
  readonly #byId = new Map<string, XmlElement>();
  readonly #nodesById = new Map<string, Node>();
  readonly #flowsFrom = new Map<string, XmlElement[]>();
  readonly #flowsTo = new Map<string, XmlElement[]>();
  readonly #ofProcess = new Map<XmlElement, Node[]>();
  readonly #inside = new Map<XmlElement, Node[]>();
  readonly #starts = new Map<XmlElement, Node[]>();
  readonly #attached = new Map<string, Node[]>();
  readonly #lanes = new Map<string, XmlElement>();
  readonly #associated = new Map<string, string[]>();
  /** Of each element with others inside the process or sub-process that these are in. */
  readonly #holders = new Map<XmlElement, Holder>();

  constructor({ elements }: XmlDocument) {
    this.#model = modelNamespaces(elements[0]);
    for (const element of elements) this.#take(element);
  }

  /** The name of an element of BPMN itself; undefined for those of tools and drawings. */
  typeOf({ uri, local }: XmlElement): string | undefined {
    return this.#model.has(uri) ? local : undefined;
  }

  /** The elements of one type right inside another. */
  children(element: XmlElement, type: string): readonly XmlElement[] {
    const found: XmlElement[] = [];
    for (const child of element.children) if (child.local === type && this.#model.has(child.uri)) found.push(child);
    return found;
  }

  element(id: string): XmlElement | undefined {
    return this.#byId.get(id) ?? this.#byId.get(id.slice(id.indexOf(":") + 1));
  }

  node(id: string): Node | undefined {
    return this.#nodesById.get(id) ?? this.#nodesById.get(id.slice(id.indexOf(":") + 1));
  }

  /** All nodes of a process, those in its sub-processes too. */
  nodesOf(process: XmlElement): readonly Node[] {
    return this.#ofProcess.get(process) ?? [];
  }

  /** The nodes right inside a process or sub-process, in the order of the text. */
  nodesIn(holder: XmlElement): readonly Node[] {
    return this.#inside.get(holder) ?? [];
  }

  /** The start events right inside a process or sub-process. */
  startsOf(holder: XmlElement): readonly Node[] {
    return this.#starts.get(holder) ?? [];
  }

  flowsFrom({ id }: Node): readonly XmlElement[] {
    return this.#flowsFrom.get(id) ?? [];
  }

  flowsTo({ id }: Node): readonly XmlElement[] {
    return this.#flowsTo.get(id) ?? [];
  }

  /** The boundary events of an activity. */
  attachedTo({ id }: Node): readonly Node[] {
    return this.#attached.get(id) ?? [];
  }

  /** The innermost lane with a name that holds a node. */
  laneOf({ id }: Node): XmlElement | undefined {
    return this.#lanes.get(id);
  }

  /** What is joined to an element by the dotted line of an association. */
  associatedWith(id: string): readonly XmlElement[] {
    return (this.#associated.get(id) ?? []).flatMap((other) => this.element(other) ?? []);
  }

  /** Parents come before their children. */
  #take(element: XmlElement): void {
    const around = element.parent && this.#holders.get(element.parent);
    const type = this.typeOf(element);
    const inside = type === undefined ? around : this.#takeAs(type, element, around);
    if (inside && element.children.length > 0) this.#holders.set(element, inside);
  }

  /** What the elements inside of it are in. */
  #takeAs(type: string, element: XmlElement, around: Holder | undefined): Holder | undefined {
    const id = element.value("id");
    if (id !== undefined && !this.#byId.has(id)) this.#byId.set(id, element);
    switch (KINDS.get(type)) {
      case "process":
        this.processes.push(element);
        return { process: element, around: undefined };
      case "node":
        return around && this.#takeNode(element, type, around);
      case "flow":
        this.#takeFlow(element);
        break;
      case "participant":
        this.participants.push(element);
        break;
      case "message":
        this.messageFlows.push(element);
        break;
      case "lane":
        this.#takeLane(element);
        break;
      case "association":
        this.#takeAssociation(element);
    }
    return around;
  }

  #takeNode(element: XmlElement, type: string, holder: Holder): Holder {
    const { process, around } = holder;
    const id = element.value("id") ?? `${type}-${this.nodes.length + 1}`;
    const node = { element, type, id, process, around };
    this.nodes.push(node);
    if (!this.#nodesById.has(id)) this.#nodesById.set(id, node);
    add(this.#ofProcess, process, node);
    add(this.#inside, around?.element ?? process, node);
    if (type === "startEvent") add(this.#starts, around?.element ?? process, node);
    const host = type === "boundaryEvent" ? element.value("attachedToRef") : undefined;
    if (host !== undefined) add(this.#attached, host, node);
    return SUB_PROCESSES.has(type) ? { process, around: node } : holder;
  }

  #takeFlow(element: XmlElement): void {
    const from = element.value("sourceRef");
    const to = element.value("targetRef");
    if (from !== undefined) add(this.#flowsFrom, from, element);
    if (to !== undefined) add(this.#flowsTo, to, element);
  }

  /** Lanes inside of this one come later, and so have the last word. */
  #takeLane(element: XmlElement): void {
    if (!nameOf(element)) return;
    // The second is what BPMN called it before it was finished.
    for (const type of ["flowNodeRef", "flowElementRef"])
      for (const ref of this.children(element, type)) this.#lanes.set(ref.text().trim(), element);
  }

  #takeAssociation(element: XmlElement): void {
    const from = element.value("sourceRef");
    const to = element.value("targetRef");
    if (from === undefined || to === undefined) return;
    add(this.#associated, from, to);
    add(this.#associated, to, from);
  }
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ...[...PROCESSES].map((type) => [type, "process"] as const),
  ...[...ACTIVITIES, ...GATEWAYS, ...EVENTS].map((type) => [type, "node"] as const),
  ["sequenceFlow", "flow"],
  ["participant", "participant"],
  ["messageFlow", "message"],
  ["lane", "lane"],
  ["association", "association"],
]);

interface Holder {
  readonly process: XmlElement;
  readonly around: Node | undefined;
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** The name of an element on one line; undefined where it has none, or one that its tool made up: `Sequence Flow_12`. */
export function nameOf(element: XmlElement): string | undefined {
  return nameAttribute(element)?.line;
}

export function nameAttribute(element: XmlElement): XmlAttribute | undefined {
  const attribute = element.attribute("name");
  return attribute && attribute.line !== "" && !MADE_UP.test(attribute.line) ? attribute : undefined;
}

/** What gateways, events and flows are called by tools that let nothing be without a name. */
const MADE_UP =
  /^(?:(?:data|event|non)[ -]?)?(?:(?:start|end|intermediate|boundary|catch(?:ing)?|throw(?:ing)?|none|timer|message|error|signal|based|exclusive|inclusive|parallel|complex) )*(?:sequence ?flow|gateway|event)(?:[ _-]*\d+)?$/i;
