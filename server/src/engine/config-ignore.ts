// Whether a configuration says not to check a file.
import ignore, { type Ignore } from "ignore";
import type { Layer } from "./config-merge.js";
import { below, folderOf } from "./config-paths.js";

/** The `ignore` patterns of some configurations, each seen from its folder; the nearest that speaks of a file decides. */
export class Ignores {
  readonly #all: readonly { readonly folder: string; readonly patterns: Ignore }[];
  readonly #root: string;

  constructor(layers: readonly Layer[], root: string) {
    this.#root = root;
    this.#all = layers.flatMap((layer) =>
      layer.kind === "file" && layer.configuration.ignore.length > 0
        ? [{ folder: folderOf(layer.path), patterns: ignore().add(layer.configuration.ignore) }]
        : [],
    );
  }

  has(path: string): boolean {
    let ignored = false;
    for (const { folder, patterns } of this.#all) {
      // A configuration from elsewhere, as the command line may name one, is taken to stand at the root.
      const inside = below(folder, path) ?? below(this.#root, path);
      if (inside === undefined) continue;
      const answer = patterns.test(inside);
      if (answer.ignored || answer.unignored) ignored = answer.ignored;
    }
    return ignored;
  }
}
