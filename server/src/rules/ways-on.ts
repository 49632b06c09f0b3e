// Branches that go on and come back to nothing: what mostly happens, and what serves the customer in its own way.
import type { Branch } from "../model/branch.js";
import type { Step } from "../model/process.js";

export function goesOn({ returns }: Branch): boolean {
  return returns === "later" || returns === "end";
}

/** The last answer of a decision that runs on is what mostly happens, and no exception. */
export function isUsualWay(branch: Branch): boolean {
  return isAnswer(branch) && branch.entry.otherwise;
}

/** An answer of a decision that goes on to what the customer has of it serves them, and patches nothing. */
export function isWayOfItsOwn(branch: Branch, outcomes: ReadonlySet<Step>): boolean {
  return isAnswer(branch) && branch.steps.some((step) => outcomes.has(step));
}

function isAnswer(branch: Branch): boolean {
  return branch.entry.trigger === "normal" && goesOn(branch);
}
