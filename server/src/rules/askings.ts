// What the customer is asked for on the way of a case: what comes twice, and how much comes before the first benefit.
import type { Judge } from "../meaning/judgement.js";
import { Dominators } from "../model/dominators.js";
import { known, valueIn } from "../model/fact.js";
import type { Graph } from "../model/graph.js";
import type { Ask, Process, Step } from "../model/process.js";
import { contacts } from "./contact.js";
import type { Question } from "./question.js";
import { nameOf } from "./wording.js";

/** What is asked at a step although an earlier one, which every case passes, asked for it. */
export const repeatedAsks: Question<ReadonlyMap<Ask, Step>> = ({ process, graph, judge }) => {
  const others = othersIn(process);
  const dominators = new Dominators(graph);
  const repeated = new Map<Ask, Step>();
  const asked = new Map<string, { readonly first: number; last: number }>();
  for (const at of graph.order) {
    const asker = graph.steps[at];
    const other = asker && others.find((group) => namesThem(asker, group));
    for (const ask of burdensAt(graph, at, judge)) {
      const words = sameWords(ask.what);
      if (words === "") continue;
      // Somebody else who is asked for the same gives it for the first time.
      const question = `${other ?? ""}: ${words}`;
      const before = asked.get(question);
      if (!before) {
        asked.set(question, { first: at, last: at });
        continue;
      }
      const earlier = [before.first, before.last].find((step) => dominators.alwaysBefore(step, at));
      const step = earlier === undefined ? undefined : graph.steps[earlier];
      if (step) repeated.set(ask, step);
      before.last = at;
    }
  }
  return repeated;
};

/** The people beside the customer whom a process protects, without what is said further of them. */
function othersIn({ customer }: Process): readonly string[] {
  const heads = (valueIn(customer.also) ?? []).map((group) => sameWords(group.split(FURTHER, 1)[0] ?? ""));
  return heads.filter((head) => head !== "");
}

const FURTHER = /\b(?:who|whom|whose|that|which|with|in|of|from)\b/iu;

function namesThem(step: Step, group: string): boolean {
  return ` ${sameWords(nameOf(step))} `.includes(` ${group} `);
}

/** How many things the customer was asked for before a step, and with it, on the way on which that is most. */
export interface Burden {
  readonly before: number;
  readonly until: number;
}

/** None for the steps after a benefit. */
export const asksBeforeBenefit: Question<ReadonlyMap<Step, Burden>> = ({ graph, judge, ask }) => {
  const { outcomes } = ask(contacts);
  const burdens = new Map<Step, Burden>();
  for (const at of graph.order) {
    const step = graph.steps[at];
    if (!step) continue;
    const before = graph.into(at).map((way) => {
      const last = way.from === undefined || graph.leadsBack(way) ? undefined : graph.steps[way.from];
      return last === undefined || outcomes.has(last) ? undefined : burdens.get(last)?.until;
    });
    const reached = before.filter((count) => count !== undefined);
    // Who was helped on the way here is asked for nothing in advance any more.
    if (before.length > 0 && reached.length === 0 && at !== 0) continue;
    const most = Math.max(0, ...reached);
    burdens.set(step, { before: most, until: most + burdensAt(graph, at, judge).length });
  }
  return burdens;
};

/** What a step asks for, without what the law or safety has us ask. */
function burdensAt(graph: Graph, at: number, judge: Judge): readonly Ask[] {
  const asks = valueIn(graph.steps[at]?.asks ?? NONE) ?? [];
  return asks.filter((ask) => !isRequired(ask, judge));
}

const NONE = { kind: "inexpressible" } as const;

function isRequired({ what, why }: Ask, judge: Judge): boolean {
  if (judge.mention("identification", what) !== undefined) return true;
  return known(why) && judge.mention("protection", why.value) !== undefined;
}

/** “The order number” and “your order numbers” ask for the same. */
function sameWords(what: string): string {
  const words = what.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !SMALL.has(word))
    .map((word) => word.replace(/(?<=\p{L}{3})s$/u, ""))
    .join(" ");
}

const SMALL: ReadonlySet<string> = new Set(
  "a an the your their his her its our this that of for please again once more".split(" "),
);
