// Rules about exceptions: the choices that their findings offer, where they may be allowed, and when they keep silent.
import { describe, expect, test } from "vitest";
import { checkActions, checkFindings, checkRepaired, findingsIn } from "../notation/check.js";

const head = "process: p\ncustomer: Tenants\n";
const refusing =
  "steps:\n  - id: fits\n    name: Does it fit?\n    kind: decision\n    next:\n      - {when: yes, to: pay}\n      - {when: other|wise, to: refuse}\n  - {id: pay, name: Pay, next: end}\n";

describe("what a finding offers", () => {
  test.each([
    [
      "loudness-exception",
      "steps:\n  - {id: a, name: Plan, exceptions: [{when: VIP| tenant, do: Come at once}]}\n",
      ["Open a place for the need behind it"],
    ],
    ["loudness-exception", "steps:\n  - {id: a, name: Plan, exceptions: [{when: VIP| tenant, need: ‹n›}]}\n", []],
    [
      "dead-end-rejection",
      `${refusing}  - {id: refuse, name: Reject the application}\n`,
      ["Add a step after “Reject the application” that says why, and where to turn"],
    ],
    [
      "dead-end-rejection",
      `${refusing}  - {id: refuse, name: Reject the application, next: end}\n`,
      ["Open a place for what the customer is told"],
    ],
    [
      "dead-end-rejection",
      `${refusing}  - {id: refuse, name: Reject the application, message: We refer to section 7., next: end}\n`,
      [],
    ],
    [
      "dead-end-rejection",
      `${refusing}  - {id: refuse, name: Reject the application, message: ‹why›, next: end}\n`,
      [],
    ],
    [
      "no-discretion",
      "steps:\n  - {id: a, name: Talk, discretion: no|ne}\n",
      ["Keep the sentence as “description:” and open a place for what may be decided"],
    ],
    ["no-discretion", "steps:\n  - {id: a, name: Talk, description: Staff talk, discretion: no|ne}\n", []],
    [
      "silence-against-customer",
      "steps:\n  - {id: a, name: Ask, exceptions: [{when: no re|ply, do: Close the case, to: end}]}\n",
      ["Open a place for the warning with its date, and the way back"],
    ],
    [
      "silence-against-customer",
      "steps:\n  - {id: a, name: Ask, exceptions: [{when: no re|ply, do: Close the case, to: end, message: ‹m›}]}\n",
      [],
    ],
  ])("%s in %s", (rule, text, titles) => checkActions(head + text, titles, { rule }));

  const housing = `process: p|\ncustomer: Tenants\nsteps:
  - {id: read, name: Read it}
  - id: fits
    name: Does it fit?
    kind: decision
    next: [{when: it fits, to: offer}, {when: otherwise, to: refuse}]
  - {id: offer, name: Offer a flat}
  - {id: move, name: Hand over the keys, next: end}
  - {id: refuse, name: Reject the application}
`;

  test("leave to decide comes before an exception for each need", () => {
    checkActions(
      housing,
      [
        "Open a place for what may be decided at “Does it fit?”",
        "Open a place for a need that the usual way does not meet",
      ],
      { rule: "no-exception-path" },
    );
  });

  test("a place that is open for either is enough", () => {
    checkActions(`${housing}exceptions: [{when: ‹what›, need: ‹need›}]\n`, [], { rule: "no-exception-path" });
  });
});

test("where no step stands before, the first effort says itself for whom this is", () => {
  const efforts =
    "  - {id: fee, name: Pay the fee, actor: customer}\n  - id: decide\n    name: Read it\n    exceptions:\n";
  const exit =
    "      - {when: not eligible, do: Reject the application, to: end}\n  - {id: give, name: Hand it over}\n";
  const told = 'message: "‹who can get this, and who cannot and is helped elsewhere›"';
  checkRepaired(
    `${head}steps:\n  - {id: form, name: Fill in the form, actor: customer}\n${efforts}${exit}`,
    `${head}steps:\n  - {id: form, name: Fill in the form, actor: customer, ${told}}\n${efforts}${exit}`,
    { rule: "late-eligibility" },
  );
});

describe("a finding at an exception, by a rule that looks at the whole step", () => {
  const text = (allow: string): string =>
    `${head}steps:\n  - id: a\n    name: Rent\n    exceptions:\n      - {when: tenant complains, do: Explain the terms${allow}}\n`;

  test("is told", () => {
    expect(findingsIn(text(""), { rule: "policy-as-answer" })).toHaveLength(1);
  });

  test("may be allowed at the exception", () => {
    expect(findingsIn(text(", allow: {policy-as-answer: they ask for it}"), { rule: "policy-as-answer" })).toEqual([]);
  });
});

