// What a proposed format is called, and which files are taken to be written in it.
import { below } from "../../engine/config-paths.js";
import type { ProjectSettings } from "../../engine/discovery.js";

/** After the folder of the file, or after the file where that says more; never a name that is taken. */
export function nameOfFormat(path: string, base: string, { mappings }: Pick<ProjectSettings, "mappings">): string {
  const parts = (below(base, path) ?? path).split("/");
  const folder = parts.length > 1 ? parts.at(-2) : undefined;
  const file = (parts.at(-1) ?? "").replace(/\.\w+$/, "");
  const name = (folder ?? file).replace(/[^\p{L}\p{N}_-]+/gu, "-").replace(/^-+|-+$/g, "") || "ours";
  const taken = new Set(mappings.map(({ mapping }) => mapping.name));
  if (!taken.has(name)) return name;
  const free = Array.from({ length: taken.size + 1 }, (_, i) => `${name}-${i + 2}`).find((one) => !taken.has(one));
  return free ?? name;
}

/** All files beside it that are named alike; a file that lies at the top stands for itself. */
export function patternFor(path: string, folder: string): string {
  const inside = below(folder, path) ?? path;
  const at = inside.lastIndexOf("/");
  const ending = /(?:\.\w+)?\.\w+$/.exec(inside.slice(at + 1))?.[0] ?? "";
  const isTelling = /^\.\w+\.\w+$/.test(ending);
  if (at < 0) return isTelling ? `/*${ending}` : `/${inside}`;
  return `${inside.slice(0, at)}/*${ending}`;
}
