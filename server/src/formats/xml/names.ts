// The names of one document. It has few different ones, and each is told apart once.
import type { Range } from "../../text/span.js";
import type { QualifiedName } from "./element.js";

export interface KnownName extends QualifiedName {
  /** How many elements of it are open: a stray end tag finds none without looking through all of them. */
  open: number;
  /** Where the last element begins that has an attribute of it. */
  lastIn: number;
}

export class Names {
  readonly #text: string;
  readonly #known = new Map<string, KnownName>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The name that is written there. */
  at({ start, end }: Range): KnownName {
    const name = this.#text.slice(start, end);
    return this.#known.get(name) ?? this.#tellApart(name);
  }

  /** Undefined where nothing is called so. */
  named(name: string): KnownName | undefined {
    return this.#known.get(name);
  }

  #tellApart(name: string): KnownName {
    const colon = name.indexOf(":");
    const prefix = colon < 0 ? "" : name.slice(0, colon);
    const named = { name, prefix, local: name.slice(colon + 1), open: 0, lastIn: -1 };
    this.#known.set(name, named);
    return named;
  }
}
