// One line on a terminal that says how far a long run is; nothing where nobody watches, or where it is quick.
const PATIENCE_MS = 300;
const PACE_MS = 100;

/** What it writes to; of a terminal, the one where errors go. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** What is being done with files. */
export type Doing = "Checking" | "Reading" | "Repairing";

export class Progress {
  readonly #stream: ProgressStream;
  readonly #now: () => number;
  #next: number;
  #shown = false;

  /** `now` in milliseconds. */
  constructor(stream: ProgressStream, now: () => number = () => performance.now()) {
    this.#stream = stream;
    this.#now = now;
    this.#next = now() + PATIENCE_MS;
  }

  tick(doing: Doing, done: number, all: number): void {
    if (!this.#stream.isTTY || this.#now() < this.#next) return;
    this.#next = this.#now() + PACE_MS;
    this.#shown = true;
    this.#stream.write(`\r\x1b[K${doing} file ${(done + 1).toLocaleString("en")} of ${all.toLocaleString("en")} ...`);
  }

  /** Takes the line away, so that something else can be written. */
  clear(): void {
    if (this.#shown) this.#stream.write("\r\x1b[K");
    this.#shown = false;
  }
}
