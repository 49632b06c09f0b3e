// What holds for every workflow, however it is broken.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Property } from "../../server/src/model/model-edit.js";
import type { Element, Process } from "../../server/src/model/process.js";
import { applyEdits } from "../../server/src/text/edit.js";
import { junk } from "./example.js";
import { checkPlaces } from "./reading.js";
import { readWorkflow, statesExample, tasksExample } from "./serverless-workflow.js";

const texts = [
  ["tasks.sw.yaml", tasksExample],
  ["states.sw.yaml", statesExample],
  ["crlf.sw.yaml", tasksExample.replaceAll("\n", "\r\n")],
  [
    "states.sw.json",
    JSON.stringify(
      {
        id: "w",
        states: [
          {
            name: "a",
            type: "switch",
            dataConditions: [{ condition: ".x", end: true }],
            defaultCondition: { end: true },
          },
        ],
      },
      null,
      2,
    ),
  ],
] as const;

function survey(text: string, path: string): void {
  checkPlaces(readWorkflow(text, path));
}

/** The elements that have a place for what is said of them. */
function elements(process: Process): Element[] {
  const flows = process.steps.flatMap(({ next, exceptions }) => [...next, ...exceptions]);
  const told = flows.filter(({ need }) => need.kind !== "inexpressible");
  return [process, ...process.steps, ...told, ...process.metrics];
}

const statable: Readonly<Record<Element["type"], Property>> = {
  process: "purpose",
  step: "outcome",
  flow: "prevention",
  metric: "basis",
};

describe.each(texts)("%s", (path, text) => {
  it("reads every beginning of itself", () => {
    // A sample is enough where another text is read in the same way.
    const stride = text === tasksExample || text === statesExample ? 2 : 9;
    for (let length = 0; length <= text.length; length += stride) survey(text.slice(0, length), path);
  }, 60_000);

  it("reads whatever is left after accidents", () => {
    const accident = fc.record({ at: fc.nat(text.length), cut: fc.nat(30), put: fc.constantFrom(...junk) });
    fc.assert(
      fc.property(fc.array(accident, { minLength: 1, maxLength: 6 }), fc.nat(text.length), (accidents, cursor) => {
        const broken = accidents.reduce(
          (left, { at, cut, put }) => left.slice(0, at) + put + left.slice(at + cut),
          text,
        );
        survey(broken, path);
        expect(() => readWorkflow(broken, path).cursor(cursor)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("takes a statement, reads it back, and loses nothing", () => {
    const count = readWorkflow(text, path).processes.flatMap(elements).length;
    const value = fc
      .string({ minLength: 1, maxLength: 20, unit: "grapheme" })
      .filter((word) => word.trim() !== "" && !/[‹\ufffd]/.test(word));
    fc.assert(
      fc.property(fc.nat(count - 1), value, (which, words) => stateAndCompare(text, path, which, words)),
      { numRuns: 80 },
    );
  }, 60_000);
});

describe("aliases without end", () => {
  it("are read as far as there is sense in it, and told", () => {
    const bomb = Array.from({ length: 12 }, (_, i) => `x${i + 1}: &x${i + 1} {do: [${`{a: *x${i}}, `.repeat(9)}]}\n`);
    const reading = readWorkflow(`document: {dsl: 1.0.0}\nx0: &x0 {call: x}\n${bomb.join("")}do:\n- a: *x12\n`);
    expect(reading.problems.map(({ id, message }) => [id, message])).toEqual([["limit-reached", "aliases"]]);
  });
});

function stateAndCompare(text: string, path: string, which: number, words: string): void {
  const reading = readWorkflow(text, path);
  const of = reading.processes.flatMap(elements)[which];
  if (!of) throw new Error("the element was counted before");
  const property = statable[of.type];
  const edits = reading.write({ kind: "state", of, properties: new Map([[property, words]]) });
  const after = applyEdits(text, edits);
  const again = readWorkflow(after, path);
  expect(again.problems).toEqual([]);
  const twin = again.processes.flatMap(elements)[which];
  expect(twin).toMatchObject({ [property]: { kind: "stated", value: words.trim() } });
  expect(after.includes("\r\n")).toBe(text.includes("\r\n"));
  if (text.includes("\r\n")) expect(after).not.toMatch(/[^\r]\n/);
}
