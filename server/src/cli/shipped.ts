// What is shipped beside the program: its version, and the pages about rules.
import { readFile, realpath } from "node:fs/promises";
import path from "node:path";

/** The version of the package that holds this script. */
export async function versionBeside(script: string): Promise<string> {
  for (const folder of await foldersAbove(script)) {
    const manifest = await readFile(path.join(folder, "package.json"), "utf8").catch(() => undefined);
    const { name, version } = manifest === undefined ? {} : (JSON.parse(manifest) as Record<string, unknown>);
    if (name === "touchstone" && typeof version === "string") return version;
  }
  return "unknown";
}

/** The page about a rule, in Markdown; undefined where it is not shipped. */
export async function pageBeside(script: string, rule: string): Promise<string | undefined> {
  for (const folder of await foldersAbove(script)) {
    const page = await readFile(path.join(folder, "docs", "rules", `${rule}.md`), "utf8").catch(() => undefined);
    if (page !== undefined) return page;
  }
  return undefined;
}

async function foldersAbove(script: string): Promise<string[]> {
  const folders: string[] = [];
  let folder = path.dirname(await realpath(script).catch(() => path.resolve(script)));
  // A few levels are enough: the program lies in `dist` of its package.
  for (let level = 0; level < 4; level++) {
    folders.push(folder);
    folder = path.dirname(folder);
  }
  return folders;
}
