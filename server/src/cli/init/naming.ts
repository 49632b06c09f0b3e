// What a proposed format is called, and which files are taken to be written in it.
import { below } from "../../engine/config-paths.js";
import type { ProjectSettings } from "../../engine/discovery.js";

/** After the folder of the file, or after the file where that says more; never a name that is taken. */
export function nameOfFormat(path: string, base: string, { mappings }: Pick<ProjectSettings, "mappings">): string {
  const parts = (below(base, path) ?? path).split("/");
  const folder = parts.length > 1 ? parts.at(-2) : undefined;
  const file = (parts.at(-1) ?? "").slice(0, -endingOf(path).length || undefined);
  const name = (folder ?? file).replace(/[^\p{L}\p{N}_-]+/gu, "-").replace(/^-+|-+$/g, "") || "ours";
  const taken = new Set(mappings.map(({ mapping }) => mapping.name));
  if (!taken.has(name)) return name;
  const free = Array.from({ length: taken.size + 1 }, (_, i) => `${name}-${i + 2}`).find((one) => !taken.has(one));
  return free ?? name;
}

/** The end of a name that files of one kind share, such as `.sop.yaml`. */
export function endingOf(path: string): string {
  return /(?:\.\w+)?\.\w+$/.exec(path.slice(path.lastIndexOf("/") + 1))?.[0] ?? "";
}

/** All files beside it that are named alike, where they may be; a file that lies at the top mostly stands for itself. */
export function patternFor(path: string, folder: string, withOthers: boolean): string {
  const inside = below(folder, path) ?? path;
  const at = inside.lastIndexOf("/");
  const ending = endingOf(path);
  const isTelling = /^\.\w+\.\w+$/.test(ending);
  if (!withOthers || (at < 0 && !isTelling)) return `/${inside}`;
  return at < 0 ? `/*${ending}` : `${inside.slice(0, at)}/*${ending}`;
}
