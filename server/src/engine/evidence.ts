// What an imported text shows about its customer without saying it: derived facts, before any rule looks.
import type { Judge } from "../meaning/judgement.js";
import { SURE } from "../meaning/judgement.js";
import { type Evidence, type Fact, known, valueIn } from "../model/fact.js";
import type { Exchange, Process, Step } from "../model/process.js";
import { isCustomer } from "../rules/contact.js";
import { answering, type Whole } from "../rules/question.js";
import { facesCustomer } from "../rules/refusals.js";
import type { Rule } from "../rules/rule.js";
import { isRouting } from "../rules/standing.js";
import { nameOf } from "../rules/wording.js";
import { servedBy } from "../rules/wordings.js";
import type { Span } from "../text/span.js";

/** The same processes with what can be concluded; what an author states, or has begun to state, is left as it is. */
export function withEvidence(processes: readonly Process[], team: Judge): readonly Process[] {
  const sides = processes.filter((process) => isTelling(valueIn(process.party) ?? "", process, team));
  return processes.map((process) => {
    const judge = team.serving(servedBy(process));
    const side = sides.find((other) => other !== process);
    const ends = endsIn(process);
    return {
      ...process,
      // Its id was given by a tool, and is no word of the author's.
      named: false,
      customer: { ...process.customer, who: whoIsNamed(process, side, judge) },
      // Formats that were not made for it hardly ever hold metrics: those that there are, are kept elsewhere.
      metricsElsewhere: concluded(process.metricsElsewhere, () => defaultOf(process)),
      steps: process.steps.map((step) => withEvidenceOf(step, ends(step), process, judge)),
    };
  });
}

/**
 * Which rules have anything to ask of an imported process. What customers do on their side is evidence of what we do to
 * them, so only what they have to do over is told; and where no metrics are kept, none are missing.
 */
export function fits(process: Process, judge: Judge): (rule: Rule) => boolean {
  const isTheirs = isCustomersSide(process, judge);
  const isUnmeasured = process.metrics.length === 0;
  return ({ group, about, on }) => {
    if (isTheirs && group !== "structure" && on !== "branch") return false;
    return !(isUnmeasured && group === "metrics" && about === "absence");
  };
}

/** Where somebody else works in it as well, it is no side of the customer's alone. */
function isCustomersSide(process: Process, judge: Judge): boolean {
  const isTheirs = (name: string): boolean => isParty(name, process, judge);
  const actors = new Set(process.steps.flatMap(({ actor }) => valueIn(actor) ?? []));
  return isTheirs(valueIn(process.party) ?? "") && [...actors].every(isTheirs);
}

/** Tools call a party so that nobody has named yet, or number them; and some people write it anew. */
const UNNAMED = /^(?:pool |main |default )?(?:par?tici?pant|teilnehmer|pool|lane|party)[ _-]?[\d.]*$/i;

function isParty(name: string, process: Process, judge: Judge): boolean {
  return !UNNAMED.test(name.trim()) && isCustomer(name, process, judge);
}

/**
 * Whether a customer is in sight by what the text shows by itself. That somebody states what the customer has brings
 * nobody into sight, or else the first outcome that is stated would bring about findings elsewhere.
 */
export function facesCustomerByItself({ process, graph, judge }: Omit<Whole, "ask">): boolean {
  const steps = process.steps.map((step) => ({ ...step, outcome: unlessStated(step.outcome) }));
  return answering({ ...process, steps }, graph, judge)(facesCustomer);
}

function unlessStated<Value>(fact: Fact<Value>): Fact<Value> {
  return fact.kind === "stated" ? { kind: "missing", anchor: fact.span, open: false } : fact;
}

interface Conclusion<Value> {
  readonly value: Value;
  readonly span: Span;
  readonly from: Evidence;
}

/** Looks for a conclusion only where there is a place for it. */
function concluded<Value>(fact: Fact<Value>, conclude: () => Conclusion<Value> | undefined): Fact<Value> {
  const isFree = fact.kind === "inexpressible" || (fact.kind === "missing" && !fact.open);
  const conclusion = isFree ? conclude() : undefined;
  return conclusion ? { kind: "derived", ...conclusion } : fact;
}

/** By the party of a message, or by the pool on the other side. */
function whoIsNamed(process: Process, side: Process | undefined, judge: Judge): Fact<string> {
  return concluded(process.customer.who, () => {
    const exchanges = process.steps.flatMap((step) => step.exchanges);
    const exchange = exchanges.find(({ party }) => isTelling(party, process, judge));
    if (exchange) return { value: exchange.party, span: exchange.span, from: "message-flow" };
    return side && { value: valueIn(side.party) ?? "", span: side.anchor, from: "pool" };
  });
}

