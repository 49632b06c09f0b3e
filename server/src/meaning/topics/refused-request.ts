// What somebody asked of us is refused, by us: an application, a claim, a return.
import { topic } from "./topic.js";

const REQUEST =
  `application|request|claim|return|complaint|appeal|objection|refund|loan|mortgage|permit|licence|registration|enrolment
  booking|reservation|membership|admission|grievance|visa|grant|benefit|petition|warranty|cover|coverage|reimbursement|transfer|subsidy
  order|case|account|credit|tenancy|policy|entitlement|aid|help`.replace(/\s+/g, "|");
const REFUSE = "refuse|reject|deny|decline|dismiss|disallow|repudiate";
const REFUSED = "refuse+ed|reject+ed|deny+ed|decline+ed|dismiss+ed|disallowed|repudiated|ineligible|refused|rejected";
const REFUSAL = "refusal|rejection|denial|repudiation";

export const refusedRequest = topic(
  `
  ^${REFUSE} .. ${REQUEST}|@customer
  ^turn down .. ${REQUEST}|@customer
  ${REQUEST}|@customer is|was|be|get|gets|are? ${REFUSED}
  ${REFUSAL} letter|notice|notification|mail|e_mail
  ${REFUSAL} of .. ${REQUEST}|@customer
  send|issue|write|draft|communicate|print|post|give .. ${REFUSAL}
  @told .. @customer .. ${REFUSE}|${REFUSAL}
  @told .. ${REFUSAL}
  not approve|grant .. ${REQUEST}
  ${REQUEST} .. not approve+ed|grant+ed|accept+ed
`,
  `
  by .. @customer|@outsider|supplier|vendor|payer|carrier
  @customer|supplier|vendor|payer|carrier|insurer|bank rejects|refuses|declines|denies|dismisses
  change|pull|merge|purchase|feature|leave|design request
  purchase|work order
  change_request|pull_request|purchase_order|work_order
  not refuse|reject|deny|decline|dismiss
  quality|review|code
  bad|invalid request
`,
);
