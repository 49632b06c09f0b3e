// The properties that tools let authors add to an element: `camunda:property`, `zeebe:property` and their like.
import type { Range } from "../../text/span.js";
import type { XmlElement } from "../xml/element.js";

export interface Property {
  readonly element: XmlElement;
  readonly name: string;
  readonly value: string;
  readonly nameAt: Range;
  readonly valueAt: Range;
}

/** The property whose value is a rule, a colon, and the reason why it is allowed here. */
export const ALLOW = "touchstone:allow";

export function propertiesOf(element: XmlElement): readonly Property[] {
  return holdersOf(element).flatMap((holder) => holder.children.flatMap((child) => propertyOf(child) ?? []));
}

/** The lists of properties of an element. */
export function holdersOf(element: XmlElement): readonly XmlElement[] {
  return extensionOf(element)?.children.filter(({ local }) => local === "properties") ?? [];
}

/** Where tools keep what is their own. */
export function extensionOf(element: XmlElement): XmlElement | undefined {
  for (const child of element.children) if (child.local === "extensionElements") return child;
  return undefined;
}

function propertyOf(element: XmlElement): Property | undefined {
  const name = element.attribute("name");
  const value = element.attribute("value");
  if (element.local !== "property" || !name || !value) return undefined;
  return {
    element,
    name: name.text.trim(),
    value: value.text,
    nameAt: name.value,
    valueAt: value.value,
  };
}
