// The customer tells us that something is wrong with what they were given.
import { topic } from "./topic.js";

export const reportedTrouble = topic(`
  @customer|they|somebody|family .. report|notice|find|tell|say|mention|describe|show|return|write|call .. defect|fault|problem|error|mistake|damage|trouble|issue|flaw|wrong|broken|missing
  defect|fault|problem|error|mistake|damage|flaw report+ed|notice+ed|found by .. @customer
`);
