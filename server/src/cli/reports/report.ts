// What a report is made of, and what a form of report does with it.
import type { Finding } from "../../engine/finding.js";
import type { FormatId } from "../../formats/format.js";
import type { RepairKind } from "../../rules/rule.js";
import type { LineColumn } from "../../text/line-index.js";

export interface LineRange {
  readonly start: LineColumn;
  readonly end: LineColumn;
}

/** A finding in words and lines. Positions count from 0, characters in UTF-16 units. */
export interface ToldFinding {
  readonly rule: string;
  readonly severity: Finding["severity"];
  readonly message: string;
  readonly range: LineRange;
  readonly process: string | undefined;
  readonly element: string | undefined;
  readonly key: string;
  readonly related: readonly ToldRelated[];
  readonly fixes: readonly { readonly title: string; readonly kind: RepairKind }[];
}

export interface ToldRelated {
  readonly path: string;
  readonly element: string;
  readonly message: string;
  readonly range: LineRange;
}

export interface FileReport {
  /** Seen from the working folder, with `/`. */
  readonly path: string;
  readonly format: FormatId;
  readonly findings: readonly ToldFinding[];
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly suppressed: number;
  readonly baselined: number;
}

/** What only people care about: the shape of a terminal, and numbers beyond the summary. */
export interface Surroundings {
  readonly colour: boolean;
  readonly width: number;
}

export interface Totals extends Summary {
  readonly filesWithFindings: number;
  readonly unshown: number;
  /** How many findings have a safe repair, and how many others have a suggestion. */
  readonly safe: number;
  readonly suggested: number;
  readonly repairedFiles: number;
}

/** One form of report, written piece by piece so that memory stays flat. */
export interface Report {
  start(): string;
  file(report: FileReport): string;
  end(totals: Totals): string;
}

export type ReportForm = (surroundings: Surroundings) => Report;
