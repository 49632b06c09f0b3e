// The judgement of wording holds for many trades: every row of the tables, and what it must never do.
import { describe, expect, it } from "vitest";
import { createJudge } from "../../server/src/meaning/judge.js";
import { noVocabulary, SURE } from "../../server/src/meaning/judgement.js";
import type { BranchRow } from "./rows/branch-row.js";
import {
  accommodatingBranches,
  firstTimeBranches,
  innocentBranches,
  resolvingBranches,
  terminatingBranches,
} from "./rows/branches-other.js";
import { reworkBranches } from "./rows/branches-rework.js";
import { everydayMetrics, everydayOutcomes } from "./rows/everyday.js";
import { ambiguousMetrics } from "./rows/metrics-ambiguous.js";
import { customerMetrics } from "./rows/metrics-customer.js";
import { internalMetrics } from "./rows/metrics-internal.js";
import { customerOutcomes } from "./rows/outcomes-customer.js";
import { internalOutcomes } from "./rows/outcomes-internal.js";
import { placeholderOutcomes } from "./rows/outcomes-placeholder.js";

const metricRows = {
  customer: [...customerMetrics, ...everydayMetrics.customer],
  internal: [...internalMetrics, ...everydayMetrics.internal],
  ambiguous: [...ambiguousMetrics, ...everydayMetrics.ambiguous],
};
const branchRows = {
  resolve: resolvingBranches,
  accommodate: accommodatingBranches,
  terminate: terminatingBranches,
  "first-time": firstTimeBranches,
  rework: reworkBranches,
};

const judge = createJudge(noVocabulary);

function branch([condition, steps, returns]: BranchRow) {
  const wording = {
    condition,
    from: "Stage two",
    steps: steps.split("; ").filter(Boolean),
    target: "Stage one",
    returns,
  };
  return judge.branch({ ...wording, exception: true, waits: false });
}

/** A judgement that is not sure is no accusation. */
function told<Label extends string>({ label, confidence }: { label: Label; confidence: number }): Label | "silent" {
  return confidence < SURE ? "silent" : label;
}

describe("metrics", () => {
  for (const [label, names] of Object.entries(metricRows)) {
    it.each(names)(`${label}: %s`, (name) => expect(judge.metric({ name }).label).toBe(label));
  }
});

describe("outcomes", () => {
  it.each([...customerOutcomes, ...everydayOutcomes.customer])("customer: %s / %s", (step, outcome) => {
    expect(["customer", "silent"]).toContain(told(judge.outcome({ step, outcome })));
  });
  it.each([...placeholderOutcomes, ...everydayOutcomes.placeholder])("placeholder: %s / %s", (step, outcome) => {
    expect(told(judge.outcome({ step, outcome }))).toBe("placeholder");
  });
  it.each([...internalOutcomes, ...everydayOutcomes.internal])("internal: %s / %s", (step, outcome) => {
    expect(told(judge.outcome({ step, outcome }))).toBe("internal");
  });
});

describe("branches", () => {
  for (const [label, rows] of Object.entries(branchRows)) {
    it.each(rows)(`${label}: %s / %s / %s`, (...row) => expect(branch(row).label).toBe(label));
  }
  it.each(innocentBranches)("no exception at all: %s / %s / %s", (...row) =>
    expect(branch(row).label).not.toBe("rework"),
  );
});
