// A step is what the customer does, whoever it is drawn for: “Applicant fills in the form”.
import { topic } from "./topic.js";

export const customersAct = topic(
  `
  ^the|a|an|our? @customer @for_us|@having|@wish|@verdict_verb
`,
  `
  @customer @record|@item
  @customer service|care|desk|team|relations|support
`,
);
