// Places in a text: spans that stay true inside their part while other parts of the text are edited.

/**
 * The number of a part: a piece of the text that is re-read on its own (a step, a metric, one entry of the head).
 * Numbers are unique within one document for as long as it is open.
 */
export type PartId = number;

/** A half-open range `[start, end)` in UTF-16 code units, counted from the beginning of its part. */
export interface Span {
  readonly part: PartId;
  readonly start: number;
  readonly end: number;
}

/** A half-open range in UTF-16 code units, counted from the beginning of the text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where each part begins in the text, in UTF-16 code units. Only this changes when text before a part is edited. */
export type Layout = ReadonlyMap<PartId, number>;

/** The place of a span in the whole text. A part that the layout does not know begins at 0. */
export function absolute(span: Span, layout: Layout): Range {
  const base = layout.get(span.part) ?? 0;
  return { start: base + span.start, end: base + span.end };
}

export function sameSpan(a: Span, b: Span): boolean {
  return a.part === b.part && a.start === b.start && a.end === b.end;
}

/** Whether `range` holds the offset, its end included: a cursor right behind a word still touches it. */
export function touches(range: Range, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/**
 * A place in the text of another file, in the words that are still true when that text is not at hand: its line,
 * counted from 0, and the UTF-16 code units of that line from which and to which it goes.
 */
export interface FarPlace {
  /** Absolute, with `/`. */
  readonly path: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** What the line says up to the end of the place, for those who count characters in other units. */
  readonly text: string;
}
