// What keeps an end from coming as a surprise: a warning with its day, or a way back.
import type { Judge } from "../meaning/judgement.js";
import { valueIn } from "../model/fact.js";
import type { Question } from "./question.js";

/** Something that the customer reads at any step warns them, or something that can happen at any step brings them back. */
export const isWarnedAnywhere: Question<boolean> = ({ process, judge }) => {
  const messages = process.steps.flatMap(({ message }) => valueIn(message) ?? []);
  const conditions = process.exceptions.flatMap(({ condition }) => valueIn(condition) ?? []);
  return (
    messages.some((text) => warns(text, judge)) || [...messages, ...conditions].some((text) => leadsBack(text, judge))
  );
};

/** Says that something ends, and on which day. */
export function warns(text: string, judge: Judge): boolean {
  return judge.mention("datedWarning", text) !== undefined && judge.mention("date", text) !== undefined;
}

/** Says that what ended can be taken up again. */
export function leadsBack(text: string, judge: Judge): boolean {
  return judge.mention("wayBack", text) !== undefined;
}
