// First contact: what an imported process leaves open is told in one finding, because its authors never heard of it.
import { known, valueIn } from "../model/fact.js";
import type { Property, Value } from "../model/model-edit.js";
import type { Element, Step } from "../model/process.js";
import { actsAsCustomer, contacts, isCustomer } from "../rules/contact.js";
import { isAmongDevices } from "../rules/devices.js";
import { answering, type Whole } from "../rules/question.js";
import type { Related, Repair, Report } from "../rules/rule.js";
import { saidIn } from "../rules/sayings.js";
import { isRouting } from "../rules/standing.js";
import { isOpen, nameOf, outcomePlace, place, servesMachines } from "../rules/wording.js";
import type { Finding } from "./finding.js";
import type { Held } from "./held.js";

/**
 * Of all findings of an imported process, those to tell. Absences come to one finding at most, so that stating one
 * outcome by hand never raises their number: until authors have said of half of the steps that meet the customer what
 * the customer has, all are gathered into one; from then on they are told one at a time, what matters most first. Both
 * are as severe as first contact is set, so that nobody whose check was passed is stopped for having said more.
 */
export function afterFirstContact(
  whole: Whole,
  found: readonly Held[],
  severity: Finding["severity"],
  tell: (report: Report) => readonly Held[],
): readonly Held[] {
  const [absences, presences] = [found.filter(isAbsence), found.filter((held) => !isAbsence(held))];
  const [first] = absences;
  // Whoever says that only systems are served has said all there is to say, and where nothing is done nobody is met.
  if (!first || servesMachines(whole.process) || whole.process.steps.length === 0) return presences;
  const meetings = meetingsOf(whole);
  if (meetings.isMade) return [...presences, as(severity, mostTelling(first, absences, meetings))];
  return [...presences, ...tell(gathered(whole, absences, meetings))];
}

/**
 * Of several processes of one text, those of which absences are told: those in which a customer is met. Where nobody
 * is met in any of them, that is told once: of the one that its author has begun with, that names a customer, or that
 * is the largest. That an outcome is stated by hand counts for no meeting, or else it would bring about findings
 * elsewhere.
 */
export function speakingOf(wholes: readonly Whole[]): ReadonlySet<Whole> {
  const served = wholes.filter(({ process }) => !servesMachines(process) && process.steps.length > 0);
  const meeting = served.filter((whole) => metIn(whole, forgetting).length > 0);
  if (meeting.length > 0) return new Set(meeting);
  const isBegun = ({ process }: Whole): boolean => process.steps.some(({ outcome }) => outcome.kind === "stated");
  const largest = served.reduce((most, { process }) => Math.max(most, process.steps.length), 0);
  const isLargest = ({ process }: Whole): boolean => process.steps.length === largest;
  const one = served.find(isBegun) ?? served.find((whole) => namingIn(whole)) ?? served.find(isLargest);
  return new Set(one ? [one] : []);
}

/** The steps of ours that meet the customer and could say what the customer has. */
interface Meetings {
  readonly steps: readonly Step[];
  readonly lacking: readonly Step[];
  /** Where else the customer is met: what they do themselves, and events that only come from them. */
  readonly others: readonly Step[];
  readonly isMade: boolean;
}

function meetingsOf(whole: Whole): Meetings {
  const isTheirs = (step: Step): boolean =>
    actsAsCustomer(step, whole) || whole.judge.mention("customersAct", nameOf(step)) !== undefined;
  const mayTell = (step: Step): boolean =>
    known(step.outcome) || (step.outcome.kind === "missing" && !isRouting(step) && !isTheirs(step));
  const met = metIn(whole, closing);
  const steps = met.filter(mayTell);
  const others = met.filter((step) => !mayTell(step));
  const silent = steps.filter(({ outcome }) => outcome.kind === "missing");
  // A refusal is nothing that the customer came for: where they get something else, that is what to begin with.
  const serving = silent.filter((step) => !whole.judge.refuses(nameOf(step)));
  const lacking = silent.length < steps.length ? serving : silent;
  const isBegun = steps.some(({ outcome }) => outcome.kind === "stated");
  return { steps, lacking, others, isMade: isBegun && 2 * lacking.length <= steps.length };
}

/** The steps that meet the customer once what is said of their outcomes is taken otherwise. */
function metIn({ process, graph, judge, ask }: Whole, taken: (outcome: Outcome) => Outcome): readonly Step[] {
  const steps = process.steps.map((step): Step => {
    const outcome = taken(step.outcome);
    return outcome === step.outcome ? step : { ...step, outcome };
  });
  const isSame = steps.every((step, i) => step === process.steps[i]);
  const { met } = (isSame ? ask : answering({ ...process, steps }, graph, judge))(contacts);
  return process.steps.filter((_, i) => steps[i] && met.has(steps[i]));
}

type Outcome = Step["outcome"];

/** A place that was opened for its outcome takes no step out of those that meet the customer. */
function closing(outcome: Outcome): Outcome {
  return outcome.kind === "missing" && outcome.open ? { ...outcome, open: false } : outcome;
}

function forgetting(outcome: Outcome): Outcome {
  return outcome.kind === "stated" ? { kind: "missing", anchor: outcome.span, open: false } : closing(outcome);
}

function isAbsence({ about }: Held): boolean {
  return about === "absence";
}

/** A step that meets the customer comes before the process as a whole, and that before all other steps. */
function mostTelling(first: Held, absences: readonly Held[], { steps }: Meetings): Held {
  const meeting = new Set<Element | undefined>(steps);
  const isMeeting = ({ holders: [element] }: Held): boolean => meeting.has(element);
  const isWhole = ({ holders: [element] }: Held): boolean => element?.type === "process";
  return absences.find(isMeeting) ?? absences.find(isWhole) ?? first;
}

