// Where a cursor stands in a YAML text. Looks at lines and indentation only, because a line that is being typed rarely parses.
import { flowPlace } from "./flow-place.js";
import { lineEnd, lineStart } from "./lines.js";
import { ITEM, type PathStep, type Place } from "./place.js";

export function yamlPlace(text: string, offset: number): Place | undefined {
  const lines = new Lines(text);
  const line = lines.around(offset);
  if (inComment(text.slice(line.start, offset))) return undefined;
  const { path, present } = lines.surroundings(line);
  if (!path) return undefined;
  const { key } = line;
  if (!key || offset <= key.end) {
    const start = line.start + line.column;
    const end = key ? key.end : wordEnd(text, Math.max(start, offset), line.end);
    if (offset < start) return undefined;
    // Between brackets on a line without a key.
    const between = key ? undefined : flowPlace(text, start, offset, line.end, path);
    return between ?? { at: "key", path, present, range: key ? { start: key.start, end } : { start, end } };
  }
  const inside = [...path, key.text];
  const start = line.start + line.value;
  // A value needs a space between itself and the colon.
  if (offset < start || text[offset - 1] === ":") return undefined;
  const between = flowPlace(text, start, offset, line.end, inside);
  if (between) return between;
  return { at: "value", path: inside, present: new Set(), range: valueRange(text, start, offset, line.end) };
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** The columns of the dashes that it begins with. */
  readonly dashes: readonly number[];
  /** The column of what stands behind the dashes. */
  readonly column: number;
  readonly key: { readonly text: string; readonly start: number; readonly end: number } | undefined;
  /** The column behind the colon and the spaces after it. */
  readonly value: number;
}

/** No key is longer; a longer line need not be searched for one. */
const LONGEST_KEY = 200;

class Lines {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The line of the cursor; an empty line is as deep as the cursor stands in it. */
  around(offset: number): Line {
    const start = lineStart(this.#text, offset);
    const line = this.#at(start);
    const blank = this.#text.slice(start, line.end).trim() === "";
    return blank ? { ...line, column: offset - start } : line;
  }

  /** The keys that lead to the map of a line, and the other keys of that map; no path inside a text of several lines. */
  surroundings(line: Line): { path: PathStep[] | undefined; present: ReadonlySet<string> } {
    const path: PathStep[] = [];
    const present = new Set<string>();
    let { column } = line;
    let innermost = true;
    let dashes = [...line.dashes];
    for (let above: Line | undefined = line; above; ) {
      const dash = dashes.pop();
      if (dash !== undefined) {
        path.unshift(ITEM);
        column = dash + 1;
        innermost = false;
        continue;
      }
      if (!innermost && column === 0) break;
      above = this.#above(above, column);
      if (!above) break;
      if (above.column < column) {
        if (!above.key) return { path: undefined, present };
        if (/^[|>][+-]?\d*\s*(?:#.*)?$/.test(this.#text.slice(above.start + above.value, above.end).trim()))
          return { path: undefined, present };
        path.unshift(above.key.text);
        column = above.column;
        innermost = false;
      } else if (innermost && above.key) present.add(above.key.text);
      dashes = [...above.dashes];
    }
    this.#below(line, present);
    return { path, present };
  }

  /** The next line above that stands no deeper than `column`; undefined at the beginning of the document. */
  #above(from: Line, column: number): Line | undefined {
    let { start } = from;
    while (start > 0) {
      start = lineStart(this.#text, start - 1);
      if (this.#text.startsWith("---", start)) return undefined;
      const first = this.#firstColumn(start);
      if (first === undefined || first > column) continue;
      const line = this.#at(start);
      if (line.column <= column) return line;
    }
    return undefined;
  }

  /** Gathers the keys of the same map below a line. */
  #below(line: Line, present: Set<string>): void {
    for (let start = line.end; start < this.#text.length; ) {
      start = this.#text.indexOf("\n", start) + 1;
      if (start === 0 || this.#text.startsWith("---", start)) return;
      const first = this.#firstColumn(start);
      if (first !== undefined && first < line.column) return;
      const below = first === line.column ? this.#at(start) : undefined;
      if (below?.key && below.dashes.length === 0) present.add(below.key.text);
    }
  }

  /** The column of the first mark of a line that is neither empty nor a comment. */
  #firstColumn(start: number): number | undefined {
    const marks = /[^ \t]/g;
    marks.lastIndex = start;
    const at = marks.exec(this.#text)?.index ?? this.#text.length;
    const mark = this.#text[at];
    return mark === undefined || mark === "\n" || mark === "\r" || mark === "#" ? undefined : at - start;
  }

  #at(start: number): Line {
    const end = lineEnd(this.#text, start);
    const top = this.#text.slice(start, Math.min(end, start + LONGEST_KEY));
    const marks = /^[ \t]*(?:-(?:[ \t]+|$))*/.exec(top)?.[0] ?? "";
    const dashes = [...marks.matchAll(/-/g)].map(({ index }) => index);
    const key = /^(["']?)([^\s#:[\]{},"'][^:#"'{}[\]]*?)\1[ \t]*:(?=\s|$)/.exec(top.slice(marks.length));
    const column = marks.length;
    if (!key) return { start, end, dashes, column, key: undefined, value: column };
    const [whole, quote = "", text = ""] = key;
    const keyStart = start + column + quote.length;
    const gap = /^[ \t]*/.exec(top.slice(column + whole.length))?.[0].length ?? 0;
    const value = column + whole.length + gap;
    return { start, end, dashes, column, key: { text, start: keyStart, end: keyStart + text.length }, value };
  }
}

function inComment(before: string): boolean {
  return /(?:^|\s)#/.test(before.replace(/"[^"]*"|'[^']*'/g, ""));
}

function wordEnd(text: string, offset: number, end: number): number {
  return offset + (/^[\w-]*/.exec(text.slice(offset, end))?.[0].length ?? 0);
}

/** A value without its quotes and without the comment behind it. */
function valueRange(text: string, start: number, offset: number, end: number): { start: number; end: number } {
  const value = text
    .slice(start, end)
    .replace(/(?:^|[ \t])#.*$/, "")
    .trimEnd();
  const quote = /^["']/.test(value) ? 1 : 0;
  const closed = quote === 1 && value.length > 1 && value.at(-1) === value[0] ? 1 : 0;
  const from = Math.min(start + quote, offset);
  return { start: from, end: Math.max(from, offset, start + value.length - closed) };
}
