// What is wrong with a purpose: asked by two rules, so that no purpose is found by both.
import type { Judge, Reason } from "../meaning/judgement.js";
import { SURE } from "../meaning/judgement.js";
import { known, valueIn } from "../model/fact.js";
import type { Process } from "../model/process.js";
import type { ProcessIndex } from "./rule.js";
import { place, servesMachines } from "./wording.js";

export type PurposeFlaw =
  /** The process is its own purpose; `words` say so. */
  | { readonly kind: "process"; readonly words: string }
  /** It is about our work or our gain. */
  | { readonly kind: "inward"; readonly reason: Reason };

export const purposePlace = place("what customers can do, have or no longer need to do thanks to this process");

/** A process that others run shares their purpose, and machines need none. */
export function needsNoPurpose(process: Process, index: ProcessIndex): boolean {
  return servesMachines(process) || index.callers(process.id).length > 0;
}

/** Undefined where a purpose names a change for those who are served, or nothing certain can be said of it. */
export function flawOf(purpose: string, process: Process, judge: Judge): PurposeFlaw | undefined {
  const { label, confidence, reason } = judge.purpose(purpose);
  if (label === "customer" || judge.mention("sparedCustomer", purpose) !== undefined) return undefined;
  if (isOfColleagues(purpose, process, judge) || isWatchedOver(process, judge)) return undefined;
  const words = judge.mention("processItself", purpose);
  if (words !== undefined) return { kind: "process", words };
  const gain = judge.mention("ourGain", purpose);
  if (gain !== undefined) return { kind: "inward", reason: { id: "our-gain", words: [gain] } };
  return label === "process" && confidence >= SURE ? { kind: "inward", reason } : undefined;
}

function isOfColleagues(purpose: string, { serves }: Process, judge: Judge): boolean {
  return valueIn(serves) === "colleagues" && judge.mention("servedColleague", purpose) !== undefined;
}

/** For a regulator or the public, that rules are kept is what they come for. */
function isWatchedOver({ customer: { who } }: Process, judge: Judge): boolean {
  return known(who) && judge.mention("oversight", who.value) !== undefined;
}
