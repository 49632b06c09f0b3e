// The choices that a finding offers. What the first of them makes of a text is shown on the rules' pages.
import { test } from "vitest";
import { checkActions, checkRepaired } from "../notation/check.js";

test.each([
  [
    "missing-step-outcome",
    "steps:\n  - {id: a, name: Book| the van}\n  - {id: b, name: Deliver, outcome: The family has its sofa}\n",
    [
      "Open a place for what the customer has after “Book the van”",
      "Say that it is work behind the scenes for “Deliver”",
    ],
  ],
  ["missing-step-outcome", "steps:\n  - {id: a, name: Book the van, outcome: ‹|what›}\n", []],
  [
    "rework-exception",
    "steps:\n  - {id: a, name: Check, exceptions: [{when: form |incomplete, do: Send the form back, to: a}]}\n",
    [
      "Open places for the cause and for what spares the next customer",
      "Open a place for the customer's need that this branch serves",
    ],
  ],
  [
    "rework-exception",
    "steps:\n  - {id: a, name: Check, exceptions: [{when: form |incomplete, do: Send the form back, to: a, cause: ‹c›, prevention: ‹p›}]}\n",
    ["Open a place for the customer's need that this branch serves"],
  ],
  [
    "ambiguous-metric",
    "metrics: [Response| time]\n",
    [
      "Open places for when it starts and stops for the customer",
      "Say that it is the customer's: “perspective: customer”",
      "Say that it is ours: “perspective: internal”",
    ],
  ],
  [
    "ambiguous-metric",
    "metrics: [{name: Response| time, from: the ticket comes in}]\n",
    [
      "Open places for when it starts and stops for the customer",
      "Say that it is the customer's: “perspective: customer”",
      "Say that it is ours: “perspective: internal”",
    ],
  ],
])("%s in %s", (rule, text, titles) => checkActions(`process: p\n${text}`, titles, { rule }));

test("a measure of the customer's that waits for its author is remedy enough", () => {
  checkActions("process: p\nmetrics: [Calls per| agent, {name: Customers who had to call again, target: ‹t›}]\n", [], {
    rule: "agent-centric-metrics",
  });
});

test("what the author said of a clock is kept when the other end of it is opened", () => {
  checkRepaired(
    "process: p\nmetrics:\n  - name: Response time\n    from: the ticket comes in\n",
    "process: p\nmetrics:\n  - name: Response time\n    from: the ticket comes in\n    until: ‹when the customer has what they came for›\n",
    { rule: "ambiguous-metric" },
  );
});

test("a bulk repair takes no decision that is the author's: a second one changes nothing", () => {
  const open = "process: p\nmetrics:\n  - name: Response time\n    from: ‹a›\n    until: ‹b›\n";
  checkRepaired(open, open, { rule: "ambiguous-metric" });
});
