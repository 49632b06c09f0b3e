// Somebody complains: a complaint, a grievance, an objection.
import { topic } from "./topic.js";

export const complaint = topic(`
  complain|complaint|grievance|objection
`);
