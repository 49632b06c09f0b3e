// Files as Node sees them: for the command line and for the server over stdio.
import { readFileSync } from "node:fs";
import { access, open as openFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { decode, encode } from "./encoding.js";
import type { Encoding, Host, TextFile } from "./host.js";
import { listFiles } from "./listing.js";

export const nodeHost: Host = {
  read: async (file) => {
    const found = await open(file);
    return found?.kind === "text" ? found.text : undefined;
  },
  exists: (file) =>
    access(file).then(
      () => true,
      () => false,
    ),
  open,
  save,
  kind: async (file) => {
    const found = await stat(file).catch(() => undefined);
    return found?.isDirectory() ? "folder" : found && "file";
  },
  beginning,
  list: (folder, depth) => listFiles(folder, depth),
};

/** An absolute path with `/`, as everything above this layer speaks of it. */
export function absolutePath(folder: string, written: string): string {
  return path.resolve(folder, written).replaceAll(path.sep, "/");
}

/** Today where this runs, as `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function open(file: string): Promise<TextFile | undefined> {
  try {
    // A file is read sooner than a thread is asked to read it.
    return decode(readFileSync(file));
  } catch (error) {
    return isMissing(error) ? undefined : { kind: "unreadable", detail: reasonOf(error) };
  }
}

const BEGINNING_BYTES = 80_000;

async function beginning(file: string): Promise<string | undefined> {
  try {
    const handle = await openFile(file);
    try {
      const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(BEGINNING_BYTES) });
      const decoded = decode(buffer.subarray(0, bytesRead));
      return decoded.kind === "text" ? decoded.text : undefined;
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
}

/** Written beside the file and moved over it; a link keeps pointing to the same file, and the mode stays. */
async function save(file: string, text: string, as: Encoding): Promise<void> {
  const target = await realpath(file);
  const { mode } = await stat(target);
  const beside = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(beside, encode(text, as), { mode });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Makes a file that is not there yet; says why where that cannot be, and never writes over one. */
export async function create(file: string, text: string): Promise<{ readonly failed: string | undefined }> {
  try {
    await writeFile(file, text, { flag: "wx" });
    return { failed: undefined };
  } catch (error) {
    return { failed: codeOf(error) === "EEXIST" ? "it is there already" : reasonOf(error) };
  }
}

function isMissing(error: unknown): boolean {
  const code = codeOf(error);
  return code === "ENOENT" || code === "ENOTDIR";
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "that is not permitted",
  EPERM: "that is not permitted",
  EISDIR: "it is a folder",
};

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return (code && reasons[code]) ?? (error instanceof Error ? error.message : String(error));
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
