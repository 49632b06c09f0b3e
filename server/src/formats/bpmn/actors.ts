// Who does a step: its lane, else those to whom the tool assigns it, else its pool.
import type { Fact } from "../../model/fact.js";
import type { Range } from "../../text/span.js";
import { onOneLine, type XmlElement } from "../xml/element.js";
import { type Diagram, type Node, nameAttribute, nameOf } from "./diagram.js";
import { spanOf } from "./places.js";
import { extensionOf } from "./properties.js";
import { isComputed } from "./prose.js";
import type { Scene } from "./scene.js";

export function actorOf(node: Node, { diagram, messages }: Scene): Fact<string> | undefined {
  return (
    drawnAs(laneAround(node, diagram)) ??
    assigned(node.element, diagram) ??
    drawnAs(initiatorOf(node.element, diagram)) ??
    drawnAs(messages.poolOf(node.process))
  );
}

/** What the drawing says by where it puts something: the name of a pool, a lane or the like. */
export function drawnAs(element: XmlElement | undefined): Fact<string> | undefined {
  const name = element && nameAttribute(element);
  const value = element && nameOf(element);
  return name && value !== undefined ? { kind: "derived", value, span: spanOf(name.value), from: "pool" } : undefined;
}

function laneAround(node: Node, diagram: Diagram): XmlElement | undefined {
  for (let at: Node | undefined = node; at; at = at.around) {
    const lane = diagram.laneOf(at);
    if (lane) return lane;
  }
  return undefined;
}

function assigned(element: XmlElement, diagram: Diagram): Fact<string> | undefined {
  const definition = extensionOf(element)?.children.find(({ local }) => local === "assignmentDefinition");
  return (
    assignedBy(element, "candidateGroups") ??
    (definition && assignedBy(definition, "candidateGroups")) ??
    performerOf(element, diagram) ??
    assignedBy(element, "assignee") ??
    (definition && assignedBy(definition, "assignee"))
  );
}

function assignedBy(element: XmlElement, local: string): Fact<string> | undefined {
  const attribute = element.attributes.find((one) => one.local === local);
  return attribute && people(attribute.text, attribute.value);
}

/** `potentialOwner` and its like name a resource, or people in an expression such as `group(sales)`. */
function performerOf(element: XmlElement, diagram: Diagram): Fact<string> | undefined {
  const performer = element.children.find(({ local }) => /^(?:potentialOwner|humanPerformer|performer)$/.test(local));
  for (const child of performer?.children ?? []) {
    const type = diagram.typeOf(child);
    const resource = type === "resourceRef" ? diagram.element(child.text().trim()) : undefined;
    const fact = resource && drawnAs(resource);
    if (fact) return fact;
    const [expression] = type === "resourceAssignmentExpression" ? diagram.children(child, "formalExpression") : [];
    const characters = expression?.characters();
    if (!characters) continue;
    const [, start = "", words = ""] = /^(\s*(?:(?:group|user)\()?)([^()]*?)\)?\s*$/.exec(characters.text) ?? [];
    const place = characters.place({ start: start.length, end: start.length + words.length });
    return people(words, place);
  }
  return undefined;
}

function people(written: string, at: Range): Fact<string> | undefined {
  const value = onOneLine(written);
  return value === "" || isComputed(value) ? undefined : { kind: "stated", value, span: spanOf(at) };
}

/** Of the parties of a choreography task the one that begins. */
function initiatorOf(element: XmlElement, diagram: Diagram): XmlElement | undefined {
  const ref = element.value("initiatingParticipantRef");
  return ref === undefined ? undefined : diagram.element(ref);
}
