// Where a mark stands next in a text that is read from its beginning to its end: all of it is searched once.

export class Ahead {
  readonly #text: string;
  readonly #mark: string;
  #next = -1;

  constructor(text: string, mark: string) {
    this.#text = text;
    this.#mark = mark;
  }

  /** Whether it begins between two places, of which the first lies behind all that was asked before. */
  isBetween(start: number, end: number): boolean {
    if (this.#next < start) {
      const found = this.#text.indexOf(this.#mark, start);
      this.#next = found < 0 ? this.#text.length : found;
    }
    return this.#next < end;
  }
}
