// One map of the process spec under reading: its keys are checked once, and each property is asked for as a fact.
import { type Fact, isOpenPlace } from "../../model/fact.js";
import type { Allowance } from "../../model/process.js";
import { nearest } from "../../text/nearest.js";
import type { Span } from "../../text/span.js";
import type { Dict, Entry, Node, Scalar } from "../data/node.js";
import { checkKeys } from "./keys.js";
import type { Notes } from "./notes.js";
import { valueSynonymOf } from "./synonyms.js";
import type { ContainerId, SpecWord } from "./word.js";
import { containers, wordOf } from "./words.js";

/** A fact of the process spec, which has a place for everything: nothing is derived while a value is read. */
export type Written<T> = Extract<Fact<T>, { kind: "stated" | "missing" | "unreadable" }>;

export class Fields {
  readonly anchor: Span;
  readonly #container: ContainerId;
  readonly #notes: Notes;
  readonly #entries: ReadonlyMap<string, Entry>;
  /** What is absent here may only be unreadable. */
  readonly #doubtful: boolean;

  /** `naming` are the keys on whose values findings stand, the best first; or the place itself. */
  constructor(dict: Dict, container: ContainerId, naming: readonly string[] | Span, notes: Notes, doubtful?: boolean) {
    this.#container = container;
    this.#notes = notes;
    this.#entries = checkKeys(dict, containers[container], notes);
    this.#doubtful = doubtful ?? notes.broken.parts.has(dict.span.part);
    this.anchor = "part" in naming ? naming : this.#anchorOf(dict, naming);
  }

  node(key: string): Node | undefined {
    return this.#entries.get(key)?.value;
  }

  /** Nothing is written, or only the key. */
  empty(key: string): boolean {
    const node = this.node(key);
    return node === undefined || isNothing(node);
  }

  text(key: string): Written<string> {
    const node = this.node(key);
    return node ? textFact(node, this.#word(key), this.#notes) : this.absent();
  }

  texts(key: string): Written<readonly string[]> {
    const node = this.node(key);
    if (!node) return this.absent();
    if (node.kind !== "list") {
      const fact = textFact(node, this.#word(key), this.#notes);
      return fact.kind === "stated" ? { ...fact, value: [fact.value] } : fact;
    }
    const facts = node.items.map((item) => textFact(item, this.#word(key), this.#notes));
    const texts = facts.flatMap((fact) => (fact.kind === "stated" ? [fact.value] : []));
    if (texts.length > 0) return { kind: "stated", value: texts, span: node.span };
    return facts.some(({ kind }) => kind === "unreadable")
      ? { kind: "unreadable", span: node.span }
      : { kind: "missing", anchor: node.span, open: true };
  }

  choice<Value extends string>(key: string, values: readonly Value[]): Written<Value> {
    const fact = this.text(key);
    if (fact.kind !== "stated") return fact;
    const found = fact.value.toLowerCase();
    const value = values.find((candidate) => candidate === found);
    if (value !== undefined) return { ...fact, value };
    const data = { key, choices: values.join(", "), found: fact.value };
    const right = valueSynonymOf(key, found) ?? nearest(found, values);
    if (right === undefined) this.#notes.note("wrong-type", "value", data, fact.span);
    else this.#notes.correct("wrong-type", "misspelt", data, fact.span, right, !this.node(key)?.aliased);
    return { kind: "unreadable", span: fact.span };
  }

  number(key: string): Written<number> {
    const fact = this.text(key);
    if (fact.kind !== "stated") return fact;
    const value = Number(fact.value);
    if (Number.isFinite(value)) return { ...fact, value };
    return this.#wrong(key, fact.span);
  }

  flag(key: string): Written<boolean> {
    const fact = this.text(key);
    if (fact.kind !== "stated") return fact;
    const value = flags.get(fact.value.toLowerCase());
    return value === undefined ? this.#wrong(key, fact.span) : { ...fact, value };
  }

  allow(): readonly Allowance[] {
    const node = this.node("allow");
    if (!node || isNothing(node)) return [];
    const word = this.#word("allow");
    if (node.kind !== "dict") {
      this.#notes.wrongShape(word, node);
      return [];
    }
    return node.entries.map(({ key, keySpan, value }) => ({
      rule: key,
      reason: textFact(value, { ...word, key, takes: "a reason" }, this.#notes),
      span: keySpan,
    }));
  }

  absent(): Written<never> {
    return this.#doubtful
      ? { kind: "unreadable", span: this.anchor }
      : { kind: "missing", anchor: this.anchor, open: false };
  }

  #wrong(key: string, span: Span): Written<never> {
    const node = this.node(key);
    if (node) this.#notes.wrongShape(this.#word(key), node);
    return { kind: "unreadable", span };
  }

  #word(key: string): Pick<SpecWord, "key" | "takes"> {
    return wordOf(this.#container, key) ?? { key, takes: "text" };
  }

  #anchorOf(dict: Dict, naming: readonly string[]): Span {
    for (const key of naming) {
      const node = this.node(key);
      if (node?.kind === "scalar" && node.text.trim() !== "") return node.span;
    }
    return dict.entries[0]?.keySpan ?? dict.span;
  }
}

const flags: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["yes", true],
  ["false", false],
  ["no", false],
]);

export function isNothing(node: Node): boolean {
  return node.kind === "scalar" && node.value === null && !node.unreadable;
}

/** What one value says where text is expected; numbers and the like are taken as they are written. */
export function textFact(node: Node, word: Pick<SpecWord, "key" | "takes">, notes: Notes): Written<string> {
  if (node.kind !== "scalar") {
    notes.wrongShape(word, node);
    return { kind: "unreadable", span: node.span };
  }
  if (node.unreadable) return { kind: "unreadable", span: node.span };
  if (isOpenPlace(node.text)) return { kind: "missing", anchor: node.span, open: true };
  return { kind: "stated", value: node.text.trim(), span: node.span };
}

/**
 * Where an id stands inside a value: without its quotes and what is written before it. The whole value where the text
 * writes it in other characters.
 */
export function idSpan({ span, style, text }: Scalar, id: string): Span {
  const quote = style === "plain" ? 0 : 1;
  const asWritten = span.end - span.start === text.length + 2 * quote;
  if (!asWritten || !text.trimEnd().endsWith(id)) return span;
  const start = span.start + quote + text.lastIndexOf(id);
  return { ...span, start, end: start + id.length };
}
