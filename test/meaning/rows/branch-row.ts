// One row of the tables of branches.
import type { BranchWording } from "../../../server/src/meaning/judgement.js";

/** Condition, steps separated by semicolons, and where the branch goes. */
export type BranchRow = readonly [condition: string, steps: string, returns: BranchWording["returns"]];
