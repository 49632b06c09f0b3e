// What prefixes stand for at one place of an XML text.

/** The declarations of one element, on top of those around it. */
export class Scope {
  readonly #bound: ReadonlyMap<string, string>;
  readonly #around: Scope | undefined;
  /** That of names without a prefix, which most are. */
  readonly #usual: string | undefined;

  constructor(bound: ReadonlyMap<string, string>, around?: Scope) {
    this.#bound = bound;
    this.#around = around;
    this.#usual = bound.get("") ?? around?.uri("");
  }

  /** The namespace of a prefix, `""` being that of names without one; undefined where nothing binds it. */
  uri(prefix: string): string | undefined {
    if (prefix === "") return this.#usual;
    for (let scope: Scope | undefined = this; scope; scope = scope.#around) {
      const uri = scope.#bound.get(prefix);
      if (uri !== undefined) return uri;
    }
    return undefined;
  }
}
