// Remembers where each element of a mapped file stands, so that a repair can be written into it.
import type { Ask, Element } from "../../model/process.js";
import { sameSpan } from "../../text/span.js";
import type { MappedElement } from "./mapping.js";
import type { Found } from "./path.js";

export interface Site {
  readonly found: Found;
  /** The part of the mapping that tells its places. */
  readonly element: MappedElement;
}

const types: Readonly<Record<MappedElement, Element["type"]>> = {
  process: "process",
  step: "step",
  answer: "flow",
  exception: "flow",
  metric: "metric",
};

export class Sites {
  readonly #sites: Site[] = [];

  add(element: MappedElement, found: Found): void {
    this.#sites.push({ element, found });
  }

  /** Undefined where the element is repeated by an alias, or is no element that could hold more. */
  of({ type, span }: Pick<Element | Ask, "type" | "span">): Site | undefined {
    return this.#sites.find(
      ({ element, found }) => types[element] === type && sameSpan(found.node.span, span) && !found.node.aliased,
    );
  }
}
