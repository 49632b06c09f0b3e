// What a mapping makes of a file that a team writes in its own way.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePath, pathText } from "../../server/src/formats/mapped/path.js";
import { absolute } from "../../server/src/text/span.js";
import { junk } from "./example.js";
import { mappingOf, processIn, readMapped } from "./mapped.js";
import { short, spansIn, wordsAt } from "./reading.js";

const keys = `
process: playbook
id: id
name: [title, name]
owner: metadata.owner
promise: promises
purpose: purpose
steps: stages.*
step:
  id: "{key}"
  name: label
  kind: type
  actor: [assignee, approvers]
  outcome: customer.outcome
  for: serves
metrics: [kpis.*, "stages[].kpis"]
metric: {name: [name, "{key}"], target: [target, .]}
`;

const text = `
playbook:
  id: lend-a-boat
  name: Lend a boat
  metadata: {owner: Harbour office}
  promises: [A boat within the hour, A life vest for everybody]
  stages:
    weigh: {label: Weigh the crew, type: user_task, approvers: [Skipper, Harbour office], customer: {outcome: The crew is safe}}
    hand_over: {label: Hand over the keys, serves: weigh, assignee: "", type: end}
  kpis:
    boats: 90%
    crews: {name: Crews on the water within the hour, target: 95%}
`;

describe("a mapped process", () => {
  const process = processIn(keys, text);
  const [weigh, handOver] = process.steps;

  test.each([
    ["the id", process.id, "lend-a-boat"],
    ["the first of two names that is there", short(process.name), "Lend a boat"],
    ["what stands deeper", short(process.owner), "Harbour office"],
    ["a list of texts", short(process.promise), "A boat within the hour,A life vest for everybody"],
    ["what the author left out", short(process.purpose), "missing"],
    ["what the mapping has no place for", short(process.contact), "inexpressible"],
    ["the key of an entry as its id", weigh?.id, "weigh"],
    ["several people as one text", weigh && short(weigh.actor), "Skipper, Harbour office"],
    ["what sort of step it is, in words of others", weigh && short(weigh.kind), "task"],
    ["a mark for the end", handOver && short(handOver.kind), "event"],
    ["an outcome", weigh && short(weigh.outcome), "The crew is safe"],
    ["an outcome that is not there", handOver && short(handOver.outcome), "missing"],
    ["an empty place", handOver && short(handOver.actor), "open"],
    ["whom it serves", handOver && short(handOver.for), "weigh"],
    ["a step that serves another is out of sight", handOver && short(handOver.visibility), "derived backstage"],
    [
      "metrics by key and by name",
      process.metrics.map(({ name }) => name).join(),
      "boats,Crews on the water within the hour",
    ],
    ["a value that stands alone", process.metrics[0] && short(process.metrics[0].target), "90%"],
  ])("%s", (_, found, expected) => expect(found).toBe(expected));

  test("comes from an imported format, so that its silence is told once", () => {
    expect(readMapped(keys, text)).toMatchObject({ format: "mapped", imported: true, problems: [] });
  });

  test("knows where everything stands", () => {
    const reading = readMapped(keys, text);
    expect(weigh && wordsAt(reading, weigh.anchor)).toBe("Weigh the crew");
    expect(weigh?.outcome.kind === "stated" && wordsAt(reading, weigh.outcome.span)).toBe("The crew is safe");
  });

  test("is the same in JSON", () => {
    const json = JSON.stringify({ playbook: { id: "lend", stages: { a: { label: "A" } } } });
    expect(processIn(keys, json, "test.json").steps.map(({ id }) => id)).toEqual(["a"]);
  });

  test("may be one of several in a file", () => {
    const several = "all:\n  lend: {steps: [A]}\n  mend: {steps: [B]}\n---\nall:\n  sell: {steps: [C]}\n";
    const { processes } = readMapped("process: all.*\nsteps: steps", several);
    expect(processes.map(({ id, named }) => [id, named])).toEqual([
      ["lend", false],
      ["mend", false],
      ["sell", false],
    ]);
  });

  test("takes its id from its file where nothing else says one", () => {
    const { processes } = readMapped("steps: steps", "steps: [A]\n---\nsteps: [B]\n", "a/b/Lend boats.yaml");
    expect(processes.map(({ id }) => id)).toEqual(["lend-boats", "lend-boats-2"]);
  });

  test("says nothing of what may stand behind an error", () => {
    const { processes } = readMapped(keys, text.replace("metadata: {owner: Harbour office}", "metadata: {owner: [}"));
    expect(processes.map(({ purpose }) => purpose.kind)).not.toContain("missing");
  });
});

