// Patterns of finders that are asked together, made ready: by each word, which patterns it may be the decisive word of.

import { type Item, type Pattern, patternsIn, type Ready } from "./pattern.js";
import type { Meaning, Profile } from "./word.js";

export const LONGEST_GAP = 5;

/** An item that asks for a key, in one form or in any. */
interface Asking {
  readonly item: number;
  readonly form: string | undefined;
}

/** Words so common that they decide little. */
const COMMON = new Set(
  "the a an of to for in on at by with from and or not no is are be it that this have do their our".split(" "),
);
const COMMON_WEIGHT = 60;

export class Book {
  readonly #asking = new Map<string | undefined, Asking[]>();
  readonly #numbers = new Map<string, number>();
  readonly #weights: number[] = [];
  readonly #negated: number[] = [];
  readonly #decided = new Map<number, Ready[]>();
  readonly #number: number;
  readonly #sizes: ReadonlyMap<string, number>;
  /** Of words that no pattern asks for, by their form. */
  readonly #plain = new Map<string, Profile>();

  constructor(
    number: number,
    written: readonly string[],
    sizes: ReadonlyMap<string, number>,
    isTerm: (lemma: string) => boolean,
  ) {
    this.#number = number;
    this.#sizes = sizes;
    let order = 0;
    for (const [finder, lines] of written.entries()) {
      for (const pattern of patternsIn(lines, isTerm)) this.#add(pattern, finder, order++);
    }
  }

  profileOf(meaning: Meaning): Profile {
    return meaning.profiles[this.#number] ?? this.#remember(meaning);
  }

  #remember(meaning: Meaning): Profile {
    const profile = this.#profile(meaning);
    meaning.profiles[this.#number] = profile;
    return profile;
  }

  #profile({ keys, form }: Meaning): Profile {
    const isAsked = keys.some((key) => this.#asking.has(key));
    const plain = isAsked ? undefined : this.#plain.get(form);
    if (plain) return plain;
    const fitting = new Set<number>();
    for (const key of [undefined, ...keys]) {
      for (const { item, form: only } of this.#asking.get(key) ?? []) {
        if (only === undefined || only === form) fitting.add(item);
      }
    }
    for (const item of this.#negated) if (!fitting.delete(item)) fitting.add(item);
    const fits = new Int32Array((this.#weights.length >> 5) + 1);
    for (const item of fitting) fits[item >> 5] = (fits[item >> 5] ?? 0) | (1 << (item & 31));
    const profile = { fits, decides: [...fitting].flatMap((item) => this.#decided.get(item) ?? []) };
    if (!isAsked) this.#plain.set(form, profile);
    return profile;
  }

  #add(pattern: Pattern, finder: number, order: number): void {
    const items = pattern.items.map((item) => this.#numberOf(item));
    const weights = items.map((item) => this.#weights[item] ?? Infinity);
    const decisive = weights.indexOf(Math.min(...weights));
    const gapsBefore = pattern.items.slice(0, decisive + 1).filter(({ gap }) => gap).length;
    const [first] = pattern.items;
    const ready: Ready = {
      finder,
      order,
      steps: pattern.items.map(({ gap }, i) => 2 * (items[i] ?? 0) + (gap ? 1 : 0)),
      atStart: pattern.atStart,
      atEnd: pattern.atEnd,
      first: first === undefined || first.not ? [undefined] : first.choices.map(({ key }) => key),
      nearest: decisive,
      farthest: decisive + gapsBefore * LONGEST_GAP,
    };
    const item = items[decisive] ?? 0;
    const list = this.#decided.get(item);
    if (list) list.push(ready);
    else this.#decided.set(item, [ready]);
  }

  #numberOf(item: Item): number {
    const known = this.#numbers.get(item.name);
    if (known !== undefined) return known;
    const number = this.#weights.length;
    this.#numbers.set(item.name, number);
    this.#weights.push(this.#weightOf(item));
    if (item.not) this.#negated.push(number);
    for (const { key, form } of item.choices) {
      const list = this.#asking.get(key);
      if (list) list.push({ item: number, form });
      else this.#asking.set(key, [{ item: number, form }]);
    }
    return number;
  }

  /** How many words fit, roughly: the fewer, the better an item decides whether its pattern is worth a look. */
  #weightOf({ choices, not }: Item): number {
    if (not) return Infinity;
    return choices.reduce((sum, { key, form }) => sum + this.#commonness(key) * (form === undefined ? 1 : 0.3), 0);
  }

  #commonness(key: string | undefined): number {
    if (key === undefined) return 10_000;
    if (COMMON.has(key)) return COMMON_WEIGHT;
    if (!key.startsWith("@") || key === "@number") return 1;
    const size = this.#sizes.get(key);
    if (size === undefined) throw new Error(`no group of words ${key}`);
    return size;
  }
}
