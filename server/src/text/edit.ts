// Text edits: replacing ranges of a text without touching anything else.
import type { Range } from "./span.js";

/** Replaces `[start, end)` of the whole text; an insertion where both are equal. */
export interface TextEdit extends Range {
  readonly text: string;
}

/** Applies edits that do not overlap, in any order; insertions at one place keep the order given. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let at = 0;
  for (const edit of inOrder(edits)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** The groups of edits, in the order given, that overlap no group taken before: what one round can apply together. */
export function compatible<Group extends readonly TextEdit[]>(groups: Iterable<Group>): Group[] {
  const taken: TextEdit[] = [];
  const chosen: Group[] = [];
  for (const group of groups) {
    if (group.length === 0 || group.some((edit) => taken.some((other) => collide(edit, other)))) continue;
    taken.push(...group);
    chosen.push(group);
  }
  return chosen;
}

/** Two insertions at one place collide too: their order would be a guess. */
function collide(a: TextEdit, b: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}
