// What is found in touchstone.config.yaml itself: each drawn below its place.
import { describe, expect, test } from "vitest";
import { readConfiguration } from "../../server/src/engine/config.js";
import { drawn as drawnWith, undrawn } from "../notation/configuration.js";
import { catalogue } from "./catalogue.js";

const drawn = (text: string): string => drawnWith(text, catalogue);

describe("a finding stands at its place", () => {
  test.each([
    [
      "keys",
      `rulse:
^^^^^ unknown-key/misspelt → rules
  loud: off
exclude: drafts
^^^^^^^ unknown-key/synonym → ignore
wonderful: 1
^^^^^^^^^ unknown-key/unknown
root: true
root: false
^^^^ unknown-key/repeated
`,
    ],
    [
      "rules",
      `rules:
  lowd: off
  ^^^^ unknown-rule/misspelt → loud
  entirely-else: off
  ^^^^^^^^^^^^^ unknown-rule/unknown
  soft: warn
        ^^^^ wrong-type/misspelt → warning
  silent: eror
          ^^^^ wrong-type/misspelt → error
  unknown-key: off
`,
    ],
    [
      "options",
      `rules:
  loud:
    severity: mayhem
              ^^^^^^ wrong-type/value
    most: 0
          ^ wrong-type/shape
    strict: 1
            ^ wrong-type/shape
    word: [a]
          ^^^ wrong-type/shape
    mots: 3
    ^^^^ unknown-key/misspelt
  soft:
    most: 3
    ^^^^ unknown-key/unknown
`,
    ],
    [
      "other values",
      `root: maybe
      ^^^^^ wrong-type/shape
extends: [recomended, ./x.yaml, https://a.b/c.yaml]
          ^^^^^^^^^^ wrong-type/misspelt → recommended
                                ^^^^^^^^^^^^^^^^^^ wrong-type/value
ignore: {a: b}
        ^^^^^^ wrong-type/shape
language: klingon
          ^^^^^^^ wrong-type/value
limits:
  seconds: soon
           ^^^^ wrong-type/shape
  inlin: 3
  ^^^^^ unknown-key/misspelt → inline
`,
    ],
    [
      "the team's own words",
      `vocabulary:
  customer: members
  ^^^^^^^^ unknown-key/misspelt → customers
  jargon: {}
  ^^^^^^ unknown-key/synonym
  plain:
    RMA slip: [return, label]
              ^^^^^^^^^^^^^^^ wrong-type/shape
    SLA: promised time
    SLA: promise
    ^^^ unknown-key/repeated
  perspective:
    green slip: custmer
                ^^^^^^^ wrong-type/misspelt → customer
    handling time: ours
                   ^^^^ wrong-type/misspelt → internal
    happy path: somebody
                ^^^^^^^^ wrong-type/value
`,
    ],
    [
      "what holds for all processes",
      `defaults:
  costumer: Tenants
  ^^^^^^^^ unknown-key/misspelt → customer
  owner: [Head of Housing]
         ^^^^^^^^^^^^^^^^^ wrong-type/shape
  reviewed: 2026-01-01
  ^^^^^^^^ unknown-key/unknown
`,
    ],
    [
      "a better word that stands there already",
      `rulse: {}
^^^^^ unknown-key/misspelt
rules:
  lowd: off
  ^^^^ unknown-rule/misspelt
  loud: off
`,
    ],
    ["nothing behind inner keys", "vocabulary: {customers: , plain: {a: }, perspective: }\ndefaults:\n  owner:\n"],
    ["shapes", "- rules\n^^^^^^^ wrong-type/shape\n"],
    ["nothing at all", ""],
    ["nothing behind keys", "rules:\nextends:\nignore:\nlimits:\nlanguage:\nvocabulary:\ndefaults:\nroot:\n"],
    [
      "what is right",
      "root: true\nextends: [strict, ./a.yaml]\nignore: drafts/\nrules: {loud: {most: 3}}\nlanguage: de-AT\n",
    ],
  ])("%s", (_, expected) => {
    expect(drawn(undrawn(expected))).toBe(expected);
  });
});

test("a broken text is told, and the rest of it holds", () => {
  const { reading, configuration, broken } = readConfiguration("root: true\nrules:\n  loud: [\n", catalogue);
  expect(broken).toBe(true);
  expect(reading.problems.map(({ id }) => id)).toContain("syntax-error");
  expect(configuration.root).toBe(true);
});

test("a respelling is written where the word stands", () => {
  const text = "rulse: {}\n";
  const { reading } = readConfiguration(text, catalogue);
  const [problem] = reading.problems;
  const respell = problem?.respell;
  if (!respell) throw new Error("nothing is offered");
  expect(reading.write({ kind: "respell", ...respell })).toEqual([{ start: 0, end: 5, text: "rules" }]);
});
