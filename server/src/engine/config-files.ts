// Reads configuration files, each once, and follows what they extend.
import type { Problem } from "../model/problem.js";
import { type Configuration, type ConfigurationReading, readConfiguration } from "./config.js";
import type { Written } from "./config-checks.js";
import type { Layer } from "./config-merge.js";
import { below, folderOf, resolve } from "./config-paths.js";
import type { Catalogue } from "./config-rules.js";
import { isPreset } from "./settings.js";

/** What discovery asks of a file system. Paths are absolute, with `/`. */
export interface Files {
  /** The text of a file, or undefined where there is none. The editor answers with what is being typed. */
  read(path: string): Promise<string | undefined>;
  /** Whether a file or folder of that name is there. */
  exists(path: string): Promise<boolean>;
}

export interface ConfigurationFile {
  readonly path: string;
  readonly configuration: Configuration;
  readonly broken: boolean;
}

/** A configuration with everything it extends. */
export interface Whole {
  readonly layers: readonly Layer[];
  /** What cannot be extended, by the path of the configuration that says so. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  readonly broken: readonly string[];
}

export class ConfigurationFiles {
  readonly #files: Files;
  readonly #catalogue: Catalogue;
  readonly #keepLastGood: boolean;
  readonly #read = new Map<string, Promise<ConfigurationFile | undefined>>();
  /** The last reading of each file that was not broken; it outlives `forget`. */
  readonly #good = new Map<string, Configuration>();

  constructor(files: Files, catalogue: Catalogue, keepLastGood: boolean) {
    this.#files = files;
    this.#catalogue = catalogue;
    this.#keepLastGood = keepLastGood;
  }

  forget(): void {
    this.#read.clear();
  }

  /** The configuration at a path, or undefined where there is none. */
  at(path: string): Promise<ConfigurationFile | undefined> {
    const before = this.#read.get(path);
    if (before !== undefined) return before;
    const reading = this.#load(path);
    this.#read.set(path, reading);
    return reading;
  }

  async #load(path: string): Promise<ConfigurationFile | undefined> {
    const text = await this.#files.read(path);
    if (text === undefined) return undefined;
    const { configuration, broken } = readConfiguration(text, this.#catalogue);
    return { path, broken, configuration: this.#settled(path, { configuration, broken }) };
  }

  #settled(
    path: string,
    { configuration, broken }: Pick<ConfigurationReading, "configuration" | "broken">,
  ): Configuration {
    if (broken && this.#keepLastGood) return this.#good.get(path) ?? configuration;
    if (this.#keepLastGood) this.#good.set(path, configuration);
    return configuration;
  }

  /** The layers of a configuration, what it extends before it. Only files below `root`, or beside the first, are read. */
  async withBases(file: ConfigurationFile, root: string): Promise<Whole> {
    const walk = new Walk((path) => this.at(path), [root, folderOf(file.path)]);
    await walk.visit(file);
    return walk;
  }
}

class Walk implements Whole {
  readonly layers: Layer[] = [];
  readonly problems = new Map<string, Problem[]>();
  readonly broken: string[] = [];
  readonly #at: ConfigurationFiles["at"];
  readonly #homes: readonly string[];
  readonly #open = new Set<string>();
  /** Each file is taken in once, however often it is extended. */
  readonly #done = new Set<string>();

  constructor(at: ConfigurationFiles["at"], homes: readonly string[]) {
    this.#at = at;
    this.#homes = homes;
  }

  async visit(file: ConfigurationFile): Promise<void> {
    const { path, configuration } = file;
    this.#open.add(path);
    if (file.broken) this.broken.push(path);
    for (const base of configuration.extends) {
      if (isPreset(base.text)) this.layers.push({ kind: "preset", preset: base.text, path });
      else await this.#extend(base, path);
    }
    this.layers.push({ kind: "file", configuration, path });
    this.#open.delete(path);
    this.#done.add(path);
  }

  async #extend(base: Written, from: string): Promise<void> {
    const path = resolve(folderOf(from), base.text);
    if (this.#done.has(path)) return;
    if (!this.#homes.some((home) => below(home, path) !== undefined)) return this.#refuse("outside", base, from);
    if (this.#open.has(path)) return this.#refuse("circle", base, from);
    const file = await this.#at(path);
    if (file === undefined) return this.#refuse("missing", base, from);
    await this.visit(file);
  }

  #refuse(message: string, { text, span }: Written, from: string): void {
    const problem: Problem = { id: "unknown-configuration", message, data: { file: text }, span };
    this.problems.set(from, [...(this.problems.get(from) ?? []), problem]);
    if (!this.broken.includes(from)) this.broken.push(from);
  }
}
