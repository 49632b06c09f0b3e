// `touchstone convert`: a first process spec from a process in another format.
import { beforeAll, describe, expect, test } from "vitest";
import { bundleCli, Folder } from "../support/cli.js";

let cli = "";
beforeAll(async () => {
  cli = await bundleCli("convert");
});

const files = {
  "touchstone.config.yaml":
    "root: true\nformats:\n  ours: {files: own/*.yaml, name: name, steps: todo, step: {actor: who, next: then, outcome: gain}, answer: {when: if, to: go}, metrics: kpis}\n",
  "own/lend.yaml": `name: Lend a kayak
todo:
  - {id: ask, name: Ask for the weather, who: harbour office, then: [{if: it storms, go: stop}, {go: lend}]}
  - {id: lend, name: Hand the kayak over, who: boatman, gain: Paddlers can set off}
kpis: [Paddlers back by dusk]
`,
};

const spec = `# First written from “own/lend.yaml”. What the customer has of each step is yours to say.
process: lend
name: Lend a kayak
steps:
  - id: ask
    name: Ask for the weather
    actor: harbour office
    next:
      - when: it storms
        to: end
      - lend
  - id: lend
    name: Hand the kayak over
    actor: boatman
    outcome: Paddlers can set off
metrics:
  - Paddlers back by dusk
`;

describe("a process in another format", () => {
  test("is written to standard output", async () => {
    const folder = await Folder.with(cli, files);
    expect(await folder.touchstone(["convert", "own/lend.yaml"])).toEqual({ code: 0, out: spec, err: "" });
  });

  test("is written beside its file, and read there", async () => {
    const folder = await Folder.with(cli, {
      ...files,
      "touchstone.config.yaml": files["touchstone.config.yaml"].replace("own/*.yaml", "own/lend.yaml"),
    });
    const { code, out } = await folder.touchstone(["convert", "own/lend.yaml", "--beside"]);
    expect(code).toBe(0);
    expect(out).toBe(
      "Wrote 1 process with 2 steps to own/lend.process.yaml. See what is left to say: touchstone check own/lend.process.yaml\n",
    );
    expect(await folder.read("own/lend.process.yaml")).toBe(spec);
    const report = JSON.parse((await folder.touchstone(["check", "--format", "json", "own/lend.process.yaml"])).out);
    expect(report.files[0].format).toBe("process-spec");
  });

  test("keeps what a drawing shows about the customer", async () => {
    const bpmn = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x">
  <collaboration id="c">
    <participant id="p1" name="Customer"/>
    <participant id="p2" name="Kayak desk" processRef="lend"/>
    <messageFlow id="m" sourceRef="hand" targetRef="p1" name="key"/>
  </collaboration>
  <process id="lend" name="Lend a kayak">
    <startEvent id="s"/>
    <task id="look" name="Look at the weather"><documentation>The wind at the pier counts.</documentation></task>
    <task id="hand" name="Hand the kayak over"/>
    <endEvent id="e" name="The customer has a kayak"/>
    <sequenceFlow id="f1" sourceRef="s" targetRef="look"/>
    <sequenceFlow id="f2" sourceRef="look" targetRef="hand"/>
    <sequenceFlow id="f3" sourceRef="hand" targetRef="e"/>
  </process>
</definitions>`;
    const folder = await Folder.with(cli, { "lend.bpmn": bpmn });
    const { code, out } = await folder.touchstone(["convert", "lend.bpmn"]);
    expect(code).toBe(0);
    expect(out.split("\n").slice(1).join("\n")).toBe(`process: lend
name: Lend a kayak
steps:
  - id: look
    name: Look at the weather
    description: The wind at the pier counts.
    actor: Kayak desk
    next: hand
  - id: hand
    name: Hand the kayak over
    actor: Kayak desk
    visibility: frontstage
    next:
      end: The customer has a kayak
`);
  });

  test("is never written over another file", async () => {
    const folder = await Folder.with(cli, { ...files, "x.process.yaml": "process: x\n" });
    const { code, err } = await folder.touchstone(["convert", "own/lend.yaml", "--output", "x.process.yaml"]);
    expect([code, err]).toEqual([2, "touchstone: “x.process.yaml” is not written: it is there already.\n"]);
    expect(await folder.read("x.process.yaml")).toBe("process: x\n");
  });

  test("is written as far as it can be read, and that is said", async () => {
    const folder = await Folder.with(cli, { "x.process.yaml": 'process: x\nsteps:\n  - name: A\n  - name: "B\n' });
    const { code, out, err } = await folder.touchstone(["convert", "x.process.yaml"]);
    expect([code, out.includes("name: A")]).toEqual([0, true]);
    expect(err).toBe(
      "Parts of “x.process.yaml” cannot be read and are left out; see touchstone check x.process.yaml\n",
    );
  });

  test.each<[string, readonly string[], string]>([
    ["no file", [], "Which file? Say: touchstone convert FILE"],
    ["two files", ["a", "b"], "Which file? Say: touchstone convert FILE"],
    ["a file that is not there", ["x.yaml"], "There is no file “x.yaml”."],
    [
      "two places to write to",
      ["own/lend.yaml", "--beside", "--output", "x"],
      "Either --output or --beside, not both.",
    ],
    [
      "a folder that is not there",
      ["own/lend.yaml", "--output", "no/x.process.yaml"],
      "“no/x.process.yaml” is not written",
    ],
    ["a file that is no process", ["touchstone.config.yaml"], "say: touchstone init --from touchstone.config.yaml"],
  ])("is wrong usage with %s", async (_, words, expected) => {
    const folder = await Folder.with(cli, files);
    const { code, out, err } = await folder.touchstone(["convert", ...words]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(expected);
  });
});
