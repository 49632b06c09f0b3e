// Counts findings while they go by, and knows the exit code in the end.

import { ExitCode } from "../command.js";
import type { FileReport, ToldFinding, Totals } from "../reports/report.js";
import type { FailOn } from "./wishes.js";

const ranks = { info: 0, warning: 1, error: 2, never: 3 } as const;

export class Tally {
  #files = 0;
  #filesWithFindings = 0;
  #suppressed = 0;
  #shown = 0;
  #safe = 0;
  #suggested = 0;
  #repairedFiles = 0;
  #crashed = false;
  readonly #of = { error: 0, warning: 0, info: 0 };
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** Counts everything, and gives back what is to be shown. */
  add(report: FileReport, suppressed: number, repaired: boolean): FileReport {
    this.#files++;
    this.#suppressed += suppressed;
    if (repaired) this.#repairedFiles++;
    if (report.findings.length > 0) this.#filesWithFindings++;
    for (const finding of report.findings) this.#count(finding);
    const shown = report.findings.slice(0, Math.max(0, this.#most - this.#shown));
    this.#shown += shown.length;
    return { ...report, findings: shown };
  }

  #count({ severity, rule, fixes }: ToldFinding): void {
    this.#of[severity]++;
    if (rule === "rule-crash") this.#crashed = true;
    if (fixes.some(({ kind }) => kind === "safe")) this.#safe++;
    else if (fixes.some(({ kind }) => kind === "suggestion")) this.#suggested++;
  }

  totals(): Totals {
    const { error, warning, info } = this.#of;
    return {
      files: this.#files,
      errors: error,
      warnings: warning,
      infos: info,
      suppressed: this.#suppressed,
      baselined: 0,
      filesWithFindings: this.#filesWithFindings,
      unshown: error + warning + info - this.#shown,
      safe: this.#safe,
      suggested: this.#suggested,
      repairedFiles: this.#repairedFiles,
    };
  }

  /** A failure of ours comes first, then a configuration that could not be read, then findings. */
  exitCode(failOn: FailOn, brokenConfiguration: boolean): number {
    if (this.#crashed) return ExitCode.failure;
    if (brokenConfiguration) return ExitCode.usage;
    const severities = ["error", "warning", "info"] as const;
    const failing = severities.some((severity) => this.#of[severity] > 0 && ranks[severity] >= ranks[failOn]);
    return failing ? ExitCode.findings : ExitCode.fine;
  }
}
