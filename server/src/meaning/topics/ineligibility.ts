// Somebody turns out to be one of those who cannot get it: not covered, not eligible, out of scope.
import { topic } from "./topic.js";

export const ineligibility = topic(
  `
  not|never|no longer? eligible|entitle|entitled|qualify|qualified|cover|covered|insured|insurable|admissible|eligibility|coverage|entitlement
  ineligible|inadmissible|excluded|exclusion|unqualified
  out|outside of? the|our? scope|area|coverage|catchment|territory|policy|warranty|guarantee
  criterion|criteria|requirement|conditions .. not meet|fulfil|satisfy|met|fulfilled
  not meet|fulfil|satisfy .. criterion|criteria|requirement|conditions
  warranty|guarantee|cover|coverage|entitlement expire|expired|lapse|lapsed|over
  income|age above|below|over|under|too
  too young|old|rich
`,
  `
  test|code coverage
  not .. deadline|target|sla
  quality criterion|criteria|requirement
`,
);
