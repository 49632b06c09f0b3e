// Where elements stand, and what they say by themselves: their names.
import type { Fact } from "../../model/fact.js";
import type { Placed } from "../../model/process.js";
import type { Range, Span } from "../../text/span.js";
import type { XmlElement } from "../xml/element.js";
import { nameAttribute } from "./diagram.js";

/** The whole text is one part. */
export const PART = 0;

export function spanOf({ start, end }: Range): Span {
  return { part: PART, start, end };
}

/** Findings stand on the name of an element, else on its id, else on its tag. */
export function anchorOf(element: XmlElement): Span {
  const id = element.attribute("id");
  return spanOf(nameAttribute(element)?.value ?? (id && id.value.end > id.value.start ? id.value : element.tag));
}

export function placed(element: XmlElement): Placed {
  return { span: spanOf(element), anchor: anchorOf(element), allow: [] };
}

export function nameFact(element: XmlElement): Fact<string> {
  const attribute = nameAttribute(element);
  if (!attribute) return { kind: "missing", anchor: anchorOf(element), open: false };
  return { kind: "stated", value: attribute.line, span: spanOf(attribute.value) };
}

/** An attribute on one line; missing where nothing is written. */
export function attributeFact(element: XmlElement, local: string, uri?: string): Fact<string> {
  const attribute = element.attribute(local, uri);
  const value = attribute?.line ?? "";
  if (!attribute || value === "") return { kind: "missing", anchor: anchorOf(element), open: false };
  return { kind: "stated", value, span: spanOf(attribute.value) };
}