function as(severity: Finding["severity"], held: Held): Held {
  return { ...held, finding: { ...held.finding, severity } };
}

function gathered(whole: Whole, absences: readonly Held[], { steps, lacking, others }: Meetings): Report {
  const rules = [...new Set(absences.map(({ finding }) => finding.rule))].sort().join(", ");
  const { process } = whole;
  const report = { span: process.anchor, detail: undefined, part: undefined, related: [], repairs: [], mild: false };
  const first = lacking.find((step) => !whole.judge.refuses(nameOf(step))) ?? lacking[0];
  if (first) {
    const message = !isAnybodyKnown(whole, steps) ? "somebody" : lacking.length === 1 ? "step" : "steps";
    const data = { open: lacking.length, count: steps.length, first: nameOf(first), rules };
    return { ...report, message, data, related: lacking.map(lackingAt), repairs: beginning(first, lacking) };
  }
  const shown = { ...report, data: { rules }, repairs: opening(absences) };
  const served = isAnybodyKnown(whole, steps) ? servingIn(steps, whole) : undefined;
  if (served) return { ...shown, message: "rest", data: { first: nameOf(served), rules } };
  const [only] = others;
  if (only) return { ...shown, message: "unserved", data: { first: nameOf(only), rules } };
  const words = namingIn(whole);
  if (words !== undefined)
    return {
      ...shown,
      message: "named",
      data: { words, rules },
      repairs: [...shown.repairs, ...servingMachines(whole)],
    };
  return showsPeople(whole)
    ? { ...shown, message: "nobody", repairs: [...shown.repairs, ...servingMachines(whole)] }
    : { ...shown, message: "machines", repairs: [...askingWhom(whole), ...servingMachines(whole)] };
}

/** Of steps that say what reaches the customer, the most telling: what is sent is named, and is nothing asked of them. */
function servingIn(steps: readonly Step[], { judge }: Whole): Step | undefined {
  const told = steps.filter(({ outcome }) => known(outcome));
  const given = told.filter((step) => judge.mention("customerEffort", nameOf(step)) === undefined);
  return given.find((step) => valueIn(step.outcome) !== nameOf(step)) ?? given[0] ?? told[0];
}

/** The first place for the whole process that one of those gathered would open; each step's own would be too many. */
function opening(absences: readonly Held[]): readonly Repair[] {
  for (const { finding, holders } of absences) {
    if (holders[0]?.type !== "process") continue;
    const repair = finding.repairs.find(({ kind }) => kind === "suggestion");
    if (repair) return [{ ...repair, title: "first", data: { rule: finding.rule } }];
  }
  return [];
}

function lackingAt(at: Step): Related {
  return { message: "meeting", data: {}, at };
}

function beginning(of: Step, lacking: readonly Step[]): Repair[] {
  if (lacking.some(({ outcome }) => isOpen(outcome))) return [];
  const properties = new Map<Property, Value>([["outcome", outcomePlace(of)]]);
  const edit = { kind: "state", of, properties } as const;
  return [{ title: "outcome", data: { step: nameOf(of) }, kind: "suggestion", edit }];
}

function askingWhom({ process }: Whole): Repair[] {
  if (isOpen(process.serves)) return [];
  const properties = new Map<Property, Value>([["serves", place("customers, colleagues or machines")]]);
  return [{ title: "serves", data: {}, kind: "suggestion", edit: { kind: "state", of: process, properties } }];
}

/** It ends all that is said about the customer, so it is the author's decision and never made in bulk. */
function servingMachines({ process }: Whole): Repair[] {
  const properties = new Map<Property, Value>([["serves", "machines"]]);
  return [{ title: "machines", data: {}, kind: "suppress", edit: { kind: "state", of: process, properties } }];
}

/** Whether it can be told that those who are met are customers: they are named, or drawn as a party. */
function isAnybodyKnown(whole: Whole, met: readonly Step[]): boolean {
  const { process, judge } = whole;
  const isDrawn = ({ exchanges }: Step): boolean => exchanges.some(({ party }) => isCustomer(party, process, judge));
  return known(process.customer.who) || namingIn(whole) !== undefined || met.some(isDrawn);
}

/** Longer texts are not quoted whole. */
const LONGEST = 60;

/** The first words that name a customer, with what stands around them where that is short. */
function namingIn({ process, judge }: Whole): string | undefined {
  for (const text of [valueIn(process.name) ?? "", ...saidIn(process)]) {
    const words = judge.mention("customerNamed", text);
    if (words !== undefined) return text.length <= LONGEST ? text.trim() : words;
  }
  return undefined;
}

/** Somebody works in it, or other parties are drawn, or nothing shows that machines do. */
function showsPeople({ process, judge, ask }: Whole): boolean {
  if (ask(isAmongDevices)) return false;
  const isMachine = ({ actor, doneBy }: Step): boolean =>
    doneBy === "machine" || judge.mention("automation", valueIn(actor) ?? "") !== undefined;
  if (!process.steps.some(isMachine)) return true;
  // What a machine sends, asks or waits for may well be read by somebody.
  if (process.steps.some((step) => judge.mention("addressed", nameOf(step)) !== undefined)) return true;
  const isPerson = (actor: string | undefined): boolean =>
    actor !== undefined && judge.mention("automation", actor) === undefined;
  return (
    known(process.party) ||
    process.steps.some(
      ({ actor, doneBy, exchanges }) =>
        doneBy === "person" || exchanges.some(({ party }) => party !== "") || isPerson(valueIn(actor)),
    )
  );
}
