// Where a case is passed to and fro, or through many hands, and whether somebody is named who stays with the customer.

import { known, valueIn } from "../model/fact.js";
import type { Step } from "../model/process.js";
import { type Return, returnsIn } from "../model/returns.js";
import { ahead, longestStretch, type Stretch, sinceThen } from "../model/stretches.js";
import { contacts, isCustomer, lastSilence, passage } from "./contact.js";
import type { Question } from "./question.js";
import { nameOf } from "./wording.js";

/** Returns to a team that is not the one whom the customer can reach; planned joint work is none. */
export const pingPong: Question<Return | undefined> = (whole) => {
  const { process, graph, judge, ask } = whole;
  const { met, served } = ask(contacts);
  const contact = valueIn(process.contact)?.toLowerCase();
  const names = (team: string | undefined): boolean => team !== undefined && contact?.includes(team) === true;
  const holder = ask(passage).holder;
  // A contact in words of its own, such as “whoever answered first”, may be any of them.
  if (contact !== undefined && !process.steps.some((step) => names(holder(step)))) return undefined;
  // Once the customer was helped, and in the last step that winds it up, nobody waits for the case any more.
  const helped = sinceThen(graph, (step) => served.has(step));
  return returnsIn(graph, holder).find(({ back, between }) => {
    if (
      met.has(back) ||
      helped.has(back) ||
      isLast(back) ||
      names(holder(back)) ||
      between.some((step) => names(holder(step)))
    )
      return false;
    // Who only tells the customer how it stands does not have the case meanwhile.
    const isTold = between.every((step) => known(step.message));
    return !isTold && !between.every((step) => judge.mention("consulting", nameOf(step)) !== undefined);
  });

  function isLast(step: Step): boolean {
    const number = graph.number(step.id);
    return number !== undefined && graph.out(number).every(({ to }) => to === undefined);
  }
};

/** The longest way between two meetings with the customer, before the last of them. */
export const handedOn: Question<Stretch | undefined> = ({ process, graph, judge, ask }) => {
  const { met } = ask(contacts);
  const later = ahead(graph, (step) => met.has(step));
  const isTheirs = isCustomer(valueIn(process.start.who) ?? "", process, judge);
  // The last silence of a customer who began it is told by another rule, whichever meeting ends it.
  const silence = isTheirs ? lastSilence("handOffs", graph, ask) : undefined;
  return longestStretch(graph, ask(passage), "handOffs", (from, to) => {
    return from !== undefined && to !== undefined && from !== silence?.from && (later.has(to) || !isTheirs);
  });
};
