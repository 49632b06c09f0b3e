// Small edits from one text to another.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { difference } from "../../server/src/ide/difference.js";
import { applyEdits } from "../../server/src/text/edit.js";

const many = Array.from({ length: 300 }, (_, index) => `line ${index}\n`);
const changed = many.with(3, "line three\n").toSpliced(150, 0, "new\n", "and new\n").toSpliced(250, 1);

test.each([
  ["nothing, where nothing changed", "same", "same", []],
  ["a word in a line", "one two three", "one 2 three", [{ start: 4, end: 7, text: "2" }]],
  ["a new last line", "one\n", "one\ntwo\n", [{ start: 4, end: 4, text: "two\n" }]],
  ["all of it", "", "one", [{ start: 0, end: 0, text: "one" }]],
])("%s", (_, before, after, edits) => {
  expect(difference(before, after)).toEqual(edits);
});

test("changes far apart are edits of their own", () => {
  const edits = difference(many.join(""), changed.join(""));
  expect(edits.map(({ text }) => text)).toEqual(["three", "new\nand new\n", ""]);
});

test("a difference gives the other text, and cuts no character and no line break in two", () => {
  const pieces = fc.array(fc.constantFrom("a", "b", "\r\n", "\n", "🧀", "🧁", "é"), { maxLength: 8 });
  const texts = pieces.map((some) => some.join(""));
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const edits = difference(before, after);
      expect(applyEdits(before, edits)).toBe(after);
      for (const { start, end, text: inserted } of edits) {
        expect(inserted).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
        for (const cut of [start, end]) expect(before.slice(cut - 1, cut + 1)).not.toMatch(/^(\r\n|🧀|🧁)$/u);
      }
    }),
  );
});
