// What changed from one text to another, as small edits: cursors, folds and marks elsewhere in the editor stay put.
import type { TextEdit } from "../text/edit.js";

/** How many lines may be new or gone at one place before the rest of the text is taken as one change. */
const NEAR = 40;

/** Edits that turn one text into the other and leave equal lines alone. Linear in the texts. */
export function difference(before: string, after: string): readonly TextEdit[] {
  const old = before.split(LINES);
  const fresh = after.split(LINES);
  const edits: TextEdit[] = [];
  let offset = 0;
  for (let i = 0, j = 0; i < old.length || j < fresh.length; ) {
    if (old[i] === fresh[j]) {
      offset += old[i]?.length ?? 0;
      i++;
      j++;
      continue;
    }
    const { gone, come } = nextEqual(old, i, fresh, j);
    const removed = old.slice(i, i + gone).join("");
    const inserted = fresh.slice(j, j + come).join("");
    edits.push(trimmed({ start: offset, end: offset + removed.length, text: inserted }, removed));
    offset += removed.length;
    i += gone;
    j += come;
  }
  return edits;
}

const LINES = /(?<=\n)/;

/** How many lines of each text to pass over until both go on alike; all that are left where that is too far away. */
function nextEqual(old: readonly string[], i: number, fresh: readonly string[], j: number) {
  for (let distance = 1; distance <= NEAR; distance++) {
    for (let gone = 0; gone <= distance; gone++) {
      const come = distance - gone;
      if (i + gone > old.length || j + come > fresh.length) continue;
      if (old[i + gone] === fresh[j + come] && old[i + gone + 1] === fresh[j + come + 1]) return { gone, come };
    }
  }
  return { gone: old.length - i, come: fresh.length - j };
}

/** Without what is equal at the beginning and the end of a change. */
function trimmed({ start, end, text }: TextEdit, removed: string): TextEdit {
  const most = Math.min(removed.length, text.length);
  let head = 0;
  while (head < most && removed.charCodeAt(head) === text.charCodeAt(head)) head++;
  if (insideCharacter(removed, head) || insideCharacter(text, head)) head--;
  let tail = 0;
  while (
    tail < most - head &&
    removed.charCodeAt(removed.length - 1 - tail) === text.charCodeAt(text.length - 1 - tail)
  )
    tail++;
  if (insideCharacter(removed, removed.length - tail) || insideCharacter(text, text.length - tail)) tail--;
  return { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) };
}

/** Whether an offset would cut a surrogate pair or a CRLF in two. */
function insideCharacter(text: string, offset: number): boolean {
  const pair = text.slice(offset - 1, offset + 1);
  return pair === "\r\n" || /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair);
}
