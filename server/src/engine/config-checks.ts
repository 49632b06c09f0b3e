// Looks at one value of a configuration at a time, and notes what is not as its key wants it.
import type { Dict, Entry, Node } from "../formats/data/node.js";
import type { Problem, ProblemId } from "../model/problem.js";
import { nearest } from "../text/nearest.js";
import type { Span } from "../text/span.js";
import { type ConfigWord, synonyms } from "./config-words.js";

/** Text of the author with its place. */
export interface Written {
  readonly text: string;
  readonly span: Span;
}

/** What a value may be called where its key is not a fixed word: an option of a rule. */
export type Expected = Pick<ConfigWord, "key" | "takes">;

/** Collects problems while values are read; each reader returns undefined where the value cannot be used. */
export class Checks {
  readonly problems: Problem[] = [];

  note(id: ProblemId, message: string, data: Problem["data"], span: Span, right?: string): void {
    const respell = right === undefined ? undefined : { span, text: right };
    this.problems.push({ id, message, data: right === undefined ? data : { ...data, right }, span, respell });
  }

  /** The entries whose key is one of `names`, each once. */
  *entries(dict: Dict, place: string, names: readonly string[]): Iterable<Entry> {
    const seen = new Set<string>();
    for (const entry of dict.entries) {
      if (!names.includes(entry.key)) this.#unknownKey(entry, dict, place, names);
      else if (seen.has(entry.key)) this.note("unknown-key", "repeated", { key: entry.key, place }, entry.keySpan);
      else yield entry;
      seen.add(entry.key);
    }
  }

  /** The entries of a map whose keys are words of the key table, each with its word. */
  *known(dict: Dict | undefined, place: string, words: readonly ConfigWord[]): Iterable<[ConfigWord, Entry]> {
    if (dict === undefined) return;
    const names = words.map(({ key }) => key);
    for (const entry of this.entries(dict, place, names)) {
      const word = words.find(({ key }) => key === entry.key);
      if (word !== undefined) yield [word, entry];
    }
  }

  /** The entries of a map whose keys are the author's own, each once. */
  *phrases(dict: Dict | undefined, place: string): Iterable<Entry> {
    const seen = new Set<string>();
    for (const entry of dict?.entries ?? []) {
      if (seen.has(entry.key)) this.note("unknown-key", "repeated", { key: entry.key, place }, entry.keySpan);
      else yield entry;
      seen.add(entry.key);
    }
  }

  /** A better word that stands there already is named, but not offered: it would then stand twice. */
  #unknownKey({ key, keySpan: span }: Entry, dict: Dict, place: string, names: readonly string[]): void {
    const synonym = synonyms.get(key);
    const said = synonym !== undefined && names.includes(synonym) ? synonym : undefined;
    const right = said ?? nearest(key, names);
    if (right === undefined) this.note("unknown-key", "unknown", { key, place }, span);
    else this.unknown("unknown-key", said ? "synonym" : "misspelt", { key, place }, span, right, dict);
  }

  /** Notes a key for which there is a better word. */
  unknown(id: ProblemId, message: string, data: Problem["data"], span: Span, right: string, dict: Dict): void {
    if (dict.entries.some(({ key }) => key === right)) this.note(id, message, { ...data, right }, span);
    else this.note(id, message, data, span, right);
  }

  dict(node: Node, word: Expected): Dict | undefined {
    if (node.kind === "dict") return node;
    if (!isNothing(node)) this.#shape(node, word);
    return undefined;
  }

  flag(node: Node, word: Expected): boolean | undefined {
    if (node.kind === "scalar" && typeof node.value === "boolean") return node.value;
    if (!isNothing(node)) this.#shape(node, word);
    return undefined;
  }

  /** A number of at least `minimum`. */
  number(node: Node, word: Expected, minimum: number | undefined): number | undefined {
    const value = node.kind === "scalar" ? node.value : undefined;
    if (typeof value === "number" && value >= (minimum ?? -Infinity) && Number.isFinite(value)) return value;
    if (!isNothing(node)) this.#shape(node, word);
    return undefined;
  }

  text(node: Node, word: Expected): Written | undefined {
    if (isNothing(node)) return undefined;
    if (node.kind === "scalar") return node;
    this.#shape(node, word);
    return undefined;
  }

  /** One text, or a list of texts. */
  texts(node: Node, word: Expected): Written[] {
    const nodes = node.kind === "list" ? node.items : [node];
    return nodes.flatMap((item) => this.text(item, word) ?? []);
  }

  /** One of a few fixed words. */
  choice<Choice extends string>(node: Node, word: Expected, choices: readonly Choice[]): Choice | undefined {
    const written = this.text(node, word);
    if (written === undefined) return undefined;
    const found = choices.find((choice) => choice === written.text);
    if (found === undefined) this.noChoice(written, word.key, choices);
    return found;
  }

  /** Notes that a text is none of the words it could be. */
  noChoice({ text, span }: Written, key: string, choices: readonly string[], told = choices.join(", ")): void {
    const synonym = synonyms.get(text);
    const right = synonym !== undefined && choices.includes(synonym) ? synonym : nearest(text, choices);
    const data = { key, choices: told, found: text };
    this.note("wrong-type", right === undefined ? "value" : "misspelt", data, span, right);
  }

  #shape(node: Node, { key, takes }: Expected): void {
    this.note("wrong-type", "shape", { key, takes, found: described(node) }, node.span);
  }
}

/** Nothing is written, or nothing that could be read: then another problem says so. */
export function isNothing(node: Node): boolean {
  return node.kind === "scalar" && (node.unreadable === true || (node.value === null && node.text === ""));
}

function described(node: Node): string {
  if (node.kind === "list") return "a list";
  if (node.kind === "dict") return "a map";
  return `“${node.text}”`;
}
