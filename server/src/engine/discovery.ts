// Which configuration holds for a file: its root, the configurations on the way there, and what they settle together.
import type { Problem } from "../model/problem.js";
import { type ConfigurationFile, ConfigurationFiles, type Files } from "./config-files.js";
import { Ignores } from "./config-ignore.js";
import { mappingsOf, type PlacedMapping } from "./config-mappings.js";
import { type Layer, merge, type Settled } from "./config-merge.js";
import { below, folderOf, join, upward } from "./config-paths.js";
import { type Catalogue, everyRule } from "./config-rules.js";

export type { Files } from "./config-files.js";

/** Everything that holds for one file. Plain data, so that it can be handed to a worker. */
export interface ProjectSettings extends Settled {
  /** The team's own formats, those that have the first say first. */
  readonly mappings: readonly PlacedMapping[];
  /** The configuration says not to check this file. */
  readonly ignored: boolean;
  readonly root: string;
  /** Something says that this is the root; else it is only the folder that the file stands in. */
  readonly marked: boolean;
  /** The configuration files that have a say, each once; of two that say the same, the later one wins. */
  readonly configs: readonly string[];
  /** What is wrong with the files that a configuration extends, by the path of that configuration. */
  readonly extending: ReadonlyMap<string, readonly Problem[]>;
  /** The configurations that could not be read wholly; the rest of them holds. */
  readonly broken: readonly string[];
}

export interface DiscoveryOptions {
  /** Holds instead of every configuration that would be found. */
  readonly config?: string | undefined;
  /** The root of everything below it, where no file system says (virtual workspaces). */
  readonly root?: string | undefined;
  /** A configuration that is being edited and cannot be read holds as it last could be. */
  readonly keepLastGood?: boolean;
  readonly catalogue?: Catalogue;
}

/** What holds for every file of one folder. */
interface Folder {
  readonly ignores: Ignores;
  /** One and the same object for all files, so that whoever keeps results can see that nothing changed. */
  readonly checked: ProjectSettings;
  readonly ignored: ProjectSettings;
}

interface Chain {
  readonly settled: Omit<ProjectSettings, "ignored" | "root" | "marked">;
  readonly ignores: Ignores;
}

const NAME = "touchstone.config.yaml";

/** Finds and keeps settings; one for a run, or for as long as an editor is open. */
export class Discovery {
  readonly #files: Files;
  readonly #options: DiscoveryOptions;
  readonly #catalogue: Catalogue;
  readonly #configurations: ConfigurationFiles;
  readonly #repositories = new Map<string, Promise<boolean>>();
  readonly #folders = new Map<string, Promise<Folder>>();
  /** Folders with the same configurations share what these settle, so that it is one and the same object. */
  readonly #chains = new Map<string, Promise<Chain>>();

  constructor(files: Files, options: DiscoveryOptions = {}) {
    this.#files = files;
    this.#options = options;
    this.#catalogue = options.catalogue ?? everyRule;
    this.#configurations = new ConfigurationFiles(files, this.#catalogue, options.keepLastGood ?? false);
  }

  /** What holds for the file at this path. */
  async settingsFor(path: string): Promise<ProjectSettings> {
    const folder = folderOf(path);
    const { ignores, ignored, checked } = await kept(this.#folders, folder, () => this.#lookAt(folder));
    return ignores.has(path) ? ignored : checked;
  }

  /** Some configuration file, or a folder on the way to one, has changed: look again when asked next. */
  forget(): void {
    this.#repositories.clear();
    this.#folders.clear();
    this.#chains.clear();
    this.#configurations.forget();
  }

  async #lookAt(folder: string): Promise<Folder> {
    const { root, marked } = await this.#rootOf(folder);
    const own = this.#options.config;
    const ways = upward(folder).filter((at) => at === root || below(root, at) !== undefined);
    const paths = own === undefined ? ways.map((at) => join(at, NAME)).reverse() : [own];
    const found = await Promise.all(paths.map((path) => this.#configurations.at(path)));
    const files = found.filter((file) => file !== undefined);
    const chain = await kept(this.#chains, [root, ...files.map(({ path }) => path)].join("\n"), () =>
      this.#settle(files, root),
    );
    const { settled, ignores } = chain;
    return {
      ignores,
      checked: { ...settled, root, marked, ignored: false },
      ignored: { ...settled, root, marked, ignored: true },
    };
  }

  async #rootOf(folder: string): Promise<Pick<ProjectSettings, "root" | "marked">> {
    const fixed = this.#options.root;
    if (fixed !== undefined && (folder === fixed || below(fixed, folder) !== undefined))
      return { root: fixed, marked: true };
    const ways = upward(folder);
    for (const at of ways) {
      const file = await this.#configurations.at(join(at, NAME));
      if (file?.configuration.root) return { root: at, marked: true };
    }
    for (const at of ways) {
      if (await kept(this.#repositories, at, () => this.#files.exists(join(at, ".git")))) {
        return { root: at, marked: true };
      }
    }
    return { root: folder, marked: false };
  }

  async #settle(files: readonly ConfigurationFile[], root: string): Promise<Chain> {
    const layers: Layer[] = [];
    const extending = new Map<string, readonly Problem[]>();
    const broken = new Set<string>();
    for (const file of files) {
      const whole = await this.#configurations.withBases(file, root);
      layers.push(...whole.layers);
      for (const [path, problems] of whole.problems) extending.set(path, problems);
      for (const path of whole.broken) broken.add(path);
    }
    const configs = new Set(layers.map(({ path }) => path));
    const settled = { ...merge(layers, this.#catalogue), mappings: mappingsOf(layers) };
    return {
      settled: { ...settled, configs: [...configs], extending, broken: [...broken] },
      ignores: new Ignores(layers, root),
    };
  }
}

/** The value kept under a key, made when first asked for. */
function kept<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
