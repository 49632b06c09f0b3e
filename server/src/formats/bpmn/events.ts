// Events: what makes them happen, and how that is said where the author gives them no name.
import { onOneLine, type XmlElement } from "../xml/element.js";
import { type Diagram, type Node, nameOf } from "./diagram.js";

/** What an event waits for or tells: `timer`, `message`, `error`, ...; undefined where it says nothing. */
export function triggerOf(node: Node, diagram: Diagram): string | undefined {
  return definitionOf(node, diagram)?.kind;
}

interface Definition {
  readonly kind: string;
  readonly element: XmlElement;
}

const DEFINITION = "EventDefinition";

function definitionOf({ element }: Node, diagram: Diagram): Definition | undefined {
  for (const child of element.children) {
    const type = diagram.typeOf(child) ?? "";
    const kind = kindIn(type);
    if (kind !== "") return { kind, element: child };
    if (type !== "eventDefinitionRef") continue;
    const referred = diagram.element(child.text().trim());
    const shared = kindIn(referred?.local ?? "");
    if (referred && shared !== "") return { kind: shared, element: referred };
  }
  return undefined;
}

/** `timer` in `timerEventDefinition`; nothing where it is none. */
function kindIn(type: string): string {
  return type.endsWith(DEFINITION) ? type.slice(0, -DEFINITION.length) : "";
}

/** The name of the message, signal, error or escalation that an event is about, or of the link that it jumps by. */
export function subjectOf(node: Node, diagram: Diagram): string | undefined {
  const definition = definitionOf(node, diagram);
  if (!definition) return undefined;
  const { kind, element } = definition;
  const ref = element.value(`${kind}Ref`);
  const referred = ref === undefined ? element : diagram.element(ref);
  return referred && nameOf(referred);
}

/** How long a timer runs, as ISO 8601, where it says that without computing it. */
export function durationOf(
  node: Node,
  diagram: Diagram,
): { readonly value: string; readonly at: XmlElement } | undefined {
  const definition = definitionOf(node, diagram);
  if (definition?.kind !== "timer") return undefined;
  for (const type of ["timeDuration", "timeCycle"]) {
    const [at] = diagram.children(definition.element, type);
    const value = at?.text().trim() ?? "";
    const [, duration] = /^(?:R\d*\/)?(P(?:\d|T)[\dYMWDTHS.]*)$/i.exec(value) ?? [];
    if (at && duration !== undefined) return { value: duration, at };
  }
  return undefined;
}

const PHRASES: Readonly<Record<string, string>> = {
  timer: "the time is up",
  error: "a technical error occurs",
  message: "a message arrives",
  signal: "a signal arrives",
  escalation: "it is escalated",
  conditional: "a condition comes true",
  compensate: "it has to be undone",
  cancel: "it is cancelled",
};

/** What happens at an event without a name. */
export function phraseOf(node: Node, diagram: Diagram): string {
  const kind = triggerOf(node, diagram) ?? "";
  const duration = durationOf(node, diagram);
  if (duration) return `after ${inWords(duration.value)}`;
  const subject = subjectOf(node, diagram);
  if (kind === "error" && subject !== undefined) return `the error ${subject} occurs`;
  if (subject !== undefined) return onOneLine(subject);
  return PHRASES[kind] ?? "something happens meanwhile";
}

const UNITS: readonly (readonly [pattern: RegExp, unit: string])[] = [
  [/^P(?:[^T]*?)(\d+)Y/i, "year"],
  [/^P(?:[^T]*?)(\d+)M/i, "month"],
  [/^P(?:[^T]*?)(\d+)W/i, "week"],
  [/^P(?:[^T]*?)(\d+)D/i, "day"],
  [/T(?:.*?)(\d+)H/i, "hour"],
  [/T(?:.*?)(\d+)M/i, "minute"],
  [/T(?:.*?)(\d+)S/i, "second"],
];

function inWords(duration: string): string {
  const parts = UNITS.flatMap(([pattern, unit]) => {
    const count = Number(pattern.exec(duration)?.[1] ?? 0);
    return count === 0 ? [] : [`${count} ${unit}${count === 1 ? "" : "s"}`];
  });
  return parts.length === 0 ? duration : parts.join(" ");
}
