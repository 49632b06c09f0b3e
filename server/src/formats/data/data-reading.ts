// What reading a YAML or JSON text gives, and how syntax errors are gathered while it is read.
import type { DataValue, Problem } from "../../model/problem.js";
import { absolute, type Layout, type PartId, type Range, type Span } from "../../text/span.js";
import { lineStart } from "./lines.js";
import type { Node } from "./node.js";
import { type Parts, type Split, spanIn } from "./parts.js";

export interface DataOptions {
  /** Left out: the whole text is part 0. */
  readonly split?: Split | undefined;
}

export interface DataReading {
  readonly text: string;
  readonly language: "yaml" | "json";
  readonly documents: readonly DataDocument[];
  readonly problems: readonly Problem[];
  readonly layout: Layout;
}

export interface DataDocument {
  /** An empty scalar where nothing is written. */
  readonly root: Node;
  readonly span: Span;
  readonly broken: Broken;
  /** Whether aliases repeated so much that some of it was left out; known once everything was looked at. */
  exhausted(): boolean;
}

/** Where syntax errors stand: what seems absent there may only be unreadable. */
export interface Broken {
  readonly parts: ReadonlySet<PartId>;
  /** An error that may have swallowed or moved whole entries. */
  readonly document: boolean;
}

/** An error at a range of the whole text, before parts are known. */
export interface Flaw extends Range {
  readonly message: string;
  readonly data: Readonly<Record<string, DataValue>>;
  /** It stays within its line: nothing around it is in doubt. */
  readonly local?: true;
  /** What should stand there instead. */
  readonly respell?: string;
}

/** More would only bury the first ones, which usually explain the rest. */
const MOST_FLAWS = 20;

/** Flaws of one document as problems: the first of each line, and at most twenty. */
export function flawProblems(flaws: readonly Flaw[], parts: Parts, text: string): Problem[] {
  const problems: Problem[] = [];
  const lines = new Set<number>();
  for (const flaw of flaws) {
    if (problems.length === MOST_FLAWS) break;
    const start = Math.min(Math.max(0, flaw.start), text.length);
    const line = lineStart(text, start);
    if (lines.has(line)) continue;
    lines.add(line);
    const span = spanIn(parts.at(start), start, Math.min(Math.max(start, flaw.end), text.length));
    const respell = flaw.respell === undefined ? undefined : { span, text: flaw.respell };
    problems.push({ id: "syntax-error", message: flaw.message, data: flaw.data, span, respell });
  }
  return problems;
}

export function brokenBy(flaws: readonly Flaw[], parts: Parts): Broken {
  return {
    parts: new Set(flaws.map((flaw) => parts.at(flaw.start).id)),
    document: flaws.some((flaw) => !flaw.local),
  };
}

/** The same place without the quotes around a key or a text. */
export function insideQuotes(span: Span, { text, layout }: Pick<DataReading, "text" | "layout">): Span {
  const { start, end } = absolute(span, layout);
  const isQuoted = end - start > 1 && /["']/.test(text[start] ?? "") && text[end - 1] === text[start];
  return isQuoted ? { ...span, start: span.start + 1, end: span.end - 1 } : span;
}
