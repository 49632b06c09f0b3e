// What prefixes stand for at one place of an XML text.

/** The declarations of one element, on top of those around it. */
export class Scope {
  readonly #bound: ReadonlyMap<string, string>;
  readonly #around: Scope | undefined;

  constructor(bound: ReadonlyMap<string, string>, around?: Scope) {
    this.#bound = bound;
    this.#around = around;
  }

  /** The namespace of a prefix, `""` being that of names without one; undefined where nothing binds it. */
  uri(prefix: string): string | undefined {
    for (let scope: Scope | undefined = this; scope; scope = scope.#around) {
      const uri = scope.#bound.get(prefix);
      if (uri !== undefined) return uri;
    }
    return undefined;
  }
}
