// Of what texts speak, as rules about upkeep and about words for the customer ask it.
import { describe, expect, test } from "vitest";
import { createJudge } from "../../server/src/meaning/judge.js";
import { noVocabulary } from "../../server/src/meaning/judgement.js";
import type { Topic } from "../../server/src/meaning/topics/index.js";

const judge = createJudge(noVocabulary);

/** Phrases that speak of a topic, and near misses that do not; one a line. */
const rows: readonly (readonly [topic: Topic, speaks: string, misses: string])[] = [
  [
    "control",
    `Check completeness
    Approve the refund
    Four-eyes check
    Manager approval
    Review the application
    Reconcile the ledger
    Verify the amount
    Countersign the offer
    Quality control
    Obtain approval from finance
    Sign off the report
    Audit the file
    Credit check`,
    `Check in the patient
    Check out the guest
    Write a review
    Sign up for the course
    Pay the refund
    Inform the customer
    Sign the contract with the tenant
    Repair the engine
    Review the plan with the customer
    Book the flight
    Pack the order
    Passport control`,
  ],
  [
    "protection",
    `The anti-money-laundering act asks for it
    Check the gas pressure
    Verify the dose
    required by law
    Keeps children safe
    protects customers against fraud
    Check for allergies
    so that nobody pays twice
    Safety check
    Fire inspection
    because wrong labels hurt patients
    Regulator asks for it`,
    `Check completeness
    Approve the refund
    Four-eyes check
    Review the application
    Manager approval
    Check the category
    Verify the amount
    Quality review
    Reconcile the invoices
    Sign off the report
    Check eligibility
    Approve the leave request`,
  ],
  [
    "examining",
    `Building inspection
    Driving test
    Annual audit
    Car check-up
    Issue a building permit
    Medical examination
    Certification of suppliers
    Diagnosis of rare diseases
    Review of a visa application
    Exam marking
    Property valuation
    Licence for a restaurant`,
    `Refund a damaged order
    Move house
    Open an account
    Repair the heating
    Deliver a kitchen
    Complaint handling
    Hire a nurse
    Book a flight
    Pay a claim
    Order to cash
    New colleague
    Outpatient appointment`,
  ],
  [
    "consulting",
    `Ask for a legal opinion
    Test the blood sample
    Analyse the sample
    Approve the discount
    Estimate the repair
    Translate the letter
    Examine the knee
    Measure the room
    Consult the specialist
    Inspect the roof
    Print the plan
    Assess the damage`,
    `Assign a category
    Enter the data
    Forward the file
    File the form
    Add a note
    Update the record
    Log the call
    Route the ticket
    Complete the form
    Clarify who is responsible
    Return the file
    Archive the case`,
  ],
  [
    "date",
    `by Friday
    within 5 working days
    until 14 November
    tomorrow
    in two weeks
    every Monday
    on the date above
    in 3 days
    before 12
    today
    next month
    at ten on Tuesday`,
    `soon
    in due course
    as soon as possible
    thank you for your patience
    we have received your complaint
    your order is being processed
    call us
    please answer
    it takes a while
    your ticket was created
    we are sorry
    at any branch`,
  ],
  [
    "inHouseWords",
    `Your KYC is pending
    Your ticket has been set to RESOLVED
    We wait for the back office
    Status: PENDING
    Your case is PENDING_DOCS
    See reason code 47
    This is outside our SLA
    We have entered it in SAP
    Please come to OPD 3
    Our second level looks at it
    Your RMA was opened
    We have a backlog`,
    `Your PIN comes by SMS
    Please bring your ID
    Pay 20 EUR by SEPA
    Dear {first_name}
    PLEASE DO NOT REPLY
    Your claim number is 4711
    Come to the outpatient department (OPD)
    Write to help_desk@example.com
    See https://example.com/my_orders
    Your ticket INC0012345 is open
    Fly with KLM or TAP
    The PDF shows the VAT
    The dial code is 49`,
  ],
  [
    "trouble",
    `complaint
    a user reports an incident
    the heating does not work
    Fault repair
    problem with an order
    the machine stopped working
    IT help desk
    outage
    broken window
    support ticket
    service desk
    a dispute about a bill`,
    `open an account
    a referral arrives
    order a kitchen
    the customer wants a loan
    a family moves
    apply for a permit
    book a visit
    new colleague starts
    annual renewal
    a parcel arrives
    a child is enrolled
    pay an invoice`,
  ],
];

describe.each(rows)("%s", (topic, speaks, misses) => {
  test.each(linesOf(speaks))("speaks of it: %s", (text) => expect(judge.mention(topic, text)).toBeDefined());
  test.each(linesOf(misses))("does not: %s", (text) => expect(judge.mention(topic, text)).toBeUndefined());
});

test("a topic is found in the author's own words", () => {
  expect(judge.mention("inHouseWords", "Your KYC is pending")).toBe("KYC");
  expect(judge.mention("inHouseWords", "Set to RESOLVED.")).toBe("RESOLVED");
});

function linesOf(text: string): string[] {
  return text.split("\n").map((line) => line.trim());
}
