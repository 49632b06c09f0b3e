// A scale says what every sign weighs for each label; the weights were learnt from labelled rows (see docs/wording.md).
import type { Meaning } from "../wording/word.js";
import { places, signsOf, type Tally } from "./tally.js";

/** One number for each label. */
export type Weights = readonly number[];

const NOTHING: Weights = Object.freeze([]);

export class Scale<Label extends string> {
  readonly labels: readonly Label[];
  /** For each place, and behind them for what is no word: the weights of its signs. */
  readonly #weights: ReadonlyMap<string, Weights>[] = [];
  readonly #signs: ReadonlyMap<string, Weights>;

  /** As written: its labels, then each place with its signs, one a line. */
  constructor(written: string) {
    let labels: Label[] = [];
    let signs = new Map<string, Weights>();
    for (const line of written.split("\n")) {
      const [first = "", ...rest] = line.split(" ");
      if (first === "@@labels") labels = rest as Label[];
      else if (first === "@@place") this.#weights[numberOf(rest[0])] = signs = new Map();
      else if (rest.length > 0) signs.set(nameOf(line), weightsIn(line));
    }
    this.labels = labels;
    this.#signs = this.#weights[NO_WORD] ?? new Map();
  }

  /** Every word is looked up once for each place where it is met. */
  ofWord(meaning: Meaning, place: number): Weights {
    return meaning.weights[place] ?? this.#remember(meaning, place);
  }

  ofSign(name: string): Weights {
    return this.#signs.get(name) ?? NOTHING;
  }

  /** Whether it was among the words from which the weights were learnt; of others only the form is known. */
  knows(meaning: Meaning, place: number): boolean {
    return signsOf(meaning).some((sign) => !sign.startsWith("+") && this.#weights[place]?.has(sign));
  }

  #remember(meaning: Meaning, place: number): Weights {
    const sums = this.labels.map(() => 0);
    for (const sign of signsOf(meaning)) add(this.#weights[place]?.get(sign) ?? NOTHING, sums);
    meaning.weights[place] = sums;
    return sums;
  }
}

/** One wording on a scale. */
export class Balance implements Tally {
  readonly #scale: Scale<string>;
  readonly #sums: number[] = [];

  constructor(scale: Scale<string>) {
    this.#scale = scale;
    for (let i = 0; i < scale.labels.length; i++) this.#sums.push(0);
    this.sign("always");
  }

  word(meaning: Meaning, place: number): void {
    add(this.#scale.ofWord(meaning, place), this.#sums);
  }

  sign(name: string): void {
    add(this.#scale.ofSign(name), this.#sums);
  }

  /** How likely each label is, in the order of the scale; all together are 1. To be asked once. */
  shares(): readonly number[] {
    const sums = this.#sums;
    let most = -Infinity;
    for (const sum of sums) if (sum > most) most = sum;
    let whole = 0;
    for (let i = 0; i < sums.length; i++) whole += sums[i] = Math.exp((sums[i] ?? 0) - most);
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) / whole;
    return sums;
  }
}

function add(weights: Weights, sums: number[]): void {
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
  return numbers.map((weight) => Number(weight) / 100);
}
