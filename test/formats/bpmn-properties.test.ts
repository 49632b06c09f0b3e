// What holds for any BPMN text, whole or broken: it reads, and every place lies in it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bpmn } from "../../server/src/formats/bpmn/index.js";
import { formatOf } from "../../server/src/formats/index.js";
import { Graph } from "../../server/src/model/graph.js";
import { absolute } from "../../server/src/text/span.js";
import { diagram, readDiagram } from "./bpmn.js";
import { example } from "./bpmn-example.js";
import { spansIn, wordsAt } from "./reading.js";

function expectPlacesInside(text: string): void {
  const reading = readDiagram(text);
  for (const span of spansIn([reading.processes, reading.problems, reading.suppressions])) {
    const { start, end } = absolute(span, reading.layout);
    expect([0 <= start, start <= end, end <= text.length]).toEqual([true, true, true]);
  }
}

test("every beginning of a file reads, with every place inside", () => {
  for (let length = 0; length <= example.length; length += 7) expectPlacesInside(example.slice(0, length));
});

test("so does a file with junk in it", () => {
  const junk = fc.constantFrom(
    "",
    "<",
    ">",
    '"',
    "&",
    "/",
    "</",
    "<!--",
    "]]>",
    "\ud83d",
    "\u0000",
    "id",
    "xmlns",
    "bpmn:",
  );
  const slip = fc.tuple(fc.nat(), fc.nat(40), junk);
  fc.assert(
    fc.property(fc.array(slip, { minLength: 1, maxLength: 6 }), (slips) => {
      let text = example;
      for (const [at, length, words] of slips) {
        const start = at % text.length;
        text = text.slice(0, start) + words + text.slice(start + length);
      }
      expectPlacesInside(text);
      for (const process of readDiagram(text).processes) new Graph(process);
    }),
  );
});

test("an anchor is a name, an id or a tag, and a whole element holds it", () => {
  const reading = readDiagram(example);
  for (const { steps } of reading.processes) {
    for (const { span, anchor, id } of steps) {
      expect(wordsAt(reading, span)).toMatch(new RegExp(`^<[\\s\\S]*\\bid="${id}"[\\s\\S]*>$`));
      expect([span.start < anchor.start, anchor.end < span.end]).toEqual([true, true]);
    }
  }
});

test("the example has no flaw, and its steps are in the order of a case", () => {
  const reading = readDiagram(example);
  expect(reading.problems).toEqual([]);
  expect(reading.processes[0]?.steps.map(({ id }) => id)).toEqual(["asked", "find", "found", "note", "tell"]);
});

describe("is read without effort", () => {
  test.each([
    ["sub-processes in sub-processes", "<subProcess>".repeat(10_000)],
    [
      "gateways behind gateways",
      Array.from({ length: 5000 }, (_, i) => {
        return `<exclusiveGateway id="g${i}"/><task id="t${i}"/><sequenceFlow sourceRef="t${i}" targetRef="g${i}"/><sequenceFlow sourceRef="g${i}" targetRef="g${i + 1}"/>`;
      }).join(""),
    ],
    ["a name of references", `<task name="${"&#65;".repeat(300_000)}"/>`],
    ["lanes in lanes", '<laneSet><lane name="x"><childLaneSet>'.repeat(5000)],
  ])("%s", (_, inside) => {
    expect(readDiagram(diagram(inside)).processes.length).toBeLessThanOrEqual(1);
  });
});

describe("is BPMN", () => {
  const other = '<definitions xmlns="http://schemas.xmlsoap.org/wsdl/"/>';

  test.each([
    ["a.bpmn", ""],
    ["a.BPMN", other],
    ["a.bpmn2", ""],
    ["dir/a.bpmn20.xml", ""],
    ["a.xml", diagram("")],
    ["a", diagram("")],
  ])("%s", (path, text) => expect(formatOf(path, text)).toBe(bpmn));

  test.each([
    ["a.xml", other],
    ["a.xml", ""],
    ["bpmn.yaml", diagram("")],
  ])("not %s", (path, text) => expect(formatOf(path, text)).toBeUndefined());
});
