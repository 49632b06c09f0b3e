// Every topic that rules ask about, by the name they ask with; a new one is a file and a line here.
import { addressed } from "./addressed.js";
import { automation } from "./automation.js";
import { bareRefusal } from "./bare-refusal.js";
import { closing } from "./closing.js";
import { complaint } from "./complaint.js";
import { complaintOrQuestion } from "./complaint-or-question.js";
import { confirmation } from "./confirmation.js";
import { consulting } from "./consulting.js";
import { control } from "./control.js";
import { countedRounds } from "./counted-rounds.js";
import { customerActor } from "./customer-actor.js";
import { customerContact } from "./customer-contact.js";
import { customerEffort } from "./customer-effort.js";
import { customerInaction } from "./customer-inaction.js";
import { customerNamed } from "./customer-named.js";
import { customersAct } from "./customers-act.js";
import { date } from "./date.js";
import { datedWarning } from "./dated-warning.js";
import { device } from "./device.js";
import { eligibility } from "./eligibility.js";
import { emergency } from "./emergency.js";
import { examining } from "./examining.js";
import { expectation } from "./expectation.js";
import { feedback } from "./feedback.js";
import { identification } from "./identification.js";
import { inHouseWords } from "./in-house-words.js";
import { ineligibility } from "./ineligibility.js";
import { inspection } from "./inspection.js";
import { knowledge } from "./knowledge.js";
import { lapse } from "./lapse.js";
import { law } from "./law.js";
import { loudness } from "./loudness.js";
import { noCase } from "./no-case.js";
import { noLeeway } from "./no-leeway.js";
import { ourGain } from "./our-gain.js";
import { oversight } from "./oversight.js";
import { nearlyPerfectTarget, perfectName, perfectTarget } from "./perfection.js";
import { processItself } from "./process-itself.js";
import { protection } from "./protection.js";
import { rare } from "./rare.js";
import { reasonGiven } from "./reason-given.js";
import { recourse } from "./recourse.js";
import { refusedRequest } from "./refused-request.js";
import { reportedTrouble } from "./reported-trouble.js";
import { rigidity } from "./rigidity.js";
import { ruleExplained } from "./rule-explained.js";
import { safety } from "./safety.js";
import { servedColleague } from "./served-colleague.js";
import { servedPerson } from "./served-person.js";
import { sparedCustomer } from "./spared-customer.js";
import { statusAnswer } from "./status-answer.js";
import { statusEnquiry } from "./status-enquiry.js";
import { statutoryNotice } from "./statutory-notice.js";
import { suspicion } from "./suspicion.js";
import { tellingApart } from "./telling-apart.js";
import { findTopics } from "./topic.js";
import { trouble } from "./trouble.js";
import { wayBack } from "./way-back.js";

const all = {
  addressed,
  automation,
  bareRefusal,
  closing,
  complaint,
  complaintOrQuestion,
  confirmation,
  consulting,
  control,
  countedRounds,
  customerActor,
  customerContact,
  customerEffort,
  customerInaction,
  customerNamed,
  customersAct,
  date,
  datedWarning,
  device,
  eligibility,
  emergency,
  examining,
  expectation,
  feedback,
  identification,
  inHouseWords,
  ineligibility,
  inspection,
  knowledge,
  lapse,
  law,
  loudness,
  nearlyPerfectTarget,
  noCase,
  noLeeway,
  ourGain,
  oversight,
  perfectName,
  perfectTarget,
  processItself,
  protection,
  rare,
  reasonGiven,
  recourse,
  refusedRequest,
  reportedTrouble,
  rigidity,
  ruleExplained,
  safety,
  servedColleague,
  servedPerson,
  sparedCustomer,
  statusAnswer,
  statusEnquiry,
  statutoryNotice,
  suspicion,
  tellingApart,
  trouble,
  wayBack,
} as const;

export type Topic = keyof typeof all;

export const topics = findTopics<Topic>(all);
