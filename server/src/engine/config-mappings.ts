// Which of a team's own formats a file is written in: the mapping whose patterns it matches, the nearest first.
import ignore from "ignore";
import type { Mapping } from "../formats/mapped/index.js";
import type { Layer } from "./config-merge.js";
import { below, folderOf } from "./config-paths.js";

/** A mapping with the configuration that says it; its patterns are seen from the folder of that. */
export interface PlacedMapping {
  readonly from: string;
  readonly mapping: Mapping;
}

/** Of all configurations, those that have the last word first; a name that is used again stands for the later mapping. */
export function mappingsOf(layers: readonly Layer[]): readonly PlacedMapping[] {
  const placed = new Map<string, PlacedMapping>();
  for (const layer of [...layers].reverse()) {
    if (layer.kind !== "file") continue;
    for (const [name, mapping] of layer.configuration.formats) {
      if (!placed.has(name)) placed.set(name, { from: layer.path, mapping });
    }
  }
  return [...placed.values()];
}

export function mappingFor(
  path: string,
  { mappings, root }: { readonly mappings: readonly PlacedMapping[]; readonly root: string },
): PlacedMapping | undefined {
  return mappings.find(({ from, mapping }) => {
    // A configuration from elsewhere, as the command line may name one, is taken to stand at the root.
    const inside = below(folderOf(from), path) ?? below(root, path);
    return inside !== undefined && ignore({ allowRelativePaths: true }).add(mapping.files).ignores(inside);
  });
}
