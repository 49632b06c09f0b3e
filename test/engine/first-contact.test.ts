// First contact with files that were not made for it: one finding for all that they leave open, never more than that.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../server/src/engine/finding.js";
import { recommended, type Settings } from "../../server/src/engine/settings.js";
import { wordsOf } from "../../server/src/messages/render.js";
import { rules } from "../../server/src/rules/index.js";
import { problems } from "../../server/src/rules/problems.js";
import { applyEdits } from "../../server/src/text/edit.js";
import { examples } from "../support/examples.js";
import { foundIn, imported, lintImported, saying } from "../support/imported.js";

const LOAN = `
process: loan
steps:
  - {id: ask, name: Ask the applicant for documents}
  - {id: check, name: Assess the figures, actor: analyst}
  - {id: tell, name: Inform the applicant, actor: clerk}
  - {id: pay, name: Pay out the loan to the customer, actor: clerk}
`;

function only(text: string, settings?: Settings): Finding {
  const { findings } = lintImported(imported(text), settings);
  const [finding] = findings;
  if (!finding || findings.length > 1) throw new Error(`Expected one finding, and there are ${findings.length}.`);
  return finding;
}

function messageOf(text: string): string {
  return wordsOf("en").message(only(text));
}

const said = "The customer knows what happens next and when";

