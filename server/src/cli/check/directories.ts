// The processes of all files under the roots of one run.
import { processesOf } from "../../engine/analyse.js";
import type { ProjectSettings } from "../../engine/discovery.js";
import { ProcessDirectory } from "../../engine/process-index.js";
import type { Reading } from "../../formats/format.js";
import { belongingTo, type Disk, groundOf, readProcesses } from "../../host/survey.js";

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

  /** Reads what nobody asked to be checked. */
  async complete(tick: (done: number, all: number) => void): Promise<void> {
    for (const [root, { directory, waiting, all }] of this.#areas) {
      for (const [done, path] of [...waiting].entries()) {
        tick(done, waiting.size);
        const project = await this.#settingsFor(path);
        const processes = await readProcesses(path, project, this.#disk);
        if (processes) directory.put(processes, belongingTo(root, project));
      }
      waiting.clear();
      if (all) directory.settle();
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
