// The ways out of a task of 1.0: cases of a switch, errors that are caught, and when each is taken.
import type { Fact } from "../../model/fact.js";
import type { Flow, Target } from "../../model/process.js";
import { type Dict, type Entry, entryOf, type Node } from "../data/node.js";
import { branchFlow, type Context, type Holder, stated } from "./elements.js";
import { conditionOf, readable } from "./expression.js";
import { wordsOf } from "./targets.js";
import { at, bodyOf, entriesIn } from "./task-parts.js";
import { CATCH, IF } from "./words.js";

/** Where the words of a way lead; where there are none, what follows, said at the given entry. */
export type Leading = (words: Node | undefined, of: Entry) => Target;

/** The answers of a `switch`. */
export function caseFlows(node: Node, holder: Holder, lead: Leading, context: Context): readonly Flow[] {
  return entriesIn(node).map((entry) => {
    const body = bodyOf(entry);
    const to = lead(entryOf(body, "then")?.value, entry);
    const when = entryOf(body, "when")?.value;
    const condition = conditionOf({ name: entry.key, at: entry.keySpan, expression: when, to });
    const otherwise = when === undefined;
    const course = { condition, otherwise, to, container: "answer" } as const;
    return branchFlow(entry.key, { span: entry.span, anchor: entry.keySpan }, holder, course, context);
  });
}

/** The way of a task that is only done under a condition; undefined where there is none. */
export function ifFlow(to: Target, holder: Holder, context: Context): Flow | undefined {
  const entry = entryOf(holder.dict, IF);
  const words = wordsOf(entry?.value);
  if (!entry || words === undefined) return undefined;
  const place = { span: entry.span, anchor: entry.value.span };
  const course = { condition: stated(readable(words), entry.value.span), to, container: "answer" } as const;
  return branchFlow(IF, place, holder, course, context);
}

/** The way of an error that is caught. One that is only tried again goes no way of its own. */
export function catchFlow(entry: Entry, to: Target, holder: Holder, context: Context): Flow {
  const body = bodyOf(entry);
  const errors = entryOf(body, "errors");
  const place = { span: entry.span, anchor: errors?.keySpan ?? entry.keySpan };
  const condition: Fact<string> = stated(errorWords(body), errors?.value.span ?? entry.keySpan);
  return branchFlow(CATCH, place, holder, { condition, trigger: "exception", to, container: "exception" }, context);
}

/** Which errors are meant: their title, or the last word of their type with its status. */
function errorWords(caught: Dict): string {
  const named = title(caught, "errors.with");
  const type = typeWord(caught, "errors.with");
  const error = named ?? (type === undefined ? "any error" : `${type} error`);
  const status = wordsOf(at(caught, "errors.with.status"));
  const which = status === undefined ? error : `${error} (${status})`;
  const when = wordsOf(at(caught, "when"));
  return when === undefined ? which : `${which}, ${readable(when)}`;
}

/** The types of errors that the language itself gives to what breaks: a call, a time, an expression. */
const OF_ENGINE = /serverlessworkflow\.io\/.*\berrors\//;

/**
 * What an error that a task raises is called: its title, the name by which it is used again, or the last word of its
 * type. The name of an end tells how a case was decided, and what breaks decides none.
 */
export function raisedWords(body: Dict): string | undefined {
  if (OF_ENGINE.test(wordsOf(at(body, "raise.error.type")) ?? "")) return undefined;
  const name = wordsOf(at(body, "raise.error"));
  return title(body, "raise.error") ?? name ?? typeWord(body, "raise.error") ?? "error";
}

function title(dict: Dict, path: string): string | undefined {
  return wordsOf(at(dict, `${path}.title`));
}

function typeWord(dict: Dict, path: string): string | undefined {
  const type = wordsOf(at(dict, `${path}.type`));
  return type?.split(/[/#]/).findLast((piece) => piece !== "");
}
