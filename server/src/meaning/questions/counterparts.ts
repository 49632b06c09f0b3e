// The customer's counterparts of internal metrics: what to count where the customer's view of the same thing is wanted.
import type { Counterpart, MetricWording } from "../judgement.js";
import type { Lexicon } from "../wording/lexicon.js";
import { type Finder, finder } from "../wording/pattern.js";
import { read } from "../wording/read.js";

interface Kind {
  readonly find: Finder;
  readonly answers: readonly Counterpart[];
}

const solved: Counterpart = {
  name: "Time until the customer's problem is solved",
  from: "the customer first tells us",
  until: "the customer says it is solved",
};
const noReturn: Counterpart = { name: "Customers who did not have to come back about the same thing" };
const gotIt: Counterpart = { name: "Customers who say they got what they came for" };
const avoidable: Counterpart = { name: "Customers who had to contact us because something went wrong" };
const promised: Counterpart = {
  name: "Customers who had it by the date we promised",
  from: "the customer asks",
  until: "the customer has it",
};
const firstPerson: Counterpart = { name: "Customers helped by the first person they reached" };
const waited: Counterpart = {
  name: "Time a customer waits until someone helps",
  from: "the customer gets in touch",
  until: "someone starts to help",
};

/** The first kind that is found answers. */
const kinds: readonly Kind[] = [
  {
    find: finder(
      "escalate\nescalation\nhandoff|handover|hand_over|reassign|reassignment|assignment\ntransfer\nhand off|over",
    ),
    answers: [firstPerson, solved],
  },
  {
    find: finder("@survey\ncomplaint|grievance|appeal"),
    answers: [{ name: "Customers who say their complaint was put right" }, noReturn],
  },
  { find: finder("@automation"), answers: [{ name: "Customers who got it done without needing a person" }, noReturn] },
  {
    find: finder("queue|backlog|open|pending\nspeed|time of|to answer\nservice_level|asa\nwait|hold"),
    answers: [waited, solved],
  },
  {
    find: finder(
      "aht|acw|handle_time|handling_time\n@work_time time|duration\n@call length|duration\nhandle|handling|talk|wrap\nhow quickly|quick|fast|long",
    ),
    answers: [solved, noReturn],
  },
  {
    find: finder("sla|target|deadline|within|on_time\ndispatch+ed|ship+ed|deliver+ed|issue+ed"),
    answers: [promised, gotIt],
  },
  {
    find: finder("close+ed|resolve+ed|solve+ed|answer+ed|handle+ed|complete+ed|process+ed\nclose|closed|resolution"),
    answers: [noReturn, solved],
  },
  {
    find: finder("create+ed|open+ed|receive+ed|offer+ed|log+ed\nvolume|inflow|intake\nnumber of? @item"),
    answers: [avoidable, gotIt],
  },
  {
    find: finder("@money_of_ours\nfee|price|cost|revenue"),
    answers: [{ name: "Customers who stay because it works for them" }, gotIt],
  },
  {
    find: finder("@own_quality\nrework\ndefect|error|accuracy"),
    answers: [{ name: "Customers who had to report a mistake to us" }, gotIt],
  },
  { find: finder("@staff_resource\n@worker|@team"), answers: [waited, gotIt] },
  { find: finder("@duration"), answers: [solved, promised] },
];

/** Best first; never empty. */
export function counterpartsOf({ name }: MetricWording, lexicon: Lexicon): readonly Counterpart[] {
  const wording = read(name, lexicon);
  return kinds.find(({ find }) => find(wording))?.answers ?? [gotIt, noReturn];
}
