// How expressions of workflows are put into words that people read, and the guide's example of a workflow.
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readable } from "../../server/src/formats/serverless-workflow/expression.js";
import { short } from "./reading.js";
import { readWorkflow } from "./serverless-workflow.js";

describe("expressions", () => {
  it.each([
    [`\${ .customer.age < 18 }`, "customer.age < 18"],
    ['.status == "rejected"', 'status is "rejected"'],
    ["(.photo != null)", "photo is not null"],
    ["(.a == 1) and (.b == 2)", "(a is 1) and (b is 2)"],
    ['(has("plan") and .plan != "")', 'has("plan") and plan is not ""'],
    [".approved == true", "approved"],
    [".order.valid == false", "not order.valid"],
    [".approved | not", "not approved"],
    ["$context.session.command == 'a == b.c'", "session.command is 'a == b.c'"],
    [".items[0].price > 1.5", "items[0].price > 1.5"],
    ["  .a\n   or .b ", "a or b"],
    ["$SECRET.limit | tonumber", "$SECRET.limit | tonumber"],
    ["(", "("],
    ["", ""],
  ])("%j reads %j", (expression, words) => {
    expect(readable(expression)).toBe(words);
  });
});

it("the workflow that the guide shows is read as it says", () => {
  const guide = readFileSync(path.resolve(import.meta.dirname, "../../docs/formats.md"), "utf8");
  const [, text = ""] = /^```yaml\n(document:[\s\S]*?)^```$/m.exec(guide) ?? [];
  const { processes, problems } = readWorkflow(text);
  expect(problems).toEqual([]);
  const [process] = processes;
  const [decide] = process?.steps ?? [];
  const facts = [process?.purpose, process?.customer.who, decide?.outcome, decide?.next[0]?.prevention];
  expect(facts.map((fact) => fact && short(fact))).toEqual([
    "Customers have their money back without having to chase us",
    "Shoppers who received a damaged item",
    "The customer knows whether and when the money comes",
    "The form asks for the photo since August",
  ]);
  expect(process?.metrics.map(({ name }) => name)).toEqual(["Refunds in the account within 5 days"]);
  expect(decide?.allow.map(({ rule }) => rule)).toEqual(["control-without-reason"]);
});
