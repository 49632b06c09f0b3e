// First contact with files of several processes: which of them speak.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foundIn, imported, saying } from "../support/imported.js";

describe("of several processes of one file", () => {
  const one = (id: string, ...names: readonly string[]): string =>
    [
      `process: ${id}`,
      "steps:",
      ...names.map((name, i) => `  - {id: ${id}${i}, name: ${name}, actor: clerk}`),
      "",
    ].join("\n");
  const file = (...texts: readonly string[]): string => texts.join("---\n");
  const meets = one("front", "Call the customer", "Book it");
  const hidden = one("back", "Book it");
  const larger = one("store", "Pick the goods", "Pack the goods");

  test.each([
    [
      "those that meet the customer are told of",
      file(meets, hidden, meets.replaceAll("front", "desk")),
      ["front", "desk"],
    ],
    ["only the largest is where nobody is met", file(hidden, larger), ["store"]],
    ["and sooner one that names a customer", file(one("file", "Look the customer up"), larger), ["file"]],
  ])("%s", (_, text, processes) => {
    expect(foundIn(imported(text))).toEqual(processes.map((id) => `first-contact ${id}`));
  });

  test("no outcome that is stated by hand adds a finding, in whatever order they are", () => {
    const texts = fc.shuffledSubarray([meets, hidden, larger, one("file", "Look the customer up")], { minLength: 1 });
    fc.assert(
      fc.property(texts, fc.infiniteStream(fc.nat()), (parts, picks) => {
        let now = file(...parts);
        const ids = imported(now).processes.flatMap(({ steps }) => steps.map(({ id }) => id));
        let count = foundIn(imported(now)).length;
        while (ids.length > 0) {
          const [id = ""] = ids.splice(Number(picks.next().value) % ids.length, 1);
          now = saying(now, id, "The customer knows what happens next");
          const then = foundIn(imported(now)).length;
          expect(then).toBeLessThanOrEqual(count);
          count = then;
        }
      }),
      { numRuns: 30 },
    );
  });
});
