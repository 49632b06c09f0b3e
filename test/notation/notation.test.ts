// The notations by which other tests say what they expect.
import { expect, test } from "vitest";
import { drawCarets, inWordsOf, readCarets } from "./carets.js";
import { readCursor } from "./cursor.js";

const drawn = `steps:
  - name: Pay the refund
          ^^^ some-rule: part of it
          ^^^^^^^^^^^^^^ other-rule
    outcome:
           ^ third-rule
`;

test("caret lines are taken out and say line, characters, rule and a part of the message", () => {
  expect(readCarets(drawn)).toEqual({
    text: "steps:\n  - name: Pay the refund\n    outcome:\n",
    marks: [
      { line: 1, from: 10, to: 13, rule: "some-rule", message: "part of it" },
      { line: 1, from: 10, to: 24, rule: "other-rule", message: "" },
      { line: 2, from: 11, to: 12, rule: "third-rule", message: "" },
    ],
  });
});

test("drawing what was read gives the text back, whatever the order of the marks", () => {
  const { text, marks } = readCarets(drawn);
  expect(drawCarets({ text, marks: marks.toReversed() })).toBe(drawn);
});

test("carets work where the format has no comments", () => {
  const json = `{ "name": "Pay" }\n          ^^^^^ some-rule\n`;
  expect(readCarets(json).text).toBe(`{ "name": "Pay" }\n`);
});

test("what is found is drawn in the words expected, and in its own where it differs", () => {
  const { text, marks } = readCarets("a b\n^ one: full\n");
  const place = { line: 0, from: 0, to: 1, rule: "one" };
  const draw = (message: string) => {
    return drawCarets({ text, marks: inWordsOf(marks, [{ ...place, message }]) });
  };
  expect(draw("the full message")).toBe("a b\n^ one: full\n");
  expect(draw("another message")).toBe("a b\n^ one: another message\n");
  expect(drawCarets({ text, marks: inWordsOf(marks, []) })).toBe("a b\n");
});

test.each([
  ["in a word", "na|me: x", { text: "name: x", offset: 2 }],
  ["at the end", "name: |", { text: "name: ", offset: 6 }],
])("the cursor stands %s", (_, drawn, read) => {
  expect(readCursor(drawn)).toEqual(read);
});

test("a text that needs the sign says another one", () => {
  expect(readCursor("a: |\n  b#", "#")).toEqual({ text: "a: |\n  b", offset: 8 });
});

test.each(["no cursor", "two | cursors |"])("%s is a mistake of the test", (drawn) => {
  expect(() => readCursor(drawn)).toThrow("One cursor");
});