/** A customer by a name that says more than “customer”. */
function isTelling(party: string, process: Process, judge: Judge): boolean {
  return isParty(party, process, judge) && judge.mention("servedPerson", party) !== undefined;
}

function defaultOf({ metrics, anchor }: Process): Conclusion<string> | undefined {
  return metrics.length === 0 ? { value: "", span: anchor, from: "default" } : undefined;
}

function withEvidenceOf(step: Step, ends: readonly NamedEnd[], process: Process, judge: Judge): Step {
  const exchanges = step.exchanges.filter(({ party }) => isParty(party, process, judge));
  const [first] = exchanges;
  const isNamed = !UNNAMED.test((valueIn(step.actor) ?? "").trim());
  const actor: Fact<string> = isNamed ? step.actor : { kind: "inexpressible" };
  const visibility = concluded(
    step.visibility,
    (): Conclusion<"frontstage"> | undefined =>
      (first && { value: "frontstage", span: first.span, from: "message-flow" }) ?? describedContact(step, judge),
  );
  const outcome = concluded(step.outcome, () => {
    const conclusion = outcomeOf(step, exchanges, ends, judge);
    return conclusion && !isRefusal(step, judge) ? conclusion : undefined;
  });
  const isSame = isNamed && visibility === step.visibility && outcome === step.outcome;
  return isSame ? step : { ...step, actor, visibility, outcome };
}

/** Longer descriptions speak of much that does not happen at the step itself. */
const SHORT = 80;

/** “Send verification email to new user”, where the name is a bare identifier. */
function describedContact({ description }: Step, judge: Judge): Conclusion<"frontstage"> | undefined {
  if (!known(description) || description.value.length > SHORT) return undefined;
  if (judge.mention("customerContact", description.value) === undefined) return undefined;
  return { value: "frontstage", span: description.span, from: "wording" };
}

/** A refusal reaches the customer as well, and is nothing they came for. */
function isRefusal(step: Step, judge: Judge): boolean {
  const texts = [nameOf(step), ...step.exchanges.map(({ message }) => message ?? "")];
  return texts.some((text) => judge.refuses(text) || judge.mention("bareRefusal", text) !== undefined);
}

function outcomeOf(
  step: Step,
  exchanges: readonly Exchange[],
  ends: readonly NamedEnd[],
  judge: Judge,
): Conclusion<string> | undefined {
  const sent = exchanges.find(({ direction }) => direction === "to");
  if (sent) return { value: sent.message ?? nameOf(step), span: sent.span, from: "message-flow" };
  const sending = step.exchanges.find(({ party, direction }) => party === "" && direction === "to");
  if (sending && reachesCustomer(nameOf(step), judge))
    return { value: nameOf(step), span: sending.span, from: "send-task" };
  return isRouting(step) ? undefined : endOf(step, ends, judge);
}

/** “Send the confirmation to the customer”, and not what only asks something of them. */
function reachesCustomer(name: string, judge: Judge): boolean {
  return judge.mention("customerContact", name) !== undefined && judge.mention("customerEffort", name) === undefined;
}

/** An end behind the step that says what the customer has: “Customer informed of the decision”. */
function endOf(step: Step, ends: readonly NamedEnd[], judge: Judge): Conclusion<string> | undefined {
  const wording = { step: nameOf(step), actor: valueIn(step.actor), visibility: valueIn(step.visibility) };
  const telling = ends.find(({ name }) => {
    const { label, confidence } = judge.outcome({ ...wording, outcome: name });
    return label === "customer" && confidence >= SURE;
  });
  return telling && { value: telling.name, span: telling.span, from: "end-event" };
}

interface NamedEnd {
  readonly name: string;
  readonly span: Span;
}

/** The ends to which a step leads, at once or by an event that only tells of it. */
function endsIn({ steps }: Process): (step: Step) => readonly NamedEnd[] {
  const isTeller = ({ kind, next }: Step): boolean => valueIn(kind) === "event" && next.length === 1;
  const tellers = new Map(steps.filter(isTeller).map((step) => [step.id, step]));
  const own = ({ next }: Step): readonly NamedEnd[] =>
    next.flatMap(({ to, trigger }) =>
      trigger === "normal" && to.kind === "end" && to.name !== undefined ? [{ name: to.name, span: to.span }] : [],
    );
  const behind = ({ next }: Step): readonly NamedEnd[] =>
    next.flatMap(({ to, trigger }) => {
      const teller = trigger === "normal" && to.kind === "step" ? tellers.get(to.id) : undefined;
      return teller ? own(teller) : [];
    });
  return (step) => [...own(step), ...behind(step)];
}
