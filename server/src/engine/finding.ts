// A finding: what is wrong, where, and which repairs there are; words and lines are made of it at the edge.
import type { Data, Repair, Severity } from "../rules/rule.js";
import type { FarPlace, Span } from "../text/span.js";

export interface Finding {
  readonly rule: string;
  readonly severity: Exclude<Severity, "off">;
  /** Which of the messages of the rule. */
  readonly message: string;
  readonly data: Data;
  readonly span: Span;
  readonly process: string | undefined;
  /** The language's own id of what it is about: step id, BPMN id, a metric's name. */
  readonly element: string | undefined;
  /** Rule, process, element and, where one element holds several, a detail. Stable while other lines move. */
  readonly key: string;
  readonly related: readonly RelatedPlace[];
  readonly repairs: readonly Repair[];
  /** The text has no effect and may be taken out. */
  readonly unnecessary: boolean;
}

export interface RelatedPlace {
  readonly message: string;
  readonly data: Data;
  readonly element: string;
  /** In this text, or in that of another file. */
  readonly place: Span | FarPlace;
}

/** What linting one text gives. */
export interface Verdict {
  readonly findings: readonly Finding[];
  /** How many findings the author allowed or suppressed. */
  readonly suppressed: number;
}
