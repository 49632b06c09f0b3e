// Finds what one written word of another language may be: by itself, by its endings, or by the parts it is made of.
import type { ForeignLanguage, Sense } from "./foreign.js";
import { type Glossary, listOf, plainly } from "./glossary.js";

/** Marks what nobody knows, so that the reader of English takes it for no mistyped word of its own. */
export const UNTOLD = "ßß";

const SHORTEST_PART = 3;
const SHORTEST_STEM = 4;
/** Where all parts of a word are known; `Versandart`. */
const SHORTEST_HEAD = 3;
/** A head this long says what a thing is, also where nobody knows the rest of its name. */
const TELLING_HEAD = 5;
const LONGEST_WORD = 50;
const MOST_PARTS = 4;

export class Lookup {
  readonly #language: ForeignLanguage;
  readonly #glossary: Glossary;
  readonly #isEnglish: (word: string) => boolean;
  readonly #endings: readonly string[];
  readonly #linkers: readonly string[];
  readonly #again: readonly string[];

  constructor(language: ForeignLanguage, glossary: Glossary, isEnglish: (word: string) => boolean) {
    this.#language = language;
    this.#glossary = glossary;
    this.#isEnglish = isEnglish;
    // Some nouns only change their letters: `Schäden`.
    this.#endings = ["", ...listOf(language.endings)];
    this.#linkers = ["", ...listOf(language.linkers)];
    this.#again = listOf(language.again);
  }

  /** A word of this language itself, without looking into compounds. */
  own(written: string, isNoun: boolean): Sense | undefined {
    const word = written.toLowerCase();
    return this.#glossary.particles.get(word) ?? this.#spelt(word, isNoun);
  }

  /** Always an answer; what nobody knows is marked. */
  find(written: string, isNoun: boolean): Sense {
    const word = written.toLowerCase();
    const own = this.own(word, isNoun);
    if (own) return own;
    if (this.#isEnglish(word)) return { kind: isNoun ? "noun" : "other", words: [word], forms: ["base"] };
    if (word.length > LONGEST_WORD) return this.#untold(word, isNoun);
    return this.#doneAgain(word, isNoun) ?? this.#compound(word, isNoun) ?? this.#untold(word, isNoun);
  }

  #untold(word: string, isNoun: boolean): Sense {
    return { kind: isNoun ? "noun" : "untold", words: [this.#stemOf(word) + UNTOLD], forms: ["base"] };
  }

  /** `pruefen` is written for `prüfen`. */
  #spelt(word: string, isNoun: boolean): Sense | undefined {
    const found = this.#bare(word, isNoun);
    if (found) return found;
    let respelt = word;
    for (const [written, meant] of this.#language.spellings) respelt = respelt.replaceAll(written, meant);
    return respelt === word ? undefined : this.#bare(respelt, isNoun);
  }

  #bare(word: string, isNoun: boolean): Sense | undefined {
    const { nouns, qualities, verbs } = this.#glossary;
    const whole = isNoun
      ? (nouns.get(word) ?? this.#ended(word, (stem) => this.#several(stem)) ?? verbs.get(word) ?? qualities.get(word))
      : (qualities.get(word) ?? verbs.get(word) ?? nouns.get(word));
    const ended = whole ?? this.#ended(word, (stem) => this.#inflected(stem, isNoun));
    return ended ?? this.#negated(word, isNoun) ?? this.#doing(word);
  }

  /** The first answer to what is left of a word without one of the endings. */
  #ended(word: string, find: (stem: string) => Sense | undefined): Sense | undefined {
    for (const ending of this.#endings) {
      if (!word.endsWith(ending) || word.length - ending.length < SHORTEST_PART) continue;
      const found = find(word.slice(0, word.length - ending.length));
      if (found) return found;
    }
    return undefined;
  }

  #several(stem: string): Sense | undefined {
    const { nouns, plainNouns } = this.#glossary;
    const noun = nouns.get(stem) ?? this.#doing(stem) ?? plainNouns.get(plainly(stem, this.#language));
    return noun && (noun.forms.includes("ing") ? noun : { ...noun, forms: ["s"] });
  }

