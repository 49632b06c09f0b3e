// Where the characters of a text value stand in a YAML or JSON file, which may escape, indent or fold them.
import type { Range } from "../../text/span.js";
import type { Scalar } from "./node.js";

/** Where each character of the value begins and ends, counted from the beginning of the value as written. */
export class TextPlaces {
  readonly #starts: readonly number[] | undefined;
  readonly #ends: readonly number[];
  readonly #length: number;

  /** `raw` is the value as written, with its quotes. */
  constructor({ text, style }: Pick<Scalar, "text" | "style">, raw: string) {
    const ends: number[] = [];
    this.#length = raw.length;
    this.#starts = aligned(text, raw, style, ends);
    this.#ends = ends;
  }

  /** Undefined where the text and what is written cannot be brought together. */
  range({ start, end }: Range): Range | undefined {
    const starts = this.#starts;
    if (!starts) return undefined;
    const from = starts[start] ?? this.#ends.at(-1) ?? Math.min(1, this.#length);
    return { start: from, end: end > start ? (this.#ends[end - 1] ?? from) : from };
  }

  /** Right behind the character before an offset, where text is to be inserted. */
  behind(offset: number): number | undefined {
    return offset === 0 ? this.#starts?.[0] : this.#starts && this.#ends[offset - 1];
  }
}

/** Fills `ends` beside what it gives back. White space may be written as line breaks and indentation, or left out. */
function aligned(text: string, raw: string, style: Scalar["style"], ends: number[]): number[] | undefined {
  const starts: number[] = [];
  let at = firstOf(raw, style);
  for (let i = 0; i < text.length; ) {
    const letter = text[i] ?? "";
    let piece = pieceAt(raw, at, style);
    if (isSpace(letter) && piece.text[0] !== letter) {
      starts.push(at);
      ends.push(at);
      i++;
      continue;
    }
    while (piece.text === "" || (!isSpace(letter) && isSpace(piece.text) && !piece.escaped)) {
      at += piece.length;
      if (at >= raw.length) return undefined;
      piece = pieceAt(raw, at, style);
    }
    if (!text.startsWith(piece.text, i)) return undefined;
    for (let n = 0; n < piece.text.length; n++) {
      starts.push(at);
      ends.push(at + piece.length);
    }
    i += piece.text.length;
    at += piece.length;
  }
  return starts;
}

interface Piece {
  /** What it stands for; "" where it stands for nothing. */
  readonly text: string;
  readonly length: number;
  readonly escaped?: true;
}

/** Behind the quote, or behind the line that begins a block. */
function firstOf(raw: string, style: Scalar["style"]): number {
  if (style === "plain") return 0;
  if (style === "double" || style === "single") return 1;
  const line = raw.search(/[\r\n]/);
  return line < 0 ? raw.length : line;
}

function pieceAt(raw: string, at: number, style: Scalar["style"]): Piece {
  const letter = raw[at] ?? "";
  if (style === "single" && letter === "'" && raw[at + 1] === "'") return { text: "'", length: 2 };
  if (style !== "double" || letter !== "\\") return { text: letter, length: Math.max(1, letter.length) };
  const [, code, other = ""] = /^\\(?:([xuU])|([\s\S]))/.exec(raw.slice(at, at + 2)) ?? [];
  if (code === undefined) return { text: ESCAPES[other] ?? other, length: 2, escaped: true };
  const digits = code === "x" ? 2 : code === "u" ? 4 : 8;
  const number = Number.parseInt(raw.slice(at + 2, at + 2 + digits), 16);
  const text = number <= 0x10ffff ? String.fromCodePoint(number) : "";
  return { text, length: 2 + digits, escaped: true };
}

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ "0": "\0", a: "\x07", b: "\b", t: "\t", n: "\n", v: "\v", f: "\f", r: "\r", e: "\x1b" },
  ...{ N: "\x85", _: "\xa0", L: "\u2028", P: "\u2029", "\n": "", "\r": "" },
};

function isSpace(letter: string): boolean {
  return /^\s/.test(letter);
}
