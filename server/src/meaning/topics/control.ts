// A step whose work is to check, approve, sign, review or reconcile what was done already.
import { topic } from "./topic.js";

export const control = topic(
  `
  ^check|review|approve|verify|validate|inspect|audit|authorise|reconcile|countersign|vet|recheck|crosscheck|proofread
  ^double|cross|spot check
  ^sign off
  ^sign_off
  ^sign the|a|an? order|invoice|form|cheque|payment|purchase_order|request|approval|release|report|file
  ^get|obtain|await|request|seek|collect|require .. approval|signature|sign_off|authorisation|release
  ^perform|do|carry|conduct|make|run .. check|review|audit|inspection|control|verification|validation|reconciliation
  check|review|approval|audit|inspection|authorisation|verification|validation|reconciliation|sign_off|countersignature$
  check|review|approval|audit|inspection|authorisation|verification|reconciliation|signature|sign_off by|of|from
  @worker|@outsider|@team approve|review|check|sign|countersign|verify|authorise
  second|manager|director|supervisor signature
  four|second|two eye|signature|pair|person .. check|principle|approval
  quality control|check|assurance
`,
  `
  check in|out|up
  check_in|check_out|check_up
  sign up|in
  write|read|leave|post|publish .. review
  ask for|whether .. check
  pest|birth|remote|passport control
  check|review .. with .. @customer
`,
);
