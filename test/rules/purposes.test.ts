// Two rules look at the purpose of a process: which of them finds it, and never both.
import { expect, test } from "vitest";
import { findingsIn } from "../notation/check.js";

const ofPurposes = ["no-customer-purpose", "process-as-purpose"];

test.each([
  ["Comply with the returns policy", ["process-as-purpose"]],
  ["Handle orders efficiently", ["process-as-purpose"]],
  ["To standardise and to handle claims at the lowest cost", ["process-as-purpose"]],
  ["Increase revenue by implementing the renewal process", ["process-as-purpose"]],
  ["Increase premium income", ["no-customer-purpose"]],
  ["Handle claims", ["no-customer-purpose"]],
  ["‹what customers can do›", ["no-customer-purpose"]],
  ["Families live in a dry home again", []],
  ["Reduce waiting time for patients", []],
  ["Bring light into the dark", []],
])("“%s” is found by %j", (purpose, expected) => {
  const found = findingsIn(`process: p\npurpose: "${purpose}"\nsteps: [{id: a, name: Work}]\n`);
  expect(found.map(({ rule }) => rule).filter((rule) => ofPurposes.includes(rule))).toEqual(expected);
});