describe("silent", () => {
  test.each([
    [
      "loudness-exception",
      "where those of rank are the customers",
      "process: p\ncustomer: VIP guests\nsteps:\n  - {id: a, name: Greet, exceptions: [{when: a VIP arrives early, do: Open the lounge}]}\n",
    ],
    [
      "loudness-exception",
      "for machines",
      "process: p\nserves: machines\nsteps:\n  - {id: a, name: Route, exceptions: [{when: VIP, do: Route first}]}\n",
    ],
    [
      "loudness-exception",
      "of the answer that it is not so",
      "process: p\nsteps:\n  - {id: a, name: Is it a VIP?, kind: decision, next: [{when: no, to: b}, {when: maybe, to: b}]}\n  - {id: b, name: Help}\n",
    ],
    [
      "dead-end-rejection",
      "where the case can be tried again",
      `${head}steps:\n  - {id: a, name: Read it, exceptions: [{when: not signed, do: Reject the application, to: a}]}\n  - {id: b, name: Pay}\n`,
    ],
    [
      "dead-end-rejection",
      "where the customer refuses",
      `${head}steps:\n  - {id: a, name: Offer, exceptions: [{when: too dear, do: Customer rejects the offer, to: end}]}\n  - {id: b, name: Sign}\n`,
    ],
    [
      "dead-end-rejection",
      "of a bare word where no customer is in sight",
      "process: p\nsteps:\n  - {id: a, name: Parse, exceptions: [{when: bad, do: Reject, to: end}]}\n  - {id: b, name: Store}\n",
    ],
    [
      "dead-end-rejection",
      "of a step that another answer only runs on into, beside the answer itself",
      `${head}steps:\n  - {id: a, name: Fits?, kind: decision, next: [{when: yes, to: b}, {when: no, to: c}]}\n  - {id: b, name: Pay}\n  - {id: c, name: Reject the claim, message: You can ask the ombudsman.}\n`,
    ],
    [
      "policy-as-answer",
      "where the next step helps",
      `${head}steps:\n  - {id: a, name: Explain the terms to the tenant who complains}\n  - {id: b, name: Offer an alternative}\n`,
    ],
    [
      "silence-against-customer",
      "where the case goes back",
      `${head}steps:\n  - {id: a, name: Ask, exceptions: [{when: no reply, do: Close the reminder, to: a}]}\n`,
    ],
    [
      "silence-against-customer",
      "where an earlier message warned with the date",
      `${head}steps:\n  - {id: a, name: Ask, message: "If you do not answer by 4 May, we close your case."}\n  - {id: b, name: Wait, exceptions: [{when: no reply, do: Close the case, to: end}]}\n`,
    ],
    [
      "silence-against-customer",
      "where it can be opened again at any step",
      `${head}exceptions: [{when: the tenant writes and we reopen the case, to: a}]\nsteps:\n  - {id: a, name: Ask, exceptions: [{when: no reply, do: Close the case, to: end}]}\n`,
    ],
    [
      "no-exception-path",
      "of a short process",
      `${head}steps:\n  - {id: a, name: Fits?, kind: decision, next: [{when: yes, to: b}, {when: no, to: end}]}\n  - {id: b, name: Pay}\n`,
    ],
    [
      "no-discretion",
      "where the law asks for it",
      `${head}steps:\n  - {id: a, name: Check, description: No exceptions., why: The housing act asks for it}\n`,
    ],
    [
      "unbounded-loop",
      "where customers answer for themselves",
      `${head}steps:\n  - {id: a, name: Offer a flat}\n  - {id: b, name: Look again?, kind: decision, actor: tenant, next: [{when: ask again, to: a}, {when: otherwise, to: c}]}\n  - {id: c, name: Sign}\n`,
    ],
    [
      "exception-sprawl",
      "of a process with a few exceptions more than steps",
      `${head}steps:\n  - {id: a, name: Rent, exceptions: [{when: x, do: y}, {when: z, do: y}, {when: v, do: w}]}\n`,
    ],
  ])("%s: %s", (rule, _, text) => checkFindings(text, { rule }));
});

test("a refusal that two answers lead to is told once", () => {
  const text = `${head}steps:\n  - {id: a, name: Kind?, kind: decision, next: [{when: small, to: r}, {when: large, to: r}, {when: other, to: b}]}\n  - {id: b, name: Pay, next: end}\n  - {id: r, name: Reject the claim}\n`;
  expect(findingsIn(text, { rule: "dead-end-rejection" })).toHaveLength(1);
});

test("exceptions that outweigh the usual way are told at the step that has most of them", () => {
  const many = (count: number): string =>
    Array.from({ length: count }, (_, i) => `{when: case ${i}, do: y}`).join(", ");
  const text = `${head}steps:\n  - {id: a, name: Rent, exceptions: [${many(4)}]}\n  - {id: b, name: Move, exceptions: [${many(6)}]}\n`;
  const [found, ...others] = findingsIn(text, { rule: "exception-sprawl" });
  expect(found?.message).toContain("no step has more of them than “Move”");
  expect(others).toEqual([]);
});
