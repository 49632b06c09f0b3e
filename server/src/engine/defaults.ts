// What a configuration says for all processes under it: it counts as said where a process leaves it open.
import type { Fact } from "../model/fact.js";
import type { Process } from "../model/process.js";
import type { Span } from "../text/span.js";

export interface ProcessDefaults {
  readonly customer?: string;
  readonly owner?: string;
  readonly contact?: string;
}

/** The process with what holds for all processes here. Nothing is written into its text. */
export function withDefaults(process: Process, { customer, owner, contact }: ProcessDefaults): Process {
  if (customer === undefined && owner === undefined && contact === undefined) return process;
  const at = process.anchor;
  return {
    ...process,
    customer: { ...process.customer, who: settled(process.customer.who, customer, at) },
    owner: settled(process.owner, owner, at),
    contact: settled(process.contact, contact, at),
  };
}

/** A place that the author has opened stays the author's to fill. */
function settled(fact: Fact<string>, value: string | undefined, span: Span): Fact<string> {
  const isLeftOut = fact.kind === "inexpressible" || (fact.kind === "missing" && !fact.open);
  if (!isLeftOut || value === undefined) return fact;
  return { kind: "derived", value, span, from: "default" };
}
