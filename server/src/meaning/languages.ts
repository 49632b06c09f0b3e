// The languages in which wording is judged, and which of them a process is written in.
import { Translator } from "./translation/translate.js";
import { writtenEnglish } from "./translation/written-english.js";
import { wellSpelt } from "./wording/dictionary.js";
import { lexiconOf } from "./wording/lexicon.js";
import { german } from "./words/de/index.js";
import { english as language } from "./words/en/index.js";

export const english = lexiconOf(language);

/** Every language besides English, which all the others are said in. */
const foreign = { de: german } as const;

export type LanguageId = "en" | keyof typeof foreign;

/** The language that is meant by `de` or `de-AT`; undefined where wording is not judged in it. */
export function languageNamed(name: string | undefined): LanguageId | undefined {
  const [id = ""] = name?.toLowerCase().split(/[-_]/) ?? [];
  return id === "en" || isForeign(id) ? id : undefined;
}

/** The share of words unknown to English up to which a text is English all the same. */
const MOSTLY = 0.35;
/** The share of its own words from which on a text is in a language at all. */
const ENOUGH_OF_IT = 0.3;
/** Of a process so many words tell its language. */
const ENOUGH = 300;

/** A vocabulary larger than this is forgotten, and learnt anew. */
const MOST_WORDS = 20_000;

/** The translators of one run or session, made when first asked for: most projects speak English only. */
export class Languages {
  readonly #translators = new Map<LanguageId, Translator>();
  /** Whether words are English, as they are written: the same few make up most processes. */
  readonly #english = new Map<string, boolean>();

  /** None for English, in which everything is judged. */
  translator(id: LanguageId): Translator | undefined {
    if (id === "en") return undefined;
    const known = this.#translators.get(id);
    if (known) return known;
    const translator = new Translator(foreign[id], { knows: isEnglish, write: writtenEnglish(language) });
    this.#translators.set(id, translator);
    return translator;
  }

  /** The language in which texts are written, by the words that only one of them knows; English when in doubt. */
  of(texts: Iterable<string>): LanguageId {
    const words = distinctWords(texts);
    const others = words.filter((word) => !this.#isEnglish(word));
    // What is mostly English is read as such, without asking who else may know the rest.
    if (others.length <= words.length * MOSTLY) return "en";
    let best: LanguageId = "en";
    let most = words.length - others.length;
    for (const id of Object.keys(foreign).filter(isForeign)) {
      const translator = this.translator(id);
      const own = others.filter((word) => translator?.knows(word)).length;
      if (own > most && own >= words.length * ENOUGH_OF_IT) [best, most] = [id, own];
    }
    return best;
  }

  #isEnglish(word: string): boolean {
    const known = this.#english.get(word);
    if (known !== undefined) return known;
    if (this.#english.size >= MOST_WORDS) this.#english.clear();
    const is = isEnglish(word.toLowerCase());
    this.#english.set(word, is);
    return is;
  }
}

function isForeign(id: string): id is Exclude<LanguageId, "en"> {
  return Object.hasOwn(foreign, id);
}

function isEnglish(word: string): boolean {
  return wellSpelt(word, english) !== undefined;
}

function distinctWords(texts: Iterable<string>): string[] {
  const words = new Set<string>();
  for (const text of texts) {
    for (const word of text.match(/\p{L}{2,}/gu) ?? []) words.add(word);
    if (words.size > ENOUGH) break;
  }
  return [...words];
}
