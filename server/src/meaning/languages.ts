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

/** The language in which these texts are written, by the words that only one of them knows; English when in doubt. */
export function languageOf(texts: Iterable<string>): LanguageId {
  const words = distinctWords(texts);
  const others = words.filter((word) => !isEnglish(word.toLowerCase()));
  // What is mostly English is read as such, without asking who else may know the rest.
  if (others.length <= words.length * MOSTLY) return "en";
  let best: LanguageId = "en";
  let most = words.length - others.length;
  for (const id of Object.keys(foreign).filter(isForeign)) {
    const translator = translatorOf(id);
    const own = others.filter((word) => translator.knows(word)).length;
    if (own > most) [best, most] = [id, own];
  }
  return best;
}

/** Nothing for English, which needs no translator. */
export function translatorOf(id: "en"): undefined;
export function translatorOf(id: Exclude<LanguageId, "en">): Translator;
export function translatorOf(id: LanguageId): Translator | undefined;
export function translatorOf(id: LanguageId): Translator | undefined {
  return id === "en" ? undefined : translators.of(id);
}

/** The share of words unknown to English up to which a text is English all the same. */
const MOSTLY = 0.35;
/** Of a process so many words tell its language. */
const ENOUGH = 300;

class Translators {
  readonly #ready = new Map<LanguageId, Translator>();

  /** Made when first asked for: most projects speak English only. */
  of(id: Exclude<LanguageId, "en">): Translator {
    const ready =
      this.#ready.get(id) ?? new Translator(foreign[id], { knows: isEnglish, write: writtenEnglish(language) });
    this.#ready.set(id, ready);
    return ready;
  }
}

const translators = new Translators();

function isForeign(id: string): id is Exclude<LanguageId, "en"> {
  return Object.hasOwn(foreign, id);
}

function isEnglish(word: string): boolean {
  return wellSpelt(word, english) !== undefined;
}

function distinctWords(texts: Iterable<string>): string[] {
  const words = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/\p{L}{2,}/gu)) words.add(word);
    if (words.size > ENOUGH) break;
  }
  return [...words];
}
