// Which processes of a text run which: known from the text itself, before any other file is.
import { valueIn } from "../model/fact.js";
import type { Process } from "../model/process.js";
import type { ProcessIndex } from "../rules/rule.js";

/** The index, with what the processes of one text say of each other. */
export function withCallersIn(processes: readonly Process[], index: ProcessIndex): ProcessIndex {
  const callers = new Map<string, Set<string>>();
  for (const process of processes) {
    for (const step of process.steps) {
      const called = valueIn(step.calls);
      if (called === undefined || called === process.id) continue;
      const known = callers.get(called) ?? new Set(index.callers(called));
      callers.set(called, known.add(process.id));
    }
  }
  if (callers.size === 0) return index;
  return {
    complete: index.complete,
    exists: (id) => index.exists(id),
    callers: (id) => [...(callers.get(id) ?? index.callers(id))],
  };
}
