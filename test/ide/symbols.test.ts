// An outline that every editor accepts, however little of a process could be read.
import { expect, test } from "vitest";
import { type Outline, outlineOf } from "../../server/src/ide/symbols.js";
import type { Fact } from "../../server/src/model/fact.js";
import type { Metric, Process, Step } from "../../server/src/model/process.js";
import { readingOf } from "./fake-reading.js";

const span = (start: number, end: number) => ({ part: 1, start, end });
const nowhere: Fact<never> = { kind: "inexpressible" };
const stated = (value: string): Fact<string> => ({ kind: "stated", value, span: span(0, 1) });

function outline(process: Partial<Process>): Outline | undefined {
  const whole = {
    type: "process",
    id: "",
    name: nowhere,
    steps: [],
    exceptions: [],
    metrics: [],
    allow: [],
    ...process,
  };
  return outlineOf(readingOf("x".repeat(100), { processes: [whole as unknown as Process] }))[0];
}

const step = (given: Partial<Step>) =>
  ({ type: "step", id: "", name: nowhere, actor: nowhere, exceptions: [], allow: [], ...given }) as Step;
const metric = (given: Partial<Metric>) =>
  ({ type: "metric", name: "", target: nowhere, allow: [], ...given }) as Metric;

test("an entry holds the ranges of its children and of what is selected", () => {
  const found = outline({
    span: span(0, 10),
    anchor: span(0, 4),
    steps: [step({ span: span(20, 30), anchor: span(40, 44), name: stated("Pay") })],
  });
  expect(found?.range).toEqual({ start: 0, end: 44 });
  expect(found?.children[0]?.range).toEqual({ start: 20, end: 44 });
});

test("what has no name is called by its id, and without one by what it is", () => {
  const place = { span: span(0, 1), anchor: span(0, 1) };
  const found = outline({
    ...place,
    steps: [step({ ...place, id: "pay", name: stated(" ") }), step(place)],
    metrics: [metric(place)],
  });
  expect([found, ...(found?.children ?? [])].map((entry) => entry?.name)).toEqual(["process", "pay", "step", "metric"]);
});

test("a name is one line", () => {
  expect(outline({ span: span(0, 1), anchor: span(0, 1), name: stated("Refund\n  an order") })?.name).toBe(
    "Refund an order",
  );
});
