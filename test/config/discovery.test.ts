// Which configurations hold for a file, and what they settle together.
import { describe, expect, test } from "vitest";
import { Discovery, type DiscoveryOptions, type Files } from "../../server/src/engine/discovery.js";
import { catalogue } from "./catalogue.js";

/** Files by their absolute paths; a folder is there when something lies in it. */
function files(all: Readonly<Record<string, string>>): Files {
  return {
    read: async (path) => all[path],
    exists: async (path) => Object.keys(all).some((file) => file === path || file.startsWith(`${path}/`)),
  };
}

function settingsFor(path: string, all: Readonly<Record<string, string>>, options: DiscoveryOptions = {}) {
  return new Discovery(files(all), { catalogue, ...options }).settingsFor(path);
}

const git = { "/repo/.git/HEAD": "" };

describe("the root", () => {
  test.each<[string, Record<string, string>, string]>([
    ["the folder with `root: true`", { "/repo/a/touchstone.config.yaml": "root: true", ...git }, "/repo/a"],
    [
      "the nearest of two with `root: true`",
      { "/repo/a/b/touchstone.config.yaml": "root: true", "/repo/touchstone.config.yaml": "root: true" },
      "/repo/a/b",
    ],
    ["`root: true` before a nearer .git", { "/touchstone.config.yaml": "root: true", ...git }, "/"],
    ["the folder that holds .git", { "/repo/a/touchstone.config.yaml": "root: false", ...git }, "/repo"],
    ["the document's own folder else", { "/repo/a/touchstone.config.yaml": "language: de" }, "/repo/a/b"],
  ])("is %s", async (_, all, root) => {
    expect((await settingsFor("/repo/a/b/x.process.yaml", all)).root).toBe(root);
  });

  test("is what a virtual workspace says it is", async () => {
    expect((await settingsFor("/repo/a/b/x.process.yaml", git, { root: "/repo/a" })).root).toBe("/repo/a");
  });
});

describe("severities", () => {
  const severities = async (all: Record<string, string>, options: DiscoveryOptions = {}) => {
    const { settings } = await settingsFor("/repo/a/x.process.yaml", { ...git, ...all }, options);
    return Object.fromEntries(catalogue.rules.map(({ id }) => [id, settings.rules.get(id)?.severity]));
  };

  test.each<[string, Record<string, string>, Record<string, string>]>([
    ["recommended without a configuration", {}, { loud: "warning", soft: "info", silent: "off" }],
    [
      "one step up in strict",
      { "/repo/touchstone.config.yaml": "extends: strict" },
      { loud: "error", soft: "warning", silent: "off" },
    ],
    [
      "every rule in all",
      { "/repo/touchstone.config.yaml": "extends: all" },
      { loud: "warning", soft: "info", silent: "info" },
    ],
    ["no rule in off", { "/repo/touchstone.config.yaml": "extends: off" }, { loud: "off", soft: "off", silent: "off" }],
    [
      "off, and one turned on",
      { "/repo/touchstone.config.yaml": "extends: off\nrules: {soft: error}" },
      { loud: "off", soft: "error", silent: "off" },
    ],
    [
      "the nearest configuration's",
      {
        "/repo/touchstone.config.yaml": "rules: {loud: off, soft: off}",
        "/repo/a/touchstone.config.yaml": "rules: {loud: error}",
      },
      { loud: "error", soft: "off", silent: "off" },
    ],
    [
      "nothing from above the root",
      { "/touchstone.config.yaml": "rules: {loud: off}", "/repo/a/touchstone.config.yaml": "root: true" },
      { loud: "warning", soft: "info", silent: "off" },
    ],
    [
      "those of an extended file, below its own",
      {
        "/repo/a/touchstone.config.yaml": "extends: [../shared.yaml]\nrules: {soft: error}",
        "/repo/shared.yaml": "rules: {soft: off, loud: off}",
      },
      { loud: "off", soft: "error", silent: "off" },
    ],
    [
      "what still reads in a broken file",
      { "/repo/touchstone.config.yaml": "rules:\n  loud: off\nlimits: {\n" },
      { loud: "off", soft: "info", silent: "off" },
    ],
  ])("are %s", async (_, all, expected) => {
    expect(await severities(all)).toEqual(expected);
  });

  test("are those of the named configuration alone", async () => {
    const all = { "/repo/touchstone.config.yaml": "rules: {loud: off}", "/other/strict.yaml": "rules: {soft: error}" };
    expect(await severities(all, { config: "/other/strict.yaml" })).toEqual({
      loud: "warning",
      soft: "error",
      silent: "off",
    });
  });
});

test("options are merged one by one, and each key knows its file", async () => {
  const { settings, origins } = await settingsFor("/repo/a/x.process.yaml", {
    ...git,
    "/repo/touchstone.config.yaml": "rules:\n  loud: {severity: error, most: 3, strict: true}\nlanguage: de",
    "/repo/a/touchstone.config.yaml": "rules:\n  loud: {most: 5}",
  });
  expect(settings.rules.get("loud")).toEqual({ severity: "error", options: { most: 5, strict: true } });
  expect(origins.get("rules.loud")).toBe("/repo/a/touchstone.config.yaml");
  expect(origins.get("language")).toBe("/repo/touchstone.config.yaml");
  expect(origins.get("rules.soft")).toBeUndefined();
});

