// A process is judged in the language of its own words, or in the one that the configuration names.
import { expect, test } from "vitest";
import { recommended } from "../../server/src/engine/settings.js";
import { rules } from "../../server/src/rules/index.js";
import { problems } from "../../server/src/rules/problems.js";
import { checkFindings, findingsIn } from "../notation/check.js";

const german = `process: erstattung
name: Beschädigte Ware erstatten
purpose: Kunden haben ihr Geld zurück, ohne nachfragen zu müssen
customer: Käufer, die beschädigte Ware erhalten haben
owner: Leitung Kundendienst
contact: Kundendienst
reviewed: 2026-09-01
feedback: Wir fragen jeden Kunden
steps:
  - id: pruefen
    name: Unterlagen prüfen
    actor: Sachbearbeiter
    visibility: frontstage
    outcome: Kunde weiß, wann das Geld kommt
    exceptions:
      - when: Unterlagen unvollständig
              ^^^^^^^^^^^^^^^^^^^^^^^^ rework-exception: “Unterlagen nachfordern”
        do: Unterlagen nachfordern
        to: pruefen
        tries: 2
        beyond: end
  - id: zahlen
    name: Geld überweisen
    actor: Buchhaltung
    visibility: frontstage
    outcome: Zahlung verbucht
             ^^^^^^^^^^^^^^^^ internal-only-outcome: “Zahlung verbucht”
metrics:
  - Bearbeitungszeit
    ^^^^^^^^^^^^^^^^ agent-centric-metrics: “Bearbeitungszeit”
  - Kosten pro Fall
`;

test("a German process is judged in German", () => {
  checkFindings(german);
});

test("the configuration has the last word", () => {
  const text = german.replace(/^ *\^+ .*\n/gm, "");
  const found = (language: "en" | "de") => {
    const settings = { ...recommended(rules, problems), language };
    return findingsIn(text, { settings }).map(({ rule }) => rule);
  };
  expect(found("de")).toEqual(findingsIn(text).map(({ rule }) => rule));
  expect(found("en")).not.toContain("internal-only-outcome");
});

test("English words stay English beside German names", () => {
  checkFindings(
    `process: refund
customer: Shoppers of Fahrradladen Grün
purpose: Customers have their money back
steps:
  - id: send
    name: Send the Rechnung to the customer
    outcome: Customer knows the price
`,
    { rule: "internal-only-outcome" },
  );
});
