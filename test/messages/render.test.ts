// Findings in words: in the reader's language where it has them, in English where it has not.
import { describe, expect, test } from "vitest";
import { german } from "../../server/src/messages/de.js";
import { english } from "../../server/src/messages/en.js";
import { wordsOf } from "../../server/src/messages/render.js";

const finding = { rule: "missing-step-outcome", message: "missing", data: { step: "Pay the refund" } };

test("a finding is told in German where the editor speaks German", () => {
  expect(wordsOf("de-AT").message(finding)).toBe(
    "„Pay the refund“ sagt nicht, was der Kunde danach hat, weiß oder kann. Ein Schritt, den niemand mit einem Kunden verbinden kann, dient am Ende sich selbst. Erwägen Sie „outcome:“ oder, bei Arbeit hinter den Kulissen, „for:“ mit dem Schritt, dem sie dient.",
  );
});

test("what a language lacks is told in English", () => {
  const other = { rule: "duplicate-process", message: "duplicate", data: { id: "refund" } };
  expect(wordsOf("de").message(other)).toBe(wordsOf("en").message(other));
  expect(wordsOf("xx").message(finding)).toBe(wordsOf("en").message(finding));
});

test("a reason inside a message is told in words, with what the author wrote", () => {
  const data = { metric: "Calls closed", reason: { id: "author-says", words: [] } } as const;
  expect(wordsOf("en").message({ rule: "agent-centric-metrics", message: "internal", data })).toContain(
    "is ours: the author says so",
  );
});

test("what a message has quoted already its reason does not quote again", () => {
  const reason = { id: "says-step-again", words: ["Letter sent"] } as const;
  const data = { outcome: "Letter sent", step: "Send the letter", reason };
  expect(wordsOf("en").message({ rule: "placeholder-outcome", message: "placeholder", data })).toContain(
    "tells nobody what the customer gets: it only says the step's name again",
  );
});

describe("German sentences", () => {
  const holes = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, hole = ""]) => hole).sort();

  test.each(Object.entries(german))("%s has the holes of the English one", (key, text) => {
    expect(holes(text)).toEqual(holes(english[key] ?? ""));
  });
});
