// All patterns over branches, pooled by what they are asked of: one walk over the words serves every question about it.
import { finders } from "../wording/finder.js";
import type { Wording } from "../wording/read.js";
import { conditionPatterns } from "./branch-condition-patterns.js";
import { generalityPatterns } from "./branch-generality.js";
import { coursePatterns, loopConditionPatterns, loopStepPatterns } from "./branch-loop-patterns.js";
import { remedyPatterns, stepPatterns } from "./branch-patterns.js";

/** Asked of the condition. */
export const when = finders(conditionPatterns, loopConditionPatterns);

/** Asked of the name of a step. */
export const doing = finders(stepPatterns, generalityPatterns, loopStepPatterns);

/** Asked of every branch, and therefore apart. */
export const course = finders(coursePatterns);

/** Asked of what is written of the next case. */
export const remedy = finders(remedyPatterns);

export function isRedoing(step: Wording): boolean {
  return doing.redoes(step) !== undefined || doing.sendsBack(step) !== undefined;
}

export function isRework(step: Wording): boolean {
  return isRedoing(step) || doing.patches(step) !== undefined || doing.chases(step) !== undefined;
}

export function isConsulting(step: Wording): boolean {
  return doing.consults(step) !== undefined && !isRedoing(step);
}
