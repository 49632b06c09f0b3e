// The judges of one run or session: made once for each vocabulary, because they learn the words of its texts.
import { createJudge } from "./judge.js";
import type { Judge, Vocabulary } from "./judgement.js";

export class Judges {
  readonly #known = new WeakMap<Vocabulary, Judge>();

  of(vocabulary: Vocabulary): Judge {
    const known = this.#known.get(vocabulary);
    if (known) return known;
    const judge = createJudge(vocabulary);
    this.#known.set(vocabulary, judge);
    return judge;
  }
}
