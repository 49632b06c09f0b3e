// The outline of a file: processes, in each its steps with their exceptions, what can happen at any step, and metrics.
import type { FormatId, Reading } from "../formats/format.js";
import { valueIn } from "../model/fact.js";
import type { Flow, Metric, Placed, Process, Step } from "../model/process.js";
import { absolute, type Layout, type Range } from "../text/span.js";

export interface Outline {
  readonly name: string;
  /** A few words beside the name: who does a step, or what a metric aims at. */
  readonly detail: string;
  readonly kind: "process" | "step" | "exception" | "metric";
  /** Holds the ranges of all children. */
  readonly range: Range;
  /** Inside `range`: what an editor selects. */
  readonly selection: Range;
  readonly children: readonly Outline[];
}

/** Of YAML and JSON that was not made for Touchstone, other servers show an outline already. */
const OUTLINED: ReadonlySet<FormatId> = new Set(["process-spec", "bpmn"]);

export function outlineOf(reading: Reading): readonly Outline[] {
  if (!OUTLINED.has(reading.format)) return [];
  return reading.processes.map((process) => outlineOfProcess(process, reading.layout));
}

function outlineOfProcess(process: Process, layout: Layout): Outline {
  const children = [
    ...process.steps.map((step) => outlineOfStep(step, layout)),
    ...process.exceptions.map((flow) => outlineOfException(flow, layout)),
    ...process.metrics.map((metric) => outlineOfMetric(metric, layout)),
  ];
  return entry("process", [valueIn(process.name), process.id, "process"], process.id, process, layout, children);
}

function outlineOfStep(step: Step, layout: Layout): Outline {
  const children = step.exceptions.map((flow) => outlineOfException(flow, layout));
  return entry("step", [valueIn(step.name), step.id, "step"], valueIn(step.actor) ?? "", step, layout, children);
}

function outlineOfException(flow: Flow, layout: Layout): Outline {
  return entry("exception", [valueIn(flow.condition), flow.id, "exception"], "", flow, layout, []);
}

function outlineOfMetric(metric: Metric, layout: Layout): Outline {
  return entry("metric", [metric.name, "metric"], valueIn(metric.target) ?? "", metric, layout, []);
}

/** Editors refuse an entry without a name, a selection outside its entry, and a child outside its parent. */
function entry(
  kind: Outline["kind"],
  names: readonly (string | undefined)[],
  detail: string,
  placed: Placed,
  layout: Layout,
  children: readonly Outline[],
): Outline {
  const name = names.map((candidate) => oneLine(candidate ?? "")).find((candidate) => candidate !== "") ?? kind;
  const selection = absolute(placed.anchor, layout);
  const range = [selection, ...children.map((child) => child.range)].reduce(union, absolute(placed.span, layout));
  const shown = oneLine(detail);
  return { name, detail: shown === name ? "" : shown, kind, range, selection, children };
}

function union(a: Range, b: Range): Range {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
