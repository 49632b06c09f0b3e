// Linting: one walk over the model that calls each rule for each element it is on.
import type { Reading } from "../formats/format.js";
import type { Judge } from "../meaning/judgement.js";
import { Judges } from "../meaning/judges.js";
import { Graph } from "../model/graph.js";
import type { Process } from "../model/process.js";
import { rules } from "../rules/index.js";
import { answering, type Whole } from "../rules/question.js";
import { facesCustomer } from "../rules/refusals.js";
import type { Check, On, ProcessIndex, Related, Repair, Report, Rule, Surroundings } from "../rules/rule.js";
import { servedBy, wordingOf } from "../rules/wordings.js";
import { withDefaults } from "./defaults.js";
import { facesCustomerByItself, fits, withEvidence } from "./evidence.js";
import type { Finding, RelatedPlace, Verdict } from "./finding.js";
import { afterFirstContact, speakingOf } from "./first-contact.js";
import type { Held } from "./held.js";
import { Keys } from "./keys.js";
import { problemFinding, severityOf } from "./problem-finding.js";
import type { Settings } from "./settings.js";
import { Suppressions } from "./suppressions.js";
import { toldOnce } from "./told-once.js";
import { placeOf, type Visit, visits } from "./visits.js";
import { Watch } from "./watch.js";

