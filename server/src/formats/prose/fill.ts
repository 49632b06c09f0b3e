// Fills elements of which little is known yet with what the lines of a text say about them.
import { type Fact, known } from "../../model/fact.js";
import type { Ask, Flow, Process, Serves, Step, Target, Visibility } from "../../model/process.js";
import { metricsIn } from "./metrics.js";
import { type Prose, typed } from "./read.js";

export function filledProcess(process: Process, prose: Prose): Process {
  const { customer, start } = process;
  const said = (key: string, otherwise: Fact<string>): Fact<string> => better(prose.fact(key), otherwise);
  return {
    ...process,
    allow: [...process.allow, ...prose.allow()],
    description: better(prose.description(), process.description),
    purpose: said("purpose", process.purpose),
    serves: asked(typed(prose.fact("serves"), serves), process.serves),
    customer: {
      who: said("customer", customer.who),
      also: better(listed(prose, "also"), customer.also),
      elsewhere: said("elsewhere", customer.elsewhere),
    },
    promise: better(listed(prose, "promise"), process.promise),
    owner: said("owner", process.owner),
    contact: said("contact", process.contact),
    reviewed: said("reviewed", process.reviewed),
    feedback: said("feedback", process.feedback),
    start: { ...start, when: said("start", start.when) },
    metrics: [...process.metrics, ...metricsIn(prose)],
  };
}

export function filledStep(step: Step, prose: Prose): Step {
  const said = (key: string, otherwise: Fact<string>): Fact<string> => better(prose.fact(key), otherwise);
  const isSomebodys = prose.fact("actor")?.kind === "stated";
  return {
    ...step,
    allow: [...step.allow, ...prose.allow()],
    description: better(prose.description(), step.description),
    actor: said("actor", step.actor),
    // Who does it, the author knows better than the kind of the element.
    doneBy: isSomebodys ? undefined : step.doneBy,
    visibility: better(typed(prose.fact("visibility"), visibilities), step.visibility),
    outcome: said("outcome", step.outcome),
    output: said("output", step.output),
    for: said("for", step.for),
    why: said("why", step.why),
    discretion: said("discretion", step.discretion),
    message: said("message", step.message),
    asks: better(asksIn(prose), step.asks),
    within: said("within", step.within),
  };
}

/** A way has no description of its own; what is left of its text is for the format to use. */
export function filledFlow(flow: Flow, prose: Prose): Flow {
  const said = (key: string, otherwise: Fact<string>): Fact<string> => better(prose.fact(key), otherwise);
  return {
    ...flow,
    allow: [...flow.allow, ...prose.allow()],
    beyond: better(beyondIn(prose), flow.beyond),
    need: said("need", flow.need),
    cause: said("cause", flow.cause),
    prevention: said("prevention", flow.prevention),
    tries: better(triesIn(prose), flow.tries),
    within: said("within", flow.within),
    actor: said("actor", flow.actor),
    message: said("message", flow.message),
    outcome: said("outcome", flow.outcome),
    asks: better(asksIn(prose), flow.asks),
    discretion: said("discretion", flow.discretion),
  };
}

/** Who is asked in an open place has not answered yet, whatever else would be taken for granted. */
function asked<T>(said: Fact<T> | undefined, otherwise: Fact<T>): Fact<T> {
  return said?.kind === "missing" && said.open ? said : better(said, otherwise);
}

/** The author's word counts most; an open place does not count against what is known already. */
function better<T>(said: Fact<T> | undefined, otherwise: Fact<T>): Fact<T> {
  return said && (known(said) || !known(otherwise)) ? said : otherwise;
}

function listed(prose: Prose, key: string): Fact<readonly string[]> | undefined {
  const facts = prose.facts(key);
  const stated = facts.flatMap((fact) => (fact.kind === "stated" ? [fact] : []));
  const [first] = stated;
  if (first) return { ...first, value: stated.map(({ value }) => value) };
  return typed(facts[0], new Map());
}

function asksIn(prose: Prose): Fact<readonly Ask[]> | undefined {
  const value = prose.asks();
  const place = prose.fact("asks");
  if (value.length === 0 || place?.kind !== "stated") return typed(place, new Map());
  return { ...place, value };
}

function triesIn(prose: Prose): Fact<number> | undefined {
  const fact = prose.fact("tries");
  return fact?.kind === "stated" ? { ...fact, value: Number(fact.value) } : typed(fact, new Map());
}

function beyondIn(prose: Prose): Fact<Target> | undefined {
  const fact = prose.fact("beyond");
  if (fact?.kind !== "stated") return typed(fact, new Map());
  const { value: id, span } = fact;
  return { ...fact, value: /^end$/i.test(id) ? { kind: "end", name: undefined, span } : { kind: "step", id, span } };
}

const serves: ReadonlyMap<string, Serves> = new Map([
  ["customers", "customers"],
  ["colleagues", "colleagues"],
  ["machines", "machines"],
]);

const visibilities: ReadonlyMap<string, Visibility> = new Map([
  ["frontstage", "frontstage"],
  ["backstage", "backstage"],
]);
