// Elements of a process of which nothing is known yet: readers of other formats fill in what their text says.
import { type Fact, inexpressible } from "../model/fact.js";
import type { Flow, Metric, Placed, Process, Step, Target } from "../model/process.js";

/** How people find the place of each property at one kind of element; what is not named has no place. */
export type Places = Readonly<Record<string, string>>;

/** Of an element that its format has no place for. */
export const noPlaces: Places = Object.freeze({});

/** Every fact is missing where the format has a place for it, and inexpressible where it has none. */
function absentAt({ anchor }: Placed): (place: string | undefined) => Fact<never> {
  const missing = { kind: "missing", anchor, open: false } as const;
  return (place) => (place === undefined ? inexpressible : missing);
}

export function blankProcess(id: string, at: Placed, places: Places): Process {
  const absent = absentAt(at);
  return {
    type: "process",
    span: at.span,
    anchor: at.anchor,
    allow: at.allow,
    id,
    named: true,
    name: absent(places.name),
    description: absent(places.description),
    purpose: absent(places.purpose),
    serves: { kind: "derived", value: "customers", span: at.anchor, from: "default" },
    customer: { who: absent(places.customer), also: absent(places.also), elsewhere: absent(places.elsewhere) },
    promise: absent(places.promise),
    owner: absent(places.owner),
    contact: absent(places.contact),
    reviewed: absent(places.reviewed),
    feedback: absent(places.feedback),
    start: { who: absent(places.start), when: absent(places.start) },
    party: inexpressible,
    steps: [],
    exceptions: [],
    metrics: [],
    metricsElsewhere: absent(places.metrics),
  };
}

export function blankStep(id: string, at: Placed, places: Places): Step {
  const absent = absentAt(at);
  return {
    type: "step",
    span: at.span,
    anchor: at.anchor,
    allow: at.allow,
    id,
    name: absent(places.name),
    description: absent(places.description),
    kind: { kind: "derived", value: "task", span: at.anchor, from: "default" },
    actor: absent(places.actor),
    doneBy: undefined,
    visibility: absent(places.visibility),
    outcome: absent(places.outcome),
    output: absent(places.output),
    for: absent(places.for),
    why: absent(places.why),
    discretion: absent(places.discretion),
    message: absent(places.message),
    asks: absent(places.asks),
    within: absent(places.within),
    calls: absent(places.call),
    exchanges: [],
    next: [],
    inOrder: false,
    exceptions: [],
    begins: false,
  };
}

export function blankFlow(to: Target, at: Placed, places: Places): Flow {
  const absent = absentAt(at);
  return {
    type: "flow",
    span: at.span,
    anchor: at.anchor,
    allow: at.allow,
    id: undefined,
    condition: absent(places.when),
    otherwise: false,
    trigger: "normal",
    parallel: undefined,
    doing: absent(places.do),
    to,
    beyond: absent(places.beyond),
    need: absent(places.need),
    cause: absent(places.cause),
    prevention: absent(places.prevention),
    tries: absent(places.tries),
    within: absent(places.within),
    actor: absent(places.actor),
    message: absent(places.message),
    outcome: absent(places.outcome),
    asks: absent(places.asks),
    discretion: absent(places.discretion),
  };
}

export function blankMetric(name: string, at: Placed, places: Places): Metric {
  const absent = absentAt(at);
  return {
    type: "metric",
    span: at.span,
    anchor: at.anchor,
    allow: at.allow,
    name,
    description: absent(places.description),
    target: absent(places.target),
    perspective: absent(places.perspective),
    from: absent(places.from),
    until: absent(places.until),
    pauses: absent(places.pauses),
    measures: absent(places.measures),
    basis: absent(places.basis),
    absolute: absent(places.absolute),
    primary: absent(places.primary),
  };
}
