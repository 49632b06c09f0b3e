// Spans, lines, edits and did-you-mean: what the rest takes for granted.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits, compatible, type TextEdit } from "../../server/src/text/edit.js";
import { LineIndex, lineBreak } from "../../server/src/text/line-index.js";
import { nearest } from "../../server/src/text/nearest.js";

const texts = fc
  .array(fc.constantFrom("a", "é", "😀", "\n", "\r\n", "\r", " ", ":"), { maxLength: 60 })
  .map((parts) => parts.join(""));

describe("lines", () => {
  test("every offset is the place it is said to be", () => {
    fc.assert(
      fc.property(texts, fc.nat(80), (text, offset) => {
        const lines = new LineIndex(text);
        const inside = Math.min(offset, text.length);
        fc.pre(!(text[inside - 1] === "\r" && text[inside] === "\n"));
        expect(lines.offset(lines.position(inside))).toBe(inside);
      }),
    );
  });

  test.each([
    ["no break", "\n"],
    ["a\nb\r\n", "\n"],
    ["a\r\nb\n", "\r\n"],
    ["\nb", "\n"],
  ])("the line break of %j is %j", (text, expected) => expect(lineBreak(text)).toBe(expected));

  test("places outside the text are moved to its nearest end", () => {
    const lines = new LineIndex("ab\ncd");
    expect([
      lines.offset({ line: -1, character: 3 }),
      lines.offset({ line: 0, character: 99 }),
      lines.offset({ line: 9, character: 0 }),
    ]).toEqual([0, 2, 5]);
  });
});

describe("edits", () => {
  const edits: TextEdit[] = [
    { start: 4, end: 5, text: "E" },
    { start: 0, end: 0, text: ">" },
    { start: 2, end: 3, text: "" },
  ];

  test("apply in any order", () => {
    expect(applyEdits("abcde", edits)).toBe(">abdE");
    expect(applyEdits("abcde", [...edits].reverse())).toBe(">abdE");
  });

  test("of two groups that touch, the first is taken and the second waits", () => {
    const first = [{ start: 0, end: 2, text: "x" }];
    const touching = [{ start: 2, end: 2, text: "y" }];
    const apart = [{ start: 4, end: 4, text: "z" }];
    expect(compatible([first, touching, apart])).toEqual([first, apart]);
  });
});

describe("did you mean", () => {
  test.each([
    ["outcme", "outcome"],
    ["owtcome", "outcome"],
    ["ouctome", "outcome"],
    ["metric", "metrics"],
    ["banana", undefined],
    ["", undefined],
  ])("%j: %j", (word, expected) => expect(nearest(word, ["outcome", "output", "metrics", "steps"])).toBe(expected));
});
