// One line on a terminal that says how far a long run is; nothing where nobody watches, or where it is quick.
import type { Io } from "../io.js";

const PATIENCE_MS = 300;
const PACE_MS = 100;

export class Progress {
  readonly #stream: NodeJS.WriteStream;
  #next: number;
  #shown = false;

  constructor({ stderr }: Io) {
    this.#stream = stderr;
    this.#next = performance.now() + PATIENCE_MS;
  }

  tick(done: number, all: number): void {
    if (!this.#stream.isTTY || performance.now() < this.#next) return;
    this.#next = performance.now() + PACE_MS;
    this.#shown = true;
    this.#stream.write(`\r\x1b[KChecking file ${(done + 1).toLocaleString("en")} of ${all.toLocaleString("en")} ...`);
  }

  /** Takes the line away, so that something else can be written. */
  clear(): void {
    if (this.#shown) this.#stream.write("\r\x1b[K");
    this.#shown = false;
  }
}
