// What holds for every text, however it is broken.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { known } from "../../server/src/model/fact.js";
import type { Property } from "../../server/src/model/model-edit.js";
import type { Element, Process } from "../../server/src/model/process.js";
import { applyEdits } from "../../server/src/text/edit.js";
import { example, exampleJson, junk } from "./example.js";
import { checkPlaces, read } from "./reading.js";

const texts = [
  ["test.process.yaml", example],
  ["crlf.process.yaml", example.replaceAll("\n", "\r\n")],
  ["test.process.json", exampleJson],
] as const;

function survey(text: string, path: string): void {
  checkPlaces(read(text, path));
}

function elements(process: Process): Element[] {
  const flows = process.steps.flatMap(({ next, exceptions }) => [...next, ...exceptions]);
  return [process, ...process.steps, ...flows, ...process.exceptions, ...process.metrics];
}

const statable: Readonly<Record<Element["type"], readonly Property[]>> = {
  process: ["purpose", "owner", "contact", "feedback"],
  step: ["outcome", "output", "why", "discretion", "actor", "message"],
  flow: ["need", "cause", "prevention", "outcome"],
  metric: ["from", "until", "basis", "absolute", "target"],
};

describe.each(texts)("%s", (path, text) => {
  it("reads every beginning of itself", () => {
    // The variants read as the first text does, so that a sample of their beginnings is enough.
    const stride = text === example ? 1 : 7;
    for (let length = 0; length <= text.length; length += stride) survey(text.slice(0, length), path);
  }, 60_000);

  it("reads whatever is left after accidents", () => {
    const accident = fc.record({
      at: fc.nat(text.length),
      cut: fc.nat(30),
      put: fc.constantFrom(...junk),
    });
    fc.assert(
      fc.property(fc.array(accident, { minLength: 1, maxLength: 6 }), fc.nat(text.length), (accidents, cursor) => {
        const broken = accidents.reduce(
          (left, { at, cut, put }) => left.slice(0, at) + put + left.slice(at + cut),
          text,
        );
        survey(broken, path);
        expect(() => read(broken, path).cursor(cursor)).not.toThrow();
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it("takes a statement, reads it back, and keeps every other line", () => {
    const [process] = read(text, path).processes;
    if (!process) throw new Error("the example holds a process");
    const count = elements(process).length;
    const value = fc
      .string({ minLength: 1, maxLength: 20, unit: "grapheme" })
      .filter((word) => word.trim() !== "" && !/[‹\ufffd]/.test(word));
    fc.assert(
      fc.property(fc.nat(count - 1), fc.nat(20), value, (which, pick, words) =>
        stateAndCompare(text, path, which, pick, words),
      ),
      { numRuns: 300 },
    );
  }, 60_000);
});

function stateAndCompare(text: string, path: string, which: number, pick: number, words: string): void {
  const reading = read(text, path);
  const of = reading.processes.flatMap(elements)[which];
  if (!of) throw new Error("the element was counted before");
  const properties = statable[of.type];
  const property = properties[pick % properties.length] ?? "outcome";
  const edits = reading.write({ kind: "state", of, properties: new Map([[property, words]]) });
  const after = applyEdits(text, edits);
  const again = read(after, path);
  expect(again.problems).toEqual([]);
  const twin = again.processes.flatMap(elements)[which] as unknown as Record<string, { kind: string; value?: unknown }>;
  expect(twin[property]).toMatchObject({ kind: "stated", value: words.trim() });
  expect(after.includes("\r\n")).toBe(text.includes("\r\n"));
  if (text.includes("\r\n")) expect(after).not.toMatch(/[^\r]\n/);
  expect(linesLost(text, after)).toBeLessThanOrEqual(known(propertyOf(of, property)) ? 2 : 1);
}

function propertyOf(of: Element, property: Property): Parameters<typeof known>[0] {
  return (of as unknown as Record<string, Parameters<typeof known>[0]>)[property] ?? { kind: "inexpressible" };
}

/** How many lines of a text no longer stand in another, in order. */
function linesLost(before: string, after: string): number {
  const kept = after.split("\n");
  let at = 0;
  let lost = 0;
  for (const line of before.split("\n")) {
    const found = kept.indexOf(line, at);
    if (found < 0) lost++;
    else at = found + 1;
  }
  return lost;
}
