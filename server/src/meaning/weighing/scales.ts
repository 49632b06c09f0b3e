// The scales of one judge, and how what they say is told.
import type { BranchLabel, MetricLabel, OutcomeLabel } from "../judgement.js";
import branches from "../words/en/weights/branches.json" with { type: "json" };
import metrics from "../words/en/weights/metrics.json" with { type: "json" };
import outcomes from "../words/en/weights/outcomes.json" with { type: "json" };
import { Scale, type Written } from "./scale.js";
import type { Weighing } from "./weigh.js";

export interface Scales {
  readonly metrics: Weighing<MetricLabel>;
  readonly outcomes: Weighing<OutcomeLabel>;
  readonly branches: Weighing<BranchLabel>;
}

export type WrittenWeights = Readonly<Record<keyof Scales, Written>>;

const shipped: WrittenWeights = { metrics, outcomes, branches };

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
