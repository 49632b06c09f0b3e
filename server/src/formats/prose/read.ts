// Reads the facts that stand as lines in a text for free words, such as a comment, and what is left as the description.
import { type Fact, isOpenPlace } from "../../model/fact.js";
import type { Allowance, Ask } from "../../model/process.js";
import type { Range, Span } from "../../text/span.js";
import { type FactLine, factLines } from "./lines.js";
import type { ProseKind } from "./words.js";

/** Where characters of the text as it reads stand in the source, which may write them in other ways. */
export type SpanOf = (range: Range) => Span;

/** What one text says about its element. */
export class Prose {
  readonly text: string;
  readonly lines: readonly FactLine[];
  readonly #spanOf: SpanOf;

  constructor(text: string, kind: ProseKind, spanOf: SpanOf) {
    this.text = text;
    this.lines = factLines(text, kind);
    this.#spanOf = spanOf;
  }

  /** Undefined where no line says it. */
  fact(key: string): Fact<string> | undefined {
    const line = this.lines.find((candidate) => candidate.key === key);
    return line && this.saying(line.word, line.value);
  }

  /** All that the lines of one word say. */
  facts(key: string): readonly Fact<string>[] {
    return this.lines.filter((line) => line.key === key).map(({ word, value }) => this.saying(word, value));
  }

  /** Things asked for, between commas. */
  asks(): readonly Ask[] {
    return this.lines.filter(({ key }) => key === "asks").flatMap(({ value }) => this.#asksIn(value));
  }

  allow(): readonly Allowance[] {
    return this.lines.flatMap((line): Allowance[] => {
      if (!line.rule) return [];
      return [{ rule: this.words(line.rule), reason: this.saying(line.word, line.value), span: this.span(line.rule) }];
    });
  }

  /** The words that are no facts; the span is of the first of them that stand together. */
  description(): Fact<string> | undefined {
    const rest = this.#rest();
    const [first] = rest;
    if (!first) return undefined;
    const value = rest.map((range) => this.words(range).trim()).join("\n");
    const span = this.span(first);
    return isOpenPlace(value) ? { kind: "missing", anchor: span, open: true } : { kind: "stated", value, span };
  }

  words({ start, end }: Range): string {
    return this.text.slice(start, end);
  }

  span(range: Range): Span {
    return this.#spanOf(range);
  }

  /** What a value says; an empty one is a place that the word keeps open. */
  saying(word: Range, value: Range): Fact<string> {
    const text = this.words(value);
    const span = this.span(text === "" ? word : value);
    return isOpenPlace(text) ? { kind: "missing", anchor: span, open: true } : { kind: "stated", value: text, span };
  }

  #asksIn(value: Range): Ask[] {
    return pieces(this.words(value), ",").flatMap(({ start, end }): Ask[] => {
      const range = { start: value.start + start, end: value.start + end };
      const what = this.words(range);
      const nothing = { kind: "inexpressible" } as const;
      return isOpenPlace(what)
        ? []
        : [{ type: "ask", what, why: nothing, held: nothing, again: nothing, span: this.span(range) }];
    });
  }

  /** What stands before, between and behind the facts, where that is more than white space. */
  #rest(): Range[] {
    const ends = [0, ...this.lines.map(({ line }) => line.end)];
    const starts = [...this.lines.map(({ line }) => line.start), this.text.length];
    return ends.flatMap((start, i) => trimmed(this.text, { start, end: starts[i] ?? start }) ?? []);
  }
}

/** The same fact with its word read as a value; undefined where there is none, or the word stands for nothing. */
export function typed<T>(fact: Fact<string> | undefined, values: ReadonlyMap<string, T>): Fact<T> | undefined {
  if (fact?.kind !== "stated" && fact?.kind !== "derived") return fact;
  const value = values.get(fact.value.toLowerCase());
  return value === undefined ? undefined : { ...fact, value };
}

/** The pieces of a text between marks, without the white space around them; empty ones too. */
export function pieces(text: string, mark: string): Range[] {
  let at = 0;
  return text.split(mark).map((piece) => {
    const range = trimmed(text, { start: at, end: at + piece.length }) ?? { start: at, end: at };
    at += piece.length + mark.length;
    return range;
  });
}

function trimmed(text: string, { start, end }: Range): Range | undefined {
  const piece = text.slice(start, end);
  const words = piece.trim();
  if (words === "") return undefined;
  const from = start + piece.indexOf(words);
  return { start: from, end: from + words.length };
}
