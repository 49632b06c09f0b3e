// A confusion table: what the rows say against what the judge says, with precision and recall of each label.

export class Confusion {
  readonly #title: string;
  readonly #labels: readonly string[];
  readonly #counts = new Map<string, number>();

  constructor(title: string, labels: readonly string[]) {
    this.#title = title;
    this.#labels = labels;
  }

  add(expected: string, found: string): void {
    const key = `${expected}\t${found}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** The mean over the labels of the harmonic mean of precision and recall. */
  get macroF1(): number {
    return this.#labels.reduce((sum, label) => sum + this.#score(label).f1, 0) / this.#labels.length;
  }

  get rows(): number {
    return this.#sum(() => true);
  }

  table(): string {
    const found = [...this.#labels, ...this.#others()];
    const width = Math.max(...found.map((label) => label.length), 8) + 2;
    const cells = (values: readonly (string | number)[]): string =>
      values.map((value) => String(value).padStart(width)).join("");
    const head = `${" ".repeat(width)}${cells(found)}${cells(["precision", "recall"])}`;
    const lines = this.#labels.map((label) => {
      const { precision, recall } = this.#score(label);
      const counts = found.map((other) => this.#at(label, other) || ".");
      return `${label.padEnd(width)}${cells(counts)}${cells([precision.toFixed(3), recall.toFixed(3)])}`;
    });
    return [`${this.#title}: ${this.rows} rows, macro-F1 ${this.macroF1.toFixed(3)}`, head, ...lines].join("\n");
  }

  /** What the judge may say besides the labels of the rows: that it cannot tell. */
  #others(): string[] {
    const found = new Set([...this.#counts.keys()].map((key) => key.split("\t")[1] ?? ""));
    return [...found].filter((label) => !this.#labels.includes(label));
  }

  #at(expected: string, found: string): number {
    return this.#counts.get(`${expected}\t${found}`) ?? 0;
  }

  #sum(pick: (expected: string, found: string) => boolean): number {
    let sum = 0;
    for (const [key, count] of this.#counts) {
      const [expected = "", found = ""] = key.split("\t");
      if (pick(expected, found)) sum += count;
    }
    return sum;
  }

  #score(label: string): { precision: number; recall: number; f1: number } {
    const hit = this.#at(label, label);
    const found = this.#sum((_, other) => other === label);
    const expected = this.#sum((own) => own === label);
    const precision = found === 0 ? (expected === 0 ? 1 : 0) : hit / found;
    const recall = expected === 0 ? 1 : hit / expected;
    return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
  }
}
