// Those who do the work may not depart from the written way, or only after asking.
import { topic } from "./topic.js";

const SCRIPT =
  "script|procedure|policy|rule|process|instruction|manual|checklist|guideline|wording|template|sop|handbook|workflow";
const ALLOW = "approval|approve|sign_off|authorise|authorisation|permission|consent|signature|decision";
const DEPARTURE = "deviation|exception|departure|goodwill|deviate|depart";
const ABOVE = "manager|supervisor|team_leader|lead|director|head|board|ceo|management|boss";

export const rigidity = topic(
  `
  must|shall|have|has|obliged|required to? always|strictly|exactly|only? follow|adhere|stick|read|comply|keep .. ${SCRIPT}
  strictly|exactly|always|only follow|adhere|stick|read|keep .. ${SCRIPT}
  strictly|exactly by|according|as|per .. ${SCRIPT}
  strict adherence|compliance|adherance
  follow|read|use|stick|adhere|keep .. ${SCRIPT} strictly|exactly|always|word|verbatim|only
  word for|by word
  verbatim
  no exception|deviation|discretion|leeway|latitude|departure
  without exception|deviation
  ${DEPARTURE} .. not|never allow|allowed|permit|permitted|make|made|grant|accept|possible|tolerate|tolerated
  ${DEPARTURE} .. forbidden|prohibited|inadmissible
  not|never make|grant|allow|permit|accept .. exception|deviation
  not|never|nobody|no_one may|can|must? deviate|depart
  may|can|must|shall not deviate|depart
  ${DEPARTURE} .. need|needs|require|requires|must|only|subject .. ${ALLOW}|${ABOVE}
  ${ALLOW} .. for|of any|every|each|all ${DEPARTURE}
  only .. ${ABOVE} may|can|decide|decides|approve|approves|grant|grants .. ${DEPARTURE}|refund|discount|waive|compensate|case|this
`,
  `
  unless|except
  up to
  exception handling|handler|report|log|code|thrown|raised|path|case
  no exception occur|thrown|raised|found|happen|report|open|so|yet
  batch|specification|tolerance|measurement|production|laboratory|dose|dosage
  nobody|no_one has|have|need|needs|must to? follow|read|stick
  not have|need to? follow|read|stick
`,
);
