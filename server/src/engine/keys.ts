// Keys of findings: stable while other lines move, and different for every finding of a text.

/** A key has to fit a line of a baseline. */
const LONGEST_PIECE = 120;

/** Gives each finding of one text its key. Equal ones are numbered in the order in which they are asked for. */
export class Keys {
  readonly #seen = new Map<string, number>();

  /** Rule, process, element and detail; empty pieces are left out, white space is folded. */
  next(pieces: readonly string[]): string {
    const folded = pieces.map((piece) =>
      piece
        .slice(0, 4 * LONGEST_PIECE)
        .replace(/\s+/g, " ")
        .trim()
        .slice(0, LONGEST_PIECE),
    );
    const key = folded.filter((piece) => piece !== "").join("/");
    const seen = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, seen);
    return seen === 1 ? key : `${key}/${seen}`;
  }
}
