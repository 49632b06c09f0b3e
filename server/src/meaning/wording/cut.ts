// Cuts a text into the words that its author wrote: identifiers come apart, places in the text are kept.

/** Longer wording is judged by its beginning: a name or an outcome has said by then what it means. */
export const LONGEST_TEXT = 1000;

/** One word as written. */
export interface Piece {
  readonly text: string;
  readonly start: number;
}

/** Words (with an inner apostrophe, or `re-` before them), and the few signs that carry meaning in a metric or a condition. */
const PIECES = /(?:\bre-(?=\p{L}))?[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)?|[%#<>≤≥?=]|(?<=\p{L}{3})\/(?=\p{L}{3})/giu;

/** Where an identifier such as `avgHandleTime`, `CSATScore` or `p90` comes apart. */
const SEAMS = /(?<=[\p{Ll}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u;

const PLAIN = /^(?:\p{Lu}?[\p{Ll}'’-]+|\p{Lu}+s?)$/u;

/** A word that `whole` knows in lower case stays in one, such as `eNPS`. */
export function cut(text: string, whole: ReadonlyMap<string, unknown>): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: found, index } of text.slice(0, LONGEST_TEXT).matchAll(PIECES)) {
    if (PLAIN.test(found) || whole.has(found.toLowerCase())) pieces.push({ text: found, start: index });
    else addParts(found, index, pieces);
  }
  return pieces;
}

function addParts(found: string, index: number, pieces: Piece[]): void {
  let start = index;
  for (const part of found.split(SEAMS)) {
    pieces.push({ text: part, start });
    start += part.length;
  }
}
