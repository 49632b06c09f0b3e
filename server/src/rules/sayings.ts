// All that a process says of what is done in it and what can happen, as texts.
import { type Fact, valueIn } from "../model/fact.js";
import type { Process } from "../model/process.js";

export function saidIn({ description, promise, steps, exceptions }: Process): readonly string[] {
  const ways = [...exceptions, ...steps.flatMap(({ next, exceptions: own }) => [...next, ...own])];
  const texts: string[] = [];
  const say = (fact: Fact<string>): void => {
    const text = valueIn(fact);
    if (text !== undefined) texts.push(text);
  };
  say(description);
  for (const text of valueIn(promise) ?? []) texts.push(text);
  for (const { name, description: own, outcome, output, message } of steps)
    for (const fact of [name, own, outcome, output, message]) say(fact);
  for (const { asks } of [...steps, ...ways]) for (const { what } of valueIn(asks) ?? []) texts.push(what);
  for (const { condition, outcome, message, doing } of ways) {
    for (const fact of [condition, outcome, message]) say(fact);
    for (const { name } of valueIn(doing) ?? []) texts.push(name);
  }
  return texts;
}

/** What can happen at a step or at any. */
export function mishapsIn({ steps, exceptions }: Process): readonly string[] {
  return textsOf([...exceptions, ...steps.flatMap((step) => step.exceptions)].map(({ condition }) => condition));
}

function textsOf(facts: readonly Fact<string>[]): readonly string[] {
  return facts.flatMap((fact) => valueIn(fact) ?? []);
}
