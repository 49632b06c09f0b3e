// A branch: an exception or an answer with all that lies behind it until the process goes on. Derived; it owns no facts.
import type { Flow, InlineStep, Step } from "./process.js";

/** Where a branch comes back to, seen from the step it leaves. */
export type Returns = "earlier" | "same" | "later" | "end";

export interface Branch {
  readonly type: "branch";
  /** The way into the branch: its facts are the branch's facts, and repairs are written there. */
  readonly entry: Flow;
  /** The step it leaves; undefined for what can happen at any step. */
  readonly from: Step | undefined;
  readonly inline: readonly InlineStep[];
  /** Steps that only this branch leads to, in order. */
  readonly steps: readonly Step[];
  readonly returns: Returns;
  /** The step it comes back to; undefined where it ends. */
  readonly target: Step | undefined;
  /** An answer to a decision inside of it, or to which it only leads, leads back: that is what comes back, and not this branch. */
  readonly answersBack: boolean;
  /** It comes back only after a wait or a timer, and does nothing else. */
  readonly waits: boolean;
}
