// What holds in every format that was not made for Touchstone: one finding at first contact, and never more for saying more.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Reading } from "../../server/src/formats/format.js";
import { formatOf } from "../../server/src/formats/index.js";
import { mappedFormat } from "../../server/src/formats/mapped/index.js";
import { applyEdits } from "../../server/src/text/edit.js";
import { mappingOf } from "../formats/mapped.js";
import { foundIn } from "../support/imported.js";
import { otherFormats } from "../support/other-formats.js";

/** A team's own format, with a place for what the customer has. */
const ours = {
  format: "mapped",
  path: "/work/loan.yaml",
  text: `title: Grant a loan
tasks:
  - {key: takeApplication, who: desk}
  - {key: callCustomer, who: desk}
  - {key: informCustomer, who: desk}
`,
};
const mapping = "name: title\nsteps: tasks\nstep: {id: key, actor: who, outcome: customer.gain}";

describe.each([...otherFormats, ours])("$path", ({ format, path, text }) => {
  const read = (now: string): Reading => {
    const found = format === ours.format ? mappedFormat(mappingOf(mapping)) : formatOf(path, now);
    if (!found) throw new Error(`No format takes ${path} for its own.`);
    return found.read(now, path);
  };
  const stepsIn = (now: string) => read(now).processes.flatMap(({ steps }) => steps);

  test("is read as what it is, and as imported", () => {
    const { format: found, imported, problems } = read(text);
    expect([found, imported, problems]).toEqual([format, true, []]);
  });

  test("all that it leaves open is told in one finding", () => {
    expect(foundIn(read(text)).map((found) => found.split(" ")[0])).toEqual(["first-contact"]);
  });

  test("saying what the customer has can be written, and never adds a finding", () => {
    const ids = stepsIn(text).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(2);
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (order) => {
        let now = text;
        for (const id of order) {
          const of = stepsIn(now).find((step) => step.id === id);
          if (of?.outcome.kind !== "missing") continue;
          const properties = new Map([["outcome", "The customer knows what happens next and when"] as const]);
          const next = applyEdits(now, read(now).write({ kind: "state", of, properties }));
          expect(next).not.toBe(now);
          expect(stepsIn(next).find((step) => step.id === id)?.outcome.kind).toBe("stated");
          expect(foundIn(read(next)).length).toBeLessThanOrEqual(foundIn(read(now)).length);
          now = next;
        }
      }),
      { numRuns: 4 },
    );
  });

  test("that it serves machines can be written, and then nothing is left to say", () => {
    const [of] = read(text).processes;
    if (!of) throw new Error("No process was read.");
    const properties = new Map([["serves", "machines"] as const]);
    const next = applyEdits(text, read(text).write({ kind: "state", of, properties }));
    expect(foundIn(read(next))).toEqual([]);
  });

  test("the finding can be allowed with a reason", () => {
    const [of] = read(text).processes;
    if (!of) throw new Error("No process was read.");
    const edit = { kind: "allow", of, rule: "first-contact", reason: "the team meets about it in May" } as const;
    const next = applyEdits(text, read(text).write(edit));
    expect(next).not.toBe(text);
    expect(foundIn(read(next))).toEqual([]);
  });
});
