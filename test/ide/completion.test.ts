// What completion writes.
import { expect, test } from "vitest";
import type { Cursor, Word } from "../../server/src/formats/format.js";
import { completionsAt } from "../../server/src/ide/completion.js";
import { hoverAt } from "../../server/src/ide/hover.js";
import { bareWords, readingOf } from "./fake-reading.js";

const outcome: Word = { key: "outcome", about: "What the customer has.", takes: "text", start: "‹what›" };
const serves: Word = {
  key: "serves",
  about: "Who benefits.",
  takes: "one of",
  values: { customers: "Those we serve." },
};

const at = (text: string, cursor: Partial<Cursor>) => {
  const whole: Cursor = { at: "key", range: { start: 0, end: 3 }, words: [], targets: [], ...cursor };
  return readingOf(text, { cursor: () => whole });
};

test.each([
  ["a key at the end of a line brings its colon and a value to begin with", "out", "outcome: ‹what›"],
  ["a key that has its colon already brings only itself", "out: x", "outcome"],
  ["so does a key in quotes", 'out": "x"', "outcome"],
])("%s", (_, text, written) => {
  expect(completionsAt(at(text, { words: [outcome] }), 3)[0]?.text).toBe(written);
});

test("a value offers the few it may be, and the steps that fit", () => {
  const reading = at("x: cus", { at: "value", words: [serves], targets: [{ text: "pay", about: "Pay the money" }] });
  expect(completionsAt(reading, 5).map(({ label, about, detail }) => [label, about, detail])).toEqual([
    ["customers", "Those we serve.", "serves"],
    ["pay", "", "Pay the money"],
  ]);
});

test("where the format knows no place there is nothing to complete and nothing to show", () => {
  const reading = readingOf("x");
  expect(completionsAt(reading, 0)).toEqual([]);
  expect(hoverAt(reading, [], 0, bareWords, [])).toBeUndefined();
});

test("hover explains a value only where it is one of a few", () => {
  const known = at("customers", { at: "value", range: { start: 0, end: 9 }, words: [serves] });
  expect(hoverAt(known, [], 3, bareWords, [])?.value).toBe("Those we serve.");
  const own = at("my own text", { at: "value", range: { start: 0, end: 11 }, words: [outcome] });
  expect(hoverAt(own, [], 3, bareWords, [])).toBeUndefined();
  const inherited = at("toString", { at: "value", range: { start: 0, end: 8 }, words: [serves] });
  expect(hoverAt(inherited, [], 3, bareWords, [])).toBeUndefined();
});
