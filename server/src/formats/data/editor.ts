// Writes into a YAML or JSON text: new entries, items and values as small edits that leave every other line alone.
import type { TextEdit } from "../../text/edit.js";
import { lineBreak } from "../../text/line-index.js";
import { absolute, type Range } from "../../text/span.js";
import type { DataReading } from "./data-reading.js";
import {
  type Draft,
  type DraftMap,
  type DraftScalar,
  entriesInFlow,
  inBlock,
  inFlow,
  inPlaceOf,
  itemsInBlock,
} from "./draft.js";
import { lineEnd, lineStart } from "./lines.js";
import type { Dict, Entry, List, Node, Scalar } from "./node.js";

export class DataEditor {
  readonly #reading: DataReading;
  readonly #text: string;
  readonly #eol: string;

  constructor(reading: DataReading) {
    this.#reading = reading;
    this.#text = reading.text;
    this.#eol = lineBreak(reading.text);
  }

  range(node: Node): Range {
    return absolute(node.span, this.#reading.layout);
  }

  raw(node: Node): string {
    const { start, end } = this.range(node);
    return this.#text.slice(start, end);
  }

  /** `flow` where the value stands between brackets. */
  replace(value: Scalar, draft: DraftScalar | { readonly raw: string }, flow: boolean): TextEdit {
    const { start, end } = this.range(value);
    const text = inPlaceOf(value, draft, this.#reading.language, flow);
    const gap = start === end && /[:-]/.test(this.#text[start - 1] ?? "") ? " " : "";
    return { start, end, text: gap + text };
  }

  /** A map where nothing is written yet. */
  replaceByMap(value: Scalar, entries: DraftMap): TextEdit {
    return this.replace(value, { raw: inFlow(entries, this.#reading.language) }, true);
  }

  /** Entries for keys that the map does not have, each behind the key that comes before it in `order`. */
  add(dict: Dict, entries: DraftMap, order: readonly string[]): TextEdit[] {
    const own = dict.entries.filter((entry) => !entry.aliased);
    if (own.length === 0) return dict.flow ? [this.#fill(dict, entries)] : [];
    if (own.some((entry) => this.#isExplicit(entry))) return [];
    const rank = (key: string): number => order.indexOf(key);
    const groups = new Map<Entry | undefined, Map<string, Draft>>();
    for (const [key, draft] of [...entries].sort(([a], [b]) => rank(a) - rank(b))) {
      const before = own.filter((entry) => rank(entry.key) >= 0 && rank(entry.key) < rank(key));
      const predecessor = before.reduce<Entry | undefined>(
        (last, entry) => (last && rank(last.key) > rank(entry.key) ? last : entry),
        undefined,
      );
      const group = groups.get(predecessor) ?? new Map();
      groups.set(predecessor, group.set(key, draft));
    }
    return [...groups].map(([after, group]) => this.#addBehind(dict, own, after, group));
  }

  /** An item behind another item of a list, or behind the last. */
  append(list: List, item: DraftMap, after: Node | undefined = list.items.at(-1)): TextEdit[] {
    const { language } = this.#reading;
    const first = list.items[0];
    if (!after || !first) {
      const { start } = this.range(list);
      return list.flow ? [insertion(start + 1, inFlow(item, language))] : [];
    }
    const { end } = this.range(after);
    if (list.flow) {
      const lead = this.#lineLead(this.range(first).start);
      const gap = lead === undefined ? " " : this.#eol + lead;
      return [insertion(end, `,${gap}${inFlow(item, language)}`)];
    }
    const indent = this.#dashIndent(first);
    if (indent === undefined) return [];
    return [insertion(lineEnd(this.#text, end), this.#lines(itemsInBlock([item], indent)))];
  }

  /** A list of one item where a key has no value yet, or an empty list. */
  begin(entry: Entry, item: DraftMap, indent: string): TextEdit[] {
    const { start, end } = this.range(entry.value);
    const restOfLine = this.#text.slice(end, lineEnd(this.#text, end));
    if (this.#reading.language === "json" || (entry.value.kind === "list" && restOfLine.trim() !== ""))
      return [{ start, end, text: inFlow([item], this.#reading.language) }];
    if (entry.value.kind === "scalar" && start === end)
      return [insertion(lineEnd(this.#text, start), this.#lines(itemsInBlock([item], indent)))];
    const colon = absolute(entry.keySpan, this.#reading.layout).end;
    const from = colon + (this.#text.slice(colon, start).match(/^\s*:/)?.[0].length ?? 0);
    return [{ start: from, end, text: this.#lines(itemsInBlock([item], indent)) }];
  }

  /** Makes a map of a value that stands for its first key, and adds entries to it. */
  unfold(value: Scalar | Dict, key: string, holder: Entry | undefined, flow: boolean, entries: DraftMap): TextEdit[] {
    const { start, end } = this.range(value);
    const { language } = this.#reading;
    if (value.kind === "dict" && !value.flow) return [];
    if (flow || language === "json" || value.kind === "dict") {
      const name = language === "json" ? JSON.stringify(key) : key;
      const rest = entriesInFlow(entries, language).join(", ");
      return [insertion(start, `{${name}: `), insertion(end, `, ${rest}}`)];
    }
    const oneLine = !/[\r\n]/.test(this.raw(value));
    const text = oneLine ? this.raw(value) : JSON.stringify(value.text.trim());
    const lead = holder ? `${this.#indentOf(holder)}  ` : " ".repeat(start - lineStart(this.#text, start));
    const from = holder ? this.#behindColon(holder) : start;
    const before = holder ? `${this.#eol}${lead}` : "";
    const [first = "", ...rest] = inBlock(entries, lead);
    const added = this.#lines([lead + first, ...rest]);
    if (!oneLine) return [{ start: from, end, text: `${before}${key}: ${text}${added}` }];
    return [{ start: from, end: start, text: `${before}${key}: ` }, insertion(lineEnd(this.#text, end), added)];
  }

  /** The indentation of a list's items, by the example of another list in the same map. */
  listIndent(dict: Dict): string {
    for (const { value, aliased } of dict.entries) {
      const first = value.kind === "list" && !value.flow && !aliased ? value.items[0] : undefined;
      const indent = first && this.#dashIndent(first);
      if (indent !== undefined) return indent;
    }
    const own = dict.entries.find((entry) => !entry.aliased);
    return `${own ? this.#indentOf(own) : ""}  `;
  }

  #fill(dict: Dict, entries: DraftMap): TextEdit {
    return insertion(this.range(dict).start + 1, entriesInFlow(entries, this.#reading.language).join(", "));
  }

  #addBehind(dict: Dict, own: readonly Entry[], after: Entry | undefined, entries: DraftMap): TextEdit {
    const anchor = after ?? own[0];
    if (!anchor) return this.#fill(dict, entries);
    const { start } = absolute(anchor.keySpan, this.#reading.layout);
    const end = Math.max(absolute(anchor.keySpan, this.#reading.layout).end, this.range(anchor.value).end);
    if (dict.flow) {
      const lead = this.#lineLead(start);
      const gap = lead === undefined ? " " : this.#eol + lead;
      const spread = lead === undefined ? undefined : { eol: this.#eol, indent: lead, unit: this.#unit() };
      const texts = entriesInFlow(entries, this.#reading.language, spread);
      return after
        ? insertion(end, texts.map((text) => `,${gap}${text}`).join(""))
        : insertion(start, texts.map((text) => `${text},${gap}`).join(""));
    }
    const indent = this.#indentOf(own.find((entry) => this.#beginsLine(entry)) ?? anchor);
    const [first = "", ...rest] = inBlock(entries, indent);
    if (!after) return insertion(start, [first, ...rest, ""].join(this.#eol) + indent);
    return insertion(lineEnd(this.#text, end), this.#lines([indent + first, ...rest]));
  }

  /** By how much the text indents, by the example of its first line that is indented. */
  #unit(): string {
    return /^[ \t]+(?=["{[\w])/m.exec(this.#text)?.[0] ?? "  ";
  }

  #lines(lines: readonly string[]): string {
    return lines.map((line) => this.#eol + line).join("");
  }

  #behindColon(entry: Entry): number {
    const { end } = absolute(entry.keySpan, this.#reading.layout);
    return end + (this.#text.slice(end, this.range(entry.value).start).match(/^\s*:/)?.[0].length ?? 0);
  }

  /** A key behind a question mark: too rare to be written beside. */
  #isExplicit({ keySpan }: Entry): boolean {
    const { start } = absolute(keySpan, this.#reading.layout);
    return /\?\s*$/.test(this.#text.slice(Math.max(0, start - 2), start));
  }

  #beginsLine({ keySpan }: Entry): boolean {
    return this.#lineLead(absolute(keySpan, this.#reading.layout).start) !== undefined;
  }

  /** As far right as the key stands; an anchor before the first key of an item stands where the map begins. */
  #indentOf({ keySpan }: Entry): string {
    const { start } = absolute(keySpan, this.#reading.layout);
    const lead = this.#text.slice(lineStart(this.#text, start), start);
    return lead
      .replace(/^\ufeff/, "")
      .replace(/[&!].*$/, "")
      .replace(/\S/g, " ");
  }

  #dashIndent(item: Node): string | undefined {
    const { start } = this.range(item);
    return /^([ \t]*)-[ \t]+(?:&\S+[ \t]+)?$/.exec(this.#text.slice(lineStart(this.#text, start), start))?.[1];
  }

  /** The white space before a place that begins its line. */
  #lineLead(offset: number): string | undefined {
    const lead = this.#text.slice(lineStart(this.#text, offset), offset);
    return /^[ \t]*$/.test(lead) ? lead : undefined;
  }
}

function insertion(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}
