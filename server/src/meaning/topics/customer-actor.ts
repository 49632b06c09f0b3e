// Who does it is the customer: the whole text names one, as in “the applicant”, and not “customer care”.
import { topic } from "./topic.js";

export const customerActor = topic(`
  ^@customer$
  ^the|our|a|an @customer$
  ^@customer and|or @customer$
  ^@customer and|or their|his|her @customer|@person|representative|lawyer|adviser$
`);
