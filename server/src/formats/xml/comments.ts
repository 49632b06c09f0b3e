// Finds the comments in XML with which authors suppress findings.
import type { PartId } from "../../text/span.js";
import type { SuppressionComment } from "../format.js";
import { suppressed } from "../suppressed.js";
import type { XmlDocument } from "./read.js";

const WORDS = /^(<!--\s*touchstone-disable(-next-line)?)(?![\w-])([\s\S]*?)(?:-->)?$/;

/** `part` has to begin at 0. */
export function suppressionComments({ text, comments }: XmlDocument, part: PartId = 0): readonly SuppressionComment[] {
  if (comments.length === 0 || !text.includes("touchstone-disable")) return [];
  return comments.flatMap(({ start, end }): SuppressionComment[] => {
    const [, head, nextLine, rest = ""] = WORDS.exec(text.slice(start, end)) ?? [];
    if (head === undefined) return [];
    const scope = nextLine === undefined ? "file" : "next-line";
    return [{ scope, ...suppressed(rest, start + head.length, part), span: { part, start, end } }];
  });
}
