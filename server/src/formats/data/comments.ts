// Finds the comments in YAML with which authors suppress findings.
import { absolute, type Layout, type PartId, type Range } from "../../text/span.js";
import type { SuppressionComment } from "../format.js";
import { suppressed } from "../suppressed.js";
import type { DataReading } from "./data-reading.js";
import type { Node } from "./node.js";

/** Comments of `reading` whose places are counted from the beginning of `part`, which has to begin at 0. */
export function suppressionComments(reading: DataReading, part: PartId): readonly SuppressionComment[] {
  if (reading.language === "json" || !reading.text.includes("touchstone-disable")) return [];
  const texts = textRanges(reading);
  const comments: SuppressionComment[] = [];
  for (const match of reading.text.matchAll(/(?<=^|\s)#[ \t]*touchstone-disable(-next-line)?(?![\w-])([^\r\n]*)/gm)) {
    if (inside(texts, match.index)) continue;
    const [comment, nextLine, rest = ""] = match;
    const end = match.index + comment.trimEnd().length;
    const scope = nextLine === undefined ? "file" : "next-line";
    const restStart = match.index + comment.length - rest.length;
    comments.push({ scope, ...suppressed(rest, restStart, part), span: { part, start: match.index, end } });
  }
  return comments;
}

/** The places of all keys and texts, in order: what looks like a comment in there is none. */
function textRanges({ documents, layout }: DataReading): readonly Range[] {
  const ranges: Range[] = [];
  for (const { root } of documents) collect(root, layout, ranges);
  return ranges.sort((a, b) => a.start - b.start);
}

function collect(node: Node, layout: Layout, ranges: Range[]): void {
  if (node.aliased) return;
  if (node.kind === "scalar") ranges.push(absolute(node.span, layout));
  else if (node.kind === "list") for (const item of node.items) collect(item, layout, ranges);
  else
    for (const entry of node.entries) {
      if (entry.aliased) continue;
      ranges.push(absolute(entry.keySpan, layout));
      collect(entry.value, layout, ranges);
    }
}

function inside(ranges: readonly Range[], offset: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const before = ranges[low - 1];
  return before !== undefined && offset < before.end;
}
