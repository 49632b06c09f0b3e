// The files that the words of a command line mean: files, folders with everything below, and patterns.
import picomatch from "picomatch";
import { below } from "../../engine/config-paths.js";
import type { Host } from "../../host/host.js";
import { absolutePath } from "../../host/node.js";
import { relativePath } from "../paths.js";
import { WrongUsage } from "../wrong-usage.js";

export interface Target {
  /** Absolute. */
  readonly path: string;
  /** Asked for by its own name, so something is said about it whatever it is. */
  readonly named: boolean;
}

export interface Targets {
  readonly all: readonly Target[];
  /** What was left out, in sentences. */
  readonly notes: readonly string[];
}

export async function findTargets(words: readonly string[], folder: string, host: Host): Promise<Targets> {
  const named = new Map<string, boolean>();
  const notes: string[] = [];
  for (const word of words) {
    const found = await meant(word, folder, host, notes);
    for (const { path, named: byName } of found) named.set(path, byName || (named.get(path) ?? false));
  }
  const all = [...named].map(([path, byName]) => ({ path, named: byName }));
  return { all: all.sort((a, b) => (a.path < b.path ? -1 : 1)), notes };
}

async function meant(word: string, folder: string, host: Host, notes: string[]): Promise<Target[]> {
  const path = absolutePath(folder, word);
  const kind = await host.kind(path);
  if (kind === "file") return [{ path, named: true }];
  if (kind === "folder") return (await listed(path, folder, host, notes)).map((file) => ({ path: file, named: false }));
  const { base, glob, isGlob } = picomatch.scan(word);
  if (!isGlob) throw new WrongUsage(`There is no file or folder “${word}”.`);
  const start = absolutePath(folder, base);
  if ((await host.kind(start)) !== "folder")
    throw new WrongUsage(`No file matches “${word}”: there is no folder “${base}”.`);
  const matches = picomatch(glob);
  const files = (await listed(start, folder, host, notes)).filter((file) => matches(below(start, file) ?? ""));
  if (files.length === 0) throw new WrongUsage(`No file matches “${word}”.`);
  return files.map((file) => ({ path: file, named: false }));
}

async function listed(path: string, folder: string, host: Host, notes: string[]): Promise<readonly string[]> {
  const { files, complete, closed } = await host.list(path, "deep");
  if (!complete)
    notes.push(`“${relativePath(folder, path)}” holds very many files, and not all of them were looked at.`);
  for (const one of closed) notes.push(`“${relativePath(folder, one)}” may not be looked into.`);
  return files;
}
