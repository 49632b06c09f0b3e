// What a text shows about its customer without saying it: who is met where, what they have, and whose side is drawn.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withEvidence } from "../../server/src/engine/evidence.js";
import { recommended } from "../../server/src/engine/settings.js";
import { createJudge } from "../../server/src/meaning/judge.js";
import { noVocabulary } from "../../server/src/meaning/judgement.js";
import { type Fact, known } from "../../server/src/model/fact.js";
import type { Process, Step } from "../../server/src/model/process.js";
import { rules } from "../../server/src/rules/index.js";
import { problems } from "../../server/src/rules/problems.js";
import { type Drawn, foundIn, imported, lintImported } from "../support/imported.js";

const PIZZA = `
process: pizza
steps:
  - {id: take, name: Take the order}
  - {id: bake, name: Bake the pizza}
  - {id: hand, name: Hand over}
`;

function shown(text: string, drawn: Drawn = {}, customers: readonly string[] = []): Process {
  const [process] = withEvidence(imported(text, drawn).processes, createJudge({ ...noVocabulary, customers }));
  if (!process) throw new Error("The text holds no process.");
  return process;
}

function stepOf(process: Process, id: string): Step {
  const step = process.steps.find((candidate) => candidate.id === id);
  if (!step) throw new Error(`There is no step ${id}.`);
  return step;
}

/** `frontstage (message-flow)`, `Pizza (stated)`, or the kind alone where there is no value. */
function told(fact: Fact<unknown>): string {
  if (!known(fact)) return fact.kind;
  return `${fact.value} (${fact.kind === "derived" ? fact.from : "stated"})`;
}

describe("messages to and from the customer", () => {
  test.each<[exchange: string, visibility: string, outcome: string]>([
    ["to Customer: Pizza", "frontstage (message-flow)", "Pizza (message-flow)"],
    ["to Customer", "frontstage (message-flow)", "Hand over (message-flow)"],
    ["from Customer: Money", "frontstage (message-flow)", "missing"],
    ["to the applicant: Decision", "frontstage (message-flow)", "Decision (message-flow)"],
    ["to Customer: Rejection of the order", "frontstage (message-flow)", "missing"],
    ["to Supplier: Order", "inexpressible", "missing"],
    ["to Customer Service: Complaint", "inexpressible", "missing"],
  ])("%s: it is %s, and the outcome %s", (exchange, visibility, outcome) => {
    const step = stepOf(shown(PIZZA, { exchanges: { hand: exchange } }), "hand");
    expect([told(step.visibility), told(step.outcome)]).toEqual([visibility, outcome]);
  });

  test.each<[name: string, outcome: string]>([
    ["Send the confirmation to the customer", "Send the confirmation to the customer (send-task)"],
    ["Inform the applicant", "Inform the applicant (send-task)"],
    ["Request documents from the customer", "missing"],
    ["Send the rejection to the customer", "missing"],
    ["Publish the event", "missing"],
  ])("sent to nobody in particular, “%s” gives the outcome %s", (name, outcome) => {
    const process = shown(PIZZA.replace("Hand over", name), { exchanges: { hand: "to :" } });
    expect(told(stepOf(process, "hand").outcome)).toBe(outcome);
  });

  test("a customer goes by the name that the team gives them", () => {
    const drawn: Drawn = { exchanges: { hand: "to Eater: Pizza" } };
    expect(told(stepOf(shown(PIZZA, drawn), "hand").outcome)).toBe("missing");
    expect(told(stepOf(shown(PIZZA, drawn, ["eater"]), "hand").outcome)).toBe("Pizza (message-flow)");
  });

  test("what the author states stays as it is, and so does a place that stands open", () => {
    const text = PIZZA.replace("name: Hand over", "name: Hand over, outcome: The customer eats, visibility: backstage");
    const step = stepOf(shown(text, { exchanges: { hand: "to Customer: Pizza" } }), "hand");
    expect([told(step.visibility), told(step.outcome)]).toEqual(["backstage (stated)", "The customer eats (stated)"]);
    const open = PIZZA.replace("name: Hand over", "name: Hand over, outcome: ‹what the customer has›");
    expect(told(stepOf(shown(open, { exchanges: { hand: "to Customer: Pizza" } }), "hand").outcome)).toBe("missing");
  });

  test("a party that says more than “customer” is whom it is for", () => {
    expect(told(shown(PIZZA, { exchanges: { hand: "to Passenger: Pizza" } }).customer.who)).toBe(
      "Passenger (message-flow)",
    );
    expect(told(shown(PIZZA, { exchanges: { hand: "to Customer: Pizza" } }).customer.who)).toBe("missing");
    expect(told(shown(PIZZA, { exchanges: { hand: "to Supplier: Pizza" } }).customer.who)).toBe("missing");
  });
});

