// The customer's counterparts of internal metrics: what to count where the customer's view of the same thing is wanted.
import type { Counterpart, MetricWording } from "../judgement.js";
import { finders } from "../wording/finder.js";
import type { OpenLexicon } from "../wording/memory.js";
import { read } from "../wording/read.js";

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

/** Kinds of internal metric, in the order in which they are asked for. */
const kinds = finders({
  passedOn: `
    escalate
    escalation
    handoff|handover|hand_over|reassign|reassignment|assignment
    transfer
    hand off|over
  `,
  complaints: `
    complaint|grievance|appeal
  `,
  automation: `
    @automation
  `,
  waiting: `
    queue|backlog|open+base|pending
    speed|time of|to answer
    service_level|asa
    wait|hold
  `,
  ourTime: `
    aht|acw|handle_time|handling_time|mttr|ttr|frt
    @work_time|resolution|response time|duration
    @call length|duration
    handle+base|handling|talk|wrap
    how quick|quickly|fast|long
  `,
  ourLimits: `
    sla|target|deadline|within|on_time
    dispatch+ed|ship+ed|deliver+ed|issue+ed
  `,
  finished: `
    close|resolve|solve|answer|handle|complete|process
    resolution|fcr|first_contact|first_call|reopen
  `,
  volume: `
    create+ed|open+ed|receive+ed|offer+ed|log+ed
    volume|inflow|intake
    number of? @item
  `,
  money: `
    @money_of_ours
    fee|price|cost|revenue
  `,
  ownQuality: `
    @own_quality
    rework
    defect|error|accuracy
  `,
  resources: `
    @staff_resource
    @worker|@team
  `,
  duration: `
    @duration
  `,
});

const answers: Readonly<Record<keyof typeof kinds, readonly Counterpart[]>> = {
  passedOn: [firstPerson, solved],
  complaints: [{ name: "Customers who say their complaint was put right" }, noReturn],
  automation: [{ name: "Customers who got it done without needing a person" }, noReturn],
  waiting: [waited, solved],
  ourTime: [solved, noReturn],
  ourLimits: [promised, gotIt],
  finished: [noReturn, solved],
  volume: [avoidable, gotIt],
  money: [{ name: "Customers who stay because it works for them" }, gotIt],
  ownQuality: [{ name: "Customers who had to report a mistake to us" }, gotIt],
  resources: [waited, gotIt],
  duration: [solved, promised],
};

/** Best first; never empty. */
export function counterpartsOf({ name }: MetricWording, lexicon: OpenLexicon): readonly Counterpart[] {
  const wording = read(name, lexicon);
  const kind = (Object.keys(answers) as (keyof typeof kinds)[]).find((one) => kinds[one](wording));
  return kind === undefined ? [gotIt, noReturn] : answers[kind];
}
