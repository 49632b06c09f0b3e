// Findings in words and at absolute places: what an editor underlines.
import type { Finding } from "../engine/finding.js";
import type { Reading } from "../formats/format.js";
import type { Words } from "../messages/render.js";
import { absolute, type FarPlace, type Range } from "../text/span.js";

export interface Diagnosis {
  readonly range: Range;
  readonly severity: Finding["severity"];
  readonly rule: string;
  readonly message: string;
  readonly key: string;
  readonly related: readonly { readonly place: Range | FarPlace; readonly message: string }[];
  /** The text has no effect; editors fade it. */
  readonly unnecessary: boolean;
}

export function diagnose(reading: Reading, findings: readonly Finding[], words: Words): readonly Diagnosis[] {
  return findings.map((finding) => ({
    range: absolute(finding.span, reading.layout),
    severity: finding.severity,
    rule: finding.rule,
    message: words.message(finding),
    key: finding.key,
    related: finding.related.map((place) => ({
      place: "path" in place.place ? place.place : absolute(place.place, reading.layout),
      message: words.related(finding, place),
    })),
    unnecessary: finding.unnecessary,
  }));
}
