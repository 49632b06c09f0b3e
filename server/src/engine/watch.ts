// Which rules look at other files: what they have not found yet, they may find once the index is complete.
import type { ProcessIndex } from "../rules/rule.js";

export class Watch {
  readonly askedBy = new Set<string>();
  readonly #indexes = new Map<string, ProcessIndex>();
  readonly #index: ProcessIndex;

  constructor(index: ProcessIndex) {
    this.#index = index;
  }

  indexFor(rule: string): ProcessIndex {
    const index = this.#indexes.get(rule) ?? this.#watched(() => this.askedBy.add(rule));
    this.#indexes.set(rule, index);
    return index;
  }

  #watched(note: () => void): ProcessIndex {
    const asked = (): ProcessIndex => {
      note();
      return this.#index;
    };
    return {
      get complete() {
        return asked().complete;
      },
      exists: (id) => asked().exists(id),
      callers: (id) => asked().callers(id),
      elsewhere: (id) => asked().elsewhere(id),
      nearest: (id) => asked().nearest(id),
    };
  }
}
