// Texts as they have been read: several topics are looked for in the same text.
import type { Wording } from "./wording.js";

/** More texts than most processes have; a reader who outlives them forgets and begins anew. */
const MOST = 5_000;

export class Readings {
  readonly #known = new Map<string, Wording>();

  of(text: string): Wording | undefined {
    return this.#known.get(text);
  }

  keep(wording: Wording): void {
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(wording.text, wording);
  }
}
