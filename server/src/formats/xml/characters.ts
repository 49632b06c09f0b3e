// Characters as XML writes them, and as they read: references stand for characters, and where each stood is not lost.
import type { Range } from "../../text/span.js";

const BLANK = 32;

/** The only names that XML knows; the others are the author's or of HTML, and are never looked up. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  // Of HTML, and so common in exported text that it is read as what it looks like.
  ["nbsp", "\u00a0"],
]);

/** A reference, or an ampersand that begins none. */
const REFERENCE = /&(?:#x([\da-f]+);|#(\d+);|([\p{L}_:][\p{L}\p{N}_:.-]*);)?/giu;

export interface Piece extends Range {
  /** Nothing in it stands for anything else, as in CDATA. */
  readonly verbatim: boolean;
}

/** A reference that XML does not know, or an ampersand that begins none. */
export interface OddReference extends Range {
  /** Its name; undefined for an ampersand alone. */
  readonly name: string | undefined;
}

const ODD = /&(?!(?:amp|lt|gt|quot|apos|nbsp|#\d+|#x[\da-f]+);)(?:([\p{L}_:][\p{L}\p{N}_:.-]*);)?/giu;

/** The first place from one on at which no blank stands: the end of the text where there is nothing else. */
export function behindBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= BLANK) at++;
  return at;
}

/** The references of a range that cannot be read, in order. */
export function oddReferences(source: string, { start, end }: Range): readonly OddReference[] {
  const raw = source.slice(start, end);
  if (!raw.includes("&")) return [];
  return [...raw.matchAll(ODD)].map(({ 0: reference, 1: name, index }) => {
    return { start: start + index, end: start + index + reference.length, name };
  });
}

/** Text as it reads, made of pieces of the source. */
export class Characters {
  readonly text: string;
  /** Where stretches that are written as they read begin, here and in the source, and the references between them. */
  readonly #runs: readonly Run[];

  /** A string between the pieces stands nowhere in the source. */
  constructor(source: string, pieces: readonly (Piece | string)[]) {
    const runs: Run[] = [];
    let text = "";
    for (const { characters, from, to } of stretches(source, pieces)) {
      if (characters === "") continue;
      runs.push({ at: text.length, length: characters.length, from, to });
      text += characters;
    }
    this.text = text;
    this.#runs = runs;
  }

  /**
   * Where a range of the text stands in the source: whole references where it begins or ends with one. An empty one
   * stands behind the character before it.
   */
  place({ start, end }: Range): Range {
    const first = this.#runAt(start);
    const last = end > 0 ? this.#runAt(end - 1) : first;
    if (!first || !last) return { start: 0, end: 0 };
    const to = isVerbatim(last) ? last.from + end - last.at : end > 0 ? last.to : last.from;
    if (start === end) return { start: to, end: to };
    return { start: isVerbatim(first) ? first.from + start - first.at : first.from, end: to };
  }

  /** The last run that begins at or before an offset. */
  #runAt(offset: number): Run | undefined {
    let low = 0;
    let high = this.#runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#runs[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#runs[low];
  }
}

interface Stretch {
  readonly characters: string;
  readonly from: number;
  readonly to: number;
}

function* stretches(source: string, pieces: readonly (Piece | string)[]): Iterable<Stretch> {
  let behind = 0;
  for (const piece of pieces) {
    if (typeof piece === "string") {
      yield { characters: piece, from: behind, to: behind };
      continue;
    }
    const { start, end, verbatim } = piece;
    const raw = source.slice(start, end);
    let last = 0;
    for (const match of verbatim || !raw.includes("&") ? [] : raw.matchAll(REFERENCE)) {
      const character = read(match);
      if (character === undefined) continue;
      yield { characters: raw.slice(last, match.index), from: start + last, to: start + match.index };
      last = match.index + match[0].length;
      yield { characters: character, from: start + match.index, to: start + last };
    }
    yield { characters: raw.slice(last), from: start + last, to: end };
    behind = end;
  }
}

interface Run {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
}

function isVerbatim({ length, from, to }: Run): boolean {
  return length === to - from;
}

/** A raw value as it reads. */
export function decoded(raw: string): string {
  if (!raw.includes("&")) return raw;
  return raw.replace(REFERENCE, (reference: string, ...groups: (string | undefined)[]) => {
    return read([reference, ...groups]) ?? reference;
  });
}

/** The character that a reference stands for; undefined where it stands for none. */
function read([, hex, decimal, name]: readonly (string | undefined)[]): string | undefined {
  if (name !== undefined) return NAMED.get(name);
  if (hex === undefined && decimal === undefined) return undefined;
  const code = hex === undefined ? Number.parseInt(decimal ?? "", 10) : Number.parseInt(hex, 16);
  const exists = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return exists ? String.fromCodePoint(code) : undefined;
}

/** Text as it is written between tags. */
export function escapedText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("]]>", "]]&gt;");
}

/** A value as it is written between quotes of either kind. */
export function escapedValue(value: string): string {
  return escapedText(value).replaceAll('"', "&quot;").replaceAll("'", "&apos;").replaceAll("\n", "&#10;");
}
