// What is told about broken BPMN, and that the rest of it is still read.
import { describe, expect, it } from "vitest";
import { diagram, flawsOf, flows, processIn, readDiagram } from "./bpmn.js";
import { short } from "./reading.js";

const rest = `<task id="b" name="B"/>${flows("a b")}`;

describe("broken BPMN", () => {
  it.each([
    ["an attribute without a value", '<startEvent id="s" isInterrupting name="S"/>', ["xml-value isInterrupting"]],
    ["a value without quotes", "<task id=x/>", ["xml-quotes x"]],
    ["a quote that is never closed", '<task id="x name="X"/>', ["xml-value X"]],
    ["a quote that is not closed in its line", '<task id="x" name="X/>\n<task id="y" name="Y"/>', ['xml-quote "X']],
    ["an ampersand that stands for itself", '<task id="x" name="Q & A"/>', ["xml-ampersand &"]],
    ["a bracket in a value", '<task id="x" name="<LATER>"/>', ["xml-less <"]],
    ["a reference that only HTML knows", '<task id="x" name="Q&copy;A"/>', ["xml-reference &copy;"]],
    ["one attribute twice", '<task id="x" id="y"/>', ["xml-twice id"]],
    ["a prefix that nothing explains", '<drools:import name="x"/><drools:import/>', ["xml-prefix drools:import"]],
    ["a tag that never ends", '<task id="x"\n<task id="y"/>', ["xml-tag <task"]],
    ["an element that is never closed", '<task id="x"><incoming/>', ["xml-unclosed <task"]],
    ["an end of nothing", "</userTask>", ["xml-stray-end </userTask>"]],
  ])("%s", (_, wrong, expected) => {
    const text = diagram(`<task id="a" name="A"/>\n${wrong}\n${rest}`);
    expect(flawsOf(text)).toEqual(expected);
    const names = processIn(text).steps.map(({ name }) => short(name));
    expect(names).toContain("A");
    expect(names).toContain("B");
  });

  it.each([
    ["a declaration with a slip", `<?xml version="1.0"encoding="UTF-8"?>${diagram(rest)}`, "xml-declaration"],
    ["a declaration too late", `\n<?xml version="1.0"?>${diagram(rest)}`, "xml-declaration-place"],
    ["words behind the end", `${diagram(rest)}\nthe end`, "xml-outside"],
    ["words before the beginning", `x${diagram(rest)}`, "xml-before"],
    ["a text that was cut off", diagram(rest).slice(0, -20), "xml-unclosed"],
    ["a comment that never ends", diagram(`${rest}<!-- `), "xml-comment"],
  ])("%s", (_, text, message) => {
    expect(readDiagram(text).problems.map((problem) => problem.message)).toContain(message);
    expect(processIn(text).steps.map(({ id }) => id)).toEqual(["b"]);
  });

  it.each([
    ["bpmn:", ""],
    ["", ""],
    ["bpmn2:", 'xmlns:other="urn:other"'],
  ])("is BPMN although nothing binds “%s”", (prefix, declarations) => {
    const text = `<${prefix}definitions ${declarations}><${prefix}process id="p"><${prefix}task id="a"/></${prefix}process></${prefix}definitions>`;
    expect(readDiagram(text).processes.map(({ id, steps }) => `${id} ${steps.length}`)).toEqual(["p 1"]);
  });

  it("blames no way whose target may only be swallowed", () => {
    const whole = `<task id="a"/>${flows("a gone")}`;
    const target = (inside: string): string | undefined => processIn(diagram(inside)).steps[0]?.next[0]?.to.kind;
    expect([
      target(whole),
      target(`${whole}<!-- <task id="gone"/>`),
      target(`${whole}<task id="x" name="Q & A"/>`),
    ]).toEqual(["step", "unreadable", "step"]);
  });

  it("offers what should stand there", () => {
    const reading = readDiagram(diagram('<task id="a" name="Q & A < B"/>'));
    expect(reading.problems.map(({ respell }) => respell?.text)).toEqual(["&amp;"]);
    expect(short(reading.processes[0]?.steps[0]?.name ?? { kind: "inexpressible" })).toBe("Q & A < B");
  });

  it("never looks up what a document type names", () => {
    const text = `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "&x;&x;">]>${diagram('<task id="a" name="&x;&y;"/>')}`;
    expect(flawsOf(text)).toEqual([]);
    expect(short(processIn(text).steps[0]?.name ?? { kind: "inexpressible" })).toBe("&x;&y;");
  });

  it.each([
    ["nothing", ""],
    ["a drawing without a process", `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>`],
    ["a process without steps", diagram("")],
    [
      "another language",
      `<xmi:XMI xmlns:xmi="http://www.omg.org/XMI"><process id="p"><task id="a"/></process></xmi:XMI>`,
    ],
  ])("holds no process where there is %s", (_, text) => {
    expect(readDiagram(text)).toMatchObject({ processes: [], problems: [] });
  });
});
