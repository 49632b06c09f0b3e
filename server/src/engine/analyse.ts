// One text from beginning to end: which format it is of, what it says, and what is found in it.
import type { FormatId, Reading } from "../formats/format.js";
import { formatOf } from "../formats/index.js";
import type { ProjectSettings } from "./discovery.js";
import type { Verdict } from "./finding.js";
import { lint, type Situation } from "./lint.js";

export interface Analysis {
  readonly format: FormatId;
  /** Absent where no format takes the text for its own. */
  readonly reading: Reading | undefined;
  readonly verdict: Verdict;
}

/** Pure, and never throws. */
export function analyse(text: string, path: string, project: ProjectSettings, situation: Situation): Analysis {
  const format = formatOf(path, text);
  if (!format) return { format: "unknown", reading: undefined, verdict: { findings: [], suppressed: 0 } };
  const reading = format.read(text, path);
  return { format: format.id, reading, verdict: lint(reading, project.settings, situation) };
}
