// What the extension's package holds: exactly the files of the stored list, and small.
import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = path.resolve(fileURLToPath(import.meta.url), "../../..");
const vsce = path.join(root, "node_modules/@vscode/vsce/vsce");

describe("the package of the extension", () => {
  const listed = execFileSync(process.execPath, [vsce, "ls", "--no-dependencies"], { cwd: root, encoding: "utf8" });
  const files = listed.trim().split("\n").sort();

  it("holds what test/packaging/vsce-ls.txt lists, and nothing else", () => {
    const stored = readFileSync(path.join(root, "test/packaging/vsce-ls.txt"), "utf8").trim().split("\n");
    expect(files).toEqual(stored);
  });

  it("is under one megabyte even before it is compressed to a third", () => {
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

/** Every relative path in the manifest, and the two fields that hold one without a leading dot. */
function* paths(value: unknown, key = ""): Iterable<string> {
  if (typeof value === "string" && (value.startsWith("./") || key === "icon")) {
    if (!value.startsWith("$(")) yield value;
  } else if (typeof value === "object" && value !== null) {
    for (const [name, part] of Object.entries(value)) yield* paths(part, name);
  }
}
