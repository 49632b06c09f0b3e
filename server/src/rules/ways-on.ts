// Branches that go on and come back to nothing: what mostly happens, and what serves the customer in its own way.
import type { Branch } from "../model/branch.js";
import type { Step } from "../model/process.js";

export function goesOn({ returns }: Branch): boolean {
  return returns === "later" || returns === "end";
}

/** What mostly happens: the last answer of a decision that runs on, or what goes on as the step itself does. */
export function isUsualWay(branch: Branch): boolean {
  return (isAnswer(branch) && branch.entry.otherwise) || changesNothing(branch);
}

/** An answer of a decision that goes on to what the customer has of it serves them, and patches nothing. */
export function isWayOfItsOwn(branch: Branch, outcomes: ReadonlySet<Step>): boolean {
  return isAnswer(branch) && branch.steps.some((step) => outcomes.has(step));
}

function isAnswer(branch: Branch): boolean {
  return branch.entry.trigger === "normal" && goesOn(branch);
}

/** An event at which nothing is done, and which leads where the step goes on anyway. */
function changesNothing({ entry, from, inline, steps, target }: Branch): boolean {
  if (entry.trigger === "normal" || inline.length + steps.length > 0) return false;
  const [only, ...others] = from?.next ?? [];
  return others.length === 0 && only?.to.kind === "step" && only.to.id === target?.id;
}
