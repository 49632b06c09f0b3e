// Says where a document repeats more than is read of it.
import type { Problem } from "../../model/problem.js";
import { MOST_REPEATED } from "./alias.js";
import type { DataDocument } from "./data-reading.js";

/** To be asked once everything was looked at. */
export function repeatedTooMuch({ root, exhausted }: DataDocument): Problem[] {
  if (!exhausted()) return [];
  return [{ id: "limit-reached", message: "aliases", data: { limit: MOST_REPEATED }, span: root.span }];
}
