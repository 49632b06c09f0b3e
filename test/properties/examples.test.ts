// What must hold for every example whatever it says: while it is typed, where its findings stand, what repairs do to it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Boldness, repair } from "../../server/src/engine/repairs.js";
import { rules } from "../../server/src/rules/index.js";
import { applyEdits } from "../../server/src/text/edit.js";
import { absolute } from "../../server/src/text/span.js";
import { examples } from "../support/examples.js";
import { lintText } from "../support/linting.js";

test("there are examples", () => expect(examples.length).toBeGreaterThan(11));

describe.each(examples)("$path", ({ path, text }) => {
  const look = (now: string) => lintText(now, path);

  test("while it is typed nothing throws, and every place lies inside the text", () => {
    const lineEnds = [...text.matchAll(/\n/g)].map(({ index }) => index);
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...lineEnds), fc.nat(text.length)), (end) => {
        const typed = text.slice(0, end);
        const { reading, findings } = look(typed);
        for (const finding of findings) {
          expect(finding.rule).not.toBe("rule-crash");
          for (const place of [finding.span, ...finding.related.map((related) => related.place)]) {
            if ("path" in place) throw new Error("A text alone knows of no other file.");
            const range = absolute(place, reading.layout);
            expect(range.start).toBeGreaterThanOrEqual(0);
            expect(range.end).toBeGreaterThanOrEqual(range.start);
            expect(range.end).toBeLessThanOrEqual(typed.length);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("every repair leaves the other lines alone, and the text still reads", () => {
    const { reading, findings } = look(text);
    const syntaxErrors = (now: string): number =>
      look(now).findings.filter(({ rule }) => rule === "syntax-error").length;
    for (const finding of findings) {
      for (const { edit } of finding.repairs) {
        const edits = reading.write(edit);
        const repaired = applyEdits(text, edits);
        const untouched = text
          .split("\n")
          .filter((_, i, lines) => !edits.some(({ start, end }) => touchesLine(lines, i, start, end)));
        const left = new Set(repaired.split("\n"));
        expect(untouched.filter((line) => !left.has(line))).toEqual([]);
        expect(syntaxErrors(repaired)).toBe(syntaxErrors(text));
      }
    }
  });

  test.each<Boldness>(["safe", "suggestion"])(
    "repairing it in bulk (%s) settles, and twice changes nothing more",
    (boldness) => {
      const once = repair(text, boldness, look);
      expect(repair(once, boldness, look)).toBe(once);
    },
  );

  test("suggestions in bulk silence no finding of wording or absence by filler", () => {
    const rulesOf = (now: string): Set<string> => new Set(look(now).findings.map(({ rule }) => rule));
    const lost = [...rulesOf(text)].filter((rule) => !rulesOf(repair(text, "suggestion", look)).has(rule));
    // A placeholder and an inward outcome become an open place, which is a missing outcome from then on; likewise a
    // purpose that is the process itself. Plain words in the place of in-house ones are no filler.
    const opinions = new Set(rules.filter(({ group }) => group !== "structure").map(({ id }) => id));
    const moved = ["placeholder-outcome", "internal-only-outcome", "process-as-purpose", "internal-jargon"];
    expect(lost.filter((rule) => opinions.has(rule) && !moved.includes(rule))).toEqual([]);
  });
});

function touchesLine(lines: readonly string[], line: number, start: number, end: number): boolean {
  const begin = lines.slice(0, line).join("\n").length + (line === 0 ? 0 : 1);
  return start <= begin + (lines[line] ?? "").length && end >= begin;
}
