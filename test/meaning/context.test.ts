// The same words mean different things where something else is known: context decides before wording.
import { describe, expect, it } from "vitest";
import { createJudge } from "../../server/src/meaning/judge.js";
import {
  type MetricWording,
  noVocabulary,
  type OutcomeWording,
  type Served,
} from "../../server/src/meaning/judgement.js";

const judge = createJudge(noVocabulary);
const nobody: Served = { people: [], colleagues: false };

const metrics: readonly (readonly [
  string,
  MetricWording["perspective"] | "",
  Partial<MetricWording>,
  string,
  string,
])[] = [
  ["Calls closed per agent", "customer", {}, "internal", "customer"],
  ["Customer satisfaction", "internal", {}, "customer", "internal"],
  ["Response time", "", { description: "Time the customer waits until someone helps" }, "ambiguous", "customer"],
  ["Quality", "", { description: "Compliance with our policy in the audit" }, "ambiguous", "internal"],
  ["Score", "", { description: "What customers say in the survey afterwards" }, "ambiguous", "customer"],
  ["Cycle time", "", { from: "the customer orders", until: "the customer has it" }, "ambiguous", "customer"],
  ["Lead time", "", { from: "the ticket is assigned", until: "the ticket is closed" }, "ambiguous", "internal"],
  ["First reply", "", { target: "9 of 10 customers say it was soon enough" }, "ambiguous", "customer"],
  [
    "Time until the customer's problem is solved",
    "",
    { pauses: "while we wait for the customer" },
    "customer",
    "internal",
  ],
  ["Time until the customer's problem is solved", "", { pauses: "never" }, "customer", "customer"],
];

describe("metrics", () => {
  it.each(metrics)("%s (%s) %j: %s becomes %s", (name, perspective, known, alone, inContext) => {
    expect(judge.metric({ name }).label).toBe(alone);
    expect(judge.metric({ name, ...known, perspective: perspective || undefined }).label).toBe(inContext);
  });
});

const outcomes: readonly (readonly [string, Partial<OutcomeWording>, string, string])[] = [
  ["Has the file", { actor: "Patient" }, "internal", "customer"],
  ["Has the signed paper", { actor: "Tenant" }, "internal", "customer"],
  ["Meal delivered", { visibility: "backstage" }, "customer", "internal"],
  ["Parcel handed over", { visibility: "backstage" }, "customer", "internal"],
  ["Room ready", { visibility: "frontstage" }, "internal", "customer"],
  ["Questions answered", { visibility: "frontstage" }, "internal", "customer"],
];

describe("outcomes", () => {
  it.each(outcomes)("%s, %j: %s becomes %s", (outcome, known, alone, inContext) => {
    expect(judge.outcome({ outcome, step: "Third stage" }).label).toBe(alone);
    expect(judge.outcome({ outcome, step: "Third stage", ...known }).label).toBe(inContext);
  });
});

const served: readonly (readonly [string, Partial<Served>, string, string])[] = [
  ["Supplier has the money", { people: ["Suppliers"] }, "internal", "customer"],
  ["Examiner knows the date", { people: ["Examiners of our school"] }, "internal", "customer"],
  ["Beekeeper informed of the price", { people: ["Farmers", "Beekeepers"] }, "internal", "customer"],
  ["Auditor knows the state of the books", { people: ["the auditor"] }, "internal", "customer"],
];

describe("whom the process is for", () => {
  it.each(served)("%s, for %j: %s becomes %s", (outcome, whom, alone, inContext) => {
    const ofProcess = judge.serving({ ...nobody, ...whom });
    expect(judge.outcome({ outcome, step: "Third stage" }).label).toBe(alone);
    expect(ofProcess.outcome({ outcome, step: "Third stage" }).label).toBe(inContext);
  });
  it("takes employees for customers in a process that serves colleagues", () => {
    const name = "Share of managers who would recommend it";
    expect(judge.serving({ ...nobody, colleagues: true }).metric({ name }).label).toBe("customer");
  });
});

describe("the team's vocabulary", () => {
  const own = createJudge({
    customers: ["Genossen"],
    customer: ["green slip", "handling time"],
    internal: ["happy path rate"],
    plain: { "RMA-Slip": "return label", "blue note": "permit" },
  });
  it.each([
    ["Green slips handed in", "internal", "customer"],
    ["Average handling time", "internal", "customer"],
    ["Happy path rate of customers", "customer", "internal"],
    ["Satisfaction of Genossen", "ambiguous", "customer"],
  ])("settles %s: %s becomes %s", (name, alone, settled) => {
    expect(judge.metric({ name }).label).toBe(alone);
    expect(own.metric({ name }).label).toBe(settled);
  });
  it("leaves the last word to the author", () => {
    expect(own.metric({ name: "Average handling time", perspective: "internal" }).label).toBe("internal");
  });
  it.each([
    ["Your rma slip is ready", "rma slip"],
    ["Bring the blue-note (permit)", undefined],
    ["Bring a Blue Note", "Blue Note"],
    ["Charmaslip", undefined],
  ])("finds in-house words: %s", (text, words) => {
    expect(own.mention("inHouseWords", text)).toBe(words);
  });
  it("finds a name in capitals only where it is written so", () => {
    const ofCapitals = createJudge({ ...noVocabulary, plain: { "OPS+": "our colleagues" } });
    expect(ofCapitals.mention("inHouseWords", "Ask OPS+ for it")).toBe("OPS+");
    expect(ofCapitals.mention("inHouseWords", "Ask ops+ for it")).toBeUndefined();
  });
  it("says in-house words plainly", () => {
    expect(own.plainly("rma slip")).toBe("return label");
  });
});