  /** Without its ending: several of a noun; a quality or what was done, before a noun. */
  #inflected(stem: string, isNoun: boolean): Sense | undefined {
    const { qualities, verbs } = this.#glossary;
    const several = this.#several(stem);
    const verb = verbs.get(stem);
    const done = verb?.forms.filter((form) => form === "ed" || form === "ing");
    const quality = qualities.get(stem) ?? (verb && done && done.length > 0 ? { ...verb, forms: done } : undefined);
    return isNoun ? (several ?? quality) : (quality ?? several);
  }

  /** `unvollständig` is not `vollständig`. */
  #negated(word: string, isNoun: boolean): Sense | undefined {
    const { contrary } = this.#language;
    const rest = word.slice(contrary.length);
    if (contrary === "" || !word.startsWith(contrary) || rest.length < SHORTEST_STEM || isNoun) return undefined;
    const { qualities, verbs } = this.#glossary;
    const found = qualities.get(rest) ?? verbs.get(rest);
    return found && { ...found, kind: "quality", words: ["not", ...found.words] };
  }

  /** `Bearbeitung` of `bearbeiten`. */
  #doing(word: string): Sense | undefined {
    const { deed } = this.#language;
    const isDeed = deed !== "" && word.endsWith(deed);
    const verb = isDeed ? this.#glossary.stems.get(word.slice(0, -deed.length)) : undefined;
    return verb && { ...verb, kind: "noun", forms: ["ing"], inflected: 0 };
  }

  /** `nachdrucken`: printed once more. */
  #doneAgain(word: string, isNoun: boolean): Sense | undefined {
    for (const prefix of this.#again) {
      if (!word.startsWith(prefix)) continue;
      const sense = this.#bare(word.slice(prefix.length), isNoun);
      if (sense?.kind === "verb") return { ...sense, words: [...sense.words, "again"] };
    }
    return undefined;
  }

  #compound(word: string, isNoun: boolean): Sense | undefined {
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_HEAD; at++) {
      const head = this.#head(word.slice(at), isNoun);
      const before = head && this.#parts(word.slice(0, at), MOST_PARTS);
      if (before) return joined(before, head);
    }
    for (let at = SHORTEST_PART; at <= word.length - TELLING_HEAD; at++) {
      const head = this.#head(word.slice(at), isNoun);
      if (head?.kind === "noun") return joined([word.slice(0, at) + UNTOLD], head);
    }
    return undefined;
  }

  #head(word: string, isNoun: boolean): Sense | undefined {
    const sense = this.#spelt(word, isNoun);
    if (sense?.kind === "verb" && (sense.forms.includes("base") || isNoun)) return undefined;
    return sense ?? (this.#isEnglish(word) ? { kind: "noun", words: [word], forms: ["base"] } : undefined);
  }

  /** The English words of what stands before the head of a compound; undefined where some of it is unknown. */
  #parts(word: string, most: number): readonly string[] | undefined {
    const whole = this.#part(word);
    if (whole || most === 1) return whole;
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
      const first = this.#part(word.slice(0, at));
      const rest = first && this.#parts(word.slice(at), most - 1);
      if (rest) return [...first, ...rest];
    }
    return undefined;
  }

  #part(word: string): readonly string[] | undefined {
    const { nouns, qualities, particles, stems, plainNouns } = this.#glossary;
    for (const linker of this.#linkers) {
      if (!word.endsWith(linker)) continue;
      const stem = word.slice(0, word.length - linker.length);
      if (stem.length < SHORTEST_PART) continue;
      const found = nouns.get(stem) ?? qualities.get(stem) ?? nouns.get(`${stem}e`) ?? nouns.get(`${stem}en`);
      const other =
        found ??
        this.#doing(stem) ??
        stems.get(stem) ??
        plainNouns.get(plainly(stem, this.#language)) ??
        particles.get(stem);
      if (other) return other.words;
      if (stem.length > SHORTEST_PART && this.#isEnglish(stem)) return [stem];
    }
    return undefined;
  }

  /** So that two forms of a word that nobody knows can still be compared. */
  #stemOf(word: string): string {
    const isEnding = (one: string): boolean => word.endsWith(one) && word.length - one.length > SHORTEST_STEM;
    const ending = this.#endings.filter(isEnding).at(-1) ?? "";
    return plainly(word.slice(0, word.length - ending.length), this.#language);
  }
}

function joined(before: readonly string[], head: Sense): Sense {
  const words = [...before, ...head.words];
  const own = head.inflected ?? (head.kind === "noun" ? head.words.length - 1 : 0);
  return { ...head, words, inflected: before.length + own };
}
