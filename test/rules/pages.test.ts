// Every rule has its page, and what the page shows is true: its examples are linted and repaired as drawn.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../../server/src/rules/index.js";
import { readCarets } from "../notation/carets.js";
import { checkFindings, checkRepaired, findingsIn } from "../notation/check.js";
import { type Page, pathOf, readPage } from "./page.js";

const folder = path.resolve(import.meta.dirname, "../../server/src/rules");

/** What the engine finds itself and explains on a page. */
const own = ["first-contact"];

test("every rule has a page, and every page its rule", () => {
  const pages = readdirSync(folder).filter((name) => name.endsWith(".md"));
  expect(pages.sort()).toEqual([...rules.map(({ id }) => id), ...own].map((id) => `${id}.md`).sort());
});

test.each([...rules.map(({ id }) => id), ...own])("the page of %s has its headings in order", (id) => {
  expect(pageOf(id).headings).toEqual([
    `# ${id}`,
    "## What it finds",
    "## Why it matters",
    "## What to do",
    "## When not to use it",
    "## Examples",
  ]);
});

describe.each(own)("%s", (id) => {
  const { flaws, goods } = pageOf(id);
  test.each([...flaws.map(({ bad }) => bad), ...goods].map((example) => [example.line, example] as const))(
    "line %i: found as drawn, whatever else may be",
    (_, example) => {
      const { text, marks } = readCarets(example.text);
      const found = findingsIn(text, { path: pathOf(example) }).filter(({ rule }) => rule === id);
      expect(found).toMatchObject(marks.map(({ line, rule }) => ({ line, rule })));
    },
  );

  const repairs = flaws.flatMap(({ bad, fixed }) => (fixed ? [[fixed.line, bad, fixed] as const] : []));
  test.each(repairs)("line %i: repaired as shown, and no further", (_, bad, fixed) => {
    checkRepaired(bad.text, fixed.text, { path: pathOf(bad) });
    checkRepaired(fixed.text, fixed.text, { path: pathOf(fixed) });
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const page = pageOf(id);

  test("the page quotes what the rule rests on, and nothing else", () => {
    const quotes = page.text.match(/^> .*$/gm) ?? [];
    expect(quotes).toEqual(rule.claim === "" ? [] : [`> ${rule.claim}`]);
  });

  test("the page shows what is found, three that are not, and a repair where there is one", () => {
    expect(page.flaws.length).toBeGreaterThanOrEqual(1);
    expect(page.flaws.every(({ bad }) => readCarets(bad.text).marks.length > 0)).toBe(true);
    expect(page.goods.length).toBeGreaterThanOrEqual(3);
    expect(page.flaws.some(({ fixed }) => fixed)).toBe(Object.keys(rule.titles).length > 0);
  });

  test.each(page.flaws.map(({ bad }) => [bad.line, bad] as const))("line %i: found as drawn", (_, bad) => {
    checkFindings(bad.text, { path: pathOf(bad), rule: id });
  });

  const repairs = page.flaws.flatMap(({ bad, fixed }) => (fixed ? [[fixed.line, bad, fixed] as const] : []));
  test.each(repairs)("line %i: repaired as shown, and no further", (_, bad, fixed) => {
    const circumstances = { path: pathOf(bad), rule: id };
    checkRepaired(bad.text, fixed.text, circumstances);
    checkRepaired(fixed.text, fixed.text, circumstances);
  });

  test.each(page.goods.map((good) => [good.line, good] as const))("line %i: not found", (_, good) => {
    checkFindings(good.text, { path: pathOf(good), rule: id });
  });
});

function pageOf(id: string): Page {
  return readPage(readFileSync(path.join(folder, `${id}.md`), "utf8"));
}
