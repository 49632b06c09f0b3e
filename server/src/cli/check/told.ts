// Findings as reports tell them: in words, and with lines and columns.
import type { Analysis } from "../../engine/analyse.js";
import type { Finding } from "../../engine/finding.js";
import type { Words } from "../../messages/render.js";
import { LineIndex } from "../../text/line-index.js";
import { absolute, type Span } from "../../text/span.js";
import type { FileReport, LineRange, ToldFinding } from "../reports/report.js";

/** `path` is the one that the report shows. */
export function toldFile(path: string, { format, reading, verdict }: Analysis, words: Words): FileReport {
  if (reading === undefined || verdict.findings.length === 0) return { path, format, findings: [] };
  const lines = new LineIndex(reading.text);
  const range = (span: Span): LineRange => {
    const { start, end } = absolute(span, reading.layout);
    return { start: lines.position(start), end: lines.position(end) };
  };
  return { path, format, findings: verdict.findings.map((finding) => toldFinding(finding, path, range, words)) };
}

function toldFinding(finding: Finding, path: string, range: (span: Span) => LineRange, words: Words): ToldFinding {
  const { rule, severity, process, element, key } = finding;
  return {
    rule,
    severity,
    message: words.message(finding),
    range: range(finding.span),
    process,
    element,
    key,
    related: finding.related.map((place) => ({
      path,
      element: place.element,
      message: words.related(finding, place),
      range: range(place.span),
    })),
    fixes: finding.repairs.map((repair) => ({ title: words.title(finding, repair), kind: repair.kind })),
  };
}
