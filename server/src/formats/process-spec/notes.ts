// What is noted while one piece of a process is read: problems, and how they are worded.
import type { Problem, ProblemId } from "../../model/problem.js";
import type { Span } from "../../text/span.js";
import type { Broken } from "../data/data-reading.js";
import type { Node } from "../data/node.js";
import type { Container, SpecWord } from "./word.js";

/** Gathers the problems of one reading, or of one part that is read on its own. */
export class Notes {
  readonly problems: Problem[] = [];
  readonly broken: Broken;
  readonly #language: "yaml" | "json";

  constructor(broken: Broken, language: "yaml" | "json") {
    this.broken = broken;
    this.#language = language;
  }

  note(id: ProblemId, message: string, data: Problem["data"], span: Span): void {
    this.problems.push({ id, message, data, span });
  }

  /** With `right` as what should stand at the span instead; offered as a repair only where `safe`. */
  correct(id: ProblemId, message: string, data: Problem["data"], span: Span, right: string, safe: boolean): void {
    const text = this.#language === "json" ? JSON.stringify(right) : right;
    const respell = safe ? { span, text } : undefined;
    this.problems.push({ id, message, data: { ...data, right }, span, respell });
  }

  wrongShape(word: Pick<SpecWord, "key" | "takes">, node: Node): void {
    if (node.kind === "scalar" && node.unreadable) return;
    this.note("wrong-type", "shape", { key: word.key, takes: word.takes, found: described(node) }, node.span);
  }

  needed(container: Container, key: string, span: Span): void {
    const place = container.name.charAt(0).toUpperCase() + container.name.slice(1);
    this.note("wrong-type", "needed", { place, key }, span);
  }
}

/** A value in the words of a sentence: "this is a list". */
export function described(node: Node): string {
  if (node.kind === "list") return "a list";
  if (node.kind === "dict") return "a group of keys";
  if (node.value === null) return "empty";
  if (typeof node.value === "number") return "a number";
  return typeof node.value === "boolean" ? "true or false" : "text";
}
