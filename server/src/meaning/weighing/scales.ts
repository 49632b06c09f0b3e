// The scales of one judge, and how what they say is told.
import type { BranchLabel, MetricLabel, OutcomeLabel } from "../judgement.js";
import { branchWeights } from "../words/en/weights/branches.js";
import { metricWeights } from "../words/en/weights/metrics.js";
import { outcomeWeights } from "../words/en/weights/outcomes.js";
import { Scale } from "./scale.js";
import type { Weighing } from "./weigh.js";

export interface Scales {
  readonly metrics: Weighing<MetricLabel>;
  readonly outcomes: Weighing<OutcomeLabel>;
  readonly branches: Weighing<BranchLabel>;
}

export type WrittenWeights = Readonly<Record<keyof Scales, string>>;

const shipped: WrittenWeights = { metrics: metricWeights, outcomes: outcomeWeights, branches: branchWeights };

export function openScales(written: WrittenWeights = shipped): Scales {
  return {
    metrics: {
      scale: new Scale(written.metrics),
      innocent: ["customer"],
      doubt: 0.3,
      reasons: { customer: "words-of-customers", internal: "words-of-our-work", ambiguous: "nobody-named" },
    },
    outcomes: {
      scale: new Scale(written.outcomes),
      innocent: ["customer"],
      doubt: 0.3,
      reasons: { customer: "words-of-having", internal: "words-of-our-records", placeholder: "says-step-again" },
    },
    branches: {
      scale: new Scale(written.branches),
      innocent: ["resolve", "accommodate", "terminate", "first-time"],
      doubt: 0.3,
      alone: 0.9,
      reasons: {
        resolve: "words-of-removing",
        accommodate: "words-of-need",
        terminate: "words-of-ending",
        "first-time": "words-of-first-work",
        rework: "words-of-rework",
        unclear: "nothing-decides",
      },
    },
  };
}
