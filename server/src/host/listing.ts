// The files below a folder: in a stable order, without what `.gitignore` files name, and never more than a bound.
import { existsSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import ignore, { type Ignore } from "ignore";
import { below, folderOf, join, upward } from "../engine/config-paths.js";
import type { Listing } from "./host.js";

const MOST_ENTRIES = 100_000;
const NEVER = new Set([".git", "node_modules"]);

/** The patterns of one `.gitignore`, seen from its folder. */
interface GitIgnore {
  readonly folder: string;
  readonly patterns: Ignore;
}

/** Links to folders are not followed, so there are no circles and nothing outside is read; links to files are. */
export async function listFiles(folder: string, depth: "deep" | "flat", most = MOST_ENTRIES): Promise<Listing> {
  const files: string[] = [];
  const closed: string[] = [];
  const open = [{ folder, ignores: await inherited(folder) }];
  let entries = 0;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const names = await readdir(at.folder, { withFileTypes: true }).catch(() => undefined);
    if (names === undefined) {
      closed.push(at.folder);
      continue;
    }
    const ignores = [...at.ignores, ...(await gitIgnoreIn(at.folder))];
    const folders: typeof open = [];
    for (const name of names.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (++entries > most) return { files: files.sort(), complete: false, closed };
      const path = join(at.folder, name.name);
      if (NEVER.has(name.name) || isIgnored(ignores, path, name.isDirectory())) continue;
      if (name.isDirectory()) {
        if (depth === "deep") folders.push({ folder: path, ignores });
      } else if (name.isFile() || (name.isSymbolicLink() && (await isFile(path)))) files.push(path);
    }
    open.push(...folders.reverse());
  }
  return { files: files.sort(), complete: true, closed };
}

/** The `.gitignore` files between a folder and the one that holds `.git`; none where they ignore the folder itself. */
async function inherited(folder: string): Promise<GitIgnore[]> {
  const above = upward(folder);
  const top = above.findIndex((at) => existsSync(join(at, ".git")));
  const between = above.slice(1, top + 1).reverse();
  const ignores = (await Promise.all(between.map(gitIgnoreIn))).flat();
  return between.includes(folderOf(folder)) && isIgnored(ignores, folder, true) ? [] : ignores;
}

async function gitIgnoreIn(folder: string): Promise<GitIgnore[]> {
  const text = await readFile(join(folder, ".gitignore"), "utf8").catch(() => undefined);
  return text === undefined ? [] : [{ folder, patterns: ignore().add(text) }];
}

/** The nearest `.gitignore` that speaks of a path decides. */
function isIgnored(ignores: readonly GitIgnore[], path: string, isFolder: boolean): boolean {
  for (const { folder, patterns } of ignores.toReversed()) {
    const inside = below(folder, path);
    if (inside === undefined) continue;
    const answer = patterns.test(isFolder ? `${inside}/` : inside);
    if (answer.ignored || answer.unignored) return answer.ignored;
  }
  return false;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
