// What a configuration says for all processes counts as said, and nothing is written into them.
import { expect, test } from "vitest";
import { withDefaults } from "../../server/src/engine/defaults.js";
import { recommended } from "../../server/src/engine/settings.js";
import { rules } from "../../server/src/rules/index.js";
import { problems } from "../../server/src/rules/problems.js";
import { checkActions, checkFindings, repaired } from "../notation/check.js";
import { readText } from "../support/reading.js";

const settings = {
  ...recommended(rules, problems),
  defaults: { customer: "Allotment holders", owner: "Head of Gardens", contact: "the garden desk" },
};

const process = (head: string) => `process: p
${head}reviewed: 2026-10-01
feedback: We ask every new holder
steps:
  - id: hand-over
    name: Hand over the plot
    actor: gardener
    visibility: frontstage
    outcome: Allotment holder has a plot
    exceptions:
      - when: the plot is flooded
        do: Offer another plot
`;

test("a process that says nobody's name has those that hold for all", () => {
  const text = process("purpose: People can grow their own food\nmetrics: {in: handbook}\n");
  checkFindings(text, { settings });
  expect(repaired(text, { settings }, "suggestion")).toBe(text);
});

test.each([
  ["unnamed-customer", "process: |p\nsteps: [{id: a, name: Water the beds}]\n", "Open a place for the customer"],
  ["stale-process", "process: |p\nreviewed: 2026-10-01\nsteps: [{id: a, name: Dig}]\n", "Open a place for the owner"],
])("%s has nothing to offer then", (rule, drawn, title) => {
  checkActions(drawn, [title], { rule });
  checkActions(drawn, [], { rule, settings });
});

test("whom all processes are for decides what the words of each mean", () => {
  const text = `process: p
steps:
  - id: tell
    name: Set the rent
    outcome: Holder notified of the rent
`;
  const found = "             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ internal-only-outcome\n";
  checkFindings(text + found, { rule: "internal-only-outcome" });
  checkFindings(text, { rule: "internal-only-outcome", settings: { ...settings, defaults: { customer: "Holders" } } });
});

test.each([
  ["nobody", undefined, true],
  ["the team to whom the case comes back", "the plumbers", false],
])("a case that goes to and fro, where %s can be reached throughout", (_, contact, isFound) => {
  const text = `process: p
customer: Tenants
steps:
  - {id: take, name: Take the call, actor: housing desk, asks: [flat number]}
  - {id: look, name: Look at the pipes, actor: plumbers}
  - {id: order, name: Order the parts, actor: stores}
  - {id: mount, name: Mount the parts, actor: plumbers}
`;
  const mark = "                      ^^^^^^^^^^^^^^^ ping-pong-handoff: comes back to them\n";
  const end = "  - {id: tell, name: Tell the tenant, actor: housing desk, outcome: The tenant has warm water again}\n";
  const defaults = contact === undefined ? {} : { contact };
  checkFindings(text + (isFound ? mark : "") + end, { rule: "ping-pong-handoff", settings: { ...settings, defaults } });
});

test.each([
  ["what the process says itself", "customer: Beekeepers\n", { kind: "stated", value: "Beekeepers" }],
  ["a place that its author has opened", "customer: ‹who›\n", { kind: "missing", open: true }],
  ["what cannot be read", "customer: [[\n", { kind: "unreadable" }],
  ["nothing at all", "", { kind: "derived", value: "Allotment holders", from: "default" }],
])("%s is kept as %s", (_, head, expected) => {
  const [process] = readText(`process: p\n${head}`).processes;
  if (!process) throw new Error("no process");
  expect(withDefaults(process, settings.defaults).customer.who).toMatchObject(expected);
});

test("without defaults a process stays the same object", () => {
  const [process] = readText("process: p\n").processes;
  expect(process && withDefaults(process, {})).toBe(process);
});