export interface Situation {
  /** `YYYY-MM-DD`; handed in, because the core has no clock. */
  readonly today: string;
  readonly index: ProcessIndex;
  /** Those of the run or the session, where there is one. */
  readonly judges?: Judges | undefined;
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
export function lint(reading: Reading, settings: Settings, situation: Situation, catalogue = rules): Verdict {
  const judges = situation.judges ?? new Judges();
  const judge = judges.of(settings.vocabulary, settings.language ?? judges.languageOf(wordingOf(reading.processes)));
  const completed = reading.processes.map((process) => withDefaults(process, settings.defaults));
  const processes = reading.imported ? withEvidence(completed, judge) : completed;
  const keys = new Keys();
  const suppressions = new Suppressions(reading, processes);
  const watch = new Watch(situation.index);
  let suppressed = 0;
  const unhidden = (held: readonly Held[]): readonly Held[] => {
    const kept = held.filter(({ finding, holders }) => !suppressions.hides(finding.rule, finding.span, holders));
    suppressed += held.length - kept.length;
    return kept;
  };
  const problems = unhidden(
    reading.problems
      .flatMap((problem) => problemFinding(problem, settings, keys))
      .map((finding) => ({ finding, holders: [], about: "presence" })),
  );
  const linted = processes.map((process) => {
    const task = { process, processes, reading, settings, judge, today: situation.today, watch, catalogue, keys };
    const { whole, held } = lintProcess(task);
    return { task, whole, kept: unhidden(held) };
  });
  const severity = severityOf("first-contact", settings);
  const lacking = linted.filter(({ kept }) => kept.some(({ about }) => about === "absence"));
  const speaking = reading.imported ? speakingOf(lacking.map(({ whole }) => whole)) : undefined;
  const found = linted.flatMap(({ task, whole, kept }) => {
    if (!speaking) return kept;
    const told = toldOnce(kept, catalogue);
    if (severity === "off" || !speaking.has(whole)) return told.filter(({ about }) => about === "presence");
    return afterFirstContact(whole, told, severity, (report) => unhidden([firstContact(report, severity, task)]));
  });
  const mayCome = (rule: string): boolean => watch.askedBy.has(rule) && !situation.index.complete;
  const idle = suppressions.idle(settings, mayCome).flatMap((problem) => problemFinding(problem, settings, keys));
  return {
    findings: inOrder([...[...problems, ...found].map(({ finding }) => finding), ...idle], reading),
    suppressed,
  };
}

interface Task {
  readonly process: Process;
  /** All processes of the text. */
  readonly processes: readonly Process[];
  readonly reading: Reading;
  readonly settings: Settings;
  readonly judge: Judge;
  readonly today: string;
  readonly watch: Watch;
  readonly catalogue: readonly Rule[];
  readonly keys: Keys;
}

function lintProcess(task: Task): { readonly whole: Whole; readonly held: readonly Held[] } {
  const { process, processes, reading, settings, today, watch, catalogue } = task;
  const graph = new Graph(process);
  const judge = task.judge.serving(servedBy(process));
  const isStated = process.steps.some(({ outcome }) => outcome.kind === "stated");
  const answered =
    reading.imported && isStated
      ? new Map([[facesCustomer, facesCustomerByItself({ process, graph, judge })]])
      : undefined;
  const ask = answering(process, graph, judge, answered);
  const whole = { process, graph, judge, ask };
  const fitting = reading.imported ? catalogue.filter(fits(process, judge)) : catalogue;
  const surroundings = (rule: string, options: Surroundings["options"]): Surroundings => {
    return { process, graph, judge, ask, today, siblings: processes, options, index: watch.indexFor(rule) };
  };
  const active = new Map<On, readonly ReadyRule[]>();
  const held: Held[] = [];
  for (const visit of visits(process, ask)) {
    let ready = active.get(visit.on);
    if (!ready) {
      ready = readied(visit.on, fitting, settings, surroundings);
      active.set(visit.on, ready);
    }
    for (const one of ready) run(one, visit, held, task);
  }
  return { whole, held };
}

function heldOf(rule: Rule, severity: Finding["severity"], report: Run, visit: Visit, { process, keys }: Task): Held {
  const place = placeOf(report, visit);
  const about = report.crashed ? "presence" : rule.about;
  return { finding: finding(rule, severity, report, place, process, keys), holders: place.holders, about };
}

function firstContact(report: Report, severity: Finding["severity"], { process, keys }: Task): Held {
  const visit: Visit = { on: "process", element: process, id: process.id, detail: "", holders: [process] };
  const rule = { id: "first-contact", group: "purpose" } as const;
  return { finding: finding(rule, severity, report, visit, process, keys), holders: visit.holders, about: "absence" };
}

interface ReadyRule {
  readonly rule: Rule;
  readonly severity: Finding["severity"];
  readonly check: Check;
}

/** The rules that are not off and look at one kind of element, ready for one process. */
function readied(
  on: On,
  catalogue: readonly Rule[],
  settings: Settings,
  surroundings: (rule: string, options: Surroundings["options"]) => Surroundings,
): readonly ReadyRule[] {
  const active: ReadyRule[] = [];
  for (const rule of catalogue) {
    if (rule.on !== on && !rule.on.includes(on)) continue;
    const { severity, options } = settings.rules.get(rule.id) ?? { severity: rule.severity, options: {} };
    if (severity !== "off") active.push({ rule, severity, check: rule.ready(surroundings(rule.id, options)) });
  }
  return active;
}

type Run = Report & { readonly crashed?: true };

/** A crashing rule is a finding, and the other rules go on. */
function run({ rule, severity, check }: ReadyRule, visit: Visit, held: Held[], task: Task): void {
  try {
    for (const report of check(visit.element)) held.push(heldOf(rule, severity, report, visit, task));
  } catch (error) {
    held.push(heldOf(rule, severity, crash(rule, error, visit), visit, task));
  }
}

function crash(rule: Rule, error: unknown, { element, id }: Visit): Run {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    message: "crash",
    data: { rule: rule.id, element: id, detail },
    span: element.type === "branch" ? element.entry.anchor : element.anchor,
    detail: rule.id,
    part: undefined,
    related: [],
    repairs: [],
    mild: false,
    crashed: true,
  };
}

function finding(
  rule: Pick<Rule, "id" | "group">,
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
function allowing(rule: Pick<Rule, "id" | "group">, { holders }: Visit): Repair[] {
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
