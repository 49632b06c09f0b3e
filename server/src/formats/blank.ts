// Elements of a process of which nothing is known yet: readers of other formats fill in what their text says.
import { type Fact, inexpressible } from "../model/fact.js";
import type { Flow, Metric, Placed, Process, Step, Target } from "../model/process.js";

/** The properties for which a format has a place at one kind of element, by the names of the process spec. */
export type Places = ReadonlySet<string>;

/** Of an element that its format has no place for. */
export const noPlaces: Places = Object.freeze(new Set<string>());

export function placesIn(places: Readonly<Record<string, string>>): Places {
  return new Set(Object.keys(places));
}

/** Every fact is missing where the format has a place for it, and inexpressible where it has none. */
function absences({ anchor }: Placed, places: Places): (property: string) => Fact<never> {
  const missing = { kind: "missing", anchor, open: false } as const;
  return (property) => (places.has(property) ? missing : inexpressible);
}

export function blankProcess(id: string, at: Placed, places: Places): Process {
  const absent = absences(at, places);
  return {
    type: "process",
    ...at,
    id,
    named: true,
    name: absent("name"),
    description: absent("description"),
    purpose: absent("purpose"),
    serves: { kind: "derived", value: "customers", span: at.anchor, from: "default" },
    customer: { who: absent("customer"), also: absent("also"), elsewhere: absent("elsewhere") },
    promise: absent("promise"),
    owner: absent("owner"),
    contact: absent("contact"),
    reviewed: absent("reviewed"),
    feedback: absent("feedback"),
    start: { who: absent("start"), when: absent("start") },
    party: inexpressible,
    steps: [],
    exceptions: [],
    metrics: [],
    metricsElsewhere: absent("metrics"),
  };
}

export function blankStep(id: string, at: Placed, places: Places): Step {
  const absent = absences(at, places);
  return {
    type: "step",
    ...at,
    id,
    name: absent("name"),
    description: absent("description"),
    kind: { kind: "derived", value: "task", span: at.anchor, from: "default" },
    actor: absent("actor"),
    doneBy: undefined,
    visibility: absent("visibility"),
    outcome: absent("outcome"),
    output: absent("output"),
    for: absent("for"),
    why: absent("why"),
    discretion: absent("discretion"),
    message: absent("message"),
    asks: absent("asks"),
    within: absent("within"),
    calls: absent("call"),
    exchanges: [],
    next: [],
    inOrder: false,
    exceptions: [],
    begins: false,
  };
}

export function blankFlow(to: Target, at: Placed, places: Places): Flow {
  const absent = absences(at, places);
  return {
    type: "flow",
    ...at,
    id: undefined,
    condition: absent("when"),
    otherwise: false,
    trigger: "normal",
    parallel: undefined,
    doing: absent("do"),
    to,
    beyond: absent("beyond"),
    need: absent("need"),
    cause: absent("cause"),
    prevention: absent("prevention"),
    tries: absent("tries"),
    within: absent("within"),
    actor: absent("actor"),
    message: absent("message"),
    outcome: absent("outcome"),
    asks: absent("asks"),
    discretion: absent("discretion"),
  };
}

export function blankMetric(name: string, at: Placed, places: Places): Metric {
  const absent = absences(at, places);
  return {
    type: "metric",
    ...at,
    name,
    description: absent("description"),
    target: absent("target"),
    perspective: absent("perspective"),
    from: absent("from"),
    until: absent("until"),
    pauses: absent("pauses"),
    measures: absent("measures"),
    basis: absent("basis"),
    absolute: absent("absolute"),
    primary: absent("primary"),
  };
}
