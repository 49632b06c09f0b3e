// A rich process spec that tests read, break and write into; invented, and meant to use every corner of the format.

export const example = `# How a library lends what it does not have
touchstone: 1
process: fetch-from-elsewhere
name: Fetch a book from another library # as the desk calls it
description: >-
  A reader wants a book that we do not own,
  and another library lends it to us.
purpose: Readers hold the book they need before they need it
start: {who: customer, when: a reader asks for a book we do not own}
customer:
  who: Readers who need a book that we do not own
  also: [Pupils who share the book]
promise:
  - The book is here within 10 days
  - You hear from us on every third day
owner: "Head of Lending"
contact: 'Lending desk, in person or by phone'
reviewed: 2026-03-14
x-defaults: &desk
  actor: lending desk
  visibility: frontstage

steps:
  - id: take-request
    name: Take the request
    <<: *desk
    outcome: The reader knows when the book will be here
    asks: [title, {what: library card, why: the loan is booked on it, held: our register}]
    next: find-library

  # Partners answer within a day.
  - id: find-library
    name: Find a library that lends it
    outcome: Request sent
    output: an order number
    allow: {internal-only-outcome: readers see the order number online}
    next:
      - when: somebody lends it
        to: hand-over
      - when: nobody lends it
        do: [Offer a digital copy, Offer a purchase]
        to: {end: refused}
      - to: process:ask-abroad
    exceptions:
      - when: the title is ambiguous
        do: Ask the reader which edition is meant
        to: take-request
        cause: The form has no field for the edition
        prevention: ‹what spares the next reader›
        tries: 2
        beyond: end
      - {when: the partner does not answer, do: Ask the next partner, within: 2 working days}
  - {id: hand-over, name: Hand the book over, outcome: "The reader holds the book", next: end}
exceptions:
  - when: the reader no longer needs the book
    do: Cancel the order
    to: end
metrics:
  - Books fetched per clerk # from the yearly report
  - name: Readers who had the book in time
    perspective: customer
    from: the reader asks
    until: the reader holds the book
    target: 95%
    primary: true
`;

export const exampleJson = JSON.stringify(
  {
    touchstone: 1,
    process: "fetch-from-elsewhere",
    name: "Fetch a book from another library",
    steps: [
      { id: "take-request", name: "Take the request", next: "hand-over" },
      { id: "hand-over", name: "Hand the book over", exceptions: [{ when: "nobody comes", to: "take-request" }] },
    ],
    metrics: ["Books fetched per clerk", { name: "Readers who had the book in time" }],
  },
  undefined,
  2,
);

/** Pieces that make YAML and JSON hard to read when they land in the wrong place. */
export const junk = [
  "",
  "\n",
  ": ",
  "- ",
  '"',
  "'",
  "&a",
  "*a",
  "{",
  "[",
  "]",
  "\t",
  "#",
  "|\n",
  "\r",
  "<<",
  "‹",
  "\u0000",
  "\ud83d",
];
