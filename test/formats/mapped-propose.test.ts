// What is proposed for files that nobody has described yet: the mapping, and what it makes of the file.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readConfiguration } from "../../server/src/engine/config.js";
import { mappedFormat } from "../../server/src/formats/mapped/index.js";
import { proposeMapping } from "../../server/src/formats/mapped/propose/propose.js";
import { mappingLines, toldInWords } from "../../server/src/formats/mapped/propose/render.js";
import { junk } from "./example.js";
import { ways } from "./mapped.js";

function proposed(text: string, path = "x.yaml"): string[] | undefined {
  const proposal = proposeMapping(text, path, "ours", ["*.yaml"]);
  return (
    proposal &&
    mappingLines(proposal)
      .slice(2)
      .map((line) => line.replace(/ {2}#.*$/, "").slice(2))
  );
}

const cases: readonly [what: string, text: string, expected: readonly string[]][] = [
  [
    "steps that lead on by routes, with metrics under feedback",
    `
name: Lend a kayak
id: lend-kayak
steps:
  - id: check_weather
    name: Check the weather
    executor: harbour office
    route_to:
      - {condition: it storms, goto: refuse}
    default_next: hand_over
  - id: hand_over
    name: Hand the kayak over
    executor: boatman
  - id: refuse
    name: Say that it storms
    executor: harbour office
feedback:
  metrics:
    - {name: paddlers back in time, description: by dusk, target: ">95%"}
`,
    [
      "id: id",
      "name: name",
      "purpose: purpose",
      "steps: steps",
      "step:",
      "  id: id",
      "  name: name",
      "  actor: executor",
      "  outcome: customer_outcome",
      "  next: route_to",
      "  otherwise: default_next",
      "answer:",
      "  when: condition",
      "  to: goto",
      "metrics: feedback.metrics",
      "metric:",
      "  name: name",
      "  description: description",
      "  target: target",
    ],
  ],
  [
    "a question with two branches, and what is done on failure",
    `
workflow: greet
metadata: {owner: front desk}
steps:
  - {name: look-up, condition: known here, true_branch: greet, false_branch: register}
  - {name: register, on_failure: ask-again}
  - {name: greet}
  - {name: ask-again}
`,
    [
      "id: workflow",
      "purpose: purpose",
      "owner: metadata.owner",
      "steps: steps",
      "step:",
      "  name: name",
      "  outcome: customer_outcome",
      "  next: true_branch",
      "  when: condition",
      "  otherwise: false_branch",
      "  exceptions: on_failure",
    ],
  ],
  [
    "a map of steps inside a head of its own",
    `
playbook:
  title: Mend a shoe
  stages:
    take: {label: Take the shoe, team: counter, depends_on: []}
    sole: {label: Sole the shoe, team: workshop, depends_on: [take]}
`,
    [
      "name: playbook.title",
      "purpose: playbook.purpose",
      "steps: playbook.stages.*",
      "step:",
      "  id: {key}",
      "  name: label",
      "  actor: team",
      "  outcome: customer_outcome",
      "  after: depends_on",
    ],
  ],
  [
    "several processes in one file, with steps in phases",
    `
workflows:
  - id: lend
    phases:
      - name: first
        steps: [{id: a, title: Ask}, {id: b, title: Bring}]
  - id: sell
    phases:
      - name: first
        steps: [{id: c, title: Count}, {id: d, title: Deliver}]
`,
    [
      "process: workflows[]",
      "id: id",
      "purpose: purpose",
      "steps: phases[].steps",
      "step:",
      "  id: id",
      "  name: title",
      "  outcome: outcome",
    ],
  ],
  [
    "steps and metrics under German keys",
    `
Metadaten: {Kennung: kajak, Bezeichnung: Ein Kajak ausleihen, Prozesseigner: Hafenamt}
Schritte:
  - {Kennung: wetter, Bezeichnung: Das Wetter prüfen, Zuständig: Hafenamt, Weiter: [{Falls: Sturm, Zu: absagen}, {Zu: ausgeben}]}
  - {Kennung: ausgeben, Bezeichnung: Das Kajak ausgeben, Zuständig: Bootsmann}
  - {Kennung: absagen, Bezeichnung: Den Sturm melden, Zuständig: Hafenamt}
Kennzahlen:
  - {Bezeichnung: Rückkehr vor der Dämmerung, Zielwert: 95 %}
`,
    [
      "id: Metadaten.Kennung",
      "name: Metadaten.Bezeichnung",
      "purpose: Metadaten.purpose",
      "owner: Metadaten.Prozesseigner",
      "steps: Schritte",
      "step:",
      "  id: Kennung",
      "  name: Bezeichnung",
      "  actor: Zuständig",
      "  outcome: outcome",
      "  next: Weiter",
      "answer:",
      "  when: Falls",
      "  to: Zu",
      "metrics: Kennzahlen",
      "metric:",
      "  name: Bezeichnung",
      "  target: Zielwert",
    ],
  ],
  [
    "states, and the ways between them in a list of their own",
    `
process: lend_out
states: [asked, lent, refused]
transitions:
  - {from: asked, to: lent, guard: it is there}
  - {from: asked, to: refused}
`,
    [
      "id: process",
      "purpose: purpose",
      "steps: states",
      "step:",
      "  outcome: outcome",
      "ways: transitions",
      "answer:",
      "  from: from",
      "  when: guard",
      "  to: to",
    ],
  ],
  [
    "steps as bare texts",
    "title: T\nprocedure: [Open the door, Greet the guest]\n",
    ["name: title", "purpose: purpose", "steps: procedure", "step:", "  outcome: outcome"],
  ],
];

describe("a mapping is proposed for", () => {
  test.each(cases)("%s", (_, text, expected) => expect(proposed(text)).toEqual(expected));

  test("JSON as well", () => {
    const text = JSON.stringify({
      tasks: [
        { key: "a", title: "A", nextStep: "b" },
        { key: "b", title: "B" },
      ],
    });
    expect(proposed(text, "x.json")).toEqual([
      "purpose: purpose",
      "steps: tasks",
      "step:",
      "  id: key",
      "  name: title",
      "  outcome: customerOutcome",
      "  next: nextStep",
    ]);
  });

  test.each([
    [
      "a service of containers",
      "services:\n  web: {image: nginx, ports: [80]}\n  db: {image: postgres, ports: [5432]}\n",
    ],
    ["a package", '{"name": "x", "dependencies": {"a": "1", "b": "2"}, "scripts": {"build": "tsc", "test": "vitest"}}'],
    ["a schema of inputs", "name: T\ninputs:\n  - {name: a, type: string}\n  - {name: b, type: number}\n"],
    ["metrics alone", "name: T\nkpis:\n  - {name: a, target: 1}\n  - {name: b, target: 2}\n"],
    ["nothing", ""],
    ["a text", "just a text\n"],
  ])("not for %s", (_, text) => expect(proposed(text)).toBeUndefined());
});

describe("a proposal", () => {
  const [, text] = cases[0] ?? ["", ""];
  const proposal = proposeMapping(text, "x.yaml", "the kayaks", ["a/*.yaml", "b c/*.yaml"]);

  test("says in plain words what was found, and what was not", () => {
    expect(proposal && toldInWords(proposal)).toEqual({
      found: [
        "the process “Lend a kayak”",
        "3 steps: “Check the weather”, “Hand the kayak over”, “Say that it storms”",
        "who does them: “harbour office”, “boatman”",
        "where 1 step leads",
        "1 metric: “paddlers back in time”",
      ],
      open: [
        "who owns the process",
        "what customers have from it; the mapping proposes places of its own for that: “purpose” and “customer_outcome”",
      ],
    });
  });

  test("is a configuration that reads the file as it was understood", () => {
    const lines = proposal ? mappingLines(proposal) : [];
    const { configuration, reading } = readConfiguration(
      ["formats:", ...lines.map((line) => `  ${line}`), ""].join("\n"),
    );
    const mapping = configuration.formats.get("the kayaks");
    expect(reading.problems).toEqual([]);
    expect(mapping?.files).toEqual(["a/*.yaml", "b c/*.yaml"]);
    const [process] = mapping ? mappedFormat(mapping).read(text, "x.yaml").processes : [];
    expect(process && ways(process)).toEqual([
      "check_weather > refuse if it storms, hand_over otherwise",
      "hand_over > …",
      "refuse > …",
    ]);
  });
});

test("whatever the text, a proposal is a configuration without flaws", () => {
  const piece = fc.oneof(fc.constantFrom(...cases.flatMap(([, text]) => text.split("\n"))), fc.constantFrom(...junk));
  const whole = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((lines) => lines.join("\n")),
    fc.jsonValue({ depthSize: "medium" }).map((value) => JSON.stringify({ steps: value, name: "n" })),
    fc
      .array(fc.dictionary(fc.string(), fc.string()), { minLength: 2 })
      .map((steps) => JSON.stringify({ steps, tasks: steps })),
  );
  fc.assert(
    fc.property(whole, (text) => {
      const proposal = proposeMapping(text, "x.yaml", "ours", ["*.yaml"]);
      if (proposal === undefined) return;
      const lines = mappingLines(proposal).map((line) => `  ${line}`);
      expect(readConfiguration(["formats:", ...lines, ""].join("\n")).reading.problems).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
