// Texts as one judge has read them: several topics are looked for in the same text, which is read once.
import type { OpenLexicon } from "./memory.js";
import { read, type Wording } from "./read.js";

/** More texts than most processes have; a judge who outlives them forgets and begins anew. */
const MOST = 5_000;

export class Readings {
  readonly #lexicon: OpenLexicon;
  readonly #known = new Map<string, Wording>();

  constructor(lexicon: OpenLexicon) {
    this.#lexicon = lexicon;
  }

  of(text: string): Wording {
    const known = this.#known.get(text);
    if (known) return known;
    if (this.#known.size >= MOST) this.#known.clear();
    const wording = read(text, this.#lexicon);
    this.#known.set(text, wording);
    return wording;
  }
}
