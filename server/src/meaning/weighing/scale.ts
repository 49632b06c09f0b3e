// A scale says what every sign weighs for each label; the weights were learnt from labelled rows (see docs/wording.md).
import { hasOne, keySet, type Meaning } from "../wording/word.js";
import { places, signsOf, type Tally } from "./tally.js";

/** One number for each label, and 1 behind them where the word itself is known and tells something. */
export type Weights = Float64Array;

const NOTHING: Weights = new Float64Array(0);

export class Scale<Label extends string> {
  readonly labels: readonly Label[];
  /** What holds of every wording; no word of it is known yet. */
  readonly always: readonly number[];
  /** For each place, and behind them for what is no word: the weights of its signs. */
  readonly #weights: ReadonlyMap<string, Weights>[] = [];
  readonly #signs: ReadonlyMap<string, Weights>;
  /** By the second word, and then by the first. */
  readonly #pairs = new Map<string, Map<string, Weights>>();

  /** As written: its labels, then each place with its signs, one a line. */
  constructor(written: string) {
    let labels: Label[] = [];
    let signs = new Map<string, Weights>();
    const pairs = new Map<string, Weights>();
    for (const line of written.split("\n")) {
      const [first = "", ...rest] = line.split(" ");
      if (first === "@@labels") labels = rest as Label[];
      else if (first === "@@place") this.#weights[numberOf(rest[0])] = signs = new Map();
      else if (first === "@@pairs") signs = pairs;
      else if (rest.length > 0) signs.set(nameOf(line), weightsIn(line));
    }
    this.labels = labels;
    for (const [pair, weights] of pairs) {
      const [one = "", other = ""] = pair.split(" ");
      const firsts = this.#pairs.get(other) ?? new Map<string, Weights>();
      this.#pairs.set(other, firsts.set(one, weights));
    }
    this.#signs = this.#weights[NO_WORD] ?? new Map();
    this.always = labels.map((_, i) => this.ofSign("always")[i] ?? 0).concat(0);
  }

  /** Every word is looked up once for each place where it is met. */
  ofWord(meaning: Meaning, place: number): Weights {
    return meaning.weights[place] ?? this.#remember(meaning, place);
  }

  ofPair(first: Meaning, second: Meaning): Weights {
    return this.#pairs.get(second.lemma)?.get(first.lemma) ?? NOTHING;
  }

  ofSign(name: string): Weights {
    return this.#signs.get(name) ?? NOTHING;
  }

  #remember(meaning: Meaning, place: number): Weights {
    const { length } = this.labels;
    const sums = new Float64Array(length + 1);
    for (const sign of signsOf(meaning)) {
      const weights = this.#weights[place]?.get(sign);
      if (!weights) continue;
      add(weights, sums);
      if (!sign.startsWith("+") && !hasOne(meaning, NAMELESS)) sums[length] = 1;
    }
    meaning.weights[place] = sums;
    return sums;
  }
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
    add(this.#scale.ofWord(meaning, place), this.#sums);
  }

  pair(first: Meaning, second: Meaning): void {
    add(this.#scale.ofPair(first, second), this.#sums);
  }

  sign(name: string): void {
    add(this.#scale.ofSign(name), this.#sums);
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
}

function add(weights: Weights, sums: number[] | Float64Array): void {
  for (let i = 0; i < weights.length; i++) sums[i] = (sums[i] ?? 0) + (weights[i] ?? 0);
}

const NO_WORD = places.length;

function numberOf(place: string | undefined): number {
  const number = places.findIndex((one) => one === place);
  return number < 0 ? NO_WORD : number;
}

/** A sign may hold blanks: its weights are the numbers behind it. */
function nameOf(line: string): string {
  return line.replace(/(?: -?\d+)+$/, "");
}

/** Written in hundredths. */
function weightsIn(line: string): Weights {
  const numbers = line.slice(nameOf(line).length + 1).split(" ");
  return Float64Array.from(numbers, (weight) => Number(weight) / 100);
}
