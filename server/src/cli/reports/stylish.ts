// The report for people at a terminal.

import { type Paint, painter } from "./paint.js";
import type { FileReport, Report, Surroundings, ToldFinding, Totals } from "./report.js";
import { wrap } from "./wrap.js";

const INDENT = "    ";

export function stylish({ colour, width }: Surroundings): Report {
  const paint = painter(colour);
  return {
    start: () => "",
    file: (report) => (report.findings.length === 0 ? "" : fileBlock(report, paint, width)),
    end: (totals) => ending(totals, paint, width),
  };
}

function fileBlock({ path, findings }: FileReport, paint: Paint, width: number): string {
  const blocks = findings.map((finding) => findingBlock(path, finding, paint, width));
  return `\n${paint.title(path)}\n\n${blocks.join("\n")}`;
}

/** The place is a link in most terminals: path, line and column, both counted from 1. */
function findingBlock(path: string, finding: ToldFinding, paint: Paint, width: number): string {
  const { line, character } = finding.range.start;
  const place = paint.place(`${path}:${line + 1}:${character + 1}`);
  const severity = paint[finding.severity](finding.severity);
  const lines = wrap(finding.message, width - INDENT.length).map((text) => INDENT + text);
  return `  ${place}  ${severity}  ${paint.quiet(finding.rule)}\n${lines.join("\n")}\n`;
}

function ending(totals: Totals, paint: Paint, width: number): string {
  const lines = [...repairs(totals, paint, width), ...hints(totals, paint)];
  return `\n${[verdict(totals, paint), ...lines].join("\n")}\n`;
}

function verdict(totals: Totals, paint: Paint): string {
  const { files, errors, warnings, infos, suppressed, filesWithFindings } = totals;
  const allowed = suppressed === 0 ? "" : ` ${count(suppressed, "finding")} allowed by the authors.`;
  const all = errors + warnings + infos;
  if (files === 0) return "No process definitions here.";
  if (all === 0) {
    return `${paint.good("✓")} ${count(files, "file")} checked: nothing found that serves the process instead of the customer.${allowed}`;
  }
  const parts = [
    errors && count(errors, "error"),
    warnings && count(warnings, "warning"),
    infos && count(infos, "info"),
  ];
  const told = parts.filter((part) => part !== 0).join(", ");
  const text = `${count(all, "finding")} in ${filesWithFindings} of ${count(files, "file")}: ${told}.${allowed}`;
  return `${errors > 0 ? paint.error("✖") : paint.warning("!")} ${paint.title(text)}`;
}

function repairs({ safe, suggested, repairedFiles }: Totals, paint: Paint, width: number): string[] {
  const lines: string[] = [];
  if (repairedFiles > 0) lines.push(`${count(repairedFiles, "file")} repaired.`);
  const offers = [
    safe > 0 ? `${count(safe, "finding")} can be repaired with --fix.` : "",
    suggested > 0
      ? `For ${suggested}${safe > 0 ? " more" : ""} there is a suggestion: choose it in your editor, or open its place in the text with --fix-suggestions.`
      : "",
  ];
  const text = offers.filter((offer) => offer !== "").join(" ");
  if (text !== "") lines.push(...wrap(text, width - 2).map((line) => paint.quiet(`  ${line}`)));
  return lines;
}

function hints({ unshown, errors, warnings, infos }: Totals, paint: Paint): string[] {
  const lines: string[] = [];
  if (unshown > 0) lines.push(paint.quiet(`  ${count(unshown, "finding")} not shown (--max-findings).`));
  if (errors + warnings + infos > 0) lines.push(paint.quiet("  What a rule is about: touchstone explain RULE"));
  return lines;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}
