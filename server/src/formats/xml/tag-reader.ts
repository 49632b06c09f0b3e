// Reads one start tag with its attributes, whatever is wrong inside of it.
import type { Range } from "../../text/span.js";
import type { Ahead } from "./ahead.js";
import { behindBlanks, oddReferences } from "./characters.js";
import type { Flaws } from "./flaws.js";

export interface RawAttribute {
  readonly name: Range;
  readonly value: Range;
}

export interface RawTag {
  readonly name: Range;
  /** Undefined where the tag is well-formed: its attributes are told apart when they are asked for. */
  readonly attributes: readonly RawAttribute[] | undefined;
  /** Nothing stands in the element: `<a/>`, or a tag that never ended. */
  readonly isEmpty: boolean;
  /** Behind the tag. */
  readonly end: number;
}

const BLANK = 32;
const GREATER = 62;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const DOUBLE = 34;
const SINGLE = 39;

export class TagReader {
  readonly #text: string;
  readonly #flaws: Flaws;
  readonly #ampersands: Ahead;
  /** A document type may define references of its own, which are not looked up. */
  readonly #knowsReferences: () => boolean;
  /** A whole start tag in which nothing is wrong, as nearly all are. */
  readonly #wellFormed =
    /<[\w:.\u00b7-\uffff-]+(?:[ \t\r\n]+[\w:.\u00b7-\uffff-]+[ \t\r\n]*=[ \t\r\n]*(?:"[^"<]*"|'[^'<]*')){0,200}[ \t\r\n]*\/?>/y;
  readonly #name = /[\w:.\u00b7-\uffff-]+/y;
  readonly #space = /\s*/y;
  /** A value without quotes. */
  readonly #bare = /[^\s<>/="'&]+/y;
  #at = 0;

  constructor(text: string, flaws: Flaws, ampersands: Ahead, knowsReferences: () => boolean) {
    this.#text = text;
    this.#flaws = flaws;
    this.#ampersands = ampersands;
    this.#knowsReferences = knowsReferences;
  }

  /** The tag that begins at `start` with a bracket and the first letter of a name. */
  read(start: number): RawTag {
    this.#wellFormed.lastIndex = start;
    if (!this.#wellFormed.test(this.#text)) return this.#readOdd(start);
    const end = this.#wellFormed.lastIndex;
    const name = { start: start + 1, end: this.#nameEnd(start + 1) };
    if (this.#ampersands.isBetween(name.end, end)) this.#checkReferences({ start: name.end, end });
    return { name, attributes: undefined, isEmpty: this.#text.charCodeAt(end - 2) === SLASH, end };
  }

  /** The attributes of a tag, in order. */
  attributesOf({ name, attributes }: RawTag): readonly RawAttribute[] {
    return attributes ?? this.#wellFormedAttributes(name.end);
  }

  /** Nothing but blanks stands between the parts of a well-formed tag, so that a few marks tell them apart. */
  #wellFormedAttributes(behindName: number): readonly RawAttribute[] {
    const text = this.#text;
    const found: RawAttribute[] = [];
    let start = behindBlanks(text, behindName);
    for (;;) {
      const code = text.charCodeAt(start);
      if (code === GREATER || code === SLASH) return found;
      const equals = text.indexOf("=", start);
      let end = equals;
      while (text.charCodeAt(end - 1) <= BLANK) end--;
      const open = behindBlanks(text, equals + 1);
      const close = text.indexOf(text.charCodeAt(open) === DOUBLE ? '"' : "'", open + 1);
      found.push({ name: { start, end }, value: { start: open + 1, end: close } });
      start = behindBlanks(text, close + 1);
    }
  }

  /** Of a well-formed tag. */
  #nameEnd(start: number): number {
    for (let at = start; ; at++) {
      const code = this.#text.charCodeAt(at);
      if (code <= BLANK || code === GREATER || code === SLASH) return at;
    }
  }

  #readOdd(start: number): RawTag {
    this.#at = start + 1;
    const name = this.#match(this.#name);
    const attributes: RawAttribute[] = [];
    for (;;) {
      this.#skipSpace();
      const code = this.#text.charCodeAt(this.#at);
      if (code === GREATER) return { name, attributes, isEmpty: false, end: this.#at + 1 };
      if (code === SLASH && this.#text.charCodeAt(this.#at + 1) === GREATER)
        return { name, attributes, isEmpty: true, end: this.#at + 2 };
      if (Number.isNaN(code) || code === LESS) {
        this.#flaws.add("tag", { start, end: name.end });
        return { name, attributes, isEmpty: true, end: this.#at };
      }
      const attribute = this.#oddAttribute();
      if (attribute) attributes.push(attribute);
    }
  }

  #oddAttribute(): RawAttribute | undefined {
    const start = this.#at;
    const name = this.#match(this.#name);
    if (name.start === name.end) {
      this.#at++;
      this.#flaws.add("unexpected", { start, end: this.#at });
      return undefined;
    }
    this.#skipSpace();
    if (this.#text.charCodeAt(this.#at) !== EQUALS) {
      this.#at = name.end;
      this.#flaws.add("value", name);
      return { name, value: { start: name.end, end: name.end } };
    }
    this.#at++;
    this.#skipSpace();
    const value = this.#value(name);
    this.#checkReferences(value);
    return { name, value };
  }

  #value(name: Range): Range {
    const quote = this.#text.charCodeAt(this.#at);
    if (quote !== DOUBLE && quote !== SINGLE) {
      const value = this.#match(this.#bare);
      if (value.start === value.end) this.#flaws.add("value", name);
      else this.#flaws.add("quotes", value);
      return value;
    }
    const start = this.#at + 1;
    const close = this.#text.indexOf(quote === DOUBLE ? '"' : "'", start);
    const less = this.#text.indexOf("<", start);
    if (close < 0 || (less >= 0 && less < close)) return this.#oddValue(start, close, less);
    this.#at = close + 1;
    return { start, end: close };
  }

  /** A value with a bracket in it: one that stands for itself, or a quote that is never closed. */
  #oddValue(start: number, close: number, less: number): Range {
    const isClosed = close >= 0 && /^[\s/>?]/.test(this.#text.slice(close + 1, close + 2));
    if (isClosed) {
      this.#flaws.mendable("less", { start: less, end: less + 1 }, "&lt;");
      this.#at = close + 1;
      return { start, end: close };
    }
    const rest = /\/?>|[\r\n<]|$/g;
    rest.lastIndex = start;
    const end = rest.exec(this.#text)?.index ?? this.#text.length;
    this.#flaws.add("quote", { start: start - 1, end });
    this.#at = end;
    return { start, end };
  }

  #checkReferences(value: Range): void {
    for (const odd of oddReferences(this.#text, value)) tellReference(odd, this.#flaws, this.#knowsReferences());
  }

  #match(pattern: RegExp): Range {
    pattern.lastIndex = this.#at;
    const start = this.#at;
    if (pattern.test(this.#text)) this.#at = pattern.lastIndex;
    return { start, end: this.#at };
  }

  #skipSpace(): void {
    this.#match(this.#space);
  }
}

/** An ampersand that stands for itself, or a reference that nothing explains. */
export function tellReference(
  odd: Range & { readonly name: string | undefined },
  flaws: Flaws,
  mayBeDefined: boolean,
): void {
  if (odd.name !== undefined) {
    if (!mayBeDefined) flaws.add("reference", odd);
  } else if (odd.end === odd.start + 1) flaws.mendable("ampersand", odd, "&amp;");
  else flaws.add("reference", odd);
}
