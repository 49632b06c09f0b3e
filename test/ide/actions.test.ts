// Which quick fixes are offered, in which order, and what they change.
import { expect, test } from "vitest";
import { actionsAt, editsOf, hasSafeRepair } from "../../server/src/ide/actions.js";
import { bareWords, findingAt, readingOf, respelling } from "./fake-reading.js";

const text = "# head\nabc def";
const reading = readingOf(text, {}, 7);
const offered = (start: number, end: number, repairs = [respelling("safe", 0, 3, "ABC")]) =>
  actionsAt(reading, [findingAt(0, 3, { repairs })], { start, end }, bareWords);

test("safe repairs come first, then suggestions in the rule's order, then what silences the finding", () => {
  const repairs = [
    respelling("suppress", 0, 3, "none"),
    respelling("suggestion", 0, 3, "one"),
    respelling("suggestion", 0, 3, "two"),
    respelling("safe", 0, 3, "sure"),
  ];
  expect(offered(7, 7, repairs).map(({ title }) => title)).toEqual([
    "safe sure",
    "suggestion one",
    "suggestion two",
    "suppress none",
  ]);
});

test.each([
  ["before it", 6, 6, 0],
  ["at its beginning", 7, 7, 1],
  ["inside", 8, 9, 1],
  ["right behind it", 10, 10, 1],
  ["far behind it", 11, 14, 0],
  ["around it", 0, 14, 1],
])("a finding is repaired from %s: %i to %i", (_, start, end, count) => {
  expect(offered(start, end)).toHaveLength(count);
});

test("a repair that would change nothing is not offered", () => {
  const open = { ...respelling("suggestion", 0, 3, ""), edit: { kind: "allow", of: undefined } } as never;
  expect(offered(7, 7, [open])).toEqual([]);
});

test("an action finds its edits again by the key of its finding", () => {
  const [action] = offered(7, 7);
  const longer = readingOf(`more\n${text}`, {}, 12);
  const findings = [findingAt(0, 3, { repairs: [respelling("safe", 0, 3, "ABC")] })];
  expect(action && editsOf(longer, findings, action.handle)).toEqual([{ start: 12, end: 15, text: "ABC" }]);
  expect(action && editsOf(longer, [], action.handle)).toEqual([]);
});

test("fix-all has something to do only where a repair is safe", () => {
  expect(hasSafeRepair([findingAt(0, 3, { repairs: [respelling("suggestion", 0, 3, "x")] })])).toBe(false);
  expect(hasSafeRepair([findingAt(0, 3, { repairs: [respelling("safe", 0, 3, "x")] })])).toBe(true);
});
