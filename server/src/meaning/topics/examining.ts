// The service itself is to examine: an audit, an inspection, a test, a permit.
import { topic } from "./topic.js";

export const examining = topic(`
  inspection|inspect|audit|examination|examine|exam|test|testing|assessment|assess|certification|certify|certificate
  review|permit|licence|license|licensing|screening|diagnosis|diagnostics|check_up|vetting|survey|appraisal|valuation
  accreditation|marking|grading|reconciliation
  check up
  month|year|quarter end close|closing
  bookkeeping|accounts
`);
