// Patterns are found as their notation says: the quick way of looking agrees with reading a pattern word by word.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finders } from "../../server/src/meaning/wording/finder.js";
import { lexiconOf } from "../../server/src/meaning/wording/lexicon.js";
import { OpenLexicon } from "../../server/src/meaning/wording/memory.js";
import { read } from "../../server/src/meaning/wording/read.js";
import { has, type Meaning } from "../../server/src/meaning/wording/word.js";
import { english } from "../../server/src/meaning/words/en/index.js";

const lexicon = new OpenLexicon(lexiconOf(english));
const written = ["customers", "tenant", "closed", "close", "sent", "sending", "blue", "not", "the", "letters"] as const;
const choice = fc.constantFrom("@customer", "@not", "close", "close+ed", "send+ing", "blue", "the", "letter+s", "*");
const item = fc
  .tuple(fc.array(choice, { minLength: 1, maxLength: 3 }), fc.constantFrom("", "", "", "!", "?"))
  .map(([choices, sign]) => (sign === "!" ? `!${choices.join("|")}` : choices.join("|") + sign));

/**
 * Items with a gap before some of them; the first is not left out, so that the beginning is where it stands, and none
 * that may be left out stands between two gaps, where it would say nothing.
 */
const pattern = fc
  .tuple(
    fc.array(fc.tuple(item, fc.boolean()), { minLength: 1, maxLength: 4 }),
    fc.constantFrom("", "", "^"),
    fc.constantFrom("", "", "$"),
  )
  .map(([items, start, end]) => {
    const words = items.flatMap(([one, gap], i) => (gap && i > 0 && !one.endsWith("?") ? ["..", one] : [one]));
    const [first = "", ...rest] = words;
    const line = [`${start}${first.replace("?", "")}`, ...rest];
    const last = line.pop() ?? "";
    return [...line, `${last.replace("?", "")}${end}`].join(" ");
  });

describe("patterns", () => {
  it("are found where reading them word by word finds them, whatever else is looked for", () => {
    fc.assert(
      fc.property(
        fc.array(pattern, { minLength: 1, maxLength: 5 }),
        fc.array(fc.constantFrom(...written), { maxLength: 9 }),
        (lines, words) => {
          const wording = read(words.join(" "), lexicon);
          const find = finders(Object.fromEntries(lines.map((line, i) => [`finder ${i}`, line])));
          const found = Object.values(find).map((one) => one(wording)?.from);
          expect(found).toEqual(lines.map((line) => firstPlace(line, wording.words)));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

/** The first word from which on a pattern fits, by trying every word. */
function firstPlace(line: string, words: readonly Meaning[]): number | undefined {
  const items = line.replace(/^\^|\$$/g, "").split(" ");
  const places = words.map((_, at) => at).slice(0, line.startsWith("^") ? 1 : undefined);
  return places.find((at) => ends(items, words, at).some((end) => !line.endsWith("$") || end === words.length));
}

/** Where some items may end that begin at a word: the word after the last one. */
function ends([first, ...rest]: readonly string[], words: readonly Meaning[], at: number): readonly number[] {
  if (first === undefined) return [at];
  if (first === "..") return [0, 1, 2, 3, 4, 5].flatMap((gap) => ends(rest, words, at + gap));
  const without = first.endsWith("?") ? ends(rest, words, at) : [];
  const word = words[at];
  const isThere = word !== undefined && stands(first.replace(/^!|\?$/g, ""), word) !== first.startsWith("!");
  return isThere ? [...ends(rest, words, at + 1), ...without] : without;
}

function stands(choices: string, word: Meaning): boolean {
  return choices.split("|").some((one) => {
    const [key = "", form] = one.split("+");
    return (key === "*" || has(word, key)) && (form === undefined || form === word.form);
  });
}

it("makes no two finders of one name", () => {
  expect(() => finders({ closed: "closed" }, { closed: "shut" })).toThrow("two finders are called closed");
});