describe("what is left open is told in one finding", () => {
  test("about the process, with the steps that meet the customer", () => {
    const finding = only(LOAN);
    expect([finding.rule, finding.severity, finding.element]).toEqual(["first-contact", "info", "loan"]);
    expect(finding.related.map(({ element }) => element)).toEqual(["ask", "tell", "pay"]);
    expect(messageOf(LOAN)).toMatch(/^3 of 3 steps that meet the customer do not say/);
    expect(messageOf(LOAN)).toMatch(/Consider beginning with “Ask the applicant.*\(.*missing-step-outcome.*\)/);
  });

  test("whose repair opens the first outcome, and offers nothing more while that is open", () => {
    const [repair] = only(LOAN).repairs;
    if (!repair) throw new Error("No repair is offered.");
    const opened = applyEdits(LOAN, imported(LOAN).write(repair.edit));
    expect(opened).toMatch(/id: ask.*outcome: "?‹what the customer has, knows or can do after/);
    expect(only(opened).rule).toBe("first-contact");
    expect(messageOf(opened)).toBe(messageOf(LOAN));
    expect(only(opened).repairs.map(({ kind }) => kind)).toEqual(["suppress"]);
  });

  test("until half of these steps say what the customer has; from then on one at a time", () => {
    const one = saying(LOAN, "ask", said);
    expect(messageOf(one)).toMatch(/^2 of 3 steps/);
    const two = saying(one, "pay", said);
    expect([only(two).rule, only(two).element, only(two).severity]).toEqual(["missing-step-outcome", "tell", "info"]);
    const three = saying(two, "tell", said);
    expect([only(three).rule, only(three).element]).toEqual(["no-customer-purpose", "loan"]);
  });

  test("and that as severely as first contact is set", () => {
    const settings = recommended(rules, problems);
    const set = (severity: "error" | "off"): Settings => ({
      ...settings,
      rules: new Map([...settings.rules, ["first-contact", { severity, options: {} }]]),
    });
    const half = saying(saying(LOAN, "ask", said), "pay", said);
    expect([only(LOAN, set("error")).severity, only(half, set("error")).severity]).toEqual(["error", "error"]);
    expect([foundIn(imported(LOAN), set("off")), foundIn(imported(half), set("off"))]).toEqual([[], []]);
  });

  test("and what is there is told as everywhere", () => {
    const text = `${LOAN}purpose: The procedure is followed\nmetrics: [Calls per agent per hour]\n`;
    expect(foundIn(imported(text))).toEqual([
      "first-contact loan",
      "process-as-purpose loan",
      "agent-centric-metrics loan",
    ]);
    const loop = LOAN.replace(
      "name: Assess the figures,",
      "name: Assess the figures, exceptions: [{when: incomplete, do: Ask for the form again, to: ask}],",
    );
    expect(foundIn(imported(loop))).toEqual(["first-contact loan", "rework-exception check"]);
  });

  test("each return once, by the rule that says more of it", () => {
    const loop = `process: claim
steps:
  - {id: read, name: Read the claim}
  - id: check
    name: Check the claim
    exceptions: [{when: incomplete, do: Ask for the form again, to: read}]
  - {id: pay, name: Pay}
`;
    const loops = (text: string, settings?: Settings): readonly string[] =>
      foundIn(imported(text), settings).filter((one) => !one.startsWith("first-contact"));
    expect(loops(loop)).toEqual(["rework-exception check"]);
    const allowed = loop.replace("to: read}", "to: read, allow: {rework-exception: the form is the law's}}");
    expect(loops(allowed)).toEqual(["unbounded-loop check"]);
    const settings = recommended(rules, problems);
    const off = new Map([...settings.rules, ["rework-exception", { severity: "off", options: {} }] as const]);
    expect(loops(loop, { ...settings, rules: off })).toEqual(["unbounded-loop check"]);
  });

  test("and none where nothing is left open, nothing is done, or only machines are served", () => {
    expect(foundIn(imported("process: empty\n"))).toEqual([]);
    expect(foundIn(imported(`${LOAN}serves: machines\n`))).toEqual([]);
    const settings = recommended([], problems);
    const absent = rules.filter(({ about }) => about === "absence").map(({ id }) => id);
    const off = new Map([...settings.rules, ...absent.map((id) => [id, { severity: "off", options: {} }] as const)]);
    expect(foundIn(imported(LOAN), { ...settings, rules: off })).toEqual([]);
  });
});

describe("where nobody is met", () => {
  const copy = `
process: copy
steps:
  - {id: read, name: Read the table}
  - {id: write, name: Write the file, actor: system}
`;

  test("it says so, and asks whether only machines are served", () => {
    expect(messageOf(copy)).toMatch(/^This names no customer and nobody who works in it/);
    const [open, repair] = only(copy).repairs;
    if (!open || !repair) throw new Error("No repair is offered.");
    expect([open.kind, repair.kind]).toEqual(["suggestion", "suppress"]);
    const asked = applyEdits(copy, imported(copy).write(open.edit));
    expect(asked).toContain("serves: ‹customers, colleagues or machines›");
    expect(only(asked).repairs.map(({ title }) => title)).not.toContain("serves");
    const served = applyEdits(copy, imported(copy).write(repair.edit));
    expect(served).toContain("serves: machines");
    expect(foundIn(imported(served))).toEqual([]);
  });

  test.each([
    ["somebody works in it", copy.replace("name: Read the table", "name: Read the table, actor: clerk")],
    ["nothing says who does", copy.replace(", actor: system", "")],
  ])("it does not take it for a matter of machines where %s", (_, text) => {
    expect(messageOf(text)).toMatch(/^Nothing here shows where the customer is met/);
  });

  test.each([
    ["Read the customer table", /^“Read the customer table” speaks of a customer, and nothing here shows/],
    ["Start the user task", /^This names no customer/],
    ["Escalate to customer care", /^This names no customer/],
  ])("it quotes the words that name a customer, and no tools or teams: %s", (name, message) => {
    expect(messageOf(copy.replace("Read the table", name))).toMatch(message);
  });

  test.each([
    ["Thermostat", "Sensor 2", /^This names no customer and nobody who works in it/],
    ["Controller", "Sensor (A)", /^This names no customer and nobody who works in it/],
    ["Controller", "Accountant", /^Nothing here shows where the customer is met/],
  ])("it takes %s and %s for what they are", (party, actor, message) => {
    const text = copy.replace("actor: system", `actor: ${actor}`);
    const [finding] = lintImported(imported(text, { party })).findings;
    expect(finding && wordsOf("en").message(finding)).toMatch(message);
  });
});

describe("somebody is met who may be anybody", () => {
  const notice = "process: p\nsteps:\n  - {id: a, name: Send the reminder}\n  - {id: b, name: Look again}\n";

  test("it does not call them customers", () => {
    expect(messageOf(notice)).toMatch(/^“Send the reminder” reaches somebody, and does not say what they have/);
  });

  test("and does where one is named", () => {
    expect(messageOf(notice.replace("Look again", "Look the customer up"))).toMatch(/^“Send the reminder” meets/);
  });

  test("a short description says it where the name does not", () => {
    const described = notice.replace(
      "name: Send the reminder",
      "name: NtfCanc, description: Notify customer and cancel",
    );
    expect(messageOf(described)).toMatch(/^“NtfCanc” meets the customer/);
  });
});

test("where the customer only comes in, it names that place and asks for what they have in the end", () => {
  const order = `
process: order
steps:
  - {id: come, name: Order received, kind: event}
  - {id: pack, name: Pack the parcel, actor: packer}
`;
  const reading = imported(order, { party: "Shop", exchanges: { come: "from Customer: Order" } });
  const [finding, ...others] = lintImported(reading).findings;
  if (!finding) throw new Error("Nothing is found.");
  expect(others).toEqual([]);
  expect(wordsOf("en").message(finding)).toMatch(/^The customer is met at “Order received”, and no step says/);
});

describe("the finding is the author's to switch off", () => {
  test("with a reason at the process, in a comment, or in the configuration", () => {
    const allowed = lintImported(imported(`${LOAN}allow: {first-contact: not before the new system is there}\n`));
    expect([allowed.findings, allowed.suppressed]).toEqual([[], 1]);
    expect(
      foundIn(imported(LOAN.replace("process:", "# touchstone-disable-next-line first-contact\nprocess:"))),
    ).toEqual([]);
    const settings = recommended(rules, problems);
    const off = new Map([...settings.rules, ["first-contact", { severity: "off", options: {} }] as const]);
    expect(foundIn(imported(LOAN), { ...settings, rules: off })).toEqual([]);
  });

  test("what is allowed one by one is not gathered, and still of use", () => {
    const text = LOAN.replace(
      "name: Ask the",
      "allow: {missing-step-outcome: they only hear of it later}, name: Ask the",
    );
    const { findings, suppressed } = lintImported(imported(text));
    expect([findings.map(({ rule }) => rule), suppressed]).toEqual([["first-contact"], 1]);
  });

  test("its own offer is an allowance", () => {
    const allow = only(LOAN).repairs.find(({ title }) => title === "allow");
    if (!allow) throw new Error("It cannot be allowed.");
    expect(applyEdits(LOAN, imported(LOAN).write(allow.edit))).toContain("first-contact");
  });
});

describe("saying what the customer has never adds a finding", () => {
  const bare = examples
    .filter(({ path }) => path.endsWith(".yaml") && !path.includes("for-the-customer"))
    .map(({ path, text }) => ({ path, text: text.replace(/^ +outcome:.*\n/gm, "") }));
  const outcomes = [said, "The customer has the money in their account", "Customers can use the account"];

  test.each(bare)("$path", ({ text }) => {
    const ids = imported(text).processes.flatMap(({ steps }) => steps.map(({ id }) => id));
    const order = fc.shuffledSubarray(ids, { minLength: ids.length });
    fc.assert(
      fc.property(order, fc.constantFrom(...outcomes), (steps, outcome) => {
        let now = text;
        let count = foundIn(imported(now)).length;
        for (const id of steps) {
          now = saying(now, id, outcome);
          const then = foundIn(imported(now)).length;
          expect(then).toBeLessThanOrEqual(count);
          count = then;
        }
      }),
      { numRuns: 2 },
    );
  });
});
