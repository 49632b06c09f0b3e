// What an answer says together with its question: “yes” after “Is it a VIP?” is a condition of its own.
import type { Branch } from "../model/branch.js";
import { conditionOf, nameOf } from "./wording.js";

/** The words on which a branch is taken; undefined where they only deny what the question asks. */
export function situationOf(branch: Branch): string | undefined {
  const condition = conditionOf(branch);
  if (!branch.from || branch.entry.trigger !== "normal") return condition;
  if (denies(condition)) return undefined;
  return /^(?:yes|y|true|ja)$/i.test(condition.trim()) ? nameOf(branch.from) : condition;
}

/** An answer that says only that it is not so. */
export function denies(condition: string): boolean {
  return /^(?:no|n|not|false|nein|otherwise|else)\b/i.test(condition.trim());
}
