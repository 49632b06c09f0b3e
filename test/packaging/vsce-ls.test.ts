// What the extension's package holds: exactly the files of the stored list, and small. It is asked of the built bundles.
import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";

const root = path.resolve(fileURLToPath(import.meta.url), "../../..");
const vsce = path.join(root, "node_modules/@vscode/vsce/vsce");
const listing = [vsce, "ls", "--no-dependencies", "--readme-path", "dist/README.md"];

describe("the package of the extension", () => {
  let files: readonly string[] = [];

  beforeAll(() => {
    execFileSync(process.execPath, [path.join(root, "scripts/vscode/readme.mjs")]);
    files = execFileSync(process.execPath, listing, { cwd: root, encoding: "utf8" }).trim().split("\n").sort();
  });

  // Where a difference is meant, `npx vitest run test/packaging -u` stores the new list.
  it("holds what test/packaging/vsce-ls.txt lists, and nothing else", async () => {
    // A new rule brings its page along without another list to keep.
    const kinds = new Set(files.map((file) => file.replace(/^docs\/rules\/[a-z0-9-]+\.md$/, "docs/rules/‹rule›.md")));
    await expect(`${[...kinds].join("\n")}\n`).toMatchFileSnapshot("vsce-ls.txt");
  });

  it("stays under one megabyte, to which it shrinks to a third", () => {
    const sizes = files.map((file) => statSync(path.join(root, file)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
  });

  it("holds everything that the manifest points to", () => {
    const manifest: unknown = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
    const pointed = [...paths(manifest)].map((file) => path.posix.normalize(file));
    expect(pointed.length).toBeGreaterThan(4);
    for (const file of pointed) expect(files).toContain(file);
  });
});

/** Every relative path in the manifest; the icon of the extension is one without a leading dot. */
function* paths(value: unknown, key = ""): Iterable<string> {
  if (typeof value === "string") {
    if (value.startsWith("./") || (key === "icon" && !value.startsWith("$("))) yield value;
  } else if (typeof value === "object" && value !== null) {
    for (const [name, part] of Object.entries(value)) yield* paths(part, name);
  }
}
