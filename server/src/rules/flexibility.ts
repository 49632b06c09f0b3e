// Whether a process has something for those whose case fits no answer.
import { SURE } from "../meaning/judgement.js";
import type { Branch } from "../model/branch.js";
import { known, valueIn } from "../model/fact.js";
import type { Graph } from "../model/graph.js";
import type { Step } from "../model/process.js";
import { branches, judgements } from "./branches.js";
import { leavesLeeway } from "./leeway.js";
import type { Question, Whole } from "./question.js";
import { refusalOf } from "./refusals.js";

/** The decisions of a process that ends in more than one way; where all get the same in the end, nobody is left out. */
export const decisionsIn: Question<readonly Step[]> = ({ process, graph }) => {
  if (endingsOf(graph) < 2) return [];
  return process.steps.filter((step) => valueIn(step.kind) === "decision" && step.next.length > 1);
};

export const hasWayForOthers: Question<boolean> = (whole) => {
  const { process, judge, ask } = whole;
  const flows = [...process.exceptions, ...process.steps.flatMap(({ next, exceptions }) => [...next, ...exceptions])];
  return (
    process.steps.some(({ discretion }) => leavesLeeway(discretion, judge)) ||
    flows.some(({ discretion, need }) => leavesLeeway(discretion, judge) || known(need)) ||
    ask(branches).some((branch) => isForOthers(branch, whole))
  );
};

/** It meets a need of the customer's own, or takes up what no other answer foresees and does not just refuse it. */
function isForOthers(branch: Branch, { graph, judge, ask }: Whole): boolean {
  const { entry } = branch;
  if (entry.otherwise) return entry.to.kind !== "end" && refusalOf(branch, graph, judge, true) === undefined;
  const { label, confidence } = ask(judgements)(branch);
  return label === "accommodate" && confidence >= SURE;
}

function endingsOf(graph: Graph): number {
  return graph.ways.filter(
    ({ from, to, flow }) =>
      from !== undefined && to === undefined && graph.reachable(from) && (!flow || flow.trigger === "normal"),
  ).length;
}
