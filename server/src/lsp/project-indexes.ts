// The processes of all files under the roots of what is open: read in the background, and kept up to date.
import { setTimeout } from "node:timers/promises";
import { below, folderOf } from "../engine/config-paths.js";
import type { ProjectSettings } from "../engine/discovery.js";
import { type FileProcesses, ProcessDirectory } from "../engine/process-index.js";
import type { Host } from "../host/host.js";
import { belongingTo, type Disk, type Ground, groundOf, readProcesses } from "../host/survey.js";
import type { Pace } from "./progress.js";

/** How long the first answer about a root waits for its other files, so that findings do not come and go at once. */
const PATIENCE_MS = 300;

export interface Source {
  readonly disk: Disk & Pick<Host, "exists">;
  settingsFor(path: string): Promise<ProjectSettings>;
  /** Whether the text that counts is the one in the editor. */
  isOpen(path: string): boolean;
  /** Shows that many files are being read. */
  pace(files: number): Promise<Pace>;
  /** What rules are told about other files may be different now. */
  changed(): void;
  failed(error: unknown): void;
}

type Root = Pick<ProjectSettings, "root" | "marked">;

/** One root. Its directory is one object for as long as the server runs; what it knows changes. */
interface Area {
  readonly root: Root;
  readonly directory: ProcessDirectory;
  /** Undefined where files may have come or gone. */
  ground: Ground | undefined;
  /** Something changed while it was being read. */
  again: boolean;
  building: Promise<void> | undefined;
  /** Resolves when it is known, or when that takes long. */
  ready: Promise<unknown> | undefined;
}

export class ProjectIndexes {
  readonly #source: Source;
  readonly #areas = new Map<string, Area>();
  /** What was last read of each file, whichever roots it is under. */
  readonly #read = new Map<string, FileProcesses>();

  constructor(source: Source) {
    this.#source = source;
  }

  /** What is known of the processes under a root. */
  async of({ root, marked }: Root): Promise<ProcessDirectory> {
    const key = `${root}\n${marked}`;
    const area = this.#areas.get(key) ?? this.#begin({ root, marked });
    this.#areas.set(key, area);
    await area.ready;
    return area.directory;
  }

  /** Resolves when nothing is being read any more. */
  async idle(): Promise<void> {
    for (;;) {
      const building = [...this.#areas.values()].flatMap((area) => area.building ?? []);
      if (building.length === 0) return;
      await Promise.all(building);
    }
  }

  /** A file was read for its own sake. */
  async saw(file: FileProcesses): Promise<void> {
    if (JSON.stringify(this.#read.get(file.path)) === JSON.stringify(file)) return;
    this.#read.set(file.path, file);
    for (const area of this.#areas.values()) {
      if (area.building) area.again = true;
      else await this.#put(file, area.directory, area);
    }
    this.#source.changed();
  }

  /** Whether a process was read in a file, or what was in it could not be told. */
  holds(path: string): boolean {
    const file = this.#read.get(path);
    return file !== undefined && (!file.read || file.processes.length > 0);
  }

  /** Something outside of the open documents is different; with `moved`, also which files there are. */
  changed(paths: readonly string[], moved: boolean): void {
    for (const path of paths) if (!this.#source.isOpen(path)) this.#read.delete(path);
    for (const area of this.#areas.values()) {
      if (moved) area.ground = undefined;
      if (area.building) area.again = true;
      else void this.#build(area);
    }
  }

  #begin(root: Root): Area {
    const directory = new ProcessDirectory();
    const area: Area = { root, directory, ground: undefined, again: false, building: undefined, ready: undefined };
    area.ready = Promise.race([this.#build(area), setTimeout(PATIENCE_MS, undefined, { ref: false })]);
    return area;
  }

  #build(area: Area): Promise<void> {
    area.again = false;
    area.building = this.#survey(area)
      .catch((error: unknown) => this.#source.failed(error))
      .then(() => {
        area.building = undefined;
        if (area.again) return this.#build(area);
        this.#source.changed();
        return undefined;
      });
    return area.building;
  }

  /** Reads what is not known yet, and takes everything over in one go. */
  async #survey(area: Area): Promise<void> {
    const ground = area.ground ?? (await groundOf(area.root, this.#source.disk));
    if (area.again) return;
    area.ground = ground;
    const directory = new ProcessDirectory();
    if (!(await this.#readAll(ground, directory, area))) return;
    if (ground.all) directory.settle();
    if (!area.again) area.directory.become(directory);
  }

  /** False where a person put an end to it. */
  async #readAll(ground: Ground, directory: ProcessDirectory, area: Area): Promise<boolean> {
    const pace = await this.#source.pace([...ground.files].filter((path) => !this.#read.has(path)).length);
    try {
      for (const path of ground.files) {
        if (this.#read.has(path)) continue;
        if (!pace.step()) return false;
        const file = await readProcesses(path, await this.#source.settingsFor(path), this.#source.disk);
        // An open document may have been read meanwhile, and counts more.
        if (typeof file === "object" && !this.#read.has(path)) this.#read.set(path, file);
      }
      for (const file of this.#read.values()) await this.#put(file, directory, { ...area, ground });
    } finally {
      pace.end();
    }
    return true;
  }

  async #put(file: FileProcesses, directory: ProcessDirectory, { root, ground }: Area): Promise<void> {
    const { path } = file;
    const inside = root.marked ? below(root.root, path) !== undefined : folderOf(path) === root.root;
    if (!inside || !ground || ground.vast) return;
    if (ground.files.has(path)) {
      directory.put(file, belongingTo(root.root, await this.#source.settingsFor(path)));
    } else if (this.#source.isOpen(path) && !(await this.#source.disk.exists(path))) {
      // Other processes may lead to a new one that is not saved yet.
      directory.put(file, "seen");
    }
  }
}
