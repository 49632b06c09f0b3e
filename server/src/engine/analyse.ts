// One text from beginning to end: which format it is of, what it says, and what is found in it.
import type { Format, FormatId, Reading } from "../formats/format.js";
import { formatOf } from "../formats/index.js";
import { mappedFormat } from "../formats/mapped/index.js";
import { readUnmapped } from "../formats/mapped/unmapped.js";
import type { Judges } from "../meaning/judges.js";
import type { Problem } from "../model/problem.js";
import { isConfiguration, readConfiguration } from "./config.js";
import { mappingFor } from "./config-mappings.js";
import type { ProjectSettings } from "./discovery.js";
import type { Finding, Verdict } from "./finding.js";
import { alone, lint, type Situation } from "./lint.js";
import {
  type Asked,
  type FileProcesses,
  type ProcessDirectory,
  processesIn,
  SeenFrom,
  unreadProcesses,
} from "./process-index.js";

export interface Analysis {
  readonly format: FormatId;
  /** Absent where no format takes the text for its own. */
  readonly reading: Reading | undefined;
  readonly verdict: Verdict;
  /** What the findings depend on besides the text, its settings and the day. */
  readonly asked: readonly Asked[];
}

/** What holds outside of the text. */
export interface Outside {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly directory: ProcessDirectory;
  /** Those of the run or the session, where there is one. */
  readonly judges?: Judges | undefined;
}

/** What is said about a text of no known format. */
export const nothing: Analysis = {
  format: "unknown",
  reading: undefined,
  verdict: { findings: [], suppressed: 0 },
  asked: [],
};

/** Pure, and never throws. */
export function analyse(text: string, path: string, project: ProjectSettings, outside: Outside): Analysis {
  const { today, directory, judges } = outside;
  const reading = readText(text, path, project);
  if (reading === undefined) return nothing;
  const index = new SeenFrom(directory, path, reading.processes);
  const situation = { today, index, judges };
  const verdict = lint(reading, project.settings, situation);
  return {
    format: reading.format,
    reading,
    verdict: limited(verdict, reading, project, situation),
    asked: index.asked,
  };
}

/** What is said about a file that is not read at all: one finding at its beginning. */
export function unread(
  problem: Pick<Problem, "id" | "message" | "data">,
  project: ProjectSettings,
  today: string,
  format: FormatId = "unknown",
): Analysis {
  const reading = nothingBut({ ...problem, span: { part: 0, start: 0, end: 0 } });
  return { format, reading, verdict: lint(reading, project.settings, { today, index: alone }), asked: [] };
}

/** Which format a text is of. */
export function formatIdOf(text: string, path: string, project: ProjectSettings): FormatId {
  return isConfiguration(path) ? "configuration" : (formatFor(text, path, project)?.id ?? "unknown");
}

/** A team's own format, where the configuration says that the file is written in it; else the first that takes the text. */
function formatFor(text: string, path: string, project: ProjectSettings): Pick<Format, "id" | "read"> | undefined {
  const placed = mappingFor(path, project);
  return placed ? mappedFormat(placed.mapping) : formatOf(path, text);
}

/**
 * What other files need to know of a text. One that is larger than what is read at once, or so broken that no id can be
 * made out in it, is one that was not read.
 */
export function processesOf(
  text: string,
  path: string,
  project: ProjectSettings,
  reading: () => Reading | undefined = () => readText(text, path, project),
): FileProcesses {
  const format = formatIdOf(text, path, project);
  if (format === "unknown" || format === "configuration") return { path, processes: [], read: true };
  if (text.length > project.limits.inline) return unreadProcesses(path);
  const found = reading();
  if (found === undefined) return { path, processes: [], read: true };
  const lost = found.problems.some(({ id }) => id === "syntax-error") && !found.processes.some(({ named }) => named);
  return lost ? unreadProcesses(path) : processesIn(found, path);
}

/** The text as a configuration or as a process; undefined where it is neither. */
export function readText(text: string, path: string, project: ProjectSettings): Reading | undefined {
  if (!isConfiguration(path)) {
    const format = formatFor(text, path, project);
    return format ? format.read(text, path) : readUnmapped(text, path);
  }
  const { reading } = readConfiguration(text);
  return { ...reading, problems: [...reading.problems, ...(project.extending.get(path) ?? [])] };
}

/** The first findings, and one more that says that there are others. */
function limited(verdict: Verdict, reading: Reading, project: ProjectSettings, situation: Situation): Verdict {
  const limit = project.limits.findings;
  if (verdict.findings.length <= limit) return verdict;
  const note = nothingBut({ id: "limit-reached", message: "findings", data: { limit }, span: wholeStart(verdict) });
  const { findings } = lint({ ...note, text: reading.text, layout: reading.layout }, project.settings, situation);
  return { ...verdict, findings: [...verdict.findings.slice(0, limit), ...findings] };
}

function wholeStart({ findings }: Verdict): Finding["span"] {
  return findings[0]?.span ?? { part: 0, start: 0, end: 0 };
}

function nothingBut(problem: Problem): Reading {
  return {
    format: "unknown",
    imported: false,
    text: "",
    layout: new Map(),
    processes: [],
    problems: [problem],
    suppressions: [],
    write: () => [],
    cursor: () => undefined,
  };
}
