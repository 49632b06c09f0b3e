// Turns what the YAML parser composed into nodes with places: aliases followed without copying, depth bounded.

import type { Scalar as YamlScalar } from "yaml";
import { type Alias, isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from "yaml";
import type { Problem } from "../../model/problem.js";
import type { Span } from "../../text/span.js";
import { Budget, mergedEntries, repeated } from "./alias.js";
import type { Flaw } from "./data-reading.js";
import { lineStart } from "./lines.js";
import type { Dict, Entry, List, Node, Scalar } from "./node.js";
import { type Part, type Parts, partStart, type Split, spanIn } from "./parts.js";
import type { Source } from "./tabs.js";
import { unclosedFlaw } from "./yaml-flaws.js";
import { asWritten, isOpenQuote, placed } from "./yaml-parse.js";

/** No process is nested this deep; a text that is was made to be. */
const DEEPEST = 64;

/** A key that is no text is quoted up to this length. */
const LONGEST_KEY = 80;

type Composed = ParsedNode | null | undefined;
type Pair = YAMLMap.Parsed["items"][number];

export interface TreeOptions {
  readonly source: Source;
  readonly parts: Parts;
  readonly split: Split | undefined;
  /** Where quoted texts end that are never closed. */
  readonly unclosed: ReadonlySet<number>;
}

/** Reads one document. */
export class YamlTree {
  readonly flaws: Flaw[] = [];
  readonly problems: Problem[] = [];
  readonly budget = new Budget();
  readonly #options: TreeOptions;
  readonly #text: string;
  /** Undefined while the anchored value is still being read. */
  readonly #anchors = new Map<string, Node | undefined>();

  constructor(options: TreeOptions) {
    this.#options = options;
    this.#text = options.source.text;
  }

  read(contents: Composed, top: Part): Node {
    return this.#node(contents, top, 0);
  }

  #node(node: Composed, part: Part, depth: number): Node {
    if (!node) return nothing({ part: part.id, start: 0, end: 0 });
    if (isAlias(node)) return this.#alias(node as Alias.Parsed, part);
    if (depth > DEEPEST) return this.#cut(node, part);
    const anchor = "anchor" in node ? node.anchor : undefined;
    if (anchor !== undefined) this.#anchors.set(anchor, undefined);
    const read = this.#value(node, part, depth);
    if (anchor !== undefined) this.#anchors.set(anchor, read);
    return read;
  }

  #value(node: ParsedNode, part: Part, depth: number): Node {
    if (isMap(node)) return this.#dict(node as YAMLMap.Parsed, part, depth);
    if (isSeq(node)) return this.#list(node as YAMLSeq.Parsed, part, depth, false);
    return isScalar(node) ? this.#scalar(node, part) : nothing({ part: part.id, start: 0, end: 0 });
  }

  #dict(map: YAMLMap.Parsed, part: Part, depth: number): Dict {
    this.#checkClosed(map);
    const entries: Entry[] = [];
    const merges: Entry[] = [];
    for (const pair of map.items) {
      const own = depth === 0 && this.#options.split ? this.#open(pair.key.range[0]) : part;
      const entry = this.#entry(pair, own, depth);
      (entry.key === "<<" ? merges : entries).push(entry);
    }
    const keys = new Set(merges.length > 0 ? entries.map(({ key }) => key) : []);
    for (const merge of merges) {
      const merged = mergedEntries(merge, keys, this.budget);
      for (const entry of merged) {
        entries.push(entry);
        keys.add(entry.key);
      }
    }
    return { kind: "dict", entries, flow: map.flow === true, span: this.#around(map, part) };
  }

  /** An entry at the top of a document is a part of its own, and so is an item of a list that is split. */
  #open(start: number): Part {
    return this.#options.parts.open(this.#options.source.back(partStart(this.#text, start)));
  }

  #span(part: Part, start: number, end: number): Span {
    const { source } = this.#options;
    return spanIn(part, source.back(start), source.back(end));
  }

  #entry(pair: Pair, part: Part, depth: number): Entry {
    const keyEnd = pair.key.range[1];
    const start = this.#keyStart(pair.key);
    const key =
      start === pair.key.range[0] ? this.#key(pair.key, part, depth) : asWritten(this.#text.slice(start, keyEnd));
    const value = this.#entryValue(pair.value, key, part, depth, keyEnd);
    const valueEnd = pair.value ? this.#end(pair.value) : keyEnd;
    return {
      key,
      keySpan: this.#span(part, start, keyEnd),
      value,
      span: this.#span(part, start, Math.max(keyEnd, valueEnd)),
    };
  }

  /** A line without a colon runs into the key of the line below it; the key itself is what stands last. */
  #keyStart(key: ParsedNode): number {
    const [start, end] = key.range;
    if (!isScalar(key) || key.type !== "PLAIN") return start;
    const line = lineStart(this.#text, end);
    return line <= start ? start : line + (this.#text.slice(line, end).match(/^\s*/)?.[0].length ?? 0);
  }

  #entryValue(value: ParsedNode | null, key: string, part: Part, depth: number, keyEnd: number): Node {
    // The parser leaves out the value where the colon is missing.
    if (!value) return { ...nothing(this.#span(part, keyEnd, keyEnd)), unreadable: true };
    const splits = depth === 0 && this.#options.split?.lists.includes(key) === true;
    if (splits && isSeq(value) && value.anchor === undefined)
      return this.#list(value as YAMLSeq.Parsed, part, depth + 1, true);
    return this.#node(value, part, depth + 1);
  }

  #key(key: ParsedNode, part: Part, depth: number): string {
    const read = isAlias(key) || isScalar(key) ? this.#node(key, part, depth) : undefined;
    if (read?.kind === "scalar") return read.text;
    return this.#text.slice(key.range[0], Math.min(key.range[1], key.range[0] + LONGEST_KEY));
  }

  #list(seq: YAMLSeq.Parsed, part: Part, depth: number, split: boolean): List {
    this.#checkClosed(seq);
    const items = seq.items.map((item) => this.#node(item, split ? this.#open(item.range[0]) : part, depth + 1));
    return { kind: "list", items, flow: seq.flow === true, span: this.#around(seq, part) };
  }

  #alias(alias: Alias.Parsed, part: Part): Node {
    const [start, end] = alias.range;
    const target = this.#anchors.get(alias.source);
    if (target) return repeated(target, this.#span(part, start, end), this.budget);
    const message = this.#anchors.has(alias.source) ? "alias-of-itself" : "unknown-anchor";
    this.#flaw({ message, data: { words: alias.source }, start, end, local: true });
    return this.#unread(alias, part);
  }

  #flaw(flaw: Flaw): void {
    this.flaws.push(placed(flaw, this.#options.source));
  }

  #cut(node: ParsedNode, part: Part): Scalar {
    const cut = this.#unread(node, part);
    if (this.problems.length === 0)
      this.problems.push({ id: "limit-reached", message: "depth", data: { limit: DEEPEST }, span: cut.span });
    return cut;
  }

  #unread(node: ParsedNode, part: Part): Scalar {
    const span = this.#span(part, node.range[0], this.#end(node));
    return { kind: "scalar", value: null, text: "", style: "plain", span, unreadable: true };
  }

  #checkClosed({ flow, range }: YAMLMap.Parsed | YAMLSeq.Parsed): void {
    if (flow && this.#options.unclosed.has(range[1])) this.#flaw(unclosedFlaw("bracket", this.#text, range[0]));
  }

  #scalar(node: YamlScalar.Parsed, part: Part): Scalar {
    if (node.type?.startsWith("QUOTE") && this.#options.unclosed.has(node.range[1])) {
      this.#flaw(unclosedFlaw("quote", this.#text, node.range[0]));
      return this.#unread(node, part);
    }
    if (isOpenQuote(node.source)) return this.#unread(node, part);
    const value: unknown = typeof node.value === "string" ? asWritten(node.value) : node.value;
    const text = value === null ? "" : asWritten(node.source ?? String(value));
    const simple = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    const span = node.range[0] === node.range[1] ? this.#gap(node.range[0], part) : this.#around(node, part);
    return { kind: "scalar", value: simple ? value : value === null ? null : text, text, span, style: styleOf(node) };
  }

  /** Where nothing is written: right behind the colon or dash, whatever space or comment follows. */
  #gap(at: number, part: Part): Span {
    let start = at;
    while (start > 0 && /[ \t]/.test(this.#text[start - 1] ?? "")) start--;
    return this.#span(part, start, start);
  }

  #around(node: ParsedNode, part: Part): Span {
    return this.#span(part, node.range[0], this.#end(node));
  }

  /** Where a value ends: the parser counts comments, empty lines and trailing line ends as part of it. */
  #end(node: ParsedNode): number {
    const start = node.range[0];
    let end = Math.min(lastEnd(node), this.#text.length);
    while (end > start && /\s/.test(this.#text[end - 1] ?? "")) end--;
    return Math.max(start, end);
  }
}

/** The end of the last value in a collection written as lines; of the closing mark otherwise. */
function lastEnd(node: ParsedNode): number {
  let last: ParsedNode = node;
  for (;;) {
    if (isMap(last) && !last.flow) {
      const pair: Pair | undefined = (last as YAMLMap.Parsed).items.at(-1);
      if (!pair) return last.range[1];
      last = pair.value ?? pair.key;
    } else if (isSeq(last) && !last.flow) {
      const item: ParsedNode | undefined = (last as YAMLSeq.Parsed).items.at(-1);
      if (!item) return last.range[1];
      last = item;
    } else return last.range[1];
  }
}

function nothing(span: Span): Scalar {
  return { kind: "scalar", value: null, text: "", style: "plain", span };
}

function styleOf({ type }: YamlScalar.Parsed): Scalar["style"] {
  switch (type) {
    case "QUOTE_SINGLE":
      return "single";
    case "QUOTE_DOUBLE":
      return "double";
    case "BLOCK_LITERAL":
      return "literal";
    case "BLOCK_FOLDED":
      return "folded";
    default:
      return "plain";
  }
}
