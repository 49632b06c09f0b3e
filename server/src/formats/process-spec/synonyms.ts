// What people write elsewhere, and what the process spec calls it.
import type { ContainerId } from "./word.js";

type Synonyms = Readonly<Record<string, readonly string[]>>;

/** By container and right key; spelt without case, spaces, dashes and underscores. */
const byContainer: Readonly<Partial<Record<ContainerId, Synonyms>>> = {
  process: {
    process: ["id", "processid", "workflow", "playbook", "playbookid"],
    name: ["title", "label"],
    description: ["summary", "scope"],
    purpose: ["goal", "objective", "primaryobjective", "intent", "outcome", "customeroutcome", "mission"],
    start: ["trigger", "triggers", "startswhen", "triggerconditions"],
    customer: ["audience", "customers", "client", "clients", "beneficiary"],
    promise: ["promises", "commitment", "commitments", "sla", "slas"],
    owner: ["processowner", "accountable", "owneragent", "responsible", "manager"],
    contact: ["contacts", "pointofcontact", "support"],
    reviewed: ["lastreviewed", "reviewedon", "reviewdate"],
    steps: ["tasks", "phases", "stages", "activities", "flow", "procedure", "states"],
    exceptions: [
      "onfailure",
      "onerror",
      "errors",
      "exceptionhandling",
      "errorhandling",
      "failuremodes",
      "escalation",
      "escalations",
    ],
    metrics: ["kpis", "kpi", "measures", "measurements", "indicators", "qualitycriteria", "monitoring"],
  },
  step: {
    id: ["stepid", "key", "step"],
    name: ["title", "label", "task", "action"],
    description: ["details", "detail", "instructions", "summary"],
    kind: ["type"],
    call: ["calls", "subprocess", "process"],
    actor: [
      "role",
      "assignee",
      "agent",
      "executor",
      "worker",
      "owner",
      "performer",
      "responsible",
      "who",
      "performedby",
    ],
    outcome: ["customeroutcome", "outcomes", "benefit", "valuetocustomer", "customervalue"],
    output: ["outputs", "result", "results", "produces", "deliverable", "deliverables", "artifact"],
    for: ["serves", "supports"],
    why: ["reason", "rationale", "becauseof", "control"],
    discretion: ["limit", "authority", "mandate", "approvallimit"],
    message: ["notification", "communication", "tells"],
    asks: ["inputs", "requires", "requiredinformation", "askfor"],
    within: ["sla", "timeout", "duration", "deadline", "due", "timelimit"],
    next: [
      "nextstep",
      "goto",
      "transitions",
      "branches",
      "routeto",
      "onsuccess",
      "defaultnext",
      "then",
      "choices",
      "to",
    ],
    exceptions: [
      "onfailure",
      "onerror",
      "onfail",
      "errors",
      "exceptionhandling",
      "errorhandling",
      "catch",
      "escalation",
    ],
  },
  exception: flowSynonyms(["if", "condition", "on", "error", "case"]),
  answer: flowSynonyms(["if", "condition", "on", "case", "answer", "label"]),
  customer: { who: ["name", "primary", "description"], also: ["others", "secondary"], elsewhere: ["otherwise"] },
  start: { who: ["actor", "by"], when: ["trigger", "event", "what", "on"] },
  ask: { what: ["name", "item", "field"], why: ["reason", "purpose", "because"], held: ["source", "knownfrom"] },
  metric: {
    name: ["title", "label", "metric", "kpi", "id"],
    description: ["definition", "formula", "details"],
    perspective: ["view", "viewpoint", "whose", "type"],
    from: ["start", "starts", "startswhen"],
    until: ["end", "ends", "to", "stop"],
    target: ["goal", "threshold", "objective", "value"],
    basis: ["source", "rationale", "because"],
    primary: ["main", "northstar", "key"],
    measures: ["step", "outcome"],
  },
  parallel: { all: ["parallel", "both"] },
};

function flowSynonyms(conditions: readonly string[]): Synonyms {
  return {
    when: conditions,
    do: ["action", "actions", "then", "steps", "handling", "resolution"],
    to: ["goto", "next", "target", "nextstep", "returnto", "backto"],
    need: ["customerneed", "needs"],
    cause: ["rootcause", "reason", "why", "becauseof"],
    prevention: ["preventedby", "fix", "countermeasure", "prevent", "avoid"],
    tries: ["maxretries", "retries", "attempts", "maxattempts", "retrycount", "maxtries", "limit"],
    beyond: ["fallback", "afterthat", "escalateto", "else"],
    actor: ["role", "assignee", "agent", "executor", "worker", "owner", "performer", "responsible", "who"],
    message: ["notification", "communication", "tells"],
    outcome: ["customeroutcome", "result"],
    discretion: ["authority", "mandate"],
    within: ["sla", "timeout", "duration", "deadline"],
  };
}

/** Values that people write where the spec has another word, by key. */
const valuesByKey: Readonly<Record<string, Synonyms>> = {
  kind: {
    task: ["activity", "action", "usertask", "servicetask", "manual", "automated", "step"],
    decision: ["gateway", "choice", "branch", "condition", "question"],
    wait: ["timer", "delay", "pause"],
    event: ["trigger", "message", "signal"],
    subprocess: ["call", "callactivity", "process"],
  },
  visibility: {
    frontstage: ["front", "visible", "public", "external", "frontoffice"],
    backstage: ["back", "hidden", "internal", "backoffice", "support"],
  },
  serves: {
    customers: ["customer", "client", "clients", "users", "public", "external"],
    colleagues: ["staff", "internal", "employees", "team", "us", "business"],
    machines: ["systems", "system", "machine", "software"],
  },
  perspective: {
    customer: ["customers", "client", "user", "external", "outside"],
    internal: ["agent", "agents", "company", "business", "us", "inside", "operations"],
  },
};

/** The key of the spec that means what `key` says in this container. */
export function synonymOf(container: ContainerId, key: string): string | undefined {
  return lookUp(byContainer[container], key);
}

export function valueSynonymOf(key: string, value: string): string | undefined {
  return lookUp(Object.hasOwn(valuesByKey, key) ? valuesByKey[key] : undefined, value);
}

/** A word without case, spaces, dashes and underscores. */
export function bare(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, "");
}

function lookUp(synonyms: Synonyms | undefined, word: string): string | undefined {
  const wanted = bare(word);
  return Object.entries(synonyms ?? {}).find(([, others]) => others.includes(wanted))?.[0];
}
