// The files under a root, read for what other files need to know of them: which processes stand where.
import { formatIdOf, processesOf } from "../engine/analyse.js";
import { isConfiguration } from "../engine/config.js";
import type { ProjectSettings } from "../engine/discovery.js";
import { type Belonging, type FileProcesses, unreadProcesses } from "../engine/process-index.js";
import { couldBeProcess, isNamedProcess } from "../formats/index.js";
import type { Host } from "./host.js";

/** What is asked of the system. */
export type Disk = Pick<Host, "list" | "open" | "beginning">;

/** Of a root with more files than this, nothing is asked across files. */
export const MOST_FILES = 10_000;

export interface Ground {
  readonly files: ReadonlySet<string>;
  /** Whether that is all of them. */
  readonly all: boolean;
  /** There are too many of them. */
  readonly vast: boolean;
}

/** The files under a root that may hold processes: all below it, or its own where nothing says that it is the root. */
export async function groundOf(
  { root, marked }: Pick<ProjectSettings, "root" | "marked">,
  disk: Disk,
): Promise<Ground> {
  const { files, complete, closed } = await disk.list(root, marked ? "deep" : "flat");
  const candidates = files.filter((path) => couldBeProcess(path) && !isConfiguration(path));
  if (!complete || candidates.length > MOST_FILES) return { files: new Set(), all: false, vast: true };
  return { files: new Set(candidates), all: closed.length === 0, vast: false };
}

/**
 * Undefined where the file is there no more. A text that is not `worth` it is not read as a process, which is what
 * takes the time.
 */
export async function readProcesses(
  path: string,
  project: ProjectSettings,
  disk: Disk,
  worth: (text: string) => boolean = () => true,
): Promise<FileProcesses | "passed over" | undefined> {
  if (!isNamedProcess(path)) {
    // Most other YAML and JSON is told by its beginning, and may be large.
    const beginning = await disk.beginning(path);
    if (beginning === undefined || formatIdOf(beginning, path, project) === "unknown") {
      return { path, processes: [], read: true };
    }
  }
  const file = await disk.open(path);
  if (file === undefined) return undefined;
  if (file.kind === "unreadable") return unreadProcesses(path);
  return worth(file.text) ? processesOf(file.text, path, project) : "passed over";
}

/** A file that is ignored, or has a root of its own, is there for others and takes no part itself. */
export function belongingTo(root: string, project: ProjectSettings): Belonging {
  return project.root === root && !project.ignored ? "part" : "seen";
}
