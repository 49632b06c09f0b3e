// What a format says about text that it cannot read as meant: data only, rendered into words elsewhere.
import type { Span } from "../text/span.js";

/** Findings that formats and the engine make themselves; every other finding comes from a rule. */
export type ProblemId =
  | "syntax-error"
  | "unreadable-file"
  | "unknown-key"
  | "wrong-type"
  | "limit-reached"
  | "unknown-rule"
  | "unknown-configuration"
  | "unused-suppression"
  | "rule-crash"
  | "first-contact"
  | "unmapped-file";

export type DataValue = string | number;

export interface Problem {
  readonly id: ProblemId;
  /** Which of the messages of that id. */
  readonly message: string;
  readonly data: Readonly<Record<string, DataValue>>;
  readonly span: Span;
  /** The text that should stand at `respell.span` instead, where that can be told. */
  readonly respell?: { readonly span: Span; readonly text: string } | undefined;
}
