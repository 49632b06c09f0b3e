// Edits a text value where it stands: edits of the text as it reads become edits of the file that writes it.
import { applyEdits, type TextEdit } from "../../text/edit.js";
import { lineBreak } from "../../text/line-index.js";
import { absolute } from "../../text/span.js";
import type { DataReading } from "./data-reading.js";
import { DataEditor } from "./editor.js";
import { lineEnd, lineStart } from "./lines.js";
import type { Dict, Entry, Scalar } from "./node.js";
import { TextPlaces } from "./text-places.js";

export class TextEditor {
  readonly #reading: DataReading;
  readonly #editor: DataEditor;
  readonly #eol: string;

  constructor(reading: DataReading) {
    this.#reading = reading;
    this.#editor = new DataEditor(reading);
    this.#eol = lineBreak(reading.text);
  }

  /** Edits of the text under a key of a map. */
  edit(dict: Dict, { keySpan }: Entry, value: Scalar, edits: readonly TextEdit[]): readonly TextEdit[] {
    if (edits.length === 0) return [];
    if (value.style === "double") return this.#inPlace(value, edits, (text) => JSON.stringify(text).slice(1, -1));
    if (value.style === "literal" || value.style === "folded") {
      const gap = this.#eol.repeat(value.style === "folded" ? 2 : 1) + this.#blockIndent(value);
      return this.#inPlace(value, edits, (text) => text.replace(/\r?\n/g, gap));
    }
    const text = applyEdits(value.text, edits);
    if (dict.flow || !text.includes("\n")) return [this.#editor.replace(value, text, dict.flow)];
    const { start, end } = this.#editor.range(value);
    const line = lineEnd(this.#reading.text, end);
    // What follows on the line, such as a comment, stays beside the key.
    const rest = this.#reading.text.slice(end, line);
    const block = this.#block(text, this.#column(absolute(keySpan, this.#reading.layout).start), rest);
    return [block === undefined ? this.#editor.replace(value, text, false) : { start, end: line, text: block }];
  }

  /** A new key, the first of its map. */
  begin(dict: Dict, key: string, text: string): readonly TextEdit[] {
    const first = dict.entries.find(({ aliased }) => !aliased);
    const at = first && !dict.flow ? absolute(first.keySpan, this.#reading.layout).start : undefined;
    const block = at === undefined ? undefined : this.#block(text, this.#column(at));
    const order = [key, ...dict.entries.map((entry) => entry.key)];
    return this.#editor.add(dict, new Map([[key, block ? { raw: block } : text]]), order);
  }

  #inPlace(value: Scalar, edits: readonly TextEdit[], written: (text: string) => string): readonly TextEdit[] {
    const places = new TextPlaces(value, this.#editor.raw(value));
    const base = this.#editor.range(value).start;
    const mapped: TextEdit[] = [];
    for (const { start, end, text } of edits) {
      const behind = start === end ? places.behind(start) : undefined;
      const range = behind === undefined ? places.range({ start, end }) : { start: behind, end: behind };
      // Half of a repair is none.
      if (!range) return [];
      mapped.push({ start: base + range.start, end: base + range.end, text: written(text) });
    }
    return mapped;
  }

  /** Lines as they read, indented under their key; undefined where a block cannot say it. */
  #block(text: string, column: number, rest = ""): string | undefined {
    if (this.#reading.language === "json") return undefined;
    const lines = text.trimEnd().split(/\r?\n/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what a block cannot say.
    if (/^\s/.test(text) || /[\0-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff]/.test(text)) return undefined;
    const indent = " ".repeat(column + 2);
    return [`|-${rest}`, ...lines.map((line) => (line.trim() === "" ? "" : indent + line))].join(this.#eol);
  }

  #column(offset: number): number {
    return offset - lineStart(this.#reading.text, offset);
  }

  /** How far right the lines of a block stand. */
  #blockIndent(value: Scalar): string {
    return /\n([ ]*)[^\s]/.exec(this.#editor.raw(value))?.[1] ?? "";
  }
}
