// Of what texts speak, as rules about targets and feedback ask it.
import { checkTopics, type TopicRow } from "./topic-table.js";

const rows: readonly TopicRow[] = [
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
    Appeals upheld
    Number of appeals
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
    The applicant knows where to appeal
    Review the contract
    Update the stock
    Ask the customer for the order number`,
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
    "reportedTrouble",
    `the tenant reports a defect
    customer finds a mistake
    guest says that something is broken
    user reports a problem
    the family notices damage
    a passenger tells us of a fault
    patient calls about a problem
    they find something wrong
    fault reported by a customer
    mistake found by the applicant
    the student returns it as broken
    buyer writes that a part is missing`,
    `documents missing
    system error
    customer asks for a discount
    the report has errors
    customer is abroad
    wrong category assigned
    inspector finds a defect
    payment failed
    customer pays late
    data entry error
    order incomplete
    damage above 5000 EUR`,
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

checkTopics(rows);
