// What the labelling guide says of whole classes of wording, spelt out: each word of a class with each of the others.
import type { BranchRow } from "./branch-row.js";

type OutcomeRow = readonly [step: string, outcome: string];

/** Under a step whose name tells nothing. */
function each(firsts: string, seconds: string): OutcomeRow[] {
  const rows = firsts.split(", ").flatMap((first) => seconds.split(", ").map((second) => `${first} ${second}`));
  return rows.map((outcome, i) => [STEPS[i % STEPS.length] ?? "", outcome]);
}

const STEPS = ["Third stage", "Step 2", "Task B", "Handle it"];

export const guideOutcomes = {
  customer: [
    ...each("Meal, Parcel, Sofa, Medicine, New card", "delivered, received, handed over"),
    ...each("Keys, Replacement, Wheelchair", "handed over, received"),
    ...each("Money, Refund, Payment", "received, credited, in the account"),
    ...each("Water, Heating, Internet, Phone, Lift", "working, restored"),
    ...each("Customer, Patient, Tenant, Passenger", "knows the price, has what was asked for, can start on Monday"),
    ...each("Applicant, Guest, Student", "informed of the date, told about the reason, safe, has chosen"),
  ],
  internal: [
    ...each("Letter, Invoice, Contract, Report, Notice", "sent, issued, posted, generated, filed"),
    ...each("Case, Ticket, Claim, Order, Record, File", "updated, created, closed, assigned, in the system"),
    ...each("Training, Session, Report, Workshop", "delivered"),
    ...each("Auditor, Manager, Supplier, Board, Bank", "knows the state of the books, has the figures, has the money"),
    ...each("Auditor, Manager, Supplier, Examiner, Court", "can start, informed of the price, knows the date"),
    ...each("Next team, Back office, Warehouse, Second line", "has the file, can start, knows what to do, informed"),
    ...each("Customer, Patient, Tenant, Applicant", "informed, notified, authenticated, pays, signs, uploads the form"),
    ...each("Request, Appeal, Application", "granted, upheld, refused, settled"),
    ...each("Room, Table, Offer, Parcel", "ready, prepared"),
    // The step once more, and something of substance besides.
    ["Register the claim", "Claim registered in ClaimsPro"],
    ["Register the return", "Return registered in the ERP"],
    ["Ship the pallet", "Pallet shipped with the night carrier"],
    ["Calibrate the scale", "Scale calibrated and sticker renewed"],
    ["Approve the invoice", "Invoice approved by the head of finance"],
    ["Sign the contract", "Contract signed by both directors"],
    ["Assign the ticket", "Ticket assigned to tier two"],
    ["Close the case", "Case closed within five days"],
    ["Archive the file", "File archived on the server"],
    ["Send the letter", "Letter sent by registered post"],
    ["Check the meter", "Meter checked and reading stored"],
    ["Book the payment", "Payment booked to the suspense account"],
    ["Update the record", "Record updated with the new address"],
    ["Plan the shift", "Shift planned in the roster tool"],
    ["Weigh the lorry", "Lorry weighed and weight on the docket"],
    ["Scan the invoice", "Invoice scanned to folder B"],
    ["Pick the goods", "Goods picked for lane 4"],
    ["Request the file", "Archive has sent the file"],
    ...each("Clerk, Agent, Nurse", "has the file, knows the price, can go on"),
  ],
} as const;

export const guideMetrics = {
  customer: [
    "What customers say of it",
    "What patients say about us",
    "What guests think of it",
    "Time the customer waits",
    "Time a passenger waits",
    "Satisfaction of lodgers",
    "Students satisfied with the room",
    "Tenants who would recommend it",
    "On-time delivery",
    "deliveries on time",
    "delivered in full and on time",
    "orders delivered on time in full",
  ],
  ambiguous: [
    ...[
      "approval rate",
      "rate of approvals",
      "permit approval rate",
      "acceptance rate",
      "grant rate",
      "repudiation rate",
    ],
    ...["Satisfaction of all involved", "Score of the pilot", "What auditors say of it", "Time the manager waits"],
    ...[
      "Teachers satisfied with the room",
      "Managers who would recommend it",
      "Officers who like it",
      "Satisfaction of Elders",
    ],
  ],
  internal: [
    ...["approval time", "time for approval", "items approved", "approvals per clerk", "days to approve, per desk"],
    ...[
      "nurses who would recommend working here",
      "staff satisfied with the tool",
      "agents who say they like their shift",
    ],
  ],
} as const;

export const guideBranches: Readonly<Record<"rework" | "accommodate" | "resolve", readonly BranchRow[]>> = {
  rework: [
    ["customer writes again", "Send the standard reply once more", "same"],
    ["customer writes again", "Send the standard reply once more", "later"],
    ["guest complains again", "Explain the rule once more", "later"],
    ["caller does not understand", "Repeat the answer once more", "later"],
    ["incident occurs again", "Reopen the ticket; Restart the server", "earlier"],
    ["tenant complains once more", "Send the same letter again", "same"],
    ["owner not plausible", "Return the file to the branch", "earlier"],
    ["nobody on site", "New appointment", "earlier"],
    ["data lost", "Re-enter the data of the last hours; Inform the users", "later"],
    ["quota disputed", "Decide on liability once more", "earlier"],
    ["hidden damage found", "Approve the estimate again", "earlier"],
    ["Crates short", "Borrow crates from the neighbour", "same"],
    ["Disk full", "Delete logs on the server; Restart job", "same"],
    ["Payslip wrong", "Correct the payslip of the employee", "same"],
    ["Seal number missing", "Add the seal number to the shipment", "same"],
    ["Summons returned", "Change the address in the file; Serve again", "same"],
    ["Berth double booked", "Change the berth of the vessel", "same"],
    ["Pallet too high", "Take the top layer off the pallet", "same"],
    ["Label unreadable", "Print the label of the parcel again", "same"],
  ],
  accommodate: [
    ["Customer asks for more time", "Extend the deadline", "later"],
    ["Shopper wants another size", "Exchange for chosen size", "earlier"],
    ["Tenant needs a later date", "Move the date", "later"],
  ],
  resolve: [
    ["Recurring incident", "Open problem ticket, owner network team, due Friday", "later"],
    ["Same fault again", "Open problem record; Owner vendor team; Due Monday", "later"],
    ["Instructions hard to understand", "Rewrite the instructions", "later"],
    ["Instructions incomprehensible", "Write the instructions new", "later"],
    ["Form misunderstood", "Word the question anew on the form", "later"],
  ],
};
