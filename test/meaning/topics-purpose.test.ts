// Of what texts speak, as rules about purposes, targets and feedback ask it.
import { describe, expect, test } from "vitest";
import { createJudge } from "../../server/src/meaning/judge.js";
import { noVocabulary } from "../../server/src/meaning/judgement.js";
import type { Topic } from "../../server/src/meaning/topics/index.js";

const judge = createJudge(noVocabulary);

/** Phrases that speak of a topic, and near misses that do not; one a line. */
const rows: readonly (readonly [topic: Topic, speaks: string, misses: string])[] = [
  [
    "processItself",
    `Ensure compliance with the travel policy
    To ensure that the invoice procedure is followed
    Implement the new onboarding process
    To standardise the handling of incidents
    Handle returns in line with the returns policy
    This procedure defines the steps for closing an account
    Uniform handling and documentation of complaints
    Optimise the utilisation of the clinics
    Process claims efficiently
    Handle orders at the lowest possible cost
    Reduce the effort of month-end closing
    Ensure governance and traceability of changes
    Adherence to service management standards
    Formalise the approval workflow
    Automate invoice processing
    Requests are handled in a consistent manner`,
    `Passengers have their suitcase back within a day
    Tenants live in a dry flat again
    People can work again after a disturbance
    Families know from the first day who pays for what
    Get children safely to school
    Handle claims
    Increase revenue
    Sell more subscriptions
    Patients see the doctor who can help them
    Meals that are warm when they arrive
    Customers know what it costs
    Bring the heating back
    Pay suppliers on time`,
  ],
  [
    "servedColleague",
    `Give new colleagues a laptop on their first day
    Provide employees with the tools they need
    Help managers fill a vacancy
    Enable teachers to plan their week
    A desk and a login for each new employee
    Make sure payroll works so that employees are paid on time
    Support nurses on the night shift
    Equip engineers for work on site
    Protect staff from overwork
    Spare colleagues the paper form
    Let everybody book a room
    Keep people safe at work`,
    `Standardise the onboarding of hires
    Comply with the travel policy
    Reduce the cost of laptops
    Employees follow the procedure
    Ensure that staff comply with the policy
    Monitor the workload of the team
    Assign tickets
    Implement the leave process
    Control headcount
    Efficient purchasing
    Approval of expenses
    Staff adherence to the roster`,
  ],
  [
    "sparedCustomer",
    `Reduce waiting time for patients
    Save customers time and effort
    Lower the cost of medicine for patients
    Shorten the queue
    Cut the time for applicants
    Minimise hassle
    Reduce the burden of moving
    Spare tenants a second visit
    Save people a journey
    Reduce the wait
    Save our guests money
    Cut the price for all students`,
    `Reduce the cost of customer service
    Minimise costs
    Save time
    Lower the headcount
    Reduce handling time
    Cut the effort of closing the month
    Shorten the process
    Save energy in the office
    Reduce the number of calls
    Lower the workload of the desk
    Minimise manual work
    Spare parts`,
  ],
  [
    "oversight",
    `The financial regulator
    Supervisory authority
    Data protection authority
    The general public
    the public
    External auditors
    Ministry of Health
    Court
    Regulatory bodies
    Parliament
    Tax office
    Society at large
    The public and the press`,
    `Shoppers
    Public library visitors
    Policyholders
    Patients of the clinic
    Tenants
    Public transport passengers
    Suppliers
    Applicants
    New colleagues
    Households
    Restaurant guests
    Members of the sports club
    Members of the building society`,
  ],
  [
    "rare",
    `happens once a year
    rarely used
    once in a decade
    A few cases per year
    Annual stocktaking
    an exceptional event
    Evacuation of the building
    after a merger
    twice a year
    Seldom needed
    in a pandemic
    a handful of cases each year`,
    `once a day
    every Monday
    400 claims a year
    A few times a day
    Weekly delivery
    Customers call twice
    within one working day
    a new tenant moves in
    the order is paid
    per week
    The year of construction
    once the form is signed`,
  ],
  [
    "emergency",
    `Ambulance dispatch
    Fire brigade call-out
    Emergency department triage
    Stroke pathway
    Cardiac arrest
    Paramedics at the scene
    Sea rescue
    Lifeboat launch
    Emergency calls
    Air ambulance
    Resuscitation
    Medical emergency at school`,
    `Refund
    Urgent orders
    Priority tickets
    Outpatient appointment
    Firewall change
    Household claim
    Express delivery
    Plumbing repair
    Incident in the mail system
    Night shift
    Hotel check-in
    Fire insurance claim`,
  ],
  [
    "safety",
    `Deaths on the ward
    Patients harmed
    Wrong-site surgery
    Never events
    Accidents at the level crossing
    Medication errors
    Safety checks done
    Fire doors tested
    Data breaches
    Hospital infections
    Passengers injured
    Gas leaks
    Abuse in care`,
    `Complaints
    Invoices with errors
    Orders delivered on time
    Calls answered
    Uptime
    Typing mistakes
    Late trains
    First-time-right rate
    Missing documents
    Wrong items in the parcel
    Data entry errors
    Calls dropped`,
  ],
  [
    "law",
    `as the law asks
    Payment Services Act 2017
    the act sets the limit
    section 12 of the housing code
    § 7a
    statutory deadline
    GDPR
    EU directive
    required by the supervisory authority
    Regulation 261
    legal duty
    city ordinance`,
    `what customers told us
    Act within two days
    last year's figure
    Letters from the law firm
    board decision
    Section of the warehouse
    legal department answers
    benchmark of the trade
    customers act on the letter
    our plan
    an article in the shop
    the actual average`,
  ],
  [
    "expectation",
    `customer survey 2025
    what 400 shoppers told us
    interviews with families
    as agreed with the client
    contract with the city
    what tenants expect
    our promise
    passengers asked for it
    the guest panel
    contractual
    named by patients in the panel
    our charter`,
    `95%
    within 5 days
    below 4 percent
    last year plus five
    set by management
    9 of 10
    industry average
    board decision
    2 hours
    as fast as possible
    better than 2025
    30 per month`,
  ],
  [
    "feedback",
    `Ask the customer whether it worked
    Ask how the stay was
    Send the survey
    Call the family and ask if everything is fine
    Customer confirms that the repair works
    user reports that it still does not work
    Collect feedback
    Passenger satisfaction
    Check whether the tenant is satisfied
    If it is not solved, answer this mail
    Is everything as it was?
    Reopen the ticket
    Rate our service
    Ask guests for their opinion
    reply if anything is wrong
    NPS`,
    `Send the invoice
    Check the address
    Ask for the missing documents
    Confirm the appointment
    Customer pays
    Close the ticket
    Check whether the form is complete
    Call the customer
    Report to the board
    Send a confirmation
    Review the contract
    Update the stock
    Ask the customer for the order number`,
  ],
  [
    "servedPerson",
    `The passenger knows when the bus comes
    Patients
    tenant
    Applicant informed of the decision
    Each guest has a key
    policyholders
    parents of pupils
    The claimant
    Students who failed
    a resident calls
    family
    The caller`,
    `The customer knows
    Clients
    user
    system
    claims handler
    Ticket closed
    finance
    end users
    the owner
    Report filed
    people
    nobody`,
  ],
  [
    "perfectTarget",
    `100%
    100 %
    100 percent
    at least 100%
    100% within 24 hours
    zero
    0
    0%
    0 complaints
    zero tolerance for delays
    never longer than 10 minutes
    five nines
    99.999%
    = 0
    99.9999 per cent`,
    `95%
    80% within 14 days, 100% of urgent ones on the same day
    below 100%
    up to 100%
    90 to 100%
    from zero to 20
    net-zero by 2030
    0.5%
    0 to 5%
    never below 95%
    99.9%
    100 calls a day
    100% of plan
    no more than 5
    9 of 10
    10%
    120`,
  ],
  [
    "nearlyPerfectTarget",
    `99%
    99 %
    at least 99.5%
    99,9 %
    99.99 percent
    > 99%
    99 per cent within 4 hours
    >= 99.5%
    99.9% per month
    99.0%
    target 99%
    99.95% of all calls`,
    `95%
    98.9%
    at most 99%
    below 99%
    less than 99%
    99 calls
    90% to 99%
    5 minutes
    9 of 10
    80%, and 99% in a week
    199%
    no more than 99%`,
  ],
  [
    "perfectName",
    `Zero defects
    Zero errors in invoices
    No errors
    No mistakes in letters
    zero-defect deliveries
    Zero faults
    No defects at hand-over
    Target zero errors
    Zero failures
    no faults
    Goal: zero defects
    No failures in production`,
    `Orders with zero defects
    Error rate
    Invoices with no errors
    No-show rate
    No fault found rate
    Defects per unit
    Zero-hours contracts
    No reply within a week
    Calls without error
    Number of errors
    Mistakes found by customers
    No answer`,
  ],
  [
    "complaint",
    `customer complains
    Complaint received
    Complaints per month
    a grievance
    objection of a neighbour
    Tenant complained about the noise
    Handle a complaint
    complaint about a bill
    Justified complaints
    grievances of staff
    Complaint management
    guests complain`,
    `compliance check
    complete the form
    refund
    customer asks for the price
    the claim
    problem with the printer
    order
    question
    comply
    completed cases
    company
    incident`,
  ],
];

const lines = (text: string): string[] => text.split("\n").map((line) => line.trim());

describe.each(rows)("%s", (topic, speaks, misses) => {
  test.each(lines(speaks))("speaks of it: %s", (text) => expect(judge.mention(topic, text)).toBeTypeOf("string"));
  test.each(lines(misses))("does not: %s", (text) => expect(judge.mention(topic, text)).toBeUndefined());
});

test("at least twelve of each", () => {
  for (const [topic, ...sides] of rows) {
    for (const side of sides) expect(lines(side).length, topic).toBeGreaterThanOrEqual(12);
  }
});
