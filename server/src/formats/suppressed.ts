// What a comment says that suppresses findings, whatever the language of the comment.
import type { PartId } from "../text/span.js";
import type { SuppressionComment } from "./format.js";

/** What follows the word: ` rule-a, rule-b -- reason`; `start` is where that stands in its part. */
export function suppressed(rest: string, start: number, part: PartId): Pick<SuppressionComment, "rules" | "reason"> {
  const dashes = /(?<=^|\s)--(?=\s|$)/.exec(rest);
  const names = rest.slice(0, dashes?.index);
  const rules = [...names.matchAll(/[^\s,]+/g)].map(({ 0: id, index }) => ({
    id,
    span: { part, start: start + index, end: start + index + id.length },
  }));
  return { rules, reason: dashes ? rest.slice(dashes.index + 2).trim() : "" };
}
