// One flaw of an imported process is told once, by the rule that says more of it.
import type { Element } from "../model/process.js";
import type { Rule } from "../rules/rule.js";
import type { Held } from "./held.js";

/** Without what a rule found at an element where the rule that it yields to found something as well. */
export function toldOnce(held: readonly Held[], catalogue: readonly Rule[]): readonly Held[] {
  const yieldsTo = new Map(catalogue.map((rule) => [rule.id, rule.yieldsTo]));
  const told = new Map<string, Set<Element | undefined>>();
  for (const { finding, holders } of held) {
    const elements = told.get(finding.rule) ?? new Set();
    told.set(finding.rule, elements.add(holders[0]));
  }
  return held.filter(({ finding, holders }) => !told.get(yieldsTo.get(finding.rule) ?? "")?.has(holders[0]));
}
