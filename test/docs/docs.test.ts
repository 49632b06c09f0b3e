// README and guides: every link leads somewhere, and the processes and configurations they show are sound.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readConfiguration } from "../../server/src/engine/config.js";
import { rules } from "../../server/src/rules/index.js";
import { checkFindings } from "../notation/check.js";

const root = path.resolve(import.meta.dirname, "../..");
const guides = ["README.md", "docs/process-spec.md", "docs/configuration.md", "docs/own-formats.md"];
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...readdirSync(path.join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name.replaceAll("\\", "/")}`),
];

describe.each(pages)("%s", (page) => {
  const text = readFileSync(path.join(root, page), "utf8");

  test("every link leads somewhere", () => {
    const links = [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
    expect(links.filter((link) => !/^https?:/.test(link) && !leadsSomewhere(page, link))).toEqual([]);
  });
});

test("the changelog links to nothing inside the project, or the extension could not be packed", () => {
  const links = prose(readFileSync(path.join(root, "CHANGELOG.md"), "utf8")).match(/\]\((?!https?:)[^)\s]+\)/g) ?? [];
  expect(links).toEqual([]);
});

test("docs/rules has a page for every rule, and none for a rule that is gone", () => {
  const expected = ["README.md", "first-contact.md", ...rules.map(({ id }) => `${id}.md`)];
  expect(readdirSync(path.join(root, "docs/rules")).sort()).toEqual(expected.sort());
});

test.each(examples("process: "))("%s, line %i: the process shown is free of findings", (_, __, process) => {
  checkFindings(process);
});

test.each(examples("root: "))("%s, line %i: the configuration shown can be read", (_, __, configuration) => {
  expect(readConfiguration(configuration).reading.problems).toEqual([]);
});

/** The YAML blocks that begin with these words, with page and line. */
function examples(beginning: string): (readonly [page: string, line: number, text: string])[] {
  return guides.flatMap((page) => {
    const text = readFileSync(path.join(root, page), "utf8");
    return [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
      .filter(([, example]) => example?.startsWith(beginning))
      .map((match) => [page, text.slice(0, match.index).split("\n").length, match[1] ?? ""] as const);
  });
}

function leadsSomewhere(page: string, link: string): boolean {
  const [file = "", heading] = link.split("#");
  const target = file === "" ? path.join(root, page) : path.resolve(root, path.dirname(page), file);
  if (!existsSync(target)) return false;
  if (heading === undefined) return true;
  return (prose(readFileSync(target, "utf8")).match(/^#+ .*$/gm) ?? []).map(anchor).includes(heading);
}

/** As GitHub and VS Code name a heading. */
function anchor(heading: string): string {
  const words = heading.replace(/^#+ /, "").toLowerCase();
  return words.replace(/[^\p{L}\p{N}\s_-]/gu, "").replaceAll(" ", "-");
}

function prose(text: string): string {
  return text.replace(/^```[\s\S]*?^```$/gm, "");
}
