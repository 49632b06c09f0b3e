// Patterns of finders that are asked together, made ready: by each word, which patterns it may be the decisive word of.

import type { Form } from "./forms.js";
import {
  type Continuations,
  choicesOf,
  type Item,
  isNegated,
  type Pattern,
  patternsIn,
  type Ready,
} from "./pattern.js";
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
  /** Of each item: how common what fits is, and what its word may be asked for by. */
  readonly #weights: number[] = [];
  readonly #keys: (readonly (string | undefined)[])[] = [];
  readonly #negated: number[] = [];
  readonly #decided = new Map<number, Ready[]>();
  readonly #number: number;
  readonly #sizes: ReadonlyMap<string, number>;
  /** By all that patterns ask of a word. */
  readonly #profiles = new Map<string, Profile>();
  /** The bits of all profiles; those of the first row, which are unset, stand for no word. */
  fits: Int32Array;

  constructor(number: number, written: readonly string[], sizes: ReadonlyMap<string, number>, terms: Continuations) {
    this.#number = number;
    this.#sizes = sizes;
    let order = 0;
    for (const [finder, lines] of written.entries()) {
      for (const pattern of patternsIn(lines, terms)) this.#add(pattern, finder, order++);
    }
    this.fits = new Int32Array(this.#rowLength);
  }

  profileOf(meaning: Meaning): Profile {
    return meaning.profiles[this.#number] ?? this.#remember(meaning);
  }

  get #rowLength(): number {
    return (this.#weights.length >> 5) + 1;
  }

  #remember(meaning: Meaning): Profile {
    const asked = meaning.keys.filter((key) => this.#asking.has(key));
    const name = [meaning.form, ...asked].join(" ");
    const profile = this.#profiles.get(name) ?? this.#profile(asked, meaning.form);
    this.#profiles.set(name, profile);
    meaning.profiles[this.#number] = profile;
    return profile;
  }

  #profile(asked: readonly string[], form: Form): Profile {
    const fitting = new Set<number>();
    for (const key of [undefined, ...asked]) {
      for (const { item, form: only } of this.#asking.get(key) ?? []) {
        if (only === undefined || only === form) fitting.add(item);
      }
    }
    for (const item of this.#negated) if (!fitting.delete(item)) fitting.add(item);
    const decides = [...fitting].flatMap((item) => this.#decided.get(item) ?? []);
    return { row: this.#newRow(fitting), decides, besides: decides.map(({ beside }) => beside) };
  }

  #newRow(fitting: Iterable<number>): number {
    const row = (this.#profiles.size + 1) * this.#rowLength;
    if (row >= this.fits.length) {
      const grown = new Int32Array(row * 2);
      grown.set(this.fits);
      this.fits = grown;
    }
    for (const item of fitting) {
      const at = row + (item >> 5);
      this.fits[at] = (this.fits[at] ?? 0) | (1 << (item & 31));
    }
    return row;
  }

  #add(pattern: Pattern, finder: number, order: number): void {
    const { items, atStart, atEnd } = pattern;
    const numbers = items.map((item) => this.#numberOf(item));
    let decisive = 0;
    let farthest = 0;
    let reach = 0;
    for (const [i, { gap }] of items.entries()) {
      if (gap) reach += LONGEST_GAP;
      if (i > 0 && this.#weight(numbers[i]) < this.#weight(numbers[decisive])) [decisive, farthest] = [i, i + reach];
    }
    const steps = items.map(({ gap }, i) => 2 * (numbers[i] ?? 0) + (gap ? 1 : 0));
    const first = this.#keys[numbers[0] ?? 0] ?? [];
    const beside = besideOf(items, numbers, decisive);
    const isDecided = items.length === (beside < 0 ? 1 : 2);
    const ready = { finder, order, steps, atStart, atEnd, first, beside, isDecided, nearest: decisive, farthest };
    const item = numbers[decisive] ?? 0;
    const list = this.#decided.get(item);
    if (list) list.push(ready);
    else this.#decided.set(item, [ready]);
  }

  #weight(item: number | undefined): number {
    return this.#weights[item ?? 0] ?? Infinity;
  }

  #numberOf(item: Item): number {
    const known = this.#numbers.get(item.name);
    if (known !== undefined) return known;
    const number = this.#weights.length;
    const not = isNegated(item);
    const choices = choicesOf(item);
    let weight = 0;
    for (const { key, form } of choices) {
      weight += this.#commonness(key) * (form === undefined ? 1 : 0.3);
      const list = this.#asking.get(key);
      if (list) list.push({ item: number, form });
      else this.#asking.set(key, [{ item: number, form }]);
    }
    if (not) this.#negated.push(number);
    this.#numbers.set(item.name, number);
    this.#weights.push(not ? Infinity : weight);
    this.#keys.push(not ? [undefined] : choices.map(({ key }) => key));
    return number;
  }

  /** How many words fit, roughly: the fewer, the better a choice decides whether its pattern is worth a look. */
  #commonness(key: string | undefined): number {
    if (key === undefined) return 10_000;
    if (COMMON.has(key)) return COMMON_WEIGHT;
    if (!key.startsWith("@") || key === "@number") return 1;
    const size = this.#sizes.get(key);
    if (size === undefined) throw new Error(`no group of words ${key}`);
    return size;
  }
}

function besideOf(items: readonly Item[], numbers: readonly number[], decisive: number): number {
  const [before, after] = [numbers[decisive - 1], numbers[decisive + 1]];
  if (before !== undefined && !items[decisive]?.gap) return 2 * before;
  return after === undefined || items[decisive + 1]?.gap ? -1 : 2 * after + 1;
}
