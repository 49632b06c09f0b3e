// `touchstone check --fix`: what it writes, and what it leaves alone.
import { chmod, stat, symlink } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { bundleCli, Folder } from "../support/cli.js";

let script = "";
beforeAll(async () => {
  script = await bundleCli("cli-repairs");
});

const lines = ["process: p", "purpos: Customers have their money back", "steps: []", ""];
const before = lines.join("\n");
const after = before.replace("purpos:", "purpose:");

describe("--fix", () => {
  test.each<[string, (text: string) => Buffer]>([
    ["plain text", (text) => Buffer.from(text)],
    ["a byte order mark", (text) => Buffer.from(`\ufeff${text}`)],
    ["CRLF", (text) => Buffer.from(text.replaceAll("\n", "\r\n"))],
    ["UTF-16, little end first", (text) => Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16, big end first", (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
  ])("repairs %s and keeps how it is written", async (_, written) => {
    const folder = await Folder.with(script, { "a.process.yaml": written(before) });
    await folder.touchstone(["check", "--fix"]);
    expect(await folder.bytes("a.process.yaml")).toEqual(written(after));
  });

  test("reports what is left", async () => {
    const folder = await Folder.with(script, { "a.process.yaml": before });
    const { out } = await folder.touchstone(["check", "--fix", "--format", "json"]);
    expect(out).not.toContain("unknown-key");
  });

  test("never writes a file that holds bytes it cannot read", async () => {
    const bytes = Buffer.from(`${before}# caf\xe9\n`, "latin1");
    const folder = await Folder.with(script, { "a.process.yaml": bytes });
    await folder.touchstone(["check", "--fix"]);
    expect(await folder.bytes("a.process.yaml")).toEqual(bytes);
  });

  test("does not touch a file that needs no repair", async () => {
    const folder = await Folder.with(script, { "a.process.yaml": after });
    const file = path.join(folder.path, "a.process.yaml");
    const { ino, mtimeMs } = await stat(file);
    await folder.touchstone(["check", "--fix"]);
    expect(await stat(file)).toMatchObject({ ino, mtimeMs });
  });

  test("keeps the mode of a file, and links as links", async () => {
    const folder = await Folder.with(script, { "real/a.process.yaml": before });
    await chmod(path.join(folder.path, "real/a.process.yaml"), 0o640);
    await symlink("real/a.process.yaml", path.join(folder.path, "link.process.yaml"));
    await folder.touchstone(["check", "--fix", "link.process.yaml"]);
    expect(await folder.read("real/a.process.yaml")).toBe(after);
    expect((await stat(path.join(folder.path, "real/a.process.yaml"))).mode & 0o777).toBe(0o640);
  });

  test("repairs the configuration too", async () => {
    const folder = await Folder.with(script, { "touchstone.config.yaml": "rulse:\n  unknown-key: off\n" });
    expect((await folder.touchstone(["check", "--fix"])).code).toBe(0);
    expect(await folder.read("touchstone.config.yaml")).toBe("rules:\n  unknown-key: off\n");
  });

  test("opens no places and allows nothing", async () => {
    const folder = await Folder.with(script, { "a.process.yaml": before });
    await folder.touchstone(["check", "--fix"]);
    expect(await folder.read("a.process.yaml")).not.toMatch(/‹|allow/);
  });
});

test("--fix-suggestions opens places, and settles", async () => {
  const text = "process: p\nsteps:\n  - id: a\n    name: Send the letter\n";
  const folder = await Folder.with(script, { "a.process.yaml": text });
  await folder.touchstone(["check", "--fix-suggestions"]);
  const once = await folder.read("a.process.yaml");
  expect(once).toContain("‹");
  expect(once).not.toContain("allow");
  await folder.touchstone(["check", "--fix-suggestions"]);
  expect(await folder.read("a.process.yaml")).toBe(once);
});

describe("--stdin", () => {
  test("is checked under its name", async () => {
    const folder = await Folder.with(script, {});
    const { out, code } = await folder.touchstone(
      ["check", "--stdin", "--stdin-filename", "sub/x.process.yaml", "--format", "json"],
      { input: before },
    );
    expect(code).toBe(1);
    expect(JSON.parse(out).files).toMatchObject([{ path: "sub/x.process.yaml", format: "process-spec" }]);
  });

  test("comes back repaired, and the report goes beside it", async () => {
    const folder = await Folder.with(script, {});
    const { out, err } = await folder.touchstone(["check", "--stdin", "--fix", "--format", "json"], { input: before });
    expect(out).toBe(after);
    expect(JSON.parse(err)).toMatchObject({ version: 1 });
  });

  test("comes back as it was when nothing can be repaired", async () => {
    const folder = await Folder.with(script, {});
    expect((await folder.touchstone(["check", "--stdin", "--fix"], { input: after })).out).toBe(after);
  });
});
