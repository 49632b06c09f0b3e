// Who does it is the customer: the whole text names one, as in “the applicant”, and not “customer care”.
import { topic } from "./topic.js";

export const customerActor = topic(
  `
  ^@customer$
  ^the|our|a|an @customer$
  ^@customer and|or|per? @customer|submitter|requester$
  ^@customer and|or their|his|her @customer|@person|representative|lawyer|adviser$
  customer|client|guest|patient|passenger|applicant|claimant|policyholder|tenant|citizen|shopper|traveller|borrower|taxpayer|subscriber|cardholder$
`,
  `
  api|web|http|rest|mail|email|mobile|desktop|test|thin|fat|rich|sql|database|software|server|agent|manager|clerk|for|of|to|with|by client|customer|guest|subscriber
  @told|call|serve|ask|help|visit|invoice|register|onboard|create|check|notify|send|contact|handle .. @customer
`,
);
