// What an editor proposes and explains in touchstone.config.yaml, and the schema that other editors use.
import { describe, expect, test } from "vitest";
import { readConfiguration } from "../../server/src/engine/config.js";
import { configurationSchema } from "../../server/src/engine/config-schema.js";
import { configWords } from "../../server/src/engine/config-words.js";
import { readCursor } from "../notation/cursor.js";
import { catalogue } from "./catalogue.js";

function at(drawn: string) {
  const { text, offset } = readCursor(drawn);
  const cursor = readConfiguration(text, catalogue).reading.cursor(offset);
  return (
    cursor && {
      at: cursor.at,
      replaces: text.slice(cursor.range.start, cursor.range.end),
      words: cursor.words.map(({ key }) => key),
    }
  );
}

const top = configWords.map(({ key }) => key);
const without = (...keys: string[]): string[] => top.filter((key) => !keys.includes(key));

describe("at the cursor", () => {
  test.each<[string, string, ReturnType<typeof at>]>([
    ["an empty text", "|", { at: "key", replaces: "", words: top }],
    ["a key half written", "ru|", { at: "key", replaces: "ru", words: top }],
    [
      "keys that are there are not proposed",
      "root: true\n|\nlanguage: de\n",
      { at: "key", replaces: "", words: without("root", "language") },
    ],
    ["a key that is there explains itself", "ru|les: {}\n", { at: "key", replaces: "rules", words: top }],
    ["the value of a key", "extends: |", { at: "value", replaces: "", words: ["extends"] }],
    ["a value half written", "extends: re|com\n", { at: "value", replaces: "recom", words: ["extends"] }],
    ["an item of a list", "extends:\n  - st|\n", { at: "value", replaces: "st", words: ["extends"] }],
    ["limits", "limits:\n  |\n", { at: "key", replaces: "", words: ["inline", "seconds", "findings"] }],
    [
      "the team's own words",
      "vocabulary:\n  |\n",
      { at: "key", replaces: "", words: ["customers", "plain", "perspective"] },
    ],
    [
      "an item of a list further in",
      "vocabulary:\n  customers:\n    - mem|\n",
      { at: "value", replaces: "mem", words: ["customers"] },
    ],
    [
      "whose view a phrase takes",
      "vocabulary:\n  perspective:\n    green slip: |\n",
      { at: "value", replaces: "", words: ["green slip"] },
    ],
    ["a phrase of one's own", "vocabulary:\n  plain:\n    |\n", undefined],
    [
      "what holds for all processes",
      "defaults:\n  owner: Head\n  |\n",
      { at: "key", replaces: "", words: ["customer", "contact"] },
    ],
    [
      "options of a rule",
      "rules:\n  loud:\n    severity: off\n    |\n",
      { at: "key", replaces: "", words: ["most", "strict", "word"] },
    ],
    ["the severity of a rule", "rules:\n  soft: |\n", { at: "value", replaces: "", words: ["soft"] }],
    [
      "the severity among options",
      "rules:\n  soft:\n    severity: o|\n",
      { at: "value", replaces: "o", words: ["severity"] },
    ],
    ["a rule that is not there", "rules:\n  none:\n    |\n", undefined],
    ["a comment behind a value", "language: d| # ours\n", { at: "value", replaces: "d", words: ["language"] }],
  ])("%s", (_, drawn, expected) => {
    expect(at(drawn)).toEqual(expected);
  });

  test("every rule is proposed, but for those that are there", () => {
    expect(at("rules:\n  loud: off\n  |\n")?.words).toEqual(
      [...catalogue.rules, ...catalogue.problems].map(({ id }) => id).filter((id) => id !== "loud"),
    );
  });
});

test("a phrase of the team's own is explained by the key that holds it", () => {
  const { text, offset } = readCursor("vocabulary:\n  perspective:\n    customer's slip: |\n");
  const [word] = readConfiguration(text, catalogue).reading.cursor(offset)?.words ?? [];
  expect(Object.keys(word?.values ?? {})).toEqual(["customer", "internal"]);
});

describe("the schema", () => {
  const schema = configurationSchema(catalogue);

  test("has every key of the key table, described", () => {
    expect(Object.keys(schema.properties as object)).toEqual(top);
    for (const property of Object.values(schema.properties as object)) expect(property.description).not.toBe("");
  });

  test("has the options of each rule, with their defaults", () => {
    expect(JSON.stringify(schema)).toContain(
      '"most":{"type":"number","description":"How many there may be.","default":2,"minimum":1}',
    );
  });
});
