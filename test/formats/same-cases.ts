// Small processes made at random, in a shape of the tests' own that every format can express.
import fc from "fast-check";

/** Where a way leads: the number of a step, or the end. */
export type Target = number | "end";

/** Facts by the words of the process spec. */
export type Said = Readonly<Record<string, string | number>>;

interface Way {
  /** An answer makes a decision of its step, whose last answer is the next step. */
  readonly kind: "answer" | "exception";
  readonly when: string;
  readonly to: Target;
  readonly said: Said;
}

interface Step {
  readonly name: string;
  readonly said: Said;
  readonly next: Target;
  readonly way: Way | undefined;
}

export interface Case {
  readonly said: Said;
  readonly steps: readonly Step[];
  readonly metrics: readonly (Said & { readonly name: string })[];
}

const NAMES = [
  "Take the complaint",
  "Check the claim",
  "Ask the customer for the photo",
  "Decline the request",
  "Approve the payment",
  "Send the form back to the customer",
  "Call the customer",
  "Close the complaint",
  "Correct the entry",
  "Send the money to the customer",
  "Print the letter",
  "Tell the customer the rule",
];
export const NAME = "Settle a complaint";
const OUTCOMES = [
  "The customer knows when the money comes",
  "The customer has the money",
  "The case is booked in the register",
  "tbd",
  "‹what the customer has›",
];
const CONDITIONS = [
  "the form is incomplete",
  "the customer does not answer",
  "the customer is a board member",
  "the claim is above the limit",
  "the customer cannot read it",
];

/** Each of the facts is said or not, with one of some values. */
function sayings(
  said: Readonly<Record<string, readonly (string | number)[]>>,
  always: readonly string[] = [],
): fc.Arbitrary<Said> {
  const facts = Object.entries(said).map(([key, values]) => [key, fc.constantFrom(...values)] as const);
  return fc.record(Object.fromEntries(facts), { requiredKeys: [...always] });
}

const METRICS: Case["metrics"] = [
  { name: "Complaints closed per agent" },
  { name: "Response time", target: "2 days" },
  { name: "Customers who have their money within 5 days", target: "100%" },
];
const processSaid = sayings({
  purpose: ["Customers have their money back", "Complaints are handled in line with the procedure"],
  customer: ["Shoppers who received a damaged item"],
  owner: ["Head of Customer Care"],
  feedback: ["We ask every customer whether it worked"],
  promise: ["Money back within 5 days"],
});
const stepSaid = sayings(
  {
    actor: ["care agent", "payments team"],
    outcome: OUTCOMES,
    why: ["two signatures protect the customer's money"],
    visibility: ["backstage", "frontstage"],
    within: ["3 days"],
  },
  ["actor"],
);
const waySaid = sayings({
  need: ["people without a camera are helped as well"],
  cause: ["the form lets people skip the photo"],
  prevention: ["the form asks for the photo since May"],
  tries: [2],
  beyond: ["end"],
});

/** Steps that lead on to each other, and behind them one or two to which only an answer or an exception leads. */
export const anyCases: fc.Arbitrary<Case> = fc
  .tuple(fc.shuffledSubarray(NAMES, { minLength: 4, maxLength: 7 }), fc.integer({ min: 1, max: 2 }))
  .chain(([names, aside]) => {
    const last = names.length - aside - 1;
    const anywhere = fc.constantFrom<Target>(...names.keys(), "end");
    const steps = names.map((name, i): fc.Arbitrary<Step> => {
      const must = i < aside ? wayTo(fc.constant<Target>(last + 1 + i)) : undefined;
      return fc.record({
        name: fc.constant(name),
        said: stepSaid,
        next: i < last ? fc.constant<Target>(i + 1) : i === last ? fc.constant<Target>("end") : anywhere,
        way: must ?? fc.option(wayTo(anywhere), { nil: undefined }),
      });
    });
    return fc.record({ said: processSaid, steps: fc.tuple(...steps), metrics: fc.subarray([...METRICS]) });
  });

function wayTo(to: fc.Arbitrary<Target>): fc.Arbitrary<Way> {
  const kind = fc.constantFrom<Way["kind"]>("answer", "exception");
  return fc.record({ kind, when: fc.constantFrom(...CONDITIONS), to, said: waySaid });
}
