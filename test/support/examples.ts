// Every example the project shows: the processes of `examples/`, as paths and texts.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(fileURLToPath(import.meta.url), "../../..");

export interface Example {
  /** From the root of the project, with `/`. */
  readonly path: string;
  readonly text: string;
}

export const examples: readonly Example[] = readdirSync(path.join(root, "examples"), {
  recursive: true,
  encoding: "utf8",
})
  .filter((name) => /\.process\.(ya?ml|json)$/.test(name))
  .sort()
  .map((name) => ({
    path: `examples/${name.replaceAll(path.sep, "/")}`,
    text: readFileSync(path.join(root, "examples", name), "utf8"),
  }));