test("limits and language", async () => {
  const found = await settingsFor("/repo/x.process.yaml", {
    ...git,
    "/repo/touchstone.config.yaml": "language: de\nlimits: {seconds: 9}",
  });
  expect(found.language).toBe("de");
  expect(found.settings.language).toBe("de");
  expect(found.limits).toMatchObject({ seconds: 9, inline: 1_000_000 });
  expect(found.configs).toEqual(["/repo/touchstone.config.yaml"]);
});

test("words add up, the nearest has the last word on each, and what holds for all is settled key by key", async () => {
  const { settings, origins } = await settingsFor("/repo/a/x.process.yaml", {
    ...git,
    "/repo/shared.yaml":
      "vocabulary: {customers: pilgrims, plain: {SLA: promise}, perspective: {green slip: customer}}",
    "/repo/touchstone.config.yaml":
      "extends: ./shared.yaml\nvocabulary: {customers: [members, pilgrims], plain: {RMA: return}}\ndefaults: {owner: Ann, customer: Members}",
    "/repo/a/touchstone.config.yaml":
      "vocabulary: {plain: {SLA: promised day}, perspective: {green slip: internal}}\ndefaults: {owner: Ben}",
  });
  expect(settings.vocabulary).toEqual({
    customers: ["pilgrims", "members"],
    plain: { SLA: "promised day", RMA: "return" },
    customer: [],
    internal: ["green slip"],
  });
  expect(settings.defaults).toEqual({ owner: "Ben", customer: "Members" });
  expect(origins.get("vocabulary.plain.SLA")).toBe("/repo/a/touchstone.config.yaml");
  expect(origins.get("vocabulary.plain.RMA")).toBe("/repo/touchstone.config.yaml");
  expect(origins.get("defaults.customer")).toBe("/repo/touchstone.config.yaml");
});

describe("ignored files", () => {
  const all = {
    ...git,
    "/repo/touchstone.config.yaml": "ignore: [drafts/, '*.old.process.yaml', '/top.process.yaml']",
    "/repo/a/touchstone.config.yaml": "ignore: '!kept.old.process.yaml'",
  };
  test.each([
    ["/repo/drafts/x.process.yaml", true],
    ["/repo/a/drafts/deep/x.process.yaml", true],
    ["/repo/x.old.process.yaml", true],
    ["/repo/a/kept.old.process.yaml", false],
    ["/repo/a/other.old.process.yaml", true],
    ["/repo/top.process.yaml", true],
    ["/repo/a/top.process.yaml", false],
    ["/repo/x.process.yaml", false],
  ])("%s: %s", async (path, ignored) => {
    expect((await settingsFor(path, all)).ignored).toBe(ignored);
  });
});

describe("what is extended", () => {
  const problems = async (all: Record<string, string>) => {
    const found = await settingsFor("/repo/x.process.yaml", { ...git, ...all });
    return [...found.extending].flatMap(([path, own]) =>
      own.map(({ message, data }) => `${path} ${message} ${data.file}`),
    );
  };
  const own = "/repo/touchstone.config.yaml";
  test.each<[string, Record<string, string>, string[]]>([
    ["is missing", { [own]: "extends: ./none.yaml" }, [`${own} missing ./none.yaml`]],
    [
      "lies outside the root",
      { [own]: "extends: ../x.yaml", "/x.yaml": "rules: {loud: off}" },
      [`${own} outside ../x.yaml`],
    ],
    [
      "goes round",
      { [own]: "extends: a.yaml", "/repo/a.yaml": "extends: b.yaml", "/repo/b.yaml": "extends: a.yaml" },
      ["/repo/b.yaml circle a.yaml"],
    ],
    [
      "is extended twice, which is fine",
      { [own]: "extends: [a.yaml, b.yaml]", "/repo/a.yaml": "extends: b.yaml", "/repo/b.yaml": "" },
      [],
    ],
  ])("%s", async (_, all, expected) => {
    expect(await problems(all)).toEqual(expected);
  });
});

describe("a configuration that is being edited", () => {
  const path = "/repo/touchstone.config.yaml";
  const broken = "rules:\n  loud: [\n";
  const edited = async (keepLastGood: boolean) => {
    const all: Record<string, string> = { ...git, [path]: "rules: {loud: off}" };
    const discovery = new Discovery(files(all), { catalogue, keepLastGood });
    await discovery.settingsFor("/repo/x.process.yaml");
    all[path] = broken;
    const before = await discovery.settingsFor("/repo/x.process.yaml");
    discovery.forget();
    return { before, after: await discovery.settingsFor("/repo/x.process.yaml") };
  };

  test("holds as it was until it is looked at again", async () => {
    expect((await edited(false)).before.broken).toEqual([]);
  });

  test("holds as it last could be read, in an editor", async () => {
    const { after } = await edited(true);
    expect(after.settings.rules.get("loud")?.severity).toBe("off");
    expect(after.broken).toEqual([path]);
  });

  test("holds as far as it reads, on the command line", async () => {
    expect((await edited(false)).after.settings.rules.get("loud")?.severity).toBe("warning");
  });
});

test("files for which the same holds share one object", async () => {
  const discovery = new Discovery(files({ ...git, "/repo/touchstone.config.yaml": "" }), { catalogue });
  const one = await discovery.settingsFor("/repo/a.process.yaml");
  expect(await discovery.settingsFor("/repo/b.process.yaml")).toBe(one);
  expect((await discovery.settingsFor("/repo/c/d.process.yaml")).settings).toBe(one.settings);
});
