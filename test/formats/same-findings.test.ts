// The signature test: one process in every format gives the same findings, each with the same words and repairs.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../server/src/engine/finding.js";
import { repair } from "../../server/src/engine/repairs.js";
import type { Reading } from "../../server/src/formats/format.js";
import { rules } from "../../server/src/rules/index.js";
import { findingsOf, told, type Written, written } from "./same-process.js";
import { cases, writers } from "./same-writers.js";

/** Three hundred were run when this was written, with no difference. */
const RUNS = 40;

const [spec] = written;
if (!spec) throw new Error("no process is written");

/** Nobody says what the customer has, so that no imported format gets beyond first contact. */
function untold(text: string): string {
  return text.replaceAll(/The rider (?:knows|can|is told)[^"<\n\\]*/g, "‹what the rider has›");
}

describe.each(written.map((one) => [one.name, one] as const))("%s", (_, one) => {
  test("is read without a problem", () => {
    expect(one.read(one.text).problems).toEqual([]);
  });

  test("gives every finding of the process spec where absences are told one by one", () => {
    expect(told(asOurs(one.read(one.text)))).toEqual(told(asOurs(spec.read(spec.text))));
  });

  test("gives the findings of any format that was not made for Touchstone", () => {
    expect(told(asImported(one.read(one.text)))).toEqual(told(asImported(spec.read(spec.text))));
  });

  test("leaves the same to first contact where hardly anything is said of the customer", () => {
    const [here, there] = [one, spec].map(({ read, text }) => asImported(read(untold(text))));
    expect(gathered(here)).toEqual(gathered(there));
    expect(gathered(here)).toHaveLength(1);
    expect(told(here as Reading)).toEqual(told(there as Reading));
  });

  test("tells what is there in the same words, in whichever format, and each return once where it is imported", () => {
    const [here, there] = [one, spec].map(({ read, text }) => read(text));
    if (!here || !there) throw new Error("no process is read");
    const expected = here.imported ? toldOnce(presences(there)) : presences(there);
    expect(told(here, presences(here))).toEqual(told(there, expected));
  });

  test.each([["told one by one", asOurs] as const, ["imported", asImported] as const])(
    "keeps the same findings when all first suggestions are made: %s",
    (_, as) => {
      expect(told(repaired(one, as))).toEqual(told(repaired(spec, as)));
    },
  );
});

test("the process gives something to find of every kind that the test is about", () => {
  const found = new Set(findingsOf(spec.read(spec.text)).map(({ rule }) => rule));
  expect([...found].sort()).toEqual([
    "ambiguous-metric",
    "control-without-reason",
    "dead-end-rejection",
    "internal-only-outcome",
    "missing-step-outcome",
    "no-exception-path",
    "no-feedback-path",
    "placeholder-outcome",
    "process-as-purpose",
    "rework-exception",
    "unbounded-loop",
  ]);
});

function asOurs(reading: Reading): Reading {
  return { ...reading, imported: false };
}

function asImported(reading: Reading): Reading {
  return { ...reading, imported: true };
}

function repaired({ text, read }: Written, as: (reading: Reading) => Reading): Reading {
  const look = (now: string) => ({ reading: as(read(now)), findings: findingsOf(as(read(now))) });
  const fixed = repair(text, "suggestion", look);
  expect(fixed).not.toBe(text);
  expect(read(fixed).problems).toEqual([]);
  return as(read(fixed));
}

/** Which absences first contact stands for. */
function gathered(reading: Reading | undefined): readonly unknown[] {
  const findings = reading ? findingsOf(reading) : [];
  return findings.filter(({ rule }) => rule === "first-contact").map(({ message, data }) => ({ message, ...data }));
}

const absences = new Set(["first-contact", ...rules.filter(({ about }) => about === "absence").map(({ id }) => id)]);

/** Without what another rule says more of at the same place. */
function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  const placed = (rule: string | undefined, { element, span }: Finding): string => `${rule} ${element} ${span.start}`;
  const places = new Set(findings.map((finding) => placed(finding.rule, finding)));
  const yieldsTo = new Map(rules.map((rule) => [rule.id, rule.yieldsTo]));
  return findings.filter((finding) => !places.has(placed(yieldsTo.get(finding.rule), finding)));
}

function presences(reading: Reading) {
  return findingsOf(reading).filter(({ rule }) => !absences.has(rule));
}

test("any small process gives the same findings in every format", () => {
  fc.assert(
    fc.property(cases, fc.boolean(), (one, isImported) => {
      const as = isImported ? asImported : asOurs;
      const expected = told(as(writers["process spec"](one)));
      for (const [format, write] of Object.entries(writers)) {
        const reading = as(write(one));
        const found = { format, problems: reading.problems, told: sayable(format, told(reading)) };
        expect(found).toEqual({ format, problems: [], told: sayable(format, expected) });
      }
    }),
    { numRuns: RUNS },
  );
});

/** The last answer of Step Functions is a bare name: what is to be said of it as a way back has no place. */
function sayable(format: string, found: readonly string[]): readonly string[] {
  return format === "Step Functions" ? found.filter((one) => !one.includes("When “otherwise”")) : found;
}
