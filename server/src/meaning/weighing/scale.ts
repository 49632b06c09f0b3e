// A scale says what every sign weighs for each label; the weights were learnt from labelled rows (see docs/wording.md).
import { hasOne, keySet, type Meaning } from "../wording/word.js";
import { places, signsOf, type Tally } from "./tally.js";

/** What each sign weighs for each label, in hundredths, by the place of a word or under what is no word. */
export interface Written {
  readonly labels: readonly string[];
  readonly signs: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

/** One number for each label, and behind them how many of the words are known and tell something. */
type Weights = Float64Array;

const HUNDRED = 100;
const NOTHING: readonly number[] = [];

export class Scale<Label extends string> {
  readonly labels: readonly Label[];
  /** What holds of every wording; no word of it is known yet. */
  readonly always: readonly number[];
  readonly #words: readonly ReadonlyMap<string, readonly number[]>[];
  readonly #signs: ReadonlyMap<string, readonly number[]>;
  /** By the second word, and then by the first. */
  readonly #pairs: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

  constructor({ labels, signs }: Written) {
    const of = (name: string): ReadonlyMap<string, readonly number[]> => new Map(Object.entries(signs[name] ?? {}));
    this.labels = labels as readonly Label[];
    this.#words = places.map(of);
    this.#signs = of("other");
    this.#pairs = bySecond(of("pair"));
    this.always = labels.map((_, i) => (this.ofSign("always")[i] ?? 0) / HUNDRED).concat(0);
  }

  /** Every word is looked up once for each place where it is met. */
  ofWord(meaning: Meaning, place: number): Weights {
    return meaning.weights[place] ?? this.#remember(meaning, place);
  }

  ofPair(first: Meaning, second: Meaning): readonly number[] {
    return this.#pairs.get(second.lemma)?.get(first.lemma) ?? NOTHING;
  }

  ofSign(name: string): readonly number[] {
    return this.#signs.get(name) ?? NOTHING;
  }

  #remember(meaning: Meaning, place: number): Weights {
    const { length } = this.labels;
    const sums = new Float64Array(length + 1);
    for (const sign of signsOf(meaning)) {
      const weights = this.#words[place]?.get(sign);
      if (!weights) continue;
      for (const [i, weight] of weights.entries()) sums[i] = (sums[i] ?? 0) + weight / HUNDRED;
      if (!sign.startsWith("+") && !hasOne(meaning, NAMELESS)) sums[length] = 1;
    }
    meaning.weights[place] = sums;
    return sums;
  }
}

function bySecond(pairs: ReadonlyMap<string, readonly number[]>): Map<string, Map<string, readonly number[]>> {
  const found = new Map<string, Map<string, readonly number[]>>();
  for (const [pair, weights] of pairs) {
    const [first = "", second = ""] = pair.split(" ");
    found.set(second, (found.get(second) ?? new Map<string, readonly number[]>()).set(first, weights));
  }
  return found;
}

/** Names that modelling tools and hasty authors give: `Flow 12`, `Stage two`. */
const NAMELESS = keySet(
  (
    "@small @filler @number one two three four five first second third " +
    "flow stage step task activity event gateway node state process subprocess"
  ).split(" "),
);

/** One wording on a scale. */
export class Balance implements Tally {
  readonly #scale: Scale<string>;
  readonly #sums: number[];

  constructor(scale: Scale<string>) {
    this.#scale = scale;
    this.#sums = scale.always.slice();
  }

  word(meaning: Meaning, place: number): void {
    const weights = this.#scale.ofWord(meaning, place);
    for (let i = 0; i < weights.length; i++) this.#sums[i] = (this.#sums[i] ?? 0) + (weights[i] ?? 0);
  }

  pair(first: Meaning, second: Meaning): void {
    this.#add(this.#scale.ofPair(first, second));
  }

  sign(name: string): void {
    this.#add(this.#scale.ofSign(name));
  }

  /** Whether any word is known: nobody is accused by the number of others. */
  get tellsSomething(): boolean {
    return (this.#sums[this.#scale.labels.length] ?? 0) > 0;
  }

  /** The number of the label that weighs most. */
  get heaviest(): number {
    let at = 0;
    for (let i = 1; i < this.#scale.labels.length; i++) if ((this.#sums[i] ?? 0) > (this.#sums[at] ?? 0)) at = i;
    return at;
  }

  /** How likely each label is, in the order of the scale; all together are 1. */
  shares(): readonly number[] {
    const sums = this.#sums.slice(0, this.#scale.labels.length);
    const most = Math.max(...sums);
    const powers = sums.map((sum) => Math.exp(sum - most));
    const whole = powers.reduce((sum, power) => sum + power, 0);
    return powers.map((power) => power / whole);
  }

  #add(hundredths: readonly number[]): void {
    for (let i = 0; i < hundredths.length; i++) this.#sums[i] = (this.#sums[i] ?? 0) + (hundredths[i] ?? 0) / HUNDRED;
  }
}
