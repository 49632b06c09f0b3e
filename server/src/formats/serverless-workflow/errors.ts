// Errors of 1.0 in words: those that a task catches, and those that it raises.
import type { Dict } from "../data/node.js";
import { readable } from "./expression.js";
import { wordsOf } from "./targets.js";
import { at } from "./task-parts.js";

/** Which errors a `catch` means: their title, or the last word of their type with its status. */
export function caughtWords(caught: Dict): string {
  const type = typeWord(caught, "errors.with");
  const error = title(caught, "errors.with") ?? (type === undefined ? "any error" : `${type} error`);
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
