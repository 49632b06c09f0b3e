// A table by pieces of a text that need not be cut out of it first: most wording is made of words that were met before.

/** The two hashes of a piece and its length, which stand for its letters: comparing those would take longer than cutting. */
export interface Entry {
  readonly hash: number;
  readonly check: number;
  readonly size: number;
}

/** A vocabulary larger than this is no wording; one that grows beyond it is forgotten, and learnt anew. */
const MOST = 20_000;

/** A power of two. */
const FEWEST_PLACES = 256;

export class PieceTable<Kept extends Entry> {
  /** More than twice as many places as entries, so that few want the same. */
  #entries = places<Kept>(FEWEST_PLACES);
  #size = 0;

  get(hash: number, check: number, size: number): Kept | undefined {
    const entries = this.#entries;
    for (let place = hash & (entries.length - 1); ; place = (place + 1) & (entries.length - 1)) {
      const entry = entries[place];
      if (entry === undefined) return undefined;
      if (entry.hash === hash && entry.check === check && entry.size === size) return entry;
    }
  }

  set(entry: Kept): void {
    if (this.#size >= MOST) {
      this.#entries = places(FEWEST_PLACES);
      this.#size = 0;
    } else if (this.#size * 2 >= this.#entries.length) {
      const grown = places<Kept>(this.#entries.length * 2);
      for (const known of this.#entries) if (known) put(known, grown);
      this.#entries = grown;
    }
    put(entry, this.#entries);
    this.#size++;
  }
}

function put<Kept extends Entry>(entry: Kept, entries: (Kept | undefined)[]): void {
  let place = entry.hash & (entries.length - 1);
  while (entries[place] !== undefined) place = (place + 1) & (entries.length - 1);
  entries[place] = entry;
}

function places<Kept>(count: number): (Kept | undefined)[] {
  return new Array<Kept | undefined>(count).fill(undefined);
}
