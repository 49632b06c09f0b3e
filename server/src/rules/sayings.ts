// All that a process says of what is done in it and what can happen, as texts.
import { type Fact, valueIn } from "../model/fact.js";
import type { Flow, Process } from "../model/process.js";

export function saidIn({ description, promise, steps, exceptions }: Process): readonly string[] {
  const ways = [...exceptions, ...steps.flatMap((step) => [...step.next, ...step.exceptions])];
  return [
    ...textsOf([description]),
    ...(valueIn(promise) ?? []),
    ...steps.flatMap((step) => textsOf([step.name, step.description, step.outcome, step.output, step.message])),
    ...[...steps, ...ways].flatMap(({ asks }) => (valueIn(asks) ?? []).map(({ what }) => what)),
    ...ways.flatMap(saidOnTheWay),
  ];
}

/** What can happen at a step or at any. */
export function mishapsIn({ steps, exceptions }: Process): readonly string[] {
  return textsOf([...exceptions, ...steps.flatMap((step) => step.exceptions)].map(({ condition }) => condition));
}

function saidOnTheWay({ condition, outcome, message, doing }: Flow): readonly string[] {
  return [...textsOf([condition, outcome, message]), ...(valueIn(doing) ?? []).map(({ name }) => name)];
}

function textsOf(facts: readonly Fact<string>[]): readonly string[] {
  return facts.flatMap((fact) => valueIn(fact) ?? []);
}
