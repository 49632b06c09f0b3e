// Findings as reports tell them: in words, and with lines and columns.
import type { Analysis } from "../../engine/analyse.js";
import type { Finding } from "../../engine/finding.js";
import type { Words } from "../../messages/render.js";
import { LineIndex } from "../../text/line-index.js";
import { absolute, type FarPlace, type Span } from "../../text/span.js";
import type { FileReport, LineRange, ToldFinding } from "../reports/report.js";

type Place = { readonly path: string; readonly range: LineRange };
type Locate = (place: Span | FarPlace) => Place;

/** `shown` makes of the path of a file the one that the report shows. */
export function toldFile(path: string, analysis: Analysis, words: Words, shown: (path: string) => string): FileReport {
  const { format, reading, verdict } = analysis;
  const own = shown(path);
  if (reading === undefined || verdict.findings.length === 0) return { path: own, format, findings: [] };
  const lines = new LineIndex(reading.text);
  const locate: Locate = (place) => {
    if ("path" in place) return { path: shown(place.path), range: farRange(place) };
    const { start, end } = absolute(place, reading.layout);
    return { path: own, range: { start: lines.position(start), end: lines.position(end) } };
  };
  return { path: own, format, findings: verdict.findings.map((finding) => toldFinding(finding, locate, words)) };
}

function farRange({ line, start, end }: FarPlace): LineRange {
  return { start: { line, character: start }, end: { line, character: end } };
}

function toldFinding(finding: Finding, locate: Locate, words: Words): ToldFinding {
  const { rule, severity, process, element, key } = finding;
  return {
    rule,
    severity,
    message: words.message(finding),
    range: locate(finding.span).range,
    process,
    element,
    key,
    related: finding.related.map((related) => ({
      element: related.element,
      message: words.related(finding, related),
      ...locate(related.place),
    })),
    fixes: finding.repairs.map((repair) => ({ title: words.title(finding, repair), kind: repair.kind })),
  };
}
