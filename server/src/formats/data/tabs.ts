// Tabs at the beginning of lines, which YAML forbids: they are read as spaces, and every place is told as it was written.
import type { Flaw } from "./data-reading.js";

/** A text made from another, and where each of its places stands in the other. */
export interface Source {
  readonly text: string;
  /** The place in the text as written. */
  back(offset: number): number;
}

export function asItIs(text: string): Source {
  return { text, back: (offset) => offset };
}

/** The text with every tab at the beginning of a line as `width` spaces. */
export function withoutTabs(text: string, width: number): Source {
  const pieces: string[] = [];
  /** For each line that changed: where its own text begins there and here. */
  const changes: { readonly made: number; readonly written: number }[] = [];
  let at = 0;
  let made = 0;
  for (const { index, 0: lead } of tabbedLines(text)) {
    const before = text.slice(at, index);
    const spaces = lead.replaceAll("\t", " ".repeat(width));
    pieces.push(before, spaces);
    made += before.length + spaces.length;
    at = index + lead.length;
    changes.push({ made, written: at });
  }
  pieces.push(text.slice(at));
  return { text: pieces.join(""), back: (offset) => placeBack(changes, offset) };
}

/** One flaw for each line that begins with tabs, with the spaces that should stand there. */
export function tabFlaws(text: string, width: number): Flaw[] {
  return [...tabbedLines(text)].map(({ index, 0: lead }) => ({
    message: "tab",
    data: {},
    start: index,
    end: index + lead.length,
    local: true,
    respell: lead.replaceAll("\t", " ".repeat(width)),
  }));
}

function tabbedLines(text: string): Iterable<RegExpExecArray> {
  const indented = [...text.matchAll(/^[ \t]+(?=\S)/gm)];
  return indented.filter(([lead]) => lead.includes("\t"));
}

function placeBack(changes: readonly { readonly made: number; readonly written: number }[], offset: number): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.made ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const before = changes[low - 1] ?? { made: 0, written: 0 };
  const next = changes[low];
  const place = before.written + (offset - before.made);
  // Inside spaces that stand for tabs there is no exact place: it is at most where the tabs end.
  return next ? Math.min(place, next.written) : place;
}
