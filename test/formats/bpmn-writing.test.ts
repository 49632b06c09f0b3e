// How repairs are written into BPMN: in the author's own way, and so that other tools open the file as before.
import { BpmnModdle } from "bpmn-moddle";
import { describe, expect, test } from "vitest";
import type { ModelEdit, Property, Value } from "../../server/src/model/model-edit.js";
import type { Element, Process } from "../../server/src/model/process.js";
import { applyEdits } from "../../server/src/text/edit.js";
import { diagram, readDiagram } from "./bpmn.js";
import { example } from "./bpmn-example.js";

type Of = (process: Process) => Element | undefined;

const firstStep: Of = ({ steps }) => steps[0];

function written(text: string, of: Of, edit: (of: Element) => ModelEdit): string {
  const reading = readDiagram(text);
  const [process] = reading.processes;
  const element = process && of(process);
  if (!element) throw new Error("there is no such element");
  return applyEdits(text, reading.write(edit(element)));
}

function stated(text: string, properties: Partial<Record<Property, Value>>, of = firstStep): string {
  const entries = Object.entries(properties) as [Property, Value][];
  return written(text, of, (element) => ({ kind: "state", of: element, properties: new Map(entries) }));
}

/** What stands in the process of a document. */
function inside(text: string): string {
  return /<process id="p">\n([\s\S]*)\n<\/process>/.exec(text)?.[1] ?? text;
}

describe("an outcome", () => {
  test.each([
    [
      "opens an empty element",
      '  <task id="a" />',
      '  <task id="a">\n    <documentation>Outcome: It’s here</documentation>\n  </task>',
    ],
    [
      "comes before everything else in it, as far right",
      '\t<task id="a">\n\t\t<incoming>f</incoming>\n\t</task>',
      '\t<task id="a">\n\t\t<documentation>Outcome: It’s here</documentation>\n\t\t<incoming>f</incoming>\n\t</task>',
    ],
    [
      "stays in the line",
      '<subProcess id="s"><task id="a"/></subProcess>',
      '<subProcess id="s"><task id="a"><documentation>Outcome: It’s here</documentation></task></subProcess>',
    ],
    [
      "is one more line of what is there",
      '<task id="a"><documentation>\n  Pack &amp; label\n</documentation></task>',
      '<task id="a"><documentation>\n  Pack &amp; label\n  Outcome: It’s here\n</documentation></task>',
    ],
    [
      "fills a documentation that is empty",
      '<task id="a"><documentation id="d"/></task>',
      '<task id="a"><documentation id="d">Outcome: It’s here</documentation></task>',
    ],
    [
      "fills the place that stands open",
      '<task id="a"><documentation><![CDATA[Outcome: ‹what›]]></documentation></task>',
      '<task id="a"><documentation><![CDATA[Outcome: It’s here]]></documentation></task>',
    ],
    [
      "leaves a documentation in HTML alone",
      '  <task id="a">\n    <documentation textFormat="text/html">x</documentation>\n  </task>',
      '  <task id="a">\n    <documentation>Outcome: It’s here</documentation>\n    <documentation textFormat="text/html">x</documentation>\n  </task>',
    ],
    [
      "is a property where the step has some",
      '<task id="a"><extensionElements><zeebe:properties><zeebe:property name="x" value="y"/></zeebe:properties></extensionElements></task>',
      '<task id="a"><extensionElements><zeebe:properties><zeebe:property name="x" value="y"/><zeebe:property name="outcome" value="It’s here" /></zeebe:properties></extensionElements></task>',
    ],
    [
      "is a property where other steps have some",
      '  <task id="a">\n    <documentation>x</documentation>\n  </task>\n  <task id="b"><extensionElements><camunda:properties/></extensionElements></task>',
      '  <task id="a">\n    <documentation>x</documentation>\n    <extensionElements>\n      <camunda:properties>\n        <camunda:property name="outcome" value="It’s here" />\n      </camunda:properties>\n    </extensionElements>\n  </task>\n  <task id="b"><extensionElements><camunda:properties/></extensionElements></task>',
    ],
    [
      "replaces what a property says",
      '<task id="a"><extensionElements><camunda:properties><camunda:property value="‹what›" name="Outcome"/></camunda:properties></extensionElements></task>',
      '<task id="a"><extensionElements><camunda:properties><camunda:property value="It’s here" name="Outcome"/></camunda:properties></extensionElements></task>',
    ],
  ])("%s", (_, before, after) => {
    expect(inside(stated(diagram(before), { outcome: "It’s here" }))).toBe(after);
  });

  test("is written with the prefix and the line breaks of the file", () => {
    const text =
      '<b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL">\r\n  <b:process id="p">\r\n    <b:task id="a"/>\r\n  </b:process>\r\n</b:definitions>\r\n';
    expect(stated(text, { outcome: "x < y & z" })).toBe(
      text.replace(
        '<b:task id="a"/>',
        '<b:task id="a">\r\n      <b:documentation>Outcome: x &lt; y &amp; z</b:documentation>\r\n    </b:task>',
      ),
    );
  });

  test("keeps a file in its one line", () => {
    const text = diagram('<task id="a"><documentation>Pack</documentation></task>').replaceAll("\n", "");
    expect(stated(text, { outcome: "x" })).toContain("<documentation>Pack&#10;Outcome: x</documentation>");
  });

  test("of several lines has the line breaks of the file", () => {
    const text = diagram('  <task id="a"/>');
    const properties = { outcome: "x", why: "y" };
    expect(stated(text.replaceAll("\n", "\r\n"), properties)).toBe(stated(text, properties).replaceAll("\n", "\r\n"));
    expect(stated(text.replaceAll("\n", ""), properties)).toContain(
      "<documentation>Outcome: x&#10;Why: y</documentation>",
    );
  });

  test("opens no place twice", () => {
    const text = diagram('<task id="a"><documentation>Outcome: ‹what›</documentation></task>');
    expect(stated(text, { outcome: "‹what they have›" })).toBe(text);
  });
});

