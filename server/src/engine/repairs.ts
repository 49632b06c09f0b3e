// Repairs of findings as text edits, and their application in rounds until nothing changes any more.
import type { Reading } from "../formats/format.js";
import { applyEdits, compatible, type TextEdit } from "../text/edit.js";
import type { Finding } from "./finding.js";

/** How bold a bulk repair may be; a `suppress` is never applied in bulk. */
export type Boldness = "safe" | "suggestion";

const ROUNDS = 10;

/** What bulk repair does to a text: all safe repairs, and where asked the first suggestion of each finding. */
export function repair(
  text: string,
  boldness: Boldness,
  look: (text: string) => { reading: Reading; findings: readonly Finding[] },
): string {
  let current = text;
  for (let round = 0; round < ROUNDS; round++) {
    const { reading, findings } = look(current);
    const edits = compatible(findings.map((finding) => firstEdits(reading, finding, boldness)));
    if (edits.length === 0) return current;
    current = applyEdits(current, edits.flat());
  }
  return current;
}

/** The edits of the first repair of a finding that is allowed in bulk. */
function firstEdits(reading: Reading, finding: Finding, boldness: Boldness): readonly TextEdit[] {
  const chosen =
    finding.repairs.find((repair) => repair.kind === "safe") ??
    (boldness === "suggestion" ? finding.repairs.find((repair) => repair.kind === "suggestion") : undefined);
  return chosen ? reading.write(chosen.edit) : [];
}
