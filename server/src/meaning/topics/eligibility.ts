// Who can get something and who cannot: cover, entitlement, criteria.
import { topic } from "./topic.js";

export const eligibility = topic(
  `
  eligible|eligibility|ineligible|entitle|entitlement|qualify|admissible|criterion|criteria|prerequisite
  cover|covered|coverage|insured|insurable|exclusion|excluded|warranty|guarantee|scope|catchment
  who|whether|whom|what|which .. can|may|could .. get|apply|have|use|receive|join|we
  what|which .. needed|required|paper|document|condition
  requirement|conditions .. meet|fulfil|satisfy|for|of|to
  meet|fulfil|satisfy .. requirement|conditions
  pre|quick|self check
  precheck|prequalify|prequalification
`,
  `
  test|code coverage
  meet|fulfil .. deadline|target|sla
  cover letter|sheet|page
  staff|shift cover
`,
);
