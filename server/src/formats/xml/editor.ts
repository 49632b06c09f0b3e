// Writes into an XML text: new elements, values and words as small edits that leave every other line alone.
import type { TextEdit } from "../../text/edit.js";
import { lineBreak } from "../../text/line-index.js";
import type { Range } from "../../text/span.js";
import { lineStart } from "../data/lines.js";
import type { ProseEdits } from "../prose/write.js";
import { type Characters, escapedText, escapedValue } from "./characters.js";
import type { XmlAttribute, XmlElement } from "./element.js";

/** An element that is about to be written; with neither text nor children it is empty. */
export interface Draft {
  /** With its prefix. */
  readonly tag: string;
  readonly attributes?: ReadonlyMap<string, string>;
  readonly text?: string;
  readonly children?: readonly Draft[];
}

export class XmlEditor {
  readonly #text: string;
  /** What ends a line; a text that is all in one line stays so. */
  readonly #eol: string;

  constructor(text: string) {
    this.#text = text;
    this.#eol = /[\r\n]/.test(text.trim()) ? lineBreak(text) : "";
  }

  /** Other words as the value of an attribute. */
  restate({ value }: XmlAttribute, words: string): TextEdit {
    return { ...value, text: escapedValue(words) };
  }

  /** Edits of the text of an element as edits of the source. */
  within(element: XmlElement, characters: Characters, edits: ProseEdits): TextEdit[] {
    return edits.map(({ start, end, text }) => {
      const place = characters.place({ start, end });
      const isVerbatim = element.pieces.some(
        (piece) => piece.verbatim && piece.start <= place.start && place.end <= piece.end,
      );
      if (isVerbatim)
        return { ...place, text: text.replaceAll("]]>", "]]]]><![CDATA[>").replace(/\r?\n/g, this.#eol || "\n") };
      return { ...place, text: this.#lines(escapedText(text)) };
    });
  }

  /** Words in an element that has none. */
  fill(element: XmlElement, words: string): TextEdit[] {
    const text = this.#lines(escapedText(words));
    const close = this.#closing(element);
    if (close === undefined) return [];
    return close === ""
      ? [{ start: element.openEnd, end: element.openEnd, text }]
      : [this.#opened(element, text + close)];
  }

  /** A new element behind a child of another, or as its first child. */
  insert(parent: XmlElement, behind: XmlElement | undefined, draft: Draft): TextEdit[] {
    const close = this.#closing(parent);
    if (close === undefined) return [];
    const [first] = parent.children;
    const isBlock = this.#eol !== "" && this.#beginsLine(parent) && (!first || this.#beginsLine(first));
    if (!isBlock) {
      const text = this.#rendered(draft, "", "", "");
      if (close !== "") return [this.#opened(parent, text + close)];
      const at = behind?.end ?? parent.openEnd;
      return [{ start: at, end: at, text }];
    }
    const base = this.#indentOf(parent);
    const unit = this.#unit(parent, first, base);
    const text = `${this.#eol}${this.#rendered(draft, base + unit, unit, this.#eol)}`;
    if (close !== "") return [this.#opened(parent, `${text}${this.#eol}${base}${close}`)];
    const at = behind?.end ?? parent.openEnd;
    const isLast = first === undefined && parent.pieces.length === 0 && parent.closeStart === parent.openEnd;
    return [{ start: at, end: at, text: isLast ? `${text}${this.#eol}${base}` : text }];
  }

  /** The end tag that is still to be written; "" where there is one, undefined where the element is broken. */
  #closing(element: XmlElement): string | undefined {
    if (element.closeStart !== undefined) return "";
    if (!this.#text.slice(element.start, element.openEnd).endsWith("/>")) return undefined;
    return `</${element.name}>`;
  }

  /** An empty element with something in it. */
  #opened({ start, openEnd }: XmlElement, inside: string): TextEdit {
    const tag = this.#text.slice(start, openEnd);
    return { start: openEnd - (/\s*\/>$/.exec(tag)?.[0].length ?? 2), end: openEnd, text: `>${inside}` };
  }

  #beginsLine({ start }: Range): boolean {
    return /^[ \t]*$/.test(this.#text.slice(lineStart(this.#text, start), start));
  }

  #indentOf({ start }: Range): string {
    return this.#text.slice(lineStart(this.#text, start), start);
  }

  /** How much further right children stand than their parent. */
  #unit(parent: XmlElement, first: XmlElement | undefined, base: string): string {
    const inner = first ? this.#indentOf(first) : base;
    if (inner.length > base.length && inner.startsWith(base)) return inner.slice(base.length);
    const outer = parent.parent && this.#beginsLine(parent.parent) ? this.#indentOf(parent.parent) : base;
    return base.length > outer.length && base.startsWith(outer) ? base.slice(outer.length) : "  ";
  }

  #lines(text: string): string {
    return text.replace(/\r\n|\n/g, this.#eol === "" ? "&#10;" : this.#eol);
  }

  #rendered({ tag, attributes, text, children }: Draft, indent: string, unit: string, eol: string): string {
    const written = [...(attributes ?? [])].map(([name, value]) => ` ${name}="${escapedValue(value)}"`).join("");
    if (text !== undefined) return `${indent}<${tag}${written}>${this.#lines(escapedText(text))}</${tag}>`;
    if (!children) return `${indent}<${tag}${written} />`;
    const inside = children.map((child) => this.#rendered(child, indent + unit, unit, eol)).join(eol);
    return `${indent}<${tag}${written}>${eol}${inside}${eol}${indent}</${tag}>`;
  }
}
