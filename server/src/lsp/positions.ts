// Offsets into lines and columns and back, in the units that client and server agreed on; the only file that does so.
import type { Range as LspRange, TextEdit as LspTextEdit, Position } from "vscode-languageserver/node";
import type { TextEdit } from "../text/edit.js";
import { LineIndex } from "../text/line-index.js";
import type { FarPlace, Range } from "../text/span.js";

export const encodings = ["utf-16", "utf-8", "utf-32"] as const;
export type Encoding = (typeof encodings)[number];

/** The lines and columns of one text. */
export class Positions {
  readonly #text: string;
  readonly #encoding: Encoding;
  #lines: LineIndex | undefined;

  constructor(text: string, encoding: Encoding) {
    this.#text = text;
    this.#encoding = encoding;
  }

  /** A place outside the text is moved to its nearest end. */
  position(offset: number): Position {
    const { line, character } = this.#index.position(offset);
    if (this.#encoding === "utf-16") return { line, character };
    const start = this.#index.lineStart(line);
    return { line, character: units(this.#text.slice(start, start + character), this.#encoding) };
  }

  /** A place outside the text is moved to its nearest end; one inside a character to that character's beginning. */
  offset({ line, character }: Position): number {
    if (this.#encoding === "utf-16") return this.#index.offset({ line, character });
    const start = this.#index.offset({ line, character: 0 });
    const end = this.#index.lineEnd(line);
    return start + utf16Length(this.#text.slice(start, end), character, this.#encoding);
  }

  toRange({ start, end }: Range): LspRange {
    return { start: this.position(start), end: this.position(end) };
  }

  fromRange({ start, end }: LspRange): Range {
    const [a, b] = [this.offset(start), this.offset(end)];
    return { start: Math.min(a, b), end: Math.max(a, b) };
  }

  toEdit(edit: TextEdit): LspTextEdit {
    return { range: this.toRange(edit), newText: edit.text };
  }

  get #index(): LineIndex {
    this.#lines ??= new LineIndex(this.#text);
    return this.#lines;
  }
}

/** A place in a text that is not at hand. */
export function farRange({ line, start, end, text }: FarPlace, encoding: Encoding): LspRange {
  const at = (character: number): Position => ({ line, character: units(text.slice(0, character), encoding) });
  return { start: at(start), end: at(end) };
}

function units(text: string, encoding: Encoding): number {
  let sum = 0;
  for (const character of text) sum += size(character, encoding);
  return sum;
}

/** How many UTF-16 code units the first `count` units of the text are. */
function utf16Length(text: string, count: number, encoding: Encoding): number {
  let left = count;
  let length = 0;
  for (const character of text) {
    left -= size(character, encoding);
    if (left < 0) break;
    length += character.length;
  }
  return length;
}

function size(character: string, encoding: Encoding): number {
  if (encoding === "utf-16") return character.length;
  if (encoding === "utf-32") return 1;
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
