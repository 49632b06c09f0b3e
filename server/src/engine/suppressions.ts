// What authors allow or suppress: it hides findings, and is reported where it hides nothing any more.
import type { Reading } from "../formats/format.js";
import { known } from "../model/fact.js";
import type { Problem } from "../model/problem.js";
import type { Element, Process } from "../model/process.js";
import { problems } from "../rules/problems.js";
import { LineIndex } from "../text/line-index.js";
import { nearest } from "../text/nearest.js";
import { absolute, type Span } from "../text/span.js";
import type { Settings } from "./settings.js";

/** One decision of an author about one rule, or about all where no rule is named. */
interface Decision {
  readonly rule: string | undefined;
  readonly span: Span;
  /** The elements' own `allow` hides by element, a comment by lines. */
  readonly lines: { readonly first: number; readonly last: number } | undefined;
}

/** The decisions of the authors of one text, and which of them were of use so far. */
export class Suppressions {
  readonly #reading: Reading;
  readonly #lines: LineIndex | undefined;
  readonly #allowed: ReadonlyMap<Element, readonly Decision[]>;
  readonly #comments: readonly Decision[];
  readonly #used = new Set<Decision>();

  constructor(reading: Reading, processes: readonly Process[]) {
    this.#reading = reading;
    this.#lines = reading.suppressions.length > 0 ? new LineIndex(reading.text) : undefined;
    this.#allowed = allowances(processes);
    this.#comments = this.#lines ? comments(reading, this.#lines) : [];
  }

  /** Whether an author allows what this rule finds here: at the element itself, at one that holds it, or by a comment. */
  hides(rule: string, span: Span, holders: readonly Element[]): boolean {
    const decision = this.#allowance(rule, holders) ?? this.#comment(rule, span);
    if (decision) this.#used.add(decision);
    return decision !== undefined;
  }

  /** What hides nothing, or names no rule. A rule that is switched off, or that may still find something, is not missed. */
  idle(settings: Settings, mayCome: (rule: string) => boolean): Problem[] {
    return [...[...this.#allowed.values()].flat(), ...this.#comments].flatMap((decision): Problem[] => {
      const { rule, span } = decision;
      if (rule !== undefined && !isRule(rule, settings)) return [unknownRule(rule, span, settings)];
      if (this.#used.has(decision) || (rule !== undefined && settings.rules.get(rule)?.severity === "off")) return [];
      if (rule !== undefined && mayCome(rule)) return [];
      if (rule === undefined) return [{ id: "unused-suppression", message: "nothing", data: {}, span }];
      return [{ id: "unused-suppression", message: "unused", data: { rule }, span }];
    });
  }

  #allowance(rule: string, holders: readonly Element[]): Decision | undefined {
    if (this.#allowed.size === 0) return undefined;
    for (const holder of holders) {
      const decision = this.#allowed.get(holder)?.find((candidate) => candidate.rule === rule);
      if (decision) return decision;
    }
    return undefined;
  }

  #comment(rule: string, span: Span): Decision | undefined {
    if (!this.#lines) return undefined;
    const { line } = this.#lines.position(absolute(span, this.#reading.layout).start);
    return this.#comments.find(
      ({ rule: named, lines }) =>
        (named === undefined || named === rule) && lines !== undefined && lines.first <= line && line <= lines.last,
    );
  }
}

/** An allowance whose reason is still open hides nothing yet. Most elements have none at all. */
function allowances(processes: readonly Process[]): ReadonlyMap<Element, readonly Decision[]> {
  const allowed = new Map<Element, readonly Decision[]>();
  const add = (element: Element): void => {
    if (element.allow.length === 0) return;
    const decided = element.allow.filter(({ reason }) => known(reason));
    allowed.set(
      element,
      decided.map(({ rule, span }) => ({ rule, span, lines: undefined })),
    );
  };
  for (const process of processes) {
    add(process);
    for (const step of process.steps) {
      add(step);
      step.next.forEach(add);
      step.exceptions.forEach(add);
    }
    process.exceptions.forEach(add);
    process.metrics.forEach(add);
  }
  return allowed;
}

function comments(reading: Reading, lines: LineIndex): Decision[] {
  return reading.suppressions.flatMap(({ scope, rules, span }): Decision[] => {
    const next = lines.position(absolute(span, reading.layout).end).line + 1;
    const range = scope === "file" ? { first: 0, last: Number.POSITIVE_INFINITY } : { first: next, last: next };
    if (rules.length === 0) return [{ rule: undefined, span, lines: range }];
    return rules.map((rule) => ({ rule: rule.id, span: rule.span, lines: range }));
  });
}

function isRule(id: string, settings: Settings): boolean {
  return settings.rules.has(id) || problems.some((problem) => problem.id === id);
}

function unknownRule(rule: string, span: Span, settings: Settings): Problem {
  const right = nearest(rule, settings.rules.keys());
  if (right === undefined) return { id: "unknown-rule", message: "unknown", data: { rule }, span };
  return { id: "unknown-rule", message: "misspelt", data: { rule, right }, span, respell: { span, text: right } };
}
