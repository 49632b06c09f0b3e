// Which rules look at other files: what they have not found yet, they may find once the index is complete.
import type { ProcessIndex } from "../rules/rule.js";
import type { FarPlace } from "../text/span.js";

export class Watch {
  readonly askedBy = new Set<string>();
  readonly #indexes = new Map<string, ProcessIndex>();
  readonly #index: ProcessIndex;

  constructor(index: ProcessIndex) {
    this.#index = index;
  }

  indexFor(rule: string): ProcessIndex {
    const index = this.#indexes.get(rule) ?? new Watched(this.#index, () => this.askedBy.add(rule));
    this.#indexes.set(rule, index);
    return index;
  }
}

class Watched implements ProcessIndex {
  readonly #index: ProcessIndex;
  readonly #note: () => void;

  constructor(index: ProcessIndex, note: () => void) {
    this.#index = index;
    this.#note = note;
  }

  get complete(): boolean {
    return this.#asked().complete;
  }

  exists(id: string): boolean {
    return this.#asked().exists(id);
  }

  callers(id: string): readonly string[] {
    return this.#asked().callers(id);
  }

  elsewhere(id: string): FarPlace | undefined {
    return this.#asked().elsewhere(id);
  }

  nearest(id: string): string | undefined {
    return this.#asked().nearest(id);
  }

  #asked(): ProcessIndex {
    this.#note();
    return this.#index;
  }
}
