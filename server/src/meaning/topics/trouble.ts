// Something is wrong for somebody who asks for help: a complaint, an incident, a fault.
import { topic } from "./topic.js";

export const trouble = topic(`
  complaint|problem|incident|trouble|fault|defect|outage|disturbance|grievance|malfunction|breakdown|disruption|bug|issue
  complain|broken|support_ticket|ticket|dispute
  not work
  stop working
  help|service desk
  help_desk|service_desk
  technical|customer|user|it support
`);
