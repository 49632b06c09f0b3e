// Of what texts speak, as rules about purposes and customers ask it.
import { checkTopics, type TopicRow } from "./topic-table.js";

const rows: readonly TopicRow[] = [
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
    A uniform, impartial and lawful treatment of all requests
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
    Consistent advice, whoever picks up the phone and whatever happened
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
    "ourGain",
    `Increase revenue from renewals
    Grow the market share
    Maximise shareholder value
    Win new customers
    Retain profitable clients
    Secure premium income
    Protect the brand
    Sell more subscriptions
    Boost sales
    Improve profitability
    Increase customer retention
    Gain a competitive advantage`,
    `Patients see the doctor who can help them
    Handle claims
    Increase the income of farmers
    Deliver parcels on time
    Protect tenants from losing their home
    Keep people safe
    Improve waiting times
    Raise the quality of school meals
    Help families keep their budget
    Win back time for nurses
    Sell a house without a lawyer
    Secure a place in childcare`,
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
    Financial Intelligence Unit
    Central bank
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
    Members of the building society
    Clients of the tax office`,
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
];

checkTopics(rows);
