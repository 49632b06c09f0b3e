// One file's work with all that it needs, so that it can be done here or in a worker: repair where asked, then analyse.

import type { Judges } from "../meaning/judges.js";
import { type Analysis, analyse } from "./analyse.js";
import type { ProjectSettings } from "./discovery.js";
import type { ProcessDirectory } from "./process-index.js";
import { type Boldness, repair } from "./repairs.js";

export interface Work {
  readonly text: string;
  readonly path: string;
  readonly project: ProjectSettings;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly directory: ProcessDirectory;
  /** Which repairs to apply before looking; undefined for none. */
  readonly boldness: Boldness | undefined;
}

export interface Done {
  /** The text after its repairs. */
  readonly text: string;
  readonly analysis: Analysis;
}

/** Never throws. The same work gives the same answer, whichever judges do it. */
export function workOn({ text, path, project, today, directory, boldness }: Work, judges?: Judges): Done {
  const look = (current: string): Analysis => analyse(current, path, project, { today, directory, judges });
  const first = look(text);
  const { reading } = first;
  if (boldness === undefined || reading === undefined) return { text, analysis: first };
  const repaired = repair(text, boldness, (current) => {
    const { reading: own, verdict } = current === text ? first : look(current);
    return { reading: own ?? reading, findings: verdict.findings };
  });
  return { text: repaired, analysis: repaired === text ? first : look(repaired) };
}
