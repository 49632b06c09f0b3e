// Builds nodes from the events of the JSON parser, on a stack of its own so that what was read survives a failure.
import type { Problem } from "../../model/problem.js";
import type { Dict, Entry, List, Node, Scalar } from "./node.js";
import { type Part, type Parts, partStart, type Split, spanIn } from "./parts.js";

/** No process is nested this deep; a text that is was made to be. */
const DEEPEST = 64;

interface Open {
  readonly kind: "dict" | "list";
  readonly start: number;
  readonly part: Part;
  readonly entries: Entry[];
  readonly items: Node[];
  /** Its items are parts of their own. */
  readonly splits: boolean;
  /** The key that waits for its value. */
  key: { readonly text: string; readonly start: number; readonly end: number; readonly part: Part } | undefined;
}

export class JsonTree {
  readonly problems: Problem[] = [];
  /** How far the text was read. */
  reached = 0;
  readonly #text: string;
  readonly #parts: Parts;
  readonly #top: Part;
  readonly #split: Split | undefined;
  readonly #open: Open[] = [];
  /** Levels below the deepest that is kept. */
  #below = 0;
  #root: Node | undefined;

  constructor(text: string, parts: Parts, top: Part, split: Split | undefined) {
    this.#text = text;
    this.#parts = parts;
    this.#top = top;
    this.#split = split;
  }

  begin(kind: Open["kind"], start: number): void {
    this.reached = start;
    if (this.#open.length > DEEPEST || this.#below > 0) {
      if (this.#below++ === 0) this.#cut(start);
      return;
    }
    const parent = this.#open.at(-1);
    const splits = kind === "list" && this.#open.length === 1 && this.#split?.lists.includes(parent?.key?.text ?? "");
    const part = this.#valuePart(start);
    this.#open.push({ kind, start, part, entries: [], items: [], splits: splits === true, key: undefined });
  }

  property(text: string, start: number, length: number): void {
    const open = this.#open.at(-1);
    if (!open || this.#below > 0) return;
    this.#settleKey(open);
    const part = this.#split && this.#open.length === 1 ? this.#part(start) : open.part;
    open.key = { text, start, end: start + length, part };
  }

  literal(value: unknown, start: number, length: number): void {
    this.reached = start;
    if (this.#below > 0) return;
    const part = this.#valuePart(start);
    const simple = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    const text = typeof value === "string" ? value : value === null ? "" : this.#text.slice(start, start + length);
    const style = typeof value === "string" ? "double" : "plain";
    this.#add({ kind: "scalar", value: simple ? value : null, text, style, span: spanIn(part, start, start + length) });
  }

  end(at: number): void {
    this.reached = at;
    if (this.#below > 0) this.#below--;
    else this.#close(at);
  }

  /** Closes what was left open at the end of the text. */
  root(end: number): Node {
    while (this.#open.length > 0) this.#close(end);
    return this.#root ?? nothing(this.#top, 0);
  }

  #close(at: number): void {
    const open = this.#open.pop();
    if (!open) return;
    this.#settleKey(open);
    const span = spanIn(open.part, open.start, at);
    const dict: Dict = { kind: "dict", entries: open.entries, flow: true, span };
    const list: List = { kind: "list", items: open.items, flow: true, span };
    this.#add(open.kind === "dict" ? dict : list);
  }

  #add(node: Node): void {
    const parent = this.#open.at(-1);
    if (!parent) this.#root ??= node;
    else if (parent.kind === "list") parent.items.push(node);
    else if (parent.key) this.#settle(parent, parent.key, node);
  }

  /** A key without a value, as it stands while somebody types. */
  #settleKey(open: Open): void {
    if (open.key) this.#settle(open, open.key, { ...nothing(open.key.part, open.key.end), unreadable: true });
  }

  #settle(open: Open, key: NonNullable<Open["key"]>, value: Node): void {
    const end = value.span.part === key.part.id ? value.span.end + key.part.base : key.end;
    open.entries.push({
      key: key.text,
      keySpan: spanIn(key.part, key.start, key.end),
      value,
      span: spanIn(key.part, key.start, Math.max(key.end, end)),
    });
    open.key = undefined;
  }

  #valuePart(start: number): Part {
    const parent = this.#open.at(-1);
    if (!parent) return this.#top;
    if (parent.splits) return this.#part(start);
    return parent.key?.part ?? parent.part;
  }

  #part(start: number): Part {
    return this.#parts.open(partStart(this.#text, start));
  }

  #cut(start: number): void {
    const span = spanIn(this.#open.at(-1)?.part ?? this.#top, start, start + 1);
    if (this.problems.length === 0)
      this.problems.push({ id: "limit-reached", message: "depth", data: { limit: DEEPEST }, span });
    this.#add({ ...nothing(this.#top, 0), span, unreadable: true });
  }
}

function nothing(part: Part, at: number): Scalar {
  return { kind: "scalar", value: null, text: "", style: "plain", span: spanIn(part, at, at) };
}
