// Learns what every sign weighs for each label: multinomial logistic regression over sparse counts, the same on every run.

/** One labelled row: how often each sign stands in it. */
export interface Example {
  readonly signs: ReadonlyMap<string, number>;
  readonly label: string;
  /** How many rows it counts for. */
  readonly times: number;
}

export interface Model {
  readonly labels: readonly string[];
  /** For each sign one weight for each label, in the order of the labels. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** How much a row may pull against the wish for small weights. */
const TRUST = 0.75;
const ROUNDS = 300;
/** Of Adam, the descent that gives every weight its own pace: first and second momentum. */
const [MOMENTUM, MEMORY] = [0.9, 0.999];
const PACE = 0.05;
const TINY = 1e-8;

interface Sparse {
  readonly at: Int32Array;
  readonly counts: Float64Array;
  readonly label: number;
  readonly times: number;
}

/** Signs that fewer rows than `rarest` have are left out: they could only learn a row by heart. */
export function learn(examples: readonly Example[], labels: readonly string[], rarest: number): Model {
  const names = namesIn(examples, rarest);
  const numbers = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ signs, label, times }): Sparse => {
    const known = [...signs].flatMap(([sign, count]) => {
      const at = numbers.get(sign);
      return at === undefined ? [] : [{ at, count }];
    });
    return {
      at: Int32Array.from(known, ({ at }) => at),
      counts: Float64Array.from(known, ({ count }) => count),
      label: labels.indexOf(label),
      times,
    };
  });
  const weights = descend(rows, names.length, labels.length);
  return { labels, weights: new Map(names.map((name, i) => [name, [...weightsOf(weights, i, labels.length)]])) };
}

function namesIn(examples: readonly Example[], rarest: number): string[] {
  const rows = new Map<string, number>();
  for (const { signs } of examples) for (const sign of signs.keys()) rows.set(sign, (rows.get(sign) ?? 0) + 1);
  return [...rows]
    .filter(([, count]) => count >= rarest)
    .map(([name]) => name)
    .sort();
}

function weightsOf(weights: Float64Array, sign: number, labels: number): Float64Array {
  return weights.subarray(sign * labels, (sign + 1) * labels);
}

function descend(rows: readonly Sparse[], signs: number, labels: number): Float64Array {
  const weights = new Float64Array(signs * labels);
  const [first, second] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  let [firstBias, secondBias] = [1, 1];
  for (let round = 0; round < ROUNDS; round++) {
    firstBias *= MOMENTUM;
    secondBias *= MEMORY;
    const slope = slopeAt(weights, rows, labels);
    // Slower towards the end, so that it comes to rest.
    const pace = PACE * (1 - round / ROUNDS);
    for (let i = 0; i < slope.length; i++) {
      const one = slope[i] ?? 0;
      const m = MOMENTUM * (first[i] ?? 0) + (1 - MOMENTUM) * one;
      const v = MEMORY * (second[i] ?? 0) + (1 - MEMORY) * one * one;
      first[i] = m;
      second[i] = v;
      const step = m / (1 - firstBias) / (Math.sqrt(v / (1 - secondBias)) + TINY);
      weights[i] = (weights[i] ?? 0) - pace * step;
    }
  }
  return weights;
}

/** Of half the squared weights and `TRUST` times the surprise at every label. */
function slopeAt(weights: Float64Array, rows: readonly Sparse[], labels: number): Float64Array {
  const slope = Float64Array.from(weights);
  for (const row of rows) {
    const shares = sharesOf(row, weights, labels);
    for (let label = 0; label < labels; label++) {
      const surprise = TRUST * row.times * ((shares[label] ?? 0) - (label === row.label ? 1 : 0));
      for (let i = 0; i < row.at.length; i++) {
        const at = (row.at[i] ?? 0) * labels + label;
        slope[at] = (slope[at] ?? 0) + surprise * (row.counts[i] ?? 0);
      }
    }
  }
  return slope;
}

function sharesOf({ at, counts }: Sparse, weights: Float64Array, labels: number): number[] {
  const sums = new Array<number>(labels).fill(0);
  for (let i = 0; i < at.length; i++) {
    for (let label = 0; label < labels; label++) {
      sums[label] = (sums[label] ?? 0) + (weights[(at[i] ?? 0) * labels + label] ?? 0) * (counts[i] ?? 0);
    }
  }
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / whole);
}
