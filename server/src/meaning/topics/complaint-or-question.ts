// Somebody complains, objects or asks a question.
import { topic } from "./topic.js";

export const complaintOrQuestion = topic(
  `
  complain|complaint|grievance|objection|dispute|dissatisfied|unhappy|disappointed|concern|protest|upset
  @customer .. object|disagree|ask|question|query
  question|query|enquiry|inquiry of|from|by .. @customer
  @customer question|query|enquiry|inquiry|concern
  answer|reply|respond|resolve|handle|deal|address .. question|query|enquiry|inquiry|concern|problem|issue
  question|enquiry|inquiry handling|desk|management|process
  @customer problem|issue
`,
  "database|sql|search|data query|question",
);
