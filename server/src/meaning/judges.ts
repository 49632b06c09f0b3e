// The judges of one run or session: made once for each vocabulary and language, because they learn the words of its texts.
import { createJudge } from "./judge.js";
import type { Judge, Vocabulary } from "./judgement.js";
import { type LanguageId, Languages } from "./languages.js";

export class Judges {
  readonly #known = new WeakMap<Vocabulary, Map<LanguageId, Judge>>();
  readonly #languages = new Languages();

  of(vocabulary: Vocabulary, language: LanguageId): Judge {
    const ofTeam = this.#known.get(vocabulary) ?? new Map<LanguageId, Judge>();
    this.#known.set(vocabulary, ofTeam);
    const judge = ofTeam.get(language) ?? createJudge(vocabulary, this.#languages.translator(language));
    ofTeam.set(language, judge);
    return judge;
  }

  /** The language in which these texts are written; English when in doubt. */
  languageOf(texts: Iterable<string>): LanguageId {
    return this.#languages.of(texts);
  }
}
