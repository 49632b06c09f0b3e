// What has to be settled before a text is parsed: bytes that are no text, and conflicts that a merge left behind.
import type { Flaw } from "./data-reading.js";

/** The text with unreadable pieces blanked out, every offset unchanged, and what was found wrong with it. */
export function legible(text: string): { readonly text: string; readonly flaws: readonly Flaw[] } {
  const conflicts = withoutConflicts(text);
  const bytes = strayByte(text);
  const flaws = [...conflicts.flaws, ...bytes].sort((a, b) => a.start - b.start);
  return { text: conflicts.text, flaws };
}

/** One flaw for the first of them: a file in another encoding is full of them. */
function strayByte(text: string): Flaw[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  const stray = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd-\uffff]/.exec(text);
  if (!stray) return [];
  return [{ message: "bytes", data: {}, start: stray.index, end: stray.index + 1, local: true }];
}

/** Keeps the first side of every conflict and blanks out its marks and the other side; tells all of them in one flaw. */
function withoutConflicts(text: string): { text: string; flaws: Flaw[] } {
  const first = /^<{7}(?=[ \r\n]|$)/m.exec(text);
  if (!first) return { text, flaws: [] };
  let clean = "";
  let at = 0;
  let dropping = false;
  let inside = false;
  for (const { 0: line, 1: mark } of text.matchAll(/(?:(<{7}|={7}|>{7}|\|{7})(?=[ \r\n]|$))?[^\n]*\n?/g)) {
    if (mark?.startsWith("<")) inside = true;
    const marks = inside && mark !== undefined;
    if (marks) dropping = !mark.startsWith("<") && !mark.startsWith(">");
    if (marks && mark.startsWith(">")) inside = false;
    clean += marks || dropping ? blank(line) : line;
    at += line.length;
  }
  const flaw: Flaw = { message: "conflict", data: {}, start: first.index, end: first.index + 7, local: true };
  return { text: clean + text.slice(at), flaws: [flaw] };
}

function blank(line: string): string {
  return line.replace(/[^\r\n]/g, " ");
}
