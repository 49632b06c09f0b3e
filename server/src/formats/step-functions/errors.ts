// What a catcher catches, in words: errors of the author's own by their names, technical ones as what they are.
import type { Dict } from "../data/node.js";
import { entryOf } from "../data/node.js";
import { wordsOf } from "./plain-words.js";

/** `States.Timeout`, `Lambda.ServiceException`: raised by a service and not by the author's own work. */
const OF_SERVICE = /^[A-Z]\w*\.\w/;

/** The condition of a catcher; undefined where it names nothing. */
export function errorsInWords(catcher: Dict): string | undefined {
  const words = errorsOf(catcher).map(inWords);
  return words.length === 0 ? undefined : [...new Set(words)].join(" or ");
}

/** Nobody decided anything: a service failed, or did not answer in time. */
export function isTechnical(catcher: Dict): boolean {
  return errorsOf(catcher).every((error) => OF_SERVICE.test(error));
}

function errorsOf(catcher: Dict): readonly string[] {
  const errors = entryOf(catcher, "ErrorEquals")?.value;
  const names = errors?.kind === "list" ? errors.items : errors ? [errors] : [];
  return names.flatMap((name) => (name.kind === "scalar" && name.text !== "" ? [name.text] : []));
}

function inWords(error: string): string {
  if (/^States\.(?:Heartbeat)?Timeout$/.test(error)) return "time is up";
  return OF_SERVICE.test(error) ? "something unexpected happens" : wordsOf(error.replace(/Exception$/, "")) || error;
}
