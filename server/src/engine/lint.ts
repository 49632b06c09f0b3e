// Linting: one walk over the model that calls each rule for each element it is on.
import type { Reading } from "../formats/format.js";
import { createJudge } from "../meaning/judge.js";
import { languageOf } from "../meaning/languages.js";
import { branchesOf } from "../model/branches.js";
import { Graph } from "../model/graph.js";
import type { Element, Flow, Process, Step } from "../model/process.js";
import { rules } from "../rules/index.js";
import { answering } from "../rules/question.js";
import type { Check, On, ProcessIndex, Related, Repair, Report, Rule, Surroundings } from "../rules/rule.js";
import { servedBy, wordingOf } from "../rules/wordings.js";
import { withDefaults } from "./defaults.js";
import type { Finding, RelatedPlace, Verdict } from "./finding.js";
import { Keys } from "./keys.js";
import { problemFinding } from "./problem-finding.js";
import type { Settings } from "./settings.js";
import { Suppressions } from "./suppressions.js";

export interface Situation {
  /** `YYYY-MM-DD`; handed in, because the core has no clock. */
  readonly today: string;
  readonly index: ProcessIndex;
}

/** An index that knows of no other file: for a text on its own. */
export const alone: ProcessIndex = {
  complete: false,
  exists: () => false,
  callers: () => [],
  elsewhere: () => undefined,
  nearest: () => undefined,
};

/** Pure: the same reading, settings and situation give the same verdict. Never throws. */
export function lint(read: Reading, settings: Settings, situation: Situation, catalogue = rules): Verdict {
  const reading = { ...read, processes: read.processes.map((process) => withDefaults(process, settings.defaults)) };
  const keys = new Keys();
  const suppressions = new Suppressions(reading);
  const watch = new Watch(situation.index);
  const found = [
    ...reading.problems
      .flatMap((problem) => problemFinding(problem, settings, keys))
      .map((finding) => ({ finding, holders: [] })),
    ...reading.processes.flatMap((process) =>
      lintProcess({ process, reading, settings, today: situation.today, watch, catalogue, keys }),
    ),
  ];
  const kept = found.filter(({ finding, holders }) => !suppressions.hides(finding.rule, finding.span, holders));
  const mayCome = (rule: string): boolean => watch.askedBy.has(rule) && !situation.index.complete;
  const idle = suppressions.idle(settings, mayCome).flatMap((problem) => problemFinding(problem, settings, keys));
  return {
    findings: inOrder([...kept.map(({ finding }) => finding), ...idle], reading),
    suppressed: found.length - kept.length,
  };
}

/** A finding, and the elements whose `allow` would hide it, the nearest first. */
interface Held {
  readonly finding: Finding;
  readonly holders: readonly Element[];
}

interface Visit {
  readonly on: On;
  readonly element: Parameters<Check>[0];
  readonly id: string;
  readonly detail: string;
  readonly holders: readonly Element[];
}

interface Task {
  readonly process: Process;
  readonly reading: Reading;
  readonly settings: Settings;
  readonly today: string;
  readonly watch: Watch;
  readonly catalogue: readonly Rule[];
  readonly keys: Keys;
}

function lintProcess({ process, reading, settings, today, watch, catalogue, keys }: Task): Held[] {
  const graph = new Graph(process);
  const language = settings.language ?? languageOf(wordingOf(process));
  const judge = createJudge(settings.vocabulary, language).serving(servedBy(process));
  const ask = answering(process, graph, judge);
  const shared = { process, graph, judge, ask, today, siblings: reading.processes };
  const active = readied(catalogue, settings, (rule, options) => ({ ...shared, options, index: watch.indexFor(rule) }));
  const found: Held[] = [];
  for (const visit of visits(process, graph)) {
    for (const { rule, severity, check } of active.get(visit.on) ?? []) {
      for (const report of run(rule, check, visit)) {
        const place = placeOf(report, visit);
        found.push({ finding: finding(rule, severity, report, place, process, keys), holders: place.holders });
      }
    }
  }
  return found;
}

/** Notes which rules look at other files: what these have not found yet, they may find once the index is complete. */
class Watch {
  readonly askedBy = new Set<string>();
  readonly #indexes = new Map<string, ProcessIndex>();
  readonly #index: ProcessIndex;

  constructor(index: ProcessIndex) {
    this.#index = index;
  }

  indexFor(rule: string): ProcessIndex {
    const index = this.#indexes.get(rule) ?? this.#watched(() => this.askedBy.add(rule));
    this.#indexes.set(rule, index);
    return index;
  }

  #watched(note: () => void): ProcessIndex {
    const asked = (): ProcessIndex => {
      note();
      return this.#index;
    };
    return {
      get complete() {
        return asked().complete;
      },
      exists: (id) => asked().exists(id),
      callers: (id) => asked().callers(id),
      elsewhere: (id) => asked().elsewhere(id),
      nearest: (id) => asked().nearest(id),
    };
  }
}

interface ReadyRule {
  readonly rule: Rule;
  readonly severity: Finding["severity"];
  readonly check: Check;
}

