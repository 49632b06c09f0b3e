// The cursor notation: `|` in a text is where the cursor stands. It is taken out before the text is read.

export interface CursorText {
  readonly text: string;
  readonly offset: number;
}

/** `mark` says another sign where the text itself needs `|`. */
export function readCursor(drawn: string, mark = "|"): CursorText {
  const [before, after, ...more] = drawn.split(mark);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`One cursor ${mark} is needed in:\n${drawn}`);
  }
  return { text: before + after, offset: before.length };
}
