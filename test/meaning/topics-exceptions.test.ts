// Of what texts speak, as rules about exceptions, refusals and rigid ways ask it.
import { describe, expect, test } from "vitest";
import { createJudge } from "../../server/src/meaning/judge.js";
import { noVocabulary } from "../../server/src/meaning/judgement.js";
import type { Topic } from "../../server/src/meaning/topics/index.js";

const judge = createJudge(noVocabulary);

/** Phrases that speak of a topic, and near misses that do not, each ended by a semicolon. */
const rows: readonly (readonly [topic: Topic, speaks: string, misses: string])[] = [
  [
    "loudness",
    `VIP customer; the guest is a celebrity; a board member calls; complaint from the CEO; friend of the director;
    key account; important customer; prominent client; customer threatens to leave; the tenant threatens to go to the press;
    client threatens to sue; threatens to cancel; customer contacts a journalist; press attention; the post goes viral;
    the customer's lawyer writes; letter from a lawyer; the customer hires a lawyer; angry customer; furious guest;
    the caller shouts; third call from the same customer; customer calls for the fourth time; customer keeps calling;
    customer complains repeatedly; escalated by the minister`,
    `customer complains; escalate to the manager; high call volume; gold member; customer with a premium contract;
    elderly customer; the customer is deaf; VIP package booked; VIP lounge is closed; appeal to the ombudsman;
    customer is represented by a lawyer; press enquiry; interview request by the press; the director approves;
    board approval missing; escalate to the board; customer presses the button; third reminder unanswered;
    third call unanswered; third call attempt; patient threatens suicide; not a VIP; important customer data missing;
    customer orders three items; escalated to second level; media file damaged; customer prefers e-mail;
    storm threatens the site; director of the firm must sign; lawyer checks the contract`,
  ],
  [
    "recourse",
    `You can appeal within a month; the ombudsman looks at it; offer an alternative; suggest another product;
    the applicant knows who else can help; we can send it back to you instead; What would you prefer?; another adviser looks at it again;
    refer the patient to the other clinic; knows two banks that can help; you may object; where else to turn;
    decide it afresh; choose between both; right to object; second opinion`,
    `Reject the appeal; Application rejected; We refer to section 7.3 of the policy conditions.; Close the case; letter sent;
    the decision is final; you cannot appeal; no alternative; Review the claim; Archive the file; We regret any inconvenience.;
    Your request was declined.; Inform the applicant; Send the refusal; Complaint closed`,
  ],
  [
    "reasonGiven",
    `knows why; tell the reason; because the street is outside the zone; explain the decision; the reason is written down;
    with an explanation; due to the age of the car; say why not; reasons for the refusal; explain the refusal; justify it; owing to frost;
    Send the rejection with comments; refused with feedback`,
    `no reason given; without explanation; reason code 12; Application rejected; Letter issued; in time; due date;
    Send the refusal; Claim closed; We refer to section 7.3; declined; explain the menu`,
  ],
  [
    "refusedRequest",
    `Reject the application; Refuse the claim; Decline the loan; Deny the request; Repudiate the claim; Claim rejected;
    Applicant is rejected; Send the refusal; Send rejection letter; Write the denial notice; Turn down the patient;
    Inform the applicant of the rejection; Tell the customer that it was refused; Do not approve the loan; Dismiss the complaint;
    Refusal of the permit; Application was not approved`,
    `Customer rejects the offer; the supplier rejects the order; Claim rejected by the payer; Reject the pull request;
    Review the application; Approve the loan; Pay the claim; Reject the parts; decline; Purchase request rejected;
    Change request rejected; Reject the batch; Close the case; Check the request; Accept the return; bad request`,
  ],
  [
    "bareRefusal",
    `refused; Rejected; Reject; declined; Denied; refusal; rejection; not approved; not eligible; ineligible; Decline; turned down`,
    `refused parcel; Reject the parts; end; done; withdrawn; closed; not rejected; approved; refusal rate; Reject and rework;
    eligible; deny access`,
  ],
  [
    "suspicion",
    `fraud suspected; on the sanctions list; money laundering; suspicious payment; forged passport; stolen card;
    AML hit; watchlist match; abuse; fake identity; terrorism financing; suspected scam`,
    `missing passport; lost card; Check the list; the money is late; application rejected; not eligible; customer moved;
    price list; waiting list; laundry; criterion not met; low income`,
  ],
  [
    "ruleExplained",
    `Explain the policy; Explain the terms of the contract; Refer to the terms and conditions; Restate the rule;
    In accordance with our conditions of carriage, this is not paid.; Point the caller to the policy; Cite the regulation;
    Our terms do not allow it.; According to section 4 you pay yourself.; Inform the customer about the tariff;
    Remind the tenant of the house rules; Under our policy, opened goods stay yours.; as stated in the terms; Quote the clause`,
    `Explain the diagnosis; Change the policy; Check the policy; Waive the rule; Explain the condition of the patient;
    Explain what happens next; Send the insurance policy document; Update the procedure; Renew the policy; Sign the contract;
    Inform the customer about the delay; Offer an alternative; Process the refund; the rule was wrong; Refer to the dentist`,
  ],
  [
    "complaintOrQuestion",
    `customer complains; a complaint about the bus; objection to the bill; dispute; Answer the question of the tenant;
    customer asks a question; unhappy guest; Resolve the problem; grievance; Handle enquiries; Reply to the enquiry; customer disagrees; concern about noise`,
    `Sign the contract; Pay the claim; security question; database query; Join a gym; order received; Explain the terms;
    deliver the parcel; member moves; book a room; application incomplete; late payment`,
  ],
  [
    "statutoryNotice",
    `required by law; the law asks us to say it; statutory notice; right of withdrawal; the regulator demands it;
    GDPR information; legal notice; withdrawal right; the act requires it; under the law; prescribed by the directive; legal duty`,
    `our policy; in accordance with our conditions; letter of the customer; house rules; explain the terms; right size;
    the right answer; notice period of the tenant is over; withdraw money; act now; legal department; lawyer writes`,
  ],
  [
    "rigidity",
    `Agents must follow the script.; No exceptions.; without exception; No deviation allowed; strictly according to procedure;
    The procedure must be followed: strictly follow the manual; Every deviation needs approval by the manager;
    exceptions are not permitted; approval for every exception; Only the manager may approve exceptions; never deviate from the script;
    may not deviate; read the script word for word; Agents have no discretion; only the supervisor can waive the fee; exceptions need the approval of the director`,
    `May refund up to 100 EUR; No exceptions unless the customer is ill; exception handling; exception report;
    Deviation from the batch specification needs approval; nobody has to follow a script; Follow up with the caller;
    No exception found; Check the manual; Approve the order; the manager calls; Script for the call; up to 50 EUR without approval;
    customers follow the signs; deviation of the route; Manager may give a discount`,
  ],
  [
    "noLeeway",
    `none; None.; no; nothing; never; No discretion; not allowed; must ask the manager; only with approval; has to ask first; no authority; not permitted`,
    `may refund up to 100 EUR; notes which; may leave the script; the nurse decides; no limit up to 100 EUR; up to three days;
    may lend a laptop; as the caller needs it; keeps two places; can waive the fee; decides alone; nothing above 100 EUR`,
  ],
  [
    "tellingApart",
    `Triage; Tax return; Diagnosis; Sort the parcels; customs; Dispatch; emergency call; Classify the request; troubleshooting; taxation; diagnose the fault; underwriting`,
    `Hand over the parcel; Pay the claim; Welcome the guest; taxi; Deliver; Open an account; Check in; assort; Order a card; Repair; Read the letter; Join`,
  ],
  [
    "customerInaction",
    `customer does not reply; no reply; no response within 14 days; the tenant fails to respond; payment not received; parcel not collected;
    the guest does not confirm; no answer from the customer; documents not returned; the offer expires; patient does not appear; no-show;
    the deadline passes; applicant has not yet paid; account dormant; no reaction from the applicant; customer stays silent`,
    `no reply from the supplier; the insurer does not answer; customer withdraws; no statement; system does not respond;
    passport expired; customer cannot pay; SLA deadline missed; the customer replies; customer wants no letters; we did not answer;
    server timeout; no response from the department; certificate expired; customer cancels; session expired; payment received`,
  ],
  [
    "lapse",
    `Close the application; Cancel the order; Delete the reservation; the offer lapses: offer expired; Archive the case; Terminate the contract;
    close automatically; auto close; Release the seat; Deactivate; Membership is cancelled; Discard the draft; Send the cancellation; Void the ticket`,
    `Call the customer; Open the account; Send a reminder; Publish the minutes; Reopen the case; Ask again; Close the deal; keep the case open;
    Write a letter; Approve the plan; Visit the tenant; Offer another time; Pay the claim`,
  ],
  [
    "wayBack",
    `reopen the case; One call opens it again; Offer another day; you can come back; at any time; reapply; new appointment;
    start anew; take it up again; resume; a new date is offered; rebook`,
    `cannot reopen; Close the case; the file is archived; Cancel; no reply; deleted; End; it is over; Archive; Remove from the list; expired; paid`,
  ],
  [
    "datedWarning",
    `Warn the customer a week before; Remind the guest of the deadline; We close it on Friday; If you do not answer by Friday, we close it;
    last notice with the date; Otherwise your place goes to somebody else; Announce the date; until 4 May, then we cancel it;
    Tell the tenant until when; close on 1 June; Send the final reminder that names the day; unless you reply, we cancel`,
    `Send a letter; Close the case; no reply; Delete the reservation; Thank you; Please send the papers.; Cancel; Ask for the form;
    Call back; We have received it; Write; Archive`,
  ],
  [
    "eligibility",
    `Who can get a permit; Is the damage covered?; Check eligibility; criteria; what is needed; which papers are needed; entitled to aid;
    warranty; quick check; whether the applicant meets the requirements; Can we open it, and who may apply; in scope`,
    `code coverage; cover letter; Pay the fee; Fill in the form; Look at the application; meet the deadline; Welcome; staff cover; Open the account; Send the plan; Read it; Hand over`,
  ],
  [
    "ineligibility",
    `not eligible; not covered; the applicant does not qualify; out of scope; outside the area; criteria not met; does not meet the requirements;
    ineligible; excluded by the policy; no longer entitled; warranty expired; income too high; too young; not insured`,
    `eligible; covered; late; documents missing; the deadline is not met; quality requirements not met; test coverage; customer moves;
    incomplete; payment missing; wrong address; income proof missing`,
  ],
  [
    "customerEffort",
    `Pay the fee; Collect the deposit; Request the documents; Fill in the form; customer comes to the office; Appear in person;
    Upload the papers; application fee; Take fingerprints; Ask for receipts; customer brings the papers; Interview`,
    `Check the list; Open the account; Obtain a statement from the department; Set the reserve; Call the insurer; Decide; Print; Archive;
    Request documents from the employer; Plan; Say yes; Calculate the price`,
  ],
  [
    "customerContact",
    `Call the patient; Inform the applicant of the decision; Send the refund to the customer; Customer signs the offer; Visit the
    tenant; Talk with the family; Hand the keys to the guest; Send the appointment letter; Welcome the patient; Interview with
    the applicant; Ask the claimant for photos; Request the missing documents; Reply to the complaint; Email the refusal notice; Member notification; The customer calls; NotifyCustomerApproval; Inform the client of status; Tell applicant decision;
    Mail rejection letter; Send denial; Send welcome mail; Give the member a welcome gift`,
    `Create the customer record; Call activity for the user; Calling a global user task; Invoke user task; Compile welcome
    package; Send the query and wait for the answer; Send the customer data to finance; Update the customer file; Check the
    credit limit; Post to the ledger; Forward it to the customer care team; Set the reserve; Book the goods; Approve the refund;
    Archive the case; Brief the second line; Plan the route`,
  ],
  [
    "customersAct",
    `Customer sends the order; Applicant fills in the form; The patient signs; Customer receive date; Guest chooses a room; Tenant pays;
    Client confirms; Resident uploads the form; Passenger waits; Buyer accepts the offer; our members vote; Customer decides`,
    `Customer order; Customer service; Call the customer; Send it to the customer; Applicant data; Patient registration; Confirm; Pay;
    Client manager; customer care; Inform the tenant; Receive the order`,
  ],
  [
    "device",
    `robot; humidity sensor; room thermostat; light controller; traffic light; autonomous vehicle; drone; water pump; planter;
    smart meter gateway; elevator; the camera`,
    `controller; vehicle registration; robotics engineer; sensor technician; clerk; warehouse; customer; bank; light keeper; engine room;
    gatekeeper; camera operator`,
  ],
  [
    "customerNamed",
    `Customer onboarding; Look the applicant up; Patients waiting; Tenant moves out; Claimant; Guest list; Passenger arrived; Students;
    borrower; the policyholder; Citizens; A donor`,
    `User task; Delegate; API client; Child workflow; customer care; Event listener; Participant; customer service; Clerk; Parent process;
    Release candidate; customer relations`,
  ],
  [
    "inspection",
    `Inspect the roof; Examination; Visit of the loss adjuster; Measure the room; X-ray; Test the water; home visit; Audition;
    Take a sample; Medical assessment; Interview; survey; Visit the site`,
    `Look at the application; Assess the application; Read the form; Decide; Check the papers; Review the request; Open; Call; Write; web site; Visit our page; Approve`,
  ],
];

const phrases = (text: string): string[] =>
  text
    .split(";")
    .map((phrase) => phrase.replace(/\s+/g, " ").trim())
    .filter((phrase) => phrase !== "");

describe.each(rows)("%s", (topic, speaks, misses) => {
  test.each(phrases(speaks))("speaks of it: %s", (text) => expect(judge.mention(topic, text)).toBeTypeOf("string"));
  test.each(phrases(misses))("does not: %s", (text) => expect(judge.mention(topic, text)).toBeUndefined());
});

test.each(rows)("%s: at least twelve of each", (_, ...sides) => {
  for (const side of sides) expect(phrases(side).length).toBeGreaterThanOrEqual(12);
});
