// The processes of all files under the roots of one run.
import { processesOf } from "../../engine/analyse.js";
import type { ProjectSettings } from "../../engine/discovery.js";
import { type Asked, ProcessDirectory } from "../../engine/process-index.js";
import type { Reading } from "../../formats/format.js";
import { belongingTo, type Disk, groundOf, readProcesses } from "../../host/survey.js";

/** To look for more ids than this in a text takes as long as reading it. */
const MOST_IDS = 50;

interface Area {
  readonly directory: ProcessDirectory;
  /** Files that were not put in yet. */
  readonly waiting: Set<string>;
  /** Nothing but these can be put in. */
  readonly files: ReadonlySet<string>;
  readonly all: boolean;
}

export class Directories {
  readonly #disk: Disk;
  readonly #settingsFor: (path: string) => Promise<ProjectSettings>;
  readonly #areas = new Map<string, Area>();
  readonly #vast: string[] = [];

  constructor(disk: Disk, settingsFor: (path: string) => Promise<ProjectSettings>) {
    this.#disk = disk;
    this.#settingsFor = settingsFor;
  }

  /** Roots with so many files that nothing is asked across them. */
  get vast(): readonly string[] {
    return this.#vast;
  }

  /** What is known so far of the processes under the root of a file. */
  async of(project: ProjectSettings): Promise<ProcessDirectory> {
    return (await this.#areaOf(project)).directory;
  }

  /** A file that was read for its own sake. */
  async put(text: string, path: string, project: ProjectSettings, reading: Reading | undefined): Promise<void> {
    const { files, waiting, directory } = await this.#areaOf(project);
    if (!files.has(path)) return;
    waiting.delete(path);
    directory.put(
      processesOf(text, path, project, () => reading),
      belongingTo(project.root, project),
    );
  }

  /** Reads what nobody asked to be checked, as far as the answers to what was asked may hang on it. */
  async complete(asked: readonly Asked[], tick: (done: number, all: number) => void): Promise<void> {
    const ids = [...new Set(asked.map(({ id }) => id).filter((id) => id !== ""))];
    // Who runs a process, or has the same id, writes its id.
    if (ids.length <= MOST_IDS) await this.#read((text) => ids.some((id) => text.includes(id)), tick);
    // What nobody seems to have may stand in any file, and be written in any way.
    const open = asked.some(({ question }) => question === "exists" || question === "complete");
    if (ids.length > MOST_IDS || open) await this.#read(() => true, tick);
  }

  async #read(worth: (text: string) => boolean, tick: (done: number, all: number) => void): Promise<void> {
    for (const [root, { directory, waiting, all }] of this.#areas) {
      const count = waiting.size;
      for (const [done, path] of [...waiting].entries()) {
        tick(done, count);
        const project = await this.#settingsFor(path);
        const processes = await readProcesses(path, project, this.#disk, worth);
        if (processes === "passed over") continue;
        waiting.delete(path);
        if (processes) directory.put(processes, belongingTo(root, project));
      }
      if (all && waiting.size === 0) directory.settle();
    }
  }

  async #areaOf(project: ProjectSettings): Promise<Area> {
    const { root } = project;
    const known = this.#areas.get(root);
    if (known) return known;
    const { files, all, vast } = await groundOf(project, this.#disk);
    if (vast) this.#vast.push(root);
    const area = { directory: new ProcessDirectory(), waiting: new Set(files), files, all };
    this.#areas.set(root, area);
    return area;
  }
}
