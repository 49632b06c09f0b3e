// Texts as they have been read: several topics are looked for in the same text.
import type { Wording } from "./wording.js";

/** More texts than even a vast process has; a reader who outlives them forgets and begins anew. */
const MOST = 50_000;

export class Readings {
  readonly #known = new Map<string, Wording>();

  of(text: string): Wording | undefined {
    // To look a text up takes as long as to cut words off it.
    return this.#known.size === 0 ? undefined : this.#known.get(text);
  }

  keep(wording: Wording): void {
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(wording.text, wording);
  }
}
