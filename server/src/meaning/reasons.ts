// Why a judgement came out as it did, as sentences with the deciding words in {words}.

/** English; other languages translate by id. */
export const reasons = {
  "author-says": "the author says so",
  "team-says": "the team's own vocabulary settles “{words}”",
  "nothing-decides": "nothing in the words decides it",

  // Metrics
  "customers-verdict": "“{words}” is what customers themselves say or decide",
  "work-around-verdicts": "“{words}” counts our work around what customers say, and not what they say",
  "workers-verdict": "“{words}” is the verdict of those who work here",
  "per-worker": "“{words}” makes it a measure of those who do the work",
  "our-resource": "“{words}” is our own money, people, stock or machinery",
  "our-figure": "“{words}” is a figure of our own work and means",
  "our-rules": "“{words}” measures our own rules and checks",
  "our-moment": "“{words}” starts a clock at a moment that we choose",
  "between-our-teams": "“{words}” happens between our own teams",
  "our-work": "“{words}” is the time of those who do the work",
  "our-items": "“{words}” counts our own items of work",
  "customers-clock": "“{words}” is what the customer lives through",
  "customers-effort": "“{words}” is effort or trouble that the customer has",
  "met-at-their-end": "“{words}” is what people meet at their end, good or bad",
  harm: "“{words}” is harm to somebody whom we serve",
  "clock-stops": "the clock stops at “{words}” while the customer goes on waiting",
  "promise-kept": "“{words}” is a promise kept at the customer's end",
  "nobodys-clock": "“{words}” does not say whose it is",
  "nobody-named": "“{words}” does not say who judges or whom it concerns",

  "words-of-customers": "“{words}” usually names what customers live through, get or say",
  "words-of-our-work": "“{words}” usually names our own work, means or checks",

  // Outcomes
  "customer-state": "“{words}” is something the customer has, knows or can do",
  "served-thing": "“{words}” is a state of what the customer came for",
  "handed-to-us": "“{words}” happens where the customer does not see it, and does not say that it reached them",
  "met-by-customer": "“{words}” is what the customer finds where they meet us",
  "told-what": "“{words}” says what the customer knows afterwards",
  "no-outcome": "“{words}” stands in the place of an outcome",
  "empty-outcome": "nothing is written",
  "says-step-again": "“{words}” only says the step's name again",
  "our-records": "“{words}” is a state of our own work and records",
  "left-our-hands": "“{words}” says that something left our hands, and not what the customer has",
  "bare-notice": "“{words}” does not say what the customer knows afterwards",
  "done-to-customer": "“{words}” is something we did with the customer",
  "customer-serves-us": "“{words}” is what the customer does for us",
  "our-decision": "“{words}” is our decision; what the customer has because of it is not said",
  "our-gain": "“{words}” is what we gain",
  "handed-on": "“{words}” passes something on, and not to the customer",

  "words-of-having": "“{words}” usually says what somebody has, knows or can do",
  "words-of-our-records": "“{words}” usually says how our own work and records stand",

  // Branches
  "cause-removed": "“{words}” changes what would cause the next case",
  "prevention-stated": "“{words}” says what spares the next case",
  "need-stated": "“{words}” is stated as a need of the customer",
  "own-need": "“{words}” is the customer's own need, choice or circumstance",
  "only-waits": "it only waits",
  "goes-round": "“{words}” goes round by plan",
  "case-ends": "“{words}” ends the case or hands it over for good",
  "first-time-work": "“{words}” is done for the first time in this case",
  "done-again": "“{words}” repeats, chases or patches earlier work",
  "done-anew": "“{words}” is done once more",
  chases: "somebody is hurried or told once more: “{words}”",
  "asked-late": "“{words}” is asked for only now",
  "answers-later": "an answer behind “{words}” decides whether the case comes back",
  "machine-repeats": "a machine does it once more",
  "goes-back": "“{words}” sends the work back",
  "loud-not-need": "“{words}” is rank or loudness, and not a need",

  "words-of-removing": "“{words}” usually changes what would cause the next case",
  "words-of-need": "“{words}” usually tells of a need or choice of the customer",
  "words-of-ending": "“{words}” usually ends the case or hands it over for good",
  "words-of-first-work": "“{words}” is usually done for the first time",
  "words-of-rework": "“{words}” usually means to do again, chase or patch for this case alone",

  // Purposes
  "purpose-of-customer": "“{words}” is a change for a customer",
  "purpose-of-process": "“{words}” is about the process itself",
} as const;

export type ReasonId = keyof typeof reasons;
