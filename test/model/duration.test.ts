// How long something may take, as authors write it.
import { expect, test } from "vitest";
import { workingDays } from "../../server/src/model/duration.js";

test.each<[string, number | undefined]>([
  ["2 working days", 2],
  ["1 working day", 1],
  ["3 business days", 3],
  ["7 days", 5],
  ["7 calendar days", 5],
  ["2 weeks", 10],
  ["three weeks", 15],
  ["a week", 5],
  ["within 10 working days", 10],
  ["1.5 weeks", 7.5],
  ["1,5 weeks", 7.5],
  ["16 working hours", 2],
  ["24 hours", 5 / 7],
  ["1 month", 21],
  ["P7D", 5],
  ["P2W", 10],
  ["PT24H", 5 / 7],
  ["p1m", 21],
  ["soon", undefined],
  ["", undefined],
  ["P", undefined],
  ["PT", 0],
  ["3", undefined],
  ["3 parsecs", undefined],
  ["until the customer answers", undefined],
])("%s", (text, days) => {
  const found = workingDays(text);
  if (days === undefined) expect(found).toBeUndefined();
  else expect(found).toBeCloseTo(days);
});
