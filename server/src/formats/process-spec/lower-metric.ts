// One metric in the model, read from its own part of the text.
import type { Fact } from "../../model/fact.js";
import type { Metric } from "../../model/process.js";
import type { Span } from "../../text/span.js";
import type { Dict, Node } from "../data/node.js";
import { Fields, isNothing, textFact } from "./fields.js";
import type { Notes } from "./notes.js";
import { metric } from "./words-metric.js";

export function lowerMetric(node: Node, notes: Notes): Metric | undefined {
  if (isNothing(node)) return undefined;
  if (node.kind === "dict") return metricOf(node, notes);
  const name = textFact(node, { key: "metrics", takes: "metrics with a name" }, notes);
  return name.kind === "stated" ? bareMetric(name.value, node.span) : undefined;
}

function bareMetric(name: string, span: Span): Metric {
  const absent: Fact<never> = { kind: "missing", anchor: span, open: false };
  return {
    type: "metric",
    name,
    span,
    anchor: span,
    allow: [],
    description: absent,
    target: absent,
    perspective: absent,
    from: absent,
    until: absent,
    pauses: absent,
    measures: absent,
    basis: absent,
    absolute: absent,
    primary: absent,
  };
}

function metricOf(dict: Dict, notes: Notes): Metric | undefined {
  const fields = new Fields(dict, "metric", ["name"], notes);
  const name = fields.text("name");
  if (name.kind === "missing" && !notes.broken.parts.has(dict.span.part)) notes.needed(metric, "name", fields.anchor);
  const read: Omit<Metric, "name"> = {
    type: "metric",
    span: dict.span,
    anchor: fields.anchor,
    allow: fields.allow(),
    description: fields.text("description"),
    target: fields.text("target"),
    perspective: fields.choice("perspective", ["customer", "internal"]),
    from: fields.text("from"),
    until: fields.text("until"),
    pauses: fields.text("pauses"),
    measures: fields.text("measures"),
    basis: fields.text("basis"),
    absolute: fields.text("absolute"),
    primary: fields.flag("primary"),
  };
  return name.kind === "stated" ? { ...read, name: name.value } : undefined;
}
