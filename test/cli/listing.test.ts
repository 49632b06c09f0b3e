// The files below a folder, as the system lists them.
import { chmod, mkdir, symlink } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { listFiles } from "../../server/src/host/listing.js";
import { Folder } from "../support/cli.js";

async function listed(folder: Folder, below = "", most?: number): Promise<string[]> {
  const { files } = await listFiles(path.join(folder.path, below), "deep", most);
  return files.map((file) => path.relative(folder.path, file));
}

test("in an order that does not change", async () => {
  const folder = await Folder.with("", { "b/a": "", a: "", B: "", "a.b/c": "" });
  expect(await listed(folder)).toEqual(["B", "a", "a.b/c", "b/a"]);
});

test("never more entries than a bound, and says so", async () => {
  const folder = await Folder.with("", Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`f${i}`, ""])));
  expect(await listFiles(folder.path, "deep", 20)).toMatchObject({ complete: false });
  expect(await listFiles(folder.path, "deep", 30)).toMatchObject({ complete: true });
  expect(await listed(folder, "", 20)).toHaveLength(20);
});

test("links to files are followed, links to folders are not, so that nothing goes round", async () => {
  const folder = await Folder.with("", { "a/x": "", "b/y": "" });
  await symlink("..", path.join(folder.path, "a/up"));
  await symlink("../b/y", path.join(folder.path, "a/y"));
  await symlink("nowhere", path.join(folder.path, "a/broken"));
  expect(await listed(folder)).toEqual(["a/x", "a/y", "b/y"]);
});

describe("what .gitignore names is left out", () => {
  const files = {
    ".git/HEAD": "",
    ".gitignore": "*.log\n/build/\nsub/drafts\n!kept.log\n",
    "a.log": "",
    "kept.log": "",
    "build/x": "",
    "sub/build/x": "",
    "sub/drafts/x": "",
    "sub/.gitignore": "!b.log\nown\n",
    "sub/b.log": "",
    "sub/c.log": "",
    "sub/own/x": "",
    own: "",
  };

  test.each<[string, string, string[]]>([
    ["at the top", "", [".gitignore", "kept.log", "own", "sub/.gitignore", "sub/b.log", "sub/build/x"]],
    ["in a folder below", "sub", ["sub/.gitignore", "sub/b.log", "sub/build/x"]],
    ["but not in a folder that was named although it is ignored", "build", ["build/x"]],
  ])("%s", async (_, below, expected) => {
    expect(await listed(await Folder.with("", files), below)).toEqual(expected);
  });
});

test.skipIf(process.getuid?.() === 0)(
  "folders that may not be looked into are told (left out for root, who may look everywhere)",
  async () => {
    const folder = await Folder.with("", { a: "" });
    const closed = path.join(folder.path, "closed");
    await mkdir(closed);
    await chmod(closed, 0);
    expect(await listFiles(folder.path, "deep")).toMatchObject({ closed: [closed] });
  },
);
