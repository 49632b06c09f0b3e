// A process that nobody owns, or that nobody has looked at for a long time.
import { type Fact, known } from "../model/fact.js";
import type { Property, Value } from "../model/model-edit.js";
import { defineRule } from "./rule.js";
import { isOpen, place } from "./wording.js";

const LOOKED_AT = "the date on which you looked at it again, as 2026-01-31";

export default defineRule({
  id: "stale-process",
  since: "0.2.0",
  severity: "info",
  group: "upkeep",
  on: "process",
  about: "absence",
  summary: "A process that nobody owns, or that nobody has looked at for a long time.",
  claim: "operations gain momentum, things evolve organically",
  messages: {
    owner:
      "Nobody is named who answers for this process. What nobody owns goes on as it is, whether or not it still helps. Consider “owner:” with a person or a role.",
    old: "This process was last looked at on {date}, more than {months} months ago. Is its purpose still met? Consider looking at it from the customer's end, and saying in “reviewed:” when you did and in the description what you looked at.",
    openOwner: "Who answers for this process is still to be filled in. Consider naming a person or a role.",
    openReview:
      "When this process was last looked at is still to be filled in. Consider looking at it from the customer's end first.",
  },
  titles: {
    owner: "Open a place for the owner",
    both: "Open places for the owner and for the day of the last look at it",
    reviewed: "Open a place for the day on which you looked at it again",
  },
  options: {
    months: { default: 12, describe: "How many months a look at the process stays fresh.", minimum: 1 },
  },
  *check(process, { options, today, say, repair }) {
    const { owner, reviewed } = process;
    if (isOpen(owner)) yield say("openOwner", owner, {}, { detail: "owner" });
    else if (owner.kind === "missing") {
      const properties = new Map<Property, Value>([["owner", place("the person or role who answers for it")]]);
      const isNew = reviewed.kind === "missing" && !isOpen(reviewed);
      if (isNew) properties.set("reviewed", place(LOOKED_AT));
      const edit = { kind: "state", of: process, properties } as const;
      const repairs = [repair(isNew ? "both" : "owner", "suggestion", {}, edit)];
      yield say("owner", process, {}, { detail: "owner", repairs });
    }
    if (isOpen(reviewed)) yield say("openReview", reviewed, {}, { detail: "reviewed" });
    else if (isOld(reviewed, options.months, today)) {
      const properties = new Map<Property, Value>([["reviewed", place(`${LOOKED_AT}; before: ${reviewed.value}`)]]);
      const repairs = [repair("reviewed", "suggestion", {}, { kind: "state", of: process, properties })];
      const data = { date: reviewed.value, months: options.months };
      yield say("old", reviewed, data, { detail: "reviewed", repairs });
    }
  },
});

/** A date that cannot be read is not called old. */
function isOld(
  reviewed: Fact<string>,
  months: number,
  today: string,
): reviewed is Extract<Fact<string>, { value: string }> {
  if (!known(reviewed)) return false;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(reviewed.value) ?? [];
  if (year === undefined) return false;
  const due = Number(year) * 12 + Number(month) - 1 + months;
  const date = `${Math.floor(due / 12)}-${String((due % 12) + 1).padStart(2, "0")}-${day}`;
  return date < today;
}
