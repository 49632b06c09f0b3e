// A whole process in the model: its head, and the steps and metrics that are read part by part.
import { type Fact, inexpressible } from "../../model/fact.js";
import type { Customer, Metric, Process, Serves, Step } from "../../model/process.js";
import type { DataDocument } from "../data/data-reading.js";
import type { Dict, Node } from "../data/node.js";
import { Fields, isNothing } from "./fields.js";
import { lowerExceptions } from "./lower-flow.js";
import { lowerMetric } from "./lower-metric.js";
import { idFrom, lowerStep } from "./lower-step.js";
import type { Notes } from "./notes.js";

/** `fallback` is the id of a process that does not say its own. */
export function lowerProcess(root: Dict, { span }: DataDocument, fallback: string, notes: Notes): Process {
  const fields = new Fields(root, "process", ["name", "process"], notes, headDoubtful(root, notes));
  checkVersion(fields, notes);
  const id = fields.text("process");
  return {
    type: "process",
    id: id.kind === "stated" ? id.value : fallback,
    named: id.kind === "stated",
    span,
    anchor: fields.anchor,
    party: inexpressible,
    steps: stepsOf(fields.node("steps"), notes),
    ...processFacts(fields, notes),
  };
}

/** What a map says of a process, apart from its id and its steps. */
export type ProcessFacts = Omit<Process, "type" | "id" | "named" | "span" | "anchor" | "party" | "steps">;

export function processFacts(fields: Fields, notes: Notes): ProcessFacts {
  return {
    allow: fields.allow(),
    name: fields.text("name"),
    description: fields.text("description"),
    purpose: fields.text("purpose"),
    serves: servesOf(fields),
    customer: customerOf(fields, notes),
    promise: fields.texts("promise"),
    owner: fields.text("owner"),
    contact: fields.text("contact"),
    reviewed: fields.text("reviewed"),
    feedback: fields.text("feedback"),
    start: startOf(fields, notes),
    exceptions: lowerExceptions(fields.node("exceptions"), notes),
    ...metricsOf(fields, notes),
  };
}

function checkVersion(fields: Fields, notes: Notes): void {
  const version = fields.text("touchstone");
  if (version.kind !== "stated" || version.value === "1") return;
  notes.note("wrong-type", "value", { key: "touchstone", choices: "1", found: version.value }, version.span);
}

/** The id of a process by the name of its file: `refund.process.yaml` holds `refund`. */
export function idFromPath(path: string): string {
  const file = path.slice(path.lastIndexOf("/") + 1).replace(/(?:\.process)?\.\w+$/i, "");
  return idFrom(file) ?? "process";
}

/** Whether a syntax error stands in the head itself, and not only inside one step or metric. */
function headDoubtful(root: Dict, { broken }: Notes): boolean {
  if (broken.document) return true;
  if (broken.parts.size === 0) return false;
  const items = new Set<number>();
  for (const { value } of root.entries) {
    if (value.kind === "list") for (const item of value.items) items.add(item.span.part);
  }
  for (const { span } of root.entries) items.delete(span.part);
  return [...broken.parts].some((part) => !items.has(part));
}

function servesOf(fields: Fields): Fact<Serves> {
  const stated = fields.choice<Serves>("serves", ["customers", "colleagues", "machines"]);
  if (stated.kind !== "missing" || stated.open) return stated;
  return { kind: "derived", value: "customers", span: fields.anchor, from: "default" };
}

function customerOf(fields: Fields, notes: Notes): Customer {
  const node = fields.node("customer");
  if (node?.kind === "dict") {
    const own = new Fields(node, "customer", ["who"], notes);
    return { who: own.text("who"), also: own.texts("also"), elsewhere: own.text("elsewhere") };
  }
  return { who: fields.text("customer"), also: fields.absent(), elsewhere: fields.absent() };
}

function startOf(fields: Fields, notes: Notes): Process["start"] {
  const node = fields.node("start");
  if (node?.kind === "dict") {
    const own = new Fields(node, "start", ["who", "when"], notes);
    return { who: own.text("who"), when: own.text("when") };
  }
  return { who: fields.absent(), when: fields.text("start") };
}

function stepsOf(node: Node | undefined, notes: Notes): readonly Step[] {
  if (!node || isNothing(node)) return [];
  if (node.kind !== "list") {
    notes.wrongShape({ key: "steps", takes: "a list of steps" }, node);
    return [];
  }
  return node.items.flatMap((item, i) => lowerStep(item, `step-${i + 1}`, notes) ?? []);
}

function metricsOf(fields: Fields, notes: Notes): Pick<Process, "metrics" | "metricsElsewhere"> {
  const node = fields.node("metrics");
  if (!node || isNothing(node)) return { metrics: [], metricsElsewhere: fields.absent() };
  if (node.kind === "list") {
    const metrics = node.items.flatMap((item): Metric[] => {
      const metric = lowerMetric(item, notes);
      return metric ? [metric] : [];
    });
    return { metrics, metricsElsewhere: fields.absent() };
  }
  if (node.kind === "dict")
    return { metrics: [], metricsElsewhere: new Fields(node, "kept-elsewhere", ["in"], notes).text("in") };
  if (!node.unreadable) notes.wrongShape({ key: "metrics", takes: "a list of metrics" }, node);
  return { metrics: [], metricsElsewhere: { kind: "unreadable", span: node.span } };
}
