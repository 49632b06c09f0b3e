// Of what texts speak, as rules about contact with the customer ask it.
import { describe, expect, test } from "vitest";
import { createJudge } from "../../server/src/meaning/judge.js";
import { noVocabulary } from "../../server/src/meaning/judgement.js";
import type { Topic } from "../../server/src/meaning/topics/index.js";

const judge = createJudge(noVocabulary);

/** Phrases that speak of a topic, and near misses that do not; one a line. */
const rows: readonly (readonly [topic: Topic, speaks: string, misses: string])[] = [
  [
    "addressed",
    `notifyOwner
    SubscribeAndWaitForConfirmation
    Send an email
    await approval
    Please answer the questions
    invite the newcomer`,
    `acquire lock
    call the payment API
    write the log
    transform data
    wait for the job`,
  ],
  [
    "customerActor",
    `customer
    Customers
    the applicant
    passenger
    Tenants
    policyholder
    our guests
    patient or relative
    claimant
    student
    a caller
    end users
    Pizza customer
    Retail Client
    Client / Submitter`,
    `customer care
    API client
    Product Owner
    Third party
    Register customer
    client manager
    patient registration
    Head of Customers
    tenant services
    passenger care team
    care agent
    guest relations desk
    underwriter
    student office
    billing
    system`,
  ],
  [
    "automation",
    `system
    the CRM
    email server
    chatbot
    web shop
    booking system
    workflow engine
    customer portal
    billing application
    robot
    scheduler
    nightly job`,
    `care agent
    system administrator
    warehouse
    application team
    clerk
    engine room
    platform guard
    app support
    software engineer
    finance
    machine operator
    job coach`,
  ],
  [
    "statusEnquiry",
    `the customer asks for the status
    customer asks how it stands
    customer calls again
    the applicant phones to ask where the permit is
    customer chases the delivery
    status enquiry
    the tenant wants to know how far it is
    second call about the same order
    caller asks when the technician will come
    where is my parcel
    progress query from the client
    customer has heard nothing for a week
    the claimant writes a third time`,
    `customer asks for a refund
    the applicant calls to book a visit
    customer asks a question about prices
    first enquiry about a loan
    the supplier asks for the status
    documents incomplete
    customer moves house
    chase the customer for documents
    the customer cannot be reached
    order status changes
    customer calls to cancel
    the patient wants another day`,
  ],
  [
    "statusAnswer",
    `Look up the order
    Check the status in the system
    Tell the customer the status
    Explain that it is still being processed
    Ask for patience
    Log the call
    Give the current status
    Apologise for the delay
    Send the standard reply once more
    Read out the progress
    Tell the caller to wait
    Answer the call`,
    `Call and agree on a new day
    Repair it at once
    Change the letter
    Send the money
    Give the case to one person
    Find the cause and tell the customer
    Expedite the order and tell the status
    Offer another flight
    Book a technician
    Lend a laptop
    Tell the customer the status and by when we call
    Hand over to the team lead`,
  ],
  [
    "closing",
    `Close the ticket
    Close complaint
    Incident closed
    Ticket is closed automatically after 3 days
    Set the ticket to closed
    Mark the incident as resolved
    Closure of the complaint
    Close and archive the case
    Case closure
    Close the dispute
    Closing the customer's problem
    Close request`,
    `Close the account
    Close the window
    Close the sale
    Come closer to the problem
    Open the ticket
    Solve the problem
    Do not close the ticket
    Archive the invoice
    Sell a ticket
    Answer the complaint
    Month-end closing
    Close the shop for the night`,
  ],
  [
    "confirmation",
    `Ask whether it works
    Customer confirms that it is solved
    Confirm with the tenant
    user reports that it still does not work
    Reopen the ticket
    If it is not, answer until Friday
    Is the problem solved?
    Satisfaction survey
    the same problem comes back
    Check that the caller can work and is satisfied
    Make sure that the heating works
    Reply if it has not been fixed`,
    `Close the ticket
    Send the reply
    Inform the user
    Write the report
    Confirm the order number
    Forward to the department
    Draft the answer
    Check the category
    Assign a priority
    Thank you for your letter
    Record the complaint
    Agree on the wording`,
  ],
  [
    "noCase",
    `spam
    Duplicate of an earlier ticket
    customer withdraws the complaint
    the complaint was withdrawn
    junk mail
    wrong number
    test call
    reported by mistake
    already reported
    It is not a complaint
    a prank call
    sent twice`,
    `complaint not justified
    customer does not answer
    ticket solved
    too late
    no evidence
    out of scope
    incomplete form
    rejected by the department
    nothing can be done
    customer writes again
    closed after three days
    no reply`,
  ],
  [
    "knowledge",
    `The customer knows the date
    Passengers are told of the delay
    The tenant understands why
    The family is aware of the risk
    Patient informed of the result
    The caller knows who looks after it
    The applicant can expect an answer on Friday
    Guests hear from us
    Client notified of the decision
    The driver sees the queue
    She was reminded of the visit
    The member has been told of the terms`,
    `The customer has the money
    The caller can work again
    Heating works
    Parcel delivered
    The family lives at home
    The tenant has a key
    Pain relieved
    The guest sleeps in a warm room
    The refund is in the account
    Claim closed
    The passenger is in another train
    The firm can make payments`,
  ],
  [
    "identification",
    `passport
    proof of identity
    ID
    date of birth
    password
    consent to the operation
    signature
    security question
    PIN
    name
    declaration of consent
    power of attorney`,
    `order number
    photo of the damage
    receipts
    address
    bank account
    reason for the return
    phone number
    proof of income
    symptoms
    size
    preferred day
    policy number`,
  ],
];

describe.each(rows)("%s", (topic, speaks, misses) => {
  test.each(linesOf(speaks))("speaks of it: %s", (text) => expect(judge.mention(topic, text)).toBeDefined());
  test.each(linesOf(misses))("does not: %s", (text) => expect(judge.mention(topic, text)).toBeUndefined());
});

function linesOf(text: string): string[] {
  return text.split("\n").map((line) => line.trim());
}
