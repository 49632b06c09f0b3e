// `touchstone init`: a first configuration, and how files in a format of the team's own come to be read.
import { beforeAll, describe, expect, test } from "vitest";
import { readConfiguration } from "../../server/src/engine/config.js";
import { firstConfiguration, withFormat } from "../../server/src/engine/config-writing.js";
import { bundleCli, Folder } from "../support/cli.js";

let cli = "";
beforeAll(async () => {
  cli = await bundleCli("init");
});

const NAME = "touchstone.config.yaml";
const own = `name: Lend a kayak
steps:
  - {id: ask, name: Ask for the weather, team: harbour office}
  - {id: lend, name: Hand the kayak over, team: boatman}
`;

describe("a first configuration", () => {
  test("is written where there is none, and holds", async () => {
    const folder = await Folder.with(cli, {});
    const { code, out, err } = await folder.touchstone(["init"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(`Wrote ${NAME}`);
    const { reading, configuration } = readConfiguration(await folder.read(NAME));
    expect(reading.problems).toEqual([]);
    expect(configuration).toMatchObject({ root: true, extends: [{ text: "recommended" }] });
  });

  test("is right in every line that is only proposed", () => {
    for (const root of [true, false]) {
      const text = firstConfiguration({ root, first: !root, formats: [] });
      const whole = text.replace(/^# (?=[a-z]+:| )/gm, "");
      expect(readConfiguration(whole).reading.problems).toEqual([]);
      expect([...readConfiguration(whole).configuration.formats.keys()]).toEqual(["playbooks"]);
    }
  });

  test("leaves to a configuration above what that says", () => {
    const text = firstConfiguration({ root: false, first: false, formats: [] });
    expect(text).toContain("\n# extends: recommended\n");
    expect(text).not.toContain("root: true");
  });

  test("is never written over another", async () => {
    const folder = await Folder.with(cli, { [NAME]: "root: true\n" });
    const { code, err } = await folder.touchstone(["init"]);
    expect([code, err]).toEqual([2, `touchstone: “${NAME}” is not written: it is there already.\n`]);
    expect(await folder.read(NAME)).toBe("root: true\n");
  });

  test("is only shown with --print", async () => {
    const folder = await Folder.with(cli, {});
    expect((await folder.touchstone(["init", "--print"])).out).toBe(
      firstConfiguration({ root: true, first: true, formats: [] }),
    );
    await expect(folder.read(NAME)).rejects.toThrow();
  });
});

describe("a file in a format of the team's own", () => {
  test("is read from then on, together with those beside it", async () => {
    const folder = await Folder.with(cli, { "own/lend.yaml": own, "own/mend.yaml": own.replace("Lend", "Mend") });
    const { code, out, err } = await folder.touchstone(["init", "--from", "own/lend.yaml"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toBe(`Found in “own/lend.yaml”:
  - the process “Lend a kayak”
  - 2 steps: “Ask for the weather”, “Hand the kayak over”
  - who does them: “harbour office”, “boatman”
Not found:
  - where steps lead, so they are taken in the order of the list
  - who owns the process
  - metrics
  - what customers have from it; the mapping proposes places of its own for that: “purpose” and “outcome”

Added to ${NAME}. It is a guess: look it over, and correct the paths where they miss.
Then see what is found: touchstone check own/lend.yaml
`);
    const report = JSON.parse((await folder.touchstone(["check", "--format", "json"])).out);
    const formats = report.files.map(({ path, format }: { path: string; format: string }) => `${path} ${format}`);
    const held = await folder.touchstone(["config", "own/mend.yaml"]);
    expect(held.out).toContain(`format: “own”, a format of your own (${NAME})\n`);
    expect(formats).toEqual(["own/lend.yaml mapped", "own/mend.yaml mapped", `${NAME} configuration`]);
  });

  test("is added to the nearest configuration, and nothing else there changes", async () => {
    const before =
      "# ours\r\nroot: true\r\nformats:\r\n    kept: {files: a.yaml, steps: s}\r\n\r\nrules:\r\n  ambiguous-metric: off\r\n";
    const folder = await Folder.with(cli, { [NAME]: before, "own/deep/lend.yaml": own });
    expect((await folder.touchstone(["init", "--from", "own/deep/lend.yaml"])).code).toBe(0);
    const after = await folder.read(NAME);
    const added = after.split("\r\n").filter((line) => !before.split("\r\n").includes(line));
    expect(added.slice(0, 2)).toEqual(["    deep:", "      files: own/deep/*.yaml"]);
    expect(
      after
        .split("\r\n")
        .filter((line) => !added.includes(line))
        .join("\r\n"),
    ).toBe(before);
    expect([...readConfiguration(after).configuration.formats.keys()]).toEqual(["kept", "deep"]);
  });

  test.each([
    ["an empty configuration", ""],
    ["one without formats", "root: true"],
    ["one that begins formats", "formats:\nroot: true\n"],
    ["one that holds only a comment", "# nothing yet\n"],
  ])("is added to %s", (_, text) => {
    const after = withFormat(text, ["ours:", "  files: a.yaml", "  steps: s"]) ?? "";
    expect([...readConfiguration(after).configuration.formats.keys()]).toEqual(["ours"]);
    expect(readConfiguration(after).reading.problems).toEqual([]);
  });

  test.each([
    ["formats between brackets", "formats: {a: {files: a, steps: b}}\n"],
    ["a text that cannot be read", "root: [\n"],
    ["several documents", "root: true\n---\nroot: true\n"],
  ])("is not added to %s, and says what to do", async (_, text) => {
    const folder = await Folder.with(cli, { [NAME]: text, "own/lend.yaml": own });
    const { code, err } = await folder.touchstone(["init", "--from", "own/lend.yaml"]);
    expect(code).toBe(2);
    expect(err).toContain("--print, and put it there by hand");
    expect(await folder.read(NAME)).toBe(text);
  });

  test("leaves the files beside it alone that are read already", async () => {
    const code = "process:\n  name: Lend\nsteps:\n  - {id: a, name: A}\n  - {id: b, name: B}\n";
    const alone = await Folder.with(cli, { "own/a.process.yaml": code, "own/b.process.yaml": code });
    await alone.touchstone(["init", "--from", "own/a.process.yaml"]);
    expect(await alone.read(NAME)).toContain("    files: own/*.process.yaml\n");
    const mixed = await Folder.with(cli, { "own/a.process.yaml": code, "own/b.process.yaml": "process: b\n" });
    await mixed.touchstone(["init", "--from", "own/a.process.yaml"]);
    expect(await mixed.read(NAME)).toContain("    files: /own/a.process.yaml\n");
  });

  test("is only told with --print", async () => {
    const folder = await Folder.with(cli, { "own/lend.yaml": own });
    const { code, out } = await folder.touchstone(["init", "--from", "own/lend.yaml", "--print"]);
    expect(code).toBe(0);
    expect(out).toContain("\nformats:\n  own:\n    files: own/*.yaml\n");
    await expect(folder.read(NAME)).rejects.toThrow();
  });

  test.each<[string, Record<string, string>, string, number, string]>([
    ["is not there", {}, "x.yaml", 2, "There is no file “x.yaml”."],
    ["is a folder", { "x/y.yaml": own }, "x", 2, "“x” is a folder. Name one of its files."],
    ["holds no steps", { "x.yaml": "a: b\n" }, "x.yaml", 2, "Nothing in “x.yaml” looks like the steps of a process"],
    ["is read already", { "x.process.yaml": "process: a\n" }, "x.process.yaml", 0, "is read already, as process-spec"],
  ])("that %s is told in a sentence", async (_, files, name, code, expected) => {
    const folder = await Folder.with(cli, files);
    const run = await folder.touchstone(["init", "--from", name]);
    expect(run.code).toBe(code);
    expect(run.err + run.out).toContain(expected);
  });
});
