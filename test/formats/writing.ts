// Shorthands for tests that write repairs into process specs.
import type { ModelEdit, Property, Value } from "../../server/src/model/model-edit.js";
import type { Element, Process } from "../../server/src/model/process.js";
import { applyEdits } from "../../server/src/text/edit.js";
import { read } from "./reading.js";

/** A process whose first step is begun. */
export const head = "process: p\nsteps:\n  - id: a\n";

export type Edit = (process: Process) => ModelEdit;

/** Elements by the path that a test names them with. */
export function element(process: Process, path: string): Element {
  const [step, ...others] = process.steps;
  const found: Record<string, Element | undefined> = {
    process,
    step,
    second: others[0],
    next: step?.next[0],
    answer: step?.next[1],
    exception: step?.exceptions[0],
    metric: process.metrics[0],
  };
  const element = found[path];
  if (!element) throw new Error(`there is no ${path}`);
  return element;
}

export function state(path: string, properties: Partial<Record<Property, Value>>): Edit {
  const entries = Object.entries(properties) as [Property, Value][];
  return (process) => ({ kind: "state", of: element(process, path), properties: new Map(entries) });
}

export function written(text: string, edit: Edit, path = "test.process.yaml"): string {
  const reading = read(text, path);
  const [process] = reading.processes;
  if (!process) throw new Error("no process was read");
  return applyEdits(text, reading.write(edit(process)));
}
