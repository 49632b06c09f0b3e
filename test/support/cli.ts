// Runs the command line as a person would: as its own process, in a folder of its own.
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { onTestFinished } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The command line as one file that Node runs. */
export async function bundleCli(name: string): Promise<string> {
  const outfile = path.join(root, "build/test", `${name}.cjs`);
  await build({
    entryPoints: [path.join(root, "server/src/cli/main.ts")],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    mainFields: ["module", "main"],
    logLevel: "warning",
  });
  return outfile;
}

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder with files in it; both go when the test ends. */
export class Folder {
  private constructor(
    readonly path: string,
    private readonly script: string,
  ) {}

  static async with(script: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<Folder> {
    const folder = new Folder(await mkdtemp(path.join(tmpdir(), "touchstone-test-")), script);
    onTestFinished(() => rm(folder.path, { recursive: true, force: true }));
    for (const [name, content] of Object.entries(files)) await folder.write(name, content);
    return folder;
  }

  async write(name: string, content: string | Uint8Array): Promise<void> {
    const file = path.join(this.path, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }

  remove(name: string): Promise<void> {
    return rm(path.join(this.path, name));
  }

  read(name: string): Promise<string> {
    return readFile(path.join(this.path, name), "utf8");
  }

  bytes(name: string): Promise<Buffer> {
    return readFile(path.join(this.path, name));
  }

  /** `touchstone` with these words, called in this folder. */
  touchstone(
    words: readonly string[],
    { input = "", env = {} }: { input?: string; env?: Record<string, string> } = {},
  ): Promise<Run> {
    const child = spawn(process.execPath, [this.script, ...words], {
      cwd: this.path,
      env: { PATH: process.env.PATH, ...env },
    });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.stdin.on("error", () => undefined).end(input);
    return new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (code) => resolve({ code, out, err }));
    });
  }
}
