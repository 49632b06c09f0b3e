// What is known throughout the reading of one document of a mapped file.
import type { Broken } from "../data/data-reading.js";
import type { Node } from "../data/node.js";
import type { Mapping } from "./mapping.js";
import type { Sites } from "./sites.js";

export interface Scope {
  readonly mapping: Mapping;
  readonly sites: Sites;
  readonly broken: Broken;
}

/** Whether what is absent in a value may only be unreadable. */
export function isDoubtful({ broken }: Scope, { span }: Node): boolean {
  return broken.document || broken.parts.has(span.part);
}
