// The properties of one mapped element, asked for as facts: what its mapping has no path for cannot be said.
import { type Fact, inexpressible, isOpenPlace } from "../../model/fact.js";
import type { Allowance, Ask, Placed } from "../../model/process.js";
import type { Span } from "../../text/span.js";
import type { Node, Scalar } from "../data/node.js";
import { isNothing } from "../process-spec/fields.js";
import { valueSynonymOf } from "../process-spec/synonyms.js";
import type { PropertyPaths } from "./mapping.js";
import { type Found, follow, itemsOf, type Path } from "./path.js";

/** Nothing is derived while a value is read. */
export type Said<T> = Exclude<Fact<T>, { kind: "derived" }>;

export class Properties {
  readonly element: Found;
  readonly anchor: Span;
  readonly #paths: PropertyPaths;
  /** What is absent here may only be unreadable. */
  readonly #doubtful: boolean;

  /** `naming` are the properties on whose values findings stand, the best first. */
  constructor(element: Found, paths: PropertyPaths, naming: readonly string[], doubtful: boolean) {
    this.element = element;
    this.#paths = paths;
    this.#doubtful = doubtful;
    this.anchor = this.#anchorOf(naming);
  }

  get placed(): Placed {
    return { span: this.element.node.span, anchor: this.anchor, allow: this.#allow() };
  }

  /** The first place that says something, else the first that is there. */
  at(property: string): Found | undefined {
    const found = this.#placesOf(property);
    return found.find(({ node }) => !isNothing(node)) ?? found[0];
  }

  /** Everything that the paths of a property lead to, each once, lists item by item. */
  all(property: string): readonly Found[] {
    const found = (this.#paths.get(property) ?? []).flatMap((path) => itemsOf(path, this.element));
    return [...new Map(found.map((one) => [one.node, one])).values()].filter(({ node }) => !isNothing(node));
  }

  text(property: string): Said<string> {
    const fact = this.texts(property);
    return fact.kind === "stated" ? { ...fact, value: fact.value.join(", ") } : fact;
  }

  texts(property: string): Said<readonly string[]> {
    const paths = this.#paths.get(property);
    if (paths === undefined) return { kind: "inexpressible" };
    let other: Said<never> | undefined;
    for (const path of paths) {
      const fact = textsAt(path, this.element);
      if (fact?.kind === "stated") return fact;
      if (other === undefined || other.kind === "unreadable") other = fact ?? other;
    }
    return other ?? this.absent();
  }

  /** One of a few words, or what people write for them elsewhere; any other word says nothing that could be judged. */
  choice<Value extends string>(property: string, values: readonly Value[]): Said<Value> {
    const fact = this.text(property);
    if (fact.kind !== "stated") return fact;
    const found = fact.value.toLowerCase();
    const meant = valueSynonymOf(property, found) ?? found;
    const value = values.find((candidate) => candidate === meant);
    return value === undefined ? { kind: "unreadable", span: fact.span } : { ...fact, value };
  }

  number(property: string): Said<number> {
    return this.#parsed(property, (text) => (Number.isFinite(Number(text)) ? Number(text) : undefined));
  }

  flag(property: string): Said<boolean> {
    return this.#parsed(property, (text) =>
      /^(?:true|yes)$/i.test(text) ? true : /^(?:false|no)$/i.test(text) ? false : undefined,
    );
  }

  asks(property: string): Said<readonly Ask[]> {
    const fact = this.texts(property);
    if (fact.kind !== "stated") return fact;
    const asks = this.all(property).flatMap(({ node }): Ask[] => {
      if (node.kind !== "scalar" || isOpenPlace(node.text)) return [];
      const none = inexpressible;
      return [{ type: "ask", what: node.text.trim(), why: none, held: none, again: none, span: node.span }];
    });
    return { ...fact, value: asks };
  }

  absent(): Said<never> {
    return this.#doubtful
      ? { kind: "unreadable", span: this.anchor }
      : { kind: "missing", anchor: this.anchor, open: false };
  }

  #parsed<Value>(property: string, parse: (text: string) => Value | undefined): Said<Value> {
    const fact = this.text(property);
    if (fact.kind !== "stated") return fact;
    const value = parse(fact.value);
    return value === undefined ? { kind: "unreadable", span: fact.span } : { ...fact, value };
  }

  #placesOf(property: string): readonly Found[] {
    return (this.#paths.get(property) ?? []).flatMap((path) => follow(path, this.element));
  }

  #allow(): readonly Allowance[] {
    const node = this.at("allow")?.node;
    if (node?.kind !== "dict") return [];
    return node.entries.map(({ key, keySpan, value }) => ({
      rule: key,
      reason: scalarFact(value) ?? { kind: "missing", anchor: value.span, open: true },
      span: keySpan,
    }));
  }

  #anchorOf(naming: readonly string[]): Span {
    for (const property of naming) {
      const node = this.at(property)?.node;
      if (node?.kind === "scalar" && node.text.trim() !== "") return node.span;
    }
    const { node, holder } = this.element;
    if (holder !== undefined) return holder.keySpan;
    return (node.kind === "dict" ? node.entries[0]?.keySpan : undefined) ?? node.span;
  }
}

/** What one path leads to, as texts; undefined where it leads nowhere. */
function textsAt(path: Path, element: Found): Said<readonly string[]> | undefined {
  const places = follow(path, element);
  const [first] = places;
  if (first === undefined) return undefined;
  const facts = itemsOf(path, element).map(({ node }) => scalarFact(node));
  const texts = facts.flatMap((fact) => (fact?.kind === "stated" ? [fact.value] : []));
  const span = first.node.span;
  if (texts.length > 0) return { kind: "stated", value: texts, span };
  return facts.some((fact) => fact?.kind !== "missing") && facts.length > 0
    ? { kind: "unreadable", span }
    : { kind: "missing", anchor: span, open: true };
}

function scalarFact(node: Node): Said<string> | undefined {
  if (node.kind !== "scalar") return undefined;
  if (node.unreadable) return { kind: "unreadable", span: node.span };
  if (isOpenPlace(node.text)) return { kind: "missing", anchor: node.span, open: true };
  return { kind: "stated", value: node.text.trim(), span: node.span };
}

/** The text of a value, where it is one and says something. */
export function wordsIn(node: Node | undefined): Scalar | undefined {
  return node?.kind === "scalar" && node.unreadable !== true && !isOpenPlace(node.text) ? node : undefined;
}
