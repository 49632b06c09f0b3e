// The work itself is to tell many kinds of case apart: triage, tax, diagnosis.
import { topic } from "./topic.js";

export const tellingApart = topic(`
  triage|tax|taxation|diagnose|diagnosis|diagnostics|dispatch|sorting|sort|classify|classification|categorise|customs|tariff|emergency
  troubleshoot|troubleshooting|underwriting
`);
