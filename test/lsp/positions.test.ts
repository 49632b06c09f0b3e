// Lines and columns in the three units that clients count in.

import { describe, expect, test } from "vitest";
import { encodings, Positions } from "../../server/src/lsp/positions.js";
import { fc, test as property } from "./property.js";

const text = "name: Käse 🧀 €\r\nnext: end\n\rlast";

describe("a place behind letters that are longer than one unit", () => {
  const behindCheese = text.indexOf("🧀") + 2;
  test.each([
    ["utf-16", { line: 0, character: 13 }],
    ["utf-8", { line: 0, character: 16 }],
    ["utf-32", { line: 0, character: 12 }],
  ] as const)("in %s", (encoding, place) => {
    const positions = new Positions(text, encoding);
    expect(positions.position(behindCheese)).toEqual(place);
    expect(positions.offset(place)).toBe(behindCheese);
  });
});

describe("every line break of the protocol begins a line", () => {
  test.each(encodings)("in %s", (encoding) => {
    const positions = new Positions(text, encoding);
    expect(positions.position(text.indexOf("next"))).toEqual({ line: 1, character: 0 });
    expect(positions.position(text.indexOf("last"))).toEqual({ line: 3, character: 0 });
  });
});

describe("places outside the text are moved to its nearest end", () => {
  test.each(encodings)("in %s", (encoding) => {
    const positions = new Positions(text, encoding);
    expect(positions.offset({ line: 99, character: 5 })).toBe(text.length);
    expect(positions.offset({ line: 1, character: 500 })).toBe(text.indexOf("\n\r"));
    expect(positions.position(9_999)).toEqual({ line: 3, character: 4 });
  });
});

test("a place inside a character is moved to its beginning", () => {
  const emoji = text.indexOf("🧀");
  const { line, character } = new Positions(text, "utf-8").position(emoji);
  expect(new Positions(text, "utf-8").offset({ line, character: character + 2 })).toBe(emoji);
});

property(
  "there and back gives the same offset, in every unit",
  [fc.string({ unit: "binary" }), fc.nat()],
  (any, at) => {
    const characters = [...any.replace(/\r/g, "")];
    const whole = characters.join("");
    const offset = characters.slice(0, at % (characters.length + 1)).join("").length;
    for (const encoding of encodings) {
      const positions = new Positions(whole, encoding);
      expect(positions.offset(positions.position(offset))).toBe(offset);
    }
  },
);
