// The team's own formats in touchstone.config.yaml: what is found there, what is proposed, and which files they hold for.
import { describe, expect, test } from "vitest";
import { analyse, formatIdOf } from "../../server/src/engine/analyse.js";
import { readConfiguration } from "../../server/src/engine/config.js";
import { Discovery } from "../../server/src/engine/discovery.js";
import { ProcessDirectory } from "../../server/src/engine/process-index.js";
import { drawn, undrawn } from "../notation/configuration.js";
import { readCursor } from "../notation/cursor.js";

describe("a finding stands at its place", () => {
  test.each([
    [
      "keys",
      `formats:
  ours:
    files: "*.yaml"
    steps: tasks
    ownr: boss
    ^^^^ unknown-key/misspelt → owner
    step:
      naem: title
      ^^^^ unknown-key/misspelt → name
      wonderful: x
      ^^^^^^^^^ unknown-key/unknown
`,
    ],
    [
      "what is left out",
      `formats:
  ours: {}
  ^^^^ wrong-type/needed
  ^^^^ wrong-type/needed
`,
    ],
    [
      "formats that are none",
      `formats: [playbooks]
         ^^^^^^^^^^^ wrong-type/shape
`,
    ],
    [
      "a format that is none",
      `formats:
  ours: playbooks/*.yaml
        ^^^^^^^^^^^^^^^^ wrong-type/shape
`,
    ],
    [
      "paths",
      `formats:
  ours:
    files: "*.yaml"
    owner: [owner, metadata..owner]
                   ^^^^^^^^^^^^^^^ wrong-type/path
    steps: $.steps[*]
           ^^^^^^^^^^ wrong-type/misspelt-path → steps[]
    step:
      id: {key}
      name: {title: x}
            ^^^^^^^^^^ wrong-type/shape
`,
    ],
    [
      "patterns",
      `formats:
  ours:
    files: [./a/*.yaml, ../b.yaml, 'c\\*.yaml', "*.{yaml,yml}", d/]
            ^^^^^^^^^^ wrong-type/misspelt-pattern → a/*.yaml
                        ^^^^^^^^^ wrong-type/pattern
                                   ^^^^^^^^^^ wrong-type/misspelt-pattern → c/*.yaml
                                               ^^^^^^^^^^^^^^ wrong-type/braces
    steps: steps
`,
    ],
  ])("%s", (_, text) => expect(drawn(undrawn(text))).toBe(text));

  test("nothing is found in what is right, and the rest of a wrong mapping holds", () => {
    const { configuration } = readConfiguration("formats:\n  ours:\n    files: a\n    steps: steps\n    name: '..'\n");
    const ours = configuration.formats.get("ours");
    expect(ours?.files).toEqual(["a"]);
    expect(ours?.paths.process.get("steps")).toEqual([[{ key: "steps" }]]);
  });
});

describe("at the cursor", () => {
  const at = (text: string): string[] => {
    const { text: whole, offset } = readCursor(text);
    return (
      readConfiguration(whole)
        .reading.cursor(offset)
        ?.words.map(({ key }) => key) ?? []
    );
  };

  test("the keys of a format are proposed", () => {
    const keys = at("formats:\n  ours:\n    files: a\n    |\n");
    expect(keys).toEqual(expect.arrayContaining(["steps", "step", "metrics", "owner"]));
    expect(keys).not.toContain("files");
  });

  test("the keys of its steps are proposed", () => {
    expect(at("formats:\n  ours:\n    step:\n      |\n")).toEqual(expect.arrayContaining(["outcome", "next", "after"]));
  });

  test("nothing is proposed for the name of a format", () => {
    expect(at("formats:\n  |\n")).toEqual([]);
  });
});

describe("a file is written in the first format whose pattern it matches", () => {
  const files: Readonly<Record<string, string>> = {
    "/repo/.git/HEAD": "",
    "/repo/touchstone.config.yaml":
      "formats:\n  books: {files: 'books/**', steps: a}\n  all: {files: ['*.sop.yaml', '!old.sop.yaml'], steps: b}\n",
    "/repo/books/near/touchstone.config.yaml":
      "formats:\n  near: {files: '*.yaml', steps: c}\n  all: {files: x.yaml, steps: d}\n",
  };
  const discovery = new Discovery({
    read: async (path) => files[path],
    exists: async (path) => Object.keys(files).some((file) => file === path || file.startsWith(`${path}/`)),
  });
  const readAs = async (path: string, text: string): Promise<[string, number | undefined]> => {
    const project = await discovery.settingsFor(path);
    const outside = { today: "2026-01-01", directory: new ProcessDirectory() };
    const { format, reading } = analyse(text, path, project, outside);
    expect(formatIdOf(text, path, project)).toBe(format);
    return [format, reading?.processes[0]?.steps.length];
  };
  const text = "a: [A]\nb: [A, B]\nc: [A, B, C]\nd: [A, B, C, D]\n";

  test.each<[string, string, string, number | undefined]>([
    ["in a folder", "/repo/books/x.yaml", "mapped", 1],
    ["at any depth", "/repo/deep/down/x.sop.yaml", "mapped", 2],
    ["that is not taken out again", "/repo/old.sop.yaml", "unknown", undefined],
    ["before any other format", "/repo/books/x.process.yaml", "mapped", 1],
    ["the nearest configuration first", "/repo/books/near/y.yaml", "mapped", 3],
    ["of two of one name the nearer", "/repo/books/near/deep/x.sop.yaml", "mapped", 3],
    ["or in none", "/repo/x.yaml", "unknown", undefined],
  ])("%s", async (_, path, format, steps) => expect(await readAs(path, text)).toEqual([format, steps]));

  test("settings with mappings are plain data, as a worker needs them", async () => {
    const { mappings } = await discovery.settingsFor("/repo/books/x.yaml");
    expect(structuredClone(mappings)).toEqual(mappings);
    expect(mappings.map(({ mapping }) => mapping.name)).toEqual(["books", "all"]);
  });

  test("a process as code is told what would help, once", async () => {
    const path = "/repo/x.process.yaml";
    const project = await discovery.settingsFor(path);
    const outside = { today: "2026-01-01", directory: new ProcessDirectory() };
    const code = "version: '0.2'\nprocess:\n  id: a\nsteps: []\n";
    const { format, verdict } = analyse(code, path, project, outside);
    expect(format).toBe("unknown");
    expect(
      verdict.findings.map(({ rule, severity, span }) => [rule, severity, code.slice(span.start, span.end)]),
    ).toEqual([["unmapped-file", "info", "process"]]);
  });
});
