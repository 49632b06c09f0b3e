// The conditions of a Choice and of a catcher, in words.
import { describe, expect, test } from "vitest";
import { statesOf } from "./machines.js";
import { short } from "./reading.js";

const is = (Variable: string, comparison: object) => ({ Variable, ...comparison });

describe("what a rule compares", () => {
  test.each<[string, object]>([
    ["form is valid", is("$.form.isValid", { BooleanEquals: true })],
    ["form is not valid", is("$.form.isValid", { BooleanEquals: false })],
    ["has no open loans", is("$.reader.hasOpenLoans", { BooleanEquals: false })],
    ["loan approved", is("$.loan.approved", { BooleanEquals: true })],
    ["loan not approved", is("$.loan.approved", { BooleanEquals: false })],
    ["loan not approved", is("$.loan.approved", { StringEquals: "false" })],
    ["loan status is waiting for return", is("$.loan.status", { StringEquals: "WAITING_FOR_RETURN" })],
    ["next page token is present", is("$.nextPageToken", { IsPresent: true })],
    ["next page token is not present", is("$.nextPageToken", { IsPresent: false })],
    ["reader name has no value", is("$.reader.name", { IsNull: true })],
    ["days left is at most 3", is("$.daysLeft", { NumericLessThanEquals: 3 })],
    ["loan index is less than loan count", is("$.loan.index", { NumericLessThanPath: "$.loan.count" })],
    ["due date is after 2026-01-01", is("$.dueDate", { TimestampGreaterThan: "2026-01-01" })],
    ["loan code is like bike*", is("$.loan.code", { StringMatches: "BIKE*" })],
    [
      "days left is at least 1 and days left is less than 3",
      is("$.daysLeft", { NumericGreaterThanEquals: 1, NumericLessThan: 3 }),
    ],
    ["order state is open", is("$.Found.Item.orderState.S", { StringEquals: "open" })],
    ["state is open", is("$$.Payload[0].state", { StringEquals: "open" })],
  ])("%s", (words, rule) => {
    expect(conditionOf(rule)).toBe(words);
  });

  test.each<[string, object]>([
    ["a is present and b is x", { And: [is("$.a", { IsPresent: true }), is("$.b", { StringEquals: "x" })] }],
    ["a is present or b is x", { Or: [is("$.a", { IsPresent: true }), is("$.b", { StringEquals: "x" })] }],
    ["a is not present", { Not: is("$.a", { IsPresent: true }) }],
    ["a is present", { Not: { Not: is("$.a", { IsPresent: true }) } }],
    [
      "a is not x or b is at least 3",
      { Not: { And: [is("$.a", { StringEquals: "x" }), is("$.b", { NumericLessThan: 3 })] } },
    ],
    [
      "a is x and (b is y or b is z)",
      {
        And: [
          is("$.a", { StringEquals: "x" }),
          { Or: [is("$.b", { StringEquals: "y" }), is("$.b", { StringEquals: "z" })] },
        ],
      },
    ],
  ])("%s, joined", (words, rule) => {
    expect(conditionOf(rule)).toBe(words);
  });
});

describe("expressions in JSONata", () => {
  test.each([
    ["form is valid", "{% $states.input.form.isValid = true %}"],
    ["form is not valid", "{% $states.input.form.isValid != true %}"],
    ["loan status is not returned and days left is more than 3", "{% $loan.status != 'RETURNED' and $daysLeft > 3 %}"],
    ["loan count is at least loan limit", "{% $loan.count >= $loan.limit %}"],
    ["reader phone is present", "{% $exists($reader.phone) %}"],
    ["reader not known", "{% $not($reader.known) %}"],
    ["is ready", "{% $isReady %}"],
    ["reader phone is not present", "{% $not($exists($reader.phone)) %}"],
    ["number of loans is more than 0", "{% $count($states.input.loans) > 0 %}"],
    ["loan state is lost or days left is less than 0", "{% ($loan.state = 'lost') or ($daysLeft < 0) %}"],
    ["$sum($loans.fee) > 3", "{% $sum($loans.fee)\n > 3 %}"],
    ["'a' & $b = 'c'", "{% 'a' & $b = 'c' %}"],
    ["$a =", "{% $a = %}"],
    ["((((", "{% (((( %}"],
  ])("%s", (words, Condition) => {
    expect(conditionOf({ Condition })).toBe(words);
  });
});

describe("what is caught", () => {
  test.each<[string, readonly string[]]>([
    ["something unexpected happens", ["States.ALL"]],
    ["something unexpected happens", ["States.TaskFailed", "Lambda.ServiceException"]],
    ["time is up", ["States.Timeout"]],
    ["time is up or bicycle lost", ["States.HeartbeatTimeout", "BicycleLostException"]],
    ["no bicycle", ["NO_BICYCLE"]],
  ])("%s", (words, ErrorEquals) => {
    const caught = { Type: "Task", Catch: [{ ErrorEquals, Next: "b" }], End: true };
    const [exception] = statesOf({ a: caught, b: { Type: "Pass", End: true } }).steps[0]?.exceptions ?? [];
    expect(exception && short(exception.condition)).toBe(words);
  });
});

test.each<[object]>([
  [{ Condition: 3 }],
  [{ Variable: "$.a" }],
  [{ And: [] }],
  [{ And: [3] }],
  [{ Not: [] }],
  [{ constructor: 1 }],
  [{ StringEquals: "x" }],
])("nothing that can be told: %j", (rule) => {
  expect(conditionOf(rule)).toMatch(/^(?:inexpressible|missing|3)$/);
});

function conditionOf(rule: object): string {
  const choice = { Type: "Choice", Choices: [{ ...rule, Next: "b" }], Default: "b" };
  const [answer] = statesOf({ a: choice, b: { Type: "Pass", End: true } }).steps[0]?.next ?? [];
  return answer ? short(answer.condition) : "no answer";
}