/** The rules that are not off, by what they look at, ready for one process. */
function readied(
  catalogue: readonly Rule[],
  settings: Settings,
  surroundings: (rule: string, options: Surroundings["options"]) => Surroundings,
): Map<On, ReadyRule[]> {
  const active = new Map<On, ReadyRule[]>();
  for (const rule of catalogue) {
    const { severity, options } = settings.rules.get(rule.id) ?? { severity: rule.severity, options: {} };
    if (severity === "off") continue;
    const ready = { rule, severity, check: rule.ready(surroundings(rule.id, options)) };
    for (const on of [rule.on].flat()) active.set(on, [...(active.get(on) ?? []), ready]);
  }
  return active;
}

function* visits(process: Process, graph: Graph): Iterable<Visit> {
  yield { on: "process", element: process, id: process.id, detail: "", holders: [process] };
  const owner = new Map<Flow, Step>();
  for (const step of process.steps) {
    yield { on: "step", element: step, id: step.id, detail: "", holders: [step, process] };
    for (const flow of [...step.next, ...step.exceptions]) {
      owner.set(flow, step);
      yield { on: "flow", element: flow, ...flowIdentity(flow, step, process) };
    }
  }
  for (const flow of process.exceptions) yield { on: "flow", element: flow, ...flowIdentity(flow, undefined, process) };
  for (const branch of branchesOf(graph)) {
    yield { on: "branch", element: branch, ...flowIdentity(branch.entry, owner.get(branch.entry), process) };
  }
  for (const metric of process.metrics) {
    yield { on: "metric", element: metric, id: metric.name, detail: "", holders: [metric, process] };
  }
}

/** A flow is named by its own id where the format gives it one, else by the step it leaves and its condition. */
function flowIdentity(flow: Flow, step: Step | undefined, process: Process): Pick<Visit, "id" | "detail" | "holders"> {
  return {
    id: flow.id ?? step?.id ?? process.id,
    detail: flow.id === undefined && flow.condition.kind === "stated" ? flow.condition.value : "",
    holders: step ? [flow, step, process] : [flow, process],
  };
}

/** What is about a part of the visited element is named by that part, and allowed there as well. */
function placeOf({ part }: Report, visit: Visit): Visit {
  if (!part || visit.holders.includes(part)) return visit;
  const detail = part.type === "flow" && part.condition.kind === "stated" ? part.condition.value : visit.detail;
  return { ...visit, on: part.type, id: part.id ?? visit.id, detail, holders: [part, ...visit.holders] };
}

type Run = Report & { readonly crashed?: true };

/** A crashing rule is a finding, and the other rules go on. */
function run(rule: Rule, check: Check, visit: Visit): Run[] {
  const reports: Run[] = [];
  try {
    for (const report of check(visit.element)) reports.push(report);
  } catch (error) {
    const anchor = visit.element.type === "branch" ? visit.element.entry.anchor : visit.element.anchor;
    const detail = error instanceof Error ? error.message : String(error);
    const data = { rule: rule.id, element: visit.id, detail };
    reports.push({
      message: "crash",
      data,
      span: anchor,
      detail: rule.id,
      part: undefined,
      related: [],
      repairs: [],
      mild: false,
      crashed: true,
    });
  }
  return reports;
}

function finding(
  rule: Rule,
  severity: Finding["severity"],
  report: Run,
  visit: Visit,
  process: Process,
  keys: Keys,
): Finding {
  return {
    rule: report.crashed ? "rule-crash" : rule.id,
    severity: report.crashed ? "error" : report.mild ? "info" : severity,
    message: report.message,
    data: report.data,
    span: report.span,
    process: process.id,
    element: visit.id,
    key: keys.next([rule.id, process.id, visit.on === "process" ? "" : visit.id, report.detail ?? visit.detail]),
    related: report.related.map(({ message, data, at }) => ({
      message,
      data,
      element: nameOf(at),
      place: relatedPlace(at),
    })),
    repairs: report.crashed ? [] : [...report.repairs, ...allowing(rule, visit)],
    unnecessary: false,
  };
}

/** The author's way of saying that a finding is right here: always possible, never made in bulk. */
function allowing(rule: Rule, { holders }: Visit): Repair[] {
  const [nearest] = holders;
  if (!nearest || rule.group === "structure") return [];
  const edit = { kind: "allow", of: nearest, rule: rule.id, reason: "‹why this is right here›" } as const;
  return [{ title: "allow", data: { rule: rule.id }, kind: "suppress", edit }];
}

function nameOf(at: Related["at"]): string {
  return "type" in at && at.type === "metric" ? at.name : (at.id ?? "");
}

function relatedPlace(at: Related["at"]): RelatedPlace["place"] {
  return "type" in at ? at.anchor : at.place;
}

/** In the order of the text; findings at one place in the order of their rules. */
function inOrder(findings: readonly Finding[], { layout }: Reading): Finding[] {
  const start = ({ span }: Finding): number => (layout.get(span.part) ?? 0) + span.start;
  return [...findings].sort((a, b) => start(a) - start(b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}
