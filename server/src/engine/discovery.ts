// Which configuration holds for a file: its root, the configurations on the way there, and what they settle together.

import { rules } from "../rules/index.js";
import { problems } from "../rules/problems.js";
import { folderOf } from "./config-paths.js";
import { defaultLimits, type Limits, recommended, type Settings } from "./settings.js";

/** What discovery asks of a file system. Paths are absolute, with `/`. */
export interface Files {
  /** The text of a file, or undefined where there is none. The editor answers with what is being typed. */
  read(path: string): Promise<string | undefined>;
  /** Whether a file or folder of that name is there. */
  exists(path: string): Promise<boolean>;
}

/** Everything that holds for one file. */
export interface ProjectSettings {
  readonly settings: Settings;
  /** The configuration says not to check this file. */
  readonly ignored: boolean;
  readonly root: string;
  /** The language of messages on the command line, where one is configured. */
  readonly language: string | undefined;
  readonly limits: Limits;
  /** The configuration files that have a say, from the farthest to the nearest; those they extend come before them. */
  readonly configs: readonly string[];
}

/** Finds and keeps settings; one for a run, or for as long as an editor is open. */
export class Discovery {
  constructor(_files: Files) {}

  /** What holds for the file at this path. */
  async settingsFor(path: string): Promise<ProjectSettings> {
    return {
      settings: recommended(rules, problems),
      ignored: false,
      root: folderOf(path),
      language: undefined,
      limits: defaultLimits,
      configs: [],
    };
  }

  /** Some configuration file, or a folder on the way to one, has changed: look again when asked next. */
  forget(): void {}
}