test.each<[string, Of, (of: Element) => ModelEdit, string]>([
  [
    "a step",
    firstStep,
    (of) => ({ kind: "allow", of, rule: "unclear-step", reason: "‹why›" }),
    "Allow unclear-step: ‹why›",
  ],
  [
    "a way",
    ({ steps }) => steps[0]?.next[0],
    (of) => ({ kind: "state", of, properties: new Map([["cause", "‹why›"]]) }),
    "Cause: ‹why›",
  ],
  [
    "an exception",
    ({ steps }) => steps[1]?.exceptions[0],
    (of) => ({ kind: "state", of, properties: new Map([["prevention", "‹what›"]]) }),
    "Prevention: ‹what›",
  ],
  [
    "a process",
    (process) => process,
    (of) => ({ kind: "state", of, properties: new Map([["purpose", "x"]]) }),
    "Purpose: x",
  ],
])("%s has its own documentation", (_, of, edit, line) => {
  const after = written(example, of, edit);
  expect(after).toContain(line);
  expect(written(after, of, edit)).toBe(after);
});

test("a metric is a line of its process, and so is what is said about it", () => {
  const text = diagram('<task id="a"/>').replace("<task", "<documentation>Lend.</documentation><task");
  const added = written(
    text,
    (process) => process,
    (of) => (of.type === "process" ? { kind: "add-metric", of, name: "Days to wait", properties: new Map() } : fail()),
  );
  expect(added).toContain("<documentation>Lend.\nMetric: Days to wait</documentation>");
  expect(stated(added, { target: "<3" }, ({ metrics }) => metrics[0])).toContain(
    "Metric: Days to wait; target: &lt;3<",
  );
});

function fail(): never {
  throw new Error("this is no process");
}

test("what would have to be drawn is not written", () => {
  const reading = readDiagram(example);
  const [process] = reading.processes;
  const [after] = process?.steps ?? [];
  if (!process || !after) throw new Error("nothing was read");
  const properties = new Map();
  expect([
    reading.write({ kind: "add-step", of: process, after, id: "x", name: "X", properties }),
    reading.write({ kind: "add-exception", of: process, condition: "x", properties }),
  ]).toEqual([[], []]);
});

test("another tool opens the file as before", async () => {
  const reading = readDiagram(example);
  const edits = reading.processes.flatMap((process) => {
    const elements: Element[] = [process, ...process.steps.flatMap((step) => [step, ...step.next, ...step.exceptions])];
    return elements.flatMap((of) => {
      const property = of.type === "flow" ? "cause" : of.type === "step" ? "outcome" : "purpose";
      return reading.write({ kind: "state", of, properties: new Map([[property as Property, 'a < b & "c"']]) });
    });
  });
  const after = applyEdits(example, edits);
  expect(edits.length).toBeGreaterThan(8);
  const [before, now] = [await opened(example), await opened(after)];
  expect(now.warnings).toEqual(before.warnings);
  expect(Object.keys(now.elementsById)).toEqual(Object.keys(before.elementsById));
});

interface Opened {
  readonly warnings: readonly string[];
  readonly elementsById: Readonly<Record<string, unknown>>;
}

async function opened(text: string): Promise<Opened> {
  const { warnings, elementsById } = await new BpmnModdle().fromXML(text);
  return { warnings: warnings.map(({ message }) => message), elementsById };
}
