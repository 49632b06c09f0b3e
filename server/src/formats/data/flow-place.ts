// Where a cursor stands between brackets on one line of YAML.
import { ITEM, type PathStep, type Place } from "./place.js";

interface Bracket {
  readonly open: "{" | "[";
  /** Where the piece between commas begins that the cursor stands in. */
  piece: number;
  readonly keys: Set<string>;
}

/** Undefined where no bracket is open at the cursor. `path` leads to the value that begins at `start`. */
export function flowPlace(
  text: string,
  start: number,
  offset: number,
  lineEnd: number,
  path: readonly PathStep[],
): Place | undefined {
  const inside: PathStep[] = [...path];
  const open: Bracket[] = [];
  for (let at = start; at < offset; at++) {
    const mark = text[at];
    const current = open.at(-1);
    if (mark === '"' || mark === "'") at = closing(text, at, mark, offset);
    else if (mark === "{" || mark === "[") {
      const key = current?.open === "{" ? keyIn(text, current.piece, at) : undefined;
      if (current) inside.push(key?.text ?? ITEM);
      open.push({ open: mark, piece: at + 1, keys: new Set() });
    } else if (mark === "}" || mark === "]") {
      open.pop();
      if (open.length > 0) inside.pop();
    } else if (mark === "," && current) {
      const key = keyIn(text, current.piece, at);
      if (key) current.keys.add(key.text);
      current.piece = at + 1;
    }
  }
  const current = open.at(-1);
  return current && placeBetween(text, current, offset, lineEnd, inside);
}

function placeBetween(text: string, bracket: Bracket, offset: number, lineEnd: number, path: PathStep[]): Place {
  const { piece } = bracket;
  const end = pieceEnd(text, offset, lineEnd);
  const range = trimmed(text, piece, end, offset);
  if (bracket.open === "[") return { at: "value", path, range, present: new Set() };
  const key = keyIn(text, piece, end);
  if (key && offset > key.end) {
    const value = trimmed(text, key.end + (/^\s*:/.exec(text.slice(key.end, end))?.[0].length ?? 0), end, offset);
    return { at: "value", path: [...path, key.text], range: value, present: new Set() };
  }
  const present = new Set(bracket.keys);
  for (const rest of text.slice(end, lineEnd).matchAll(/,\s*([\w-]+)\s*:/g)) if (rest[1]) present.add(rest[1]);
  return { at: "key", path, range: key ? { start: key.start, end: key.end } : range, present };
}

function keyIn(text: string, start: number, end: number): { text: string; start: number; end: number } | undefined {
  const match = /^(\s*["']?)([\w-]+)["']?\s*:(?=\s|$)/.exec(text.slice(start, end));
  if (!match) return undefined;
  const [, lead = "", key = ""] = match;
  return { text: key, start: start + lead.length, end: start + lead.length + key.length };
}

function pieceEnd(text: string, offset: number, lineEnd: number): number {
  const rest = /[,\]}\r\n]/.exec(text.slice(offset, lineEnd));
  return rest ? offset + rest.index : lineEnd;
}

function trimmed(text: string, start: number, end: number, offset: number): { start: number; end: number } {
  const piece = text.slice(start, end);
  const first = Math.min(offset, start + piece.length - piece.trimStart().length);
  return { start: first, end: Math.max(first, offset, start + piece.trimEnd().length) };
}

/** The closing quote, or the place before the cursor where the text is not closed. */
function closing(text: string, open: number, quote: string, offset: number): number {
  const close = text.indexOf(quote, open + 1);
  return close < 0 || close >= offset ? offset : close;
}
