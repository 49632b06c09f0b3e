// The branches of a process, and what their wording does: asked by several rules, answered once.
import type { BranchLabel, Judgement } from "../meaning/judgement.js";
import type { Branch } from "../model/branch.js";
import { branchesOf } from "../model/branches.js";
import { isAmongDevices } from "./devices.js";
import type { Question } from "./question.js";
import { branchWording } from "./wordings.js";

export const branches: Question<readonly Branch[]> = ({ graph }) => branchesOf(graph);

/** Judges a branch when first asked. */
export const judgements: Question<(branch: Branch) => Judgement<BranchLabel>> = ({ judge, ask }) => {
  const known = new Map<Branch, Judgement<BranchLabel>>();
  return (branch) => {
    const judgement = known.get(branch) ?? judge.branch(branchWording(branch, ask(isAmongDevices)));
    known.set(branch, judgement);
    return judgement;
  };
};
