// Processes that answer complaints: the complaint with which they begin says nothing of how the answer was.
import type { Judge } from "../meaning/judgement.js";
import { valueIn } from "../model/fact.js";
import type { Metric, Process } from "../model/process.js";

export function isOfComplaints({ id, name, start }: Process, judge: Judge): boolean {
  return [id, valueIn(name), valueIn(start.when)].some((text) => complains(text, judge));
}

export function complains(text: string | undefined, judge: Judge): boolean {
  return text !== undefined && judge.mention("complaint", text) !== undefined;
}

/** Counts the complaints with which such a process begins, and not what came of them. */
export function onlyCountsComplaints({ name }: Metric, process: Process, judge: Judge): boolean {
  return complains(name, judge) && isOfComplaints(process, judge) && judge.mention("feedback", name) === undefined;
}
