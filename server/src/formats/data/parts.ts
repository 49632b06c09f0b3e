// The parts of a text under reading, and where each begins.

import type { Layout, PartId, Span } from "../../text/span.js";
import { lineStart } from "./lines.js";

/** Which pieces of a document are parts: every entry at its top, and every item of the lists that are named. */
export interface Split {
  readonly lists: readonly string[];
}

export interface Part {
  readonly id: PartId;
  readonly base: number;
}

/** Gives parts their numbers, in the order of the text. */
export class Parts {
  readonly #parts: Part[] = [];

  open(base: number): Part {
    const part = { id: this.#parts.length, base };
    this.#parts.push(part);
    return part;
  }

  /** The last part that begins at or before an offset. */
  at(offset: number): Part {
    let low = 0;
    let high = this.#parts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#parts[middle]?.base ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#parts[low] ?? this.open(0);
  }

  layout(): Layout {
    return new Map(this.#parts.map(({ id, base }) => [id, base]));
  }
}

export function spanIn(part: Part, start: number, end: number): Span {
  return { part: part.id, start: start - part.base, end: end - part.base };
}

/**
 * Where the line of a value begins, where only white space and the mark of a list stand between, so that the part reads
 * on its own; else the value's own beginning.
 */
export function partStart(text: string, offset: number): number {
  const line = lineStart(text, offset);
  return /^[ \t]*(?:-[ \t]+)?(?:&\S+[ \t]+)?$/.test(text.slice(line, Math.min(offset, line + 200))) ? line : offset;
}
