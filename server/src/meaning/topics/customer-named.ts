// A customer is named, whatever is said of them. Words that machines and tools go by as well, such as user, name nobody.
import { topic } from "./topic.js";

export const customerNamed = topic(
  `
  customer|applicant|claimant|policyholder|tenant|patient|passenger|citizen|shopper|resident|student|pupil|traveller
  borrower|taxpayer|donor|buyer|end_user|cardholder|insured|beneficiary|guest|patron|policy_holder
`,
  "customer service|care|desk|team|relations|support|success",
);