describe("the end behind a step", () => {
  test.each<[end: string, outcome: string]>([
    ["Customer informed of the decision", "Customer informed of the decision (end-event)"],
    ["Goods delivered", "Goods delivered (end-event)"],
    ["Order closed", "missing"],
    ["Application rejected", "missing"],
    ["End", "missing"],
  ])("%s: the outcome is %s", (end, outcome) => {
    expect(told(stepOf(shown(PIZZA, { ends: { hand: end } }), "hand").outcome)).toBe(outcome);
  });

  test("counts as well where an event only tells of it", () => {
    const text = PIZZA.replace("name: Bake the pizza", "name: Bake the pizza, next: hand").replace(
      "name: Hand over",
      "name: Hand over, kind: event",
    );
    const process = shown(text, { ends: { hand: "Goods delivered" } });
    expect(told(stepOf(process, "bake").outcome)).toBe("Goods delivered (end-event)");
    expect(told(stepOf(process, "take").outcome)).toBe("missing");
  });

  test("says nothing about steps that do not lead there, or only direct", () => {
    const process = shown(PIZZA, { ends: { hand: "Goods delivered" } });
    expect(told(stepOf(process, "bake").outcome)).toBe("missing");
    const decision = PIZZA.replace("name: Hand over", "name: Paid?, kind: decision");
    expect(told(stepOf(shown(decision, { ends: { hand: "Goods delivered" } }), "hand").outcome)).toBe("missing");
  });
});

describe("the customer's own side", () => {
  const customer = `
process: eat
steps:
  - {id: choose, name: Choose a pizza}
  - {id: choose, name: Pay}
`;

  test("is told nothing but what is broken in it", () => {
    expect(foundIn(imported(customer, { party: "Customer" }))).toEqual(["duplicate-step choose"]);
    expect(foundIn(imported(customer, { party: "Pizza shop" }))).toContain("first-contact eat");
  });

  test("is not theirs alone where somebody else works in it", () => {
    const mixed = customer.replace("name: Pay", "name: Pay, actor: Cashier");
    expect(foundIn(imported(mixed, { party: "Customer" }))).toContain("first-contact eat");
    const theirs = customer.replace("name: Pay", "name: Pay, actor: Guest");
    expect(foundIn(imported(theirs, { party: "Customer" }))).toEqual(["duplicate-step choose"]);
  });

  test("names the customer of the other side", () => {
    const [, shop] = withEvidence(
      imported(`${customer}---${PIZZA}`, { party: "Guest" }).processes,
      createJudge(noVocabulary),
    );
    expect(shop && told(shop.customer.who)).toBe("Guest (pool)");
  });

  test("a step that the customer does needs no outcome, whatever they are called", () => {
    const text = PIZZA.replace("name: Take the order", "name: Fill in the form, actor: Applicant");
    const { findings } = lintImported(imported(text));
    expect(findings.map(({ related }) => related.map(({ element }) => element))).not.toContainEqual(
      expect.arrayContaining(["take"]),
    );
  });
});

test("no repair replaces what the text shows", () => {
  const parties = ["to Customer: Pizza", "to Passenger", "from Customer", "to Supplier: Flour"];
  const drawings = fc.record({
    exchanges: fc.dictionary(fc.constantFrom("take", "bake", "hand"), fc.constantFrom(...parties)),
    ends: fc.dictionary(fc.constantFrom("hand"), fc.constantFrom("Goods delivered", "Pizza refused")),
  });
  fc.assert(
    fc.property(drawings, (drawn) => {
      const process = shown(PIZZA, drawn);
      const reading = imported(PIZZA, drawn);
      const { findings } = lintImported(reading, recommended(rules, problems));
      for (const { edit } of findings.flatMap(({ repairs }) => repairs)) {
        if (edit.kind !== "state" || edit.of.type !== "step") continue;
        const step = stepOf(process, edit.of.id);
        for (const property of edit.properties.keys()) {
          if (property === "outcome" || property === "visibility") expect(step[property].kind).not.toBe("derived");
        }
      }
    }),
  );
});

test("nothing about metrics is missing where there are none, and those that there are are looked at", () => {
  const rulesListed = (text: string): string =>
    lintImported(imported(text))
      .findings.map(({ data }) => String(data.rules ?? ""))
      .join();
  expect(rulesListed(PIZZA)).not.toContain("no-feedback-path");
  const measured = `${PIZZA}metrics: [Calls per agent and hour]\n`;
  expect(rulesListed(measured)).toContain("no-feedback-path");
  expect(foundIn(imported(measured))).toContain("agent-centric-metrics pizza");
});

test("a process that states no metrics keeps them elsewhere", () => {
  expect(told(shown(PIZZA).metricsElsewhere)).toBe(" (default)");
  expect(told(shown(`${PIZZA}metrics: [Time until the pizza is there]\n`).metricsElsewhere)).toBe("missing");
});
