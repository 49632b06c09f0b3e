// Metrics by their names, and which of those with one name comes first.
import type { Metric } from "../model/process.js";
import type { Question } from "./question.js";

export const firstOfEachName: Question<ReadonlyMap<string, Metric>> = ({ process }) => {
  const first = new Map<string, Metric>();
  for (const metric of process.metrics) if (!first.has(metric.name)) first.set(metric.name, metric);
  return first;
};
