// Lines of a text: the only place that knows where lines begin.

/** A place as people and editors count it: both from 0, the character in UTF-16 code units. */
export interface LineColumn {
  readonly line: number;
  readonly character: number;
}

/**
 * Answers line questions about one text. Lines end with LF, CRLF or a lone CR, as in the Language Server Protocol. They
 * are looked for as far as they are asked about: most findings stand near the beginning.
 */
export class LineIndex {
  readonly #starts = [0];
  readonly #text: string;
  /** The next line breaks of both kinds; -1 where there are no more. */
  #feed: number;
  #carriage: number;

  constructor(text: string) {
    this.#text = text;
    this.#feed = text.indexOf("\n");
    this.#carriage = text.indexOf("\r");
  }

  get lines(): number {
    while (this.#findNext());
    return this.#starts.length;
  }

  /** Offsets outside the text are moved to its nearest end. */
  position(offset: number): LineColumn {
    const inside = Math.max(0, Math.min(offset, this.#text.length));
    const line = this.#lineAt(inside);
    return { line, character: inside - (this.#starts[line] ?? 0) };
  }

  /** Lines and characters outside the text are moved to its nearest end. */
  offset({ line, character }: LineColumn): number {
    if (line < 0) return 0;
    const start = this.#startOf(line);
    if (start === undefined) return this.#text.length;
    return Math.min(start + Math.max(0, character), this.lineEnd(line));
  }

  lineStart(line: number): number {
    return this.#startOf(line) ?? this.#text.length;
  }

  /** The end of a line's text, before its line break. */
  lineEnd(line: number): number {
    const start = this.lineStart(line);
    let end = this.#startOf(line + 1) ?? this.#text.length;
    while (end > start && isBreak(this.#text.charCodeAt(end - 1))) end--;
    return end;
  }

  #startOf(line: number): number | undefined {
    while (this.#starts.length <= line && this.#findNext());
    return this.#starts[line];
  }

  #lineAt(offset: number): number {
    while ((this.#starts.at(-1) ?? 0) <= offset && this.#findNext());
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** False behind the last line. */
  #findNext(): boolean {
    const [feed, carriage] = [this.#feed, this.#carriage];
    if (feed < 0 && carriage < 0) return false;
    const isFeed = carriage < 0 || (feed >= 0 && feed <= carriage + 1);
    const start = (isFeed ? feed : carriage) + 1;
    this.#starts.push(start);
    if (feed >= 0 && feed < start) this.#feed = this.#text.indexOf("\n", start);
    if (carriage >= 0 && carriage < start) this.#carriage = this.#text.indexOf("\r", start);
    return true;
  }
}

/** The line break that the text uses first; LF where it has none. */
export function lineBreak(text: string): "\n" | "\r\n" {
  const at = text.indexOf("\n");
  return at > 0 && text[at - 1] === "\r" ? "\r\n" : "\n";
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}
