// Where the characters of a text stand in a file that escapes, indents or folds them.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Scalar } from "../../server/src/formats/data/node.js";
import { TextPlaces } from "../../server/src/formats/data/text-places.js";
import { readYaml } from "../../server/src/formats/data/yaml.js";

describe("in JSON", () => {
  test("each character stands where it is escaped", () => {
    const text = 'a\n"b" – \u{1f6b2} c';
    const raw = '"a\\n\\"b\\" \\u2013 \\ud83d\\udeb2 c"';
    const places = new TextPlaces({ text, style: "double" }, raw);
    const words = (start: number, end: number) => {
      const range = places.range({ start, end });
      return range && raw.slice(range.start, range.end);
    };
    expect([words(0, 1), words(2, 5), words(6, 7), words(8, 10), words(11, 12)]).toEqual([
      "a",
      '\\"b\\"',
      "\\u2013",
      "\\ud83d\\udeb2",
      "c",
    ]);
  });

  test("every piece of every text reads as itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(), fc.nat(), (text, from, length) => {
        const raw = JSON.stringify(text);
        const start = text === "" ? 0 : from % text.length;
        const end = Math.min(text.length, start + length);
        const range = new TextPlaces({ text, style: "double" }, raw).range({ start, end });
        expect(range && JSON.parse(`"${raw.slice(range.start, range.end)}"`)).toBe(text.slice(start, end));
      }),
    );
  });

  test("what does not belong together has no places", () => {
    expect(new TextPlaces({ text: "abc", style: "double" }, '"abd"').range({ start: 0, end: 1 })).toBeUndefined();
    expect(new TextPlaces({ text: "abc", style: "plain" }, "").range({ start: 0, end: 1 })).toBeUndefined();
  });
});

test.each([
  ["plain", "Lent at the desk"],
  ["plain on several lines", "Lent\n    at\n\n    the desk"],
  ["single quotes", "'It''s lent at the desk'"],
  ["double quotes", '"Lent \\\n    at\\x20the\n    desk"'],
  ["a block", "|\n    Lent at\n\n      the desk\n"],
  ["a block that folds", ">-\n    Lent at\n    the\n\n    desk\n"],
])("in YAML, words stand where they are written: %s", (_, value) => {
  const scalar = valueIn(`a: ${value}\n`);
  const raw = `a: ${value}\n`.slice(scalar.span.start, scalar.span.end);
  const places = new TextPlaces(scalar, raw);
  for (const word of ["at", "the", "desk"]) {
    const start = scalar.text.indexOf(word);
    const range = places.range({ start, end: start + word.length });
    expect(range && raw.slice(range.start, range.end)).toBe(word);
  }
});

function valueIn(text: string): Scalar {
  const root = readYaml(text).documents[0]?.root;
  const value = root?.kind === "dict" ? root.entries[0]?.value : undefined;
  if (value?.kind !== "scalar") throw new Error("no text was read");
  return value;
}
