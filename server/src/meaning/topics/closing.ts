// A complaint, a problem or a ticket is closed.
import { topic } from "./topic.js";

export const closing = topic(
  `
  close .. complaint|problem|ticket|incident|issue|grievance|fault|defect|dispute|bug|case|enquiry|inquiry|request|query
  complaint|problem|ticket|incident|issue|grievance|fault|defect|dispute|bug|case|enquiry|inquiry|request|query is|was|are|be? close
  complaint|problem|ticket|incident|issue|case closure|closing
  closure of .. complaint|problem|ticket|incident|issue|case
  set|mark|put .. complaint|problem|ticket|incident|issue|case|it .. to|as|on closed|resolved|solved|done
  archive .. complaint|ticket|incident
`,
  `
  not close
  close to
`,
);
