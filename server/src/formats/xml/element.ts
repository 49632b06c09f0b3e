// XML as a tree in which everything knows where it stands in the text.
import type { Range } from "../../text/span.js";
import { Characters, decoded, type Piece } from "./characters.js";
import type { Scope } from "./scope.js";

export interface QualifiedName {
  /** As written, with its prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
}

export class XmlAttribute {
  readonly prefix: string;
  readonly local: string;
  /** The namespace of its prefix; "" without one. */
  readonly uri: string;
  readonly name: Range;
  /** Between the quotes; empty behind the name where no value is given. */
  readonly value: Range;
  readonly #source: string;
  #text: string | undefined;
  #line: string | undefined;

  constructor(source: string, { prefix, local }: QualifiedName, uri: string, name: Range, value: Range) {
    this.#source = source;
    this.prefix = prefix;
    this.local = local;
    this.uri = uri;
    this.name = name;
    this.value = value;
  }

  /** What it says; asked for often, and decoded once. */
  get text(): string {
    this.#text ??= decoded(this.#source.slice(this.value.start, this.value.end));
    return this.#text;
  }

  /** The same on one line, as names are read: tools break them where their shape is narrow. */
  get line(): string {
    this.#line ??= onOneLine(this.text);
    return this.#line;
  }
}

export function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** What the reader knows when the start tag of an element has been read. */
export interface Beginning extends QualifiedName {
  readonly uri: string;
  readonly parent: XmlElement | undefined;
  readonly attributes: readonly XmlAttribute[];
  readonly scope: Scope;
  /** The name in the start tag. */
  readonly tag: Range;
  readonly start: number;
  /** Behind the start tag. */
  readonly openEnd: number;
}

export class XmlElement implements QualifiedName {
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  /** The namespace; "" where it has none. */
  readonly uri: string;
  readonly parent: XmlElement | undefined;
  readonly attributes: readonly XmlAttribute[];
  readonly children: XmlElement[] = [];
  /** What stands between the tags, as far as it is more than white space. */
  readonly pieces: Piece[] = [];
  /** What the prefixes stand for here. */
  readonly scope: Scope;
  readonly tag: Range;
  readonly start: number;
  readonly openEnd: number;
  readonly #source: string;
  #closeStart: number | undefined;
  #end: number;

  constructor(source: string, beginning: Beginning) {
    this.#source = source;
    this.name = beginning.name;
    this.prefix = beginning.prefix;
    this.local = beginning.local;
    this.uri = beginning.uri;
    this.parent = beginning.parent;
    this.attributes = beginning.attributes;
    this.scope = beginning.scope;
    this.tag = beginning.tag;
    this.start = beginning.start;
    this.openEnd = beginning.openEnd;
    this.#end = beginning.openEnd;
  }

  /** Behind the whole element. */
  get end(): number {
    return this.#end;
  }

  /** Where the end tag begins; undefined where there is none. */
  get closeStart(): number | undefined {
    return this.#closeStart;
  }

  /** For the reader: where the element turned out to end. */
  close(closeStart: number | undefined, end: number): void {
    this.#closeStart = closeStart;
    this.#end = end;
  }

  /** The attribute without a prefix, or with one of that namespace. */
  attribute(local: string, uri = ""): XmlAttribute | undefined {
    for (const attribute of this.attributes) if (attribute.local === local && attribute.uri === uri) return attribute;
    return undefined;
  }

  /** What an attribute says; undefined where the element does not have it. */
  value(local: string, uri = ""): string | undefined {
    return this.attribute(local, uri)?.text;
  }

  /** The text between its tags, without that of elements inside. */
  characters(): Characters {
    return new Characters(this.#source, this.pieces);
  }

  text(): string {
    return this.pieces
      .map(({ start, end, verbatim }) => {
        const raw = this.#source.slice(start, end);
        return verbatim ? raw : decoded(raw);
      })
      .join("");
  }
}
