// The report for people at a terminal.

import { type Paint, painter } from "./paint.js";
import type { FileReport, LineRange, Report, Surroundings, ToldFinding, ToldRelated, Totals } from "./report.js";
import { wrap } from "./wrap.js";

const INDENT = "  ";
const MOST_RELATED = 3;

export function stylish({ colour, width }: Surroundings): Report {
  const paint = painter(colour);
  return {
    start: () => "",
    file: (report) => (report.findings.length === 0 ? "" : fileBlock(report, paint, width)),
    end: (totals) => ending(totals, paint, width),
  };
}

function fileBlock({ path, findings }: FileReport, paint: Paint, width: number): string {
  return `\n${findings.map((finding) => findingBlock(path, finding, paint, width)).join("")}`;
}

/** The place is a link in most terminals: path, line and column, both counted from 1. */
function findingBlock(path: string, finding: ToldFinding, paint: Paint, width: number): string {
  const { severity, rule, message, related } = finding;
  const place = placeOf(path, finding.range);
  const head = `${paint.place(place)}  ${paint[severity](severity)}`;
  const fits = `${place}  ${severity}  ${rule}`.length <= width;
  const lines = wrap(message, width - INDENT.length);
  // A long list of places says no more than the message does.
  const others = related.length <= MOST_RELATED ? related.flatMap((other) => relatedLines(other, paint, width)) : [];
  return [
    fits ? `${head}  ${paint.quiet(rule)}` : head,
    ...[...(fits ? [] : [paint.quiet(rule)]), ...lines, ...others].map((line) => `${INDENT}${line}`),
    "",
  ].join("\n");
}

function relatedLines({ path, range, message }: ToldRelated, paint: Paint, width: number): string[] {
  const place = placeOf(path, range);
  const start = `${paint.quiet("see also")} ${paint.place(place)}`;
  if (`${INDENT}see also ${place} ${message}`.length <= width) return [`${start} ${paint.quiet(message)}`];
  return [start, ...wrap(message, width - 2 * INDENT.length).map((line) => INDENT + paint.quiet(line))];
}

function placeOf(path: string, { start }: LineRange): string {
  return `${path}:${start.line + 1}:${start.character + 1}`;
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