describe("what stands several times", () => {
  test("is another step where the format has no ids", () => {
    const { steps } = processIn("steps: todo", "todo: [{name: Look}, {name: Row}, {name: Look}]\n");
    expect(steps.map(({ id }) => id)).toEqual(["Look", "Row", "Look-3"]);
  });

  test("is a slip where the author gave the ids", () => {
    const { steps } = processIn("steps: todo", "todo: [{id: a}, {id: a}]\n");
    expect(steps.map(({ id }) => id)).toEqual(["a", "a"]);
  });

  test("is one metric where each step has its own list, and a slip in one list", () => {
    const file = "todo:\n  - {name: A, kpis: [x, y]}\n  - {name: B, kpis: [x, z, z]}\n";
    const { metrics } = processIn('steps: todo\nmetrics: "todo[].kpis"', file);
    expect(metrics.map(({ name }) => name)).toEqual(["x", "y", "z", "z"]);
  });
});

describe("a file that is not as its mapping says is told once", () => {
  const told = (own: string, file: string): string[] => {
    const reading = readMapped(own, file);
    return reading.problems.map(
      ({ id, message, data, span }) => `${id}/${message} ${data.paths} at ${wordsAt(reading, span)}`,
    );
  };

  test.each([
    [
      "without the process",
      "process: playbook\nsteps: steps",
      "steps: [A]\n",
      "unmapped-file/process “playbook” at steps",
    ],
    [
      "without steps",
      "steps: [tasks, steps.*]",
      "name: A\nsteps: []\n",
      "unmapped-file/steps “tasks”, “steps.*” at name",
    ],
    [
      "with steps that have no names",
      "steps: steps",
      "steps: [{title: A}]\n",
      "unmapped-file/names “id”, “name” at steps",
    ],
  ])("%s", (_, own, file, expected) => expect(told(own, file)).toEqual([expected]));

  test.each([
    ["where nothing is written", "# nothing yet\n"],
    ["where the text cannot be read", "steps: [\n"],
  ])("but not %s", (_, file) => {
    expect(told("steps: steps", file).filter((one) => one.startsWith("unmapped"))).toEqual([]);
  });
});

describe("a path", () => {
  test.each([
    "steps",
    "metadata.owner",
    "phases[].steps",
    "[].steps",
    "kpis.*",
    "*.steps[]",
    "{key}",
    "kpis.*.{key}",
    ".",
    '"a.b".c',
    "on-failure.fallback[].name",
    "was ist zu tun",
  ])("%s is read, and written the same", (written) => {
    const path = parsePath(written);
    expect(path && pathText(path)).toBe(written);
  });

  test.each([
    "",
    "..",
    "a.",
    ".a",
    "a..b",
    "a[0]",
    "a[*]",
    "$.a[*]",
    "{key}.a",
    "a b]",
    "a[",
    "a{key}",
    "{other}",
    "a*",
    '"a',
  ])("“%s” is none", (written) => expect(parsePath(written)).toBeUndefined());

  test("reads back whatever it is made of", () => {
    const step = fc.oneof(
      fc.record({ key: fc.string().filter((key) => !key.includes('"')) }),
      fc.constantFrom("items" as const, "entries" as const),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 5 }), (path) => {
        expect(parsePath(pathText(path))).toEqual(path);
      }),
    );
  });
});

test("whatever is written, reading does not fail, and every place lies in the text", () => {
  const piece = fc.oneof(fc.constantFrom(...junk, ...text.split("\n")), fc.constant(text));
  const mapping = mappingOf(keys);
  expect(mapping.name).toBe("ours");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), fc.constantFrom("x.yaml", "x.json"), (pieces, path) => {
      const whole = pieces.join("\n");
      const { processes, layout } = readMapped(keys, whole, path);
      for (const span of spansIn(processes)) {
        const { start, end } = absolute(span, layout);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(whole.length);
        expect(start).toBeLessThanOrEqual(end);
      }
    }),
    { numRuns: 300 },
  );
});
