// What those who serve the customer may decide themselves, as far as the author's words tell.
import type { Judge } from "../meaning/judgement.js";
import { type Fact, known } from "../model/fact.js";

/** Somebody may decide something here, and the words do not take it back. */
export function leavesLeeway(discretion: Fact<string>, judge: Judge): boolean {
  if (!known(discretion)) return false;
  return !judge.mention("rigidity", discretion.value) && !judge.mention("noLeeway", discretion.value);
}

/** The words that leave no choice, unless they or the reason name what the law or safety asks for. */
export function rigidWords(text: string, reason: string, judge: Judge): string | undefined {
  const words = judge.mention("rigidity", text);
  const isProtected =
    words !== undefined && [text, reason].some((one) => judge.mention("protection", one) !== undefined);
  return isProtected ? undefined : words;
}
