// What is wrong with an XML text, gathered while it is read.
import type { DataValue } from "../../model/problem.js";
import type { Range } from "../../text/span.js";
import type { Flaw } from "../data/data-reading.js";

/** These stay where they are; all others may have swallowed or moved what stands around them. */
const LOCAL: ReadonlySet<string> = new Set([
  ...["reference", "value", "quotes", "twice", "prefix", "declaration", "declaration-place", "before", "outside"],
]);

/** No more than these are told of one text, and few of them; a text that is no XML would have thousands. */
const MOST = 500;

export class Flaws {
  readonly found: Flaw[] = [];
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** `words` are those that the message quotes; else what stands in the range. */
  add(message: string, { start, end }: Range, words = this.#excerpt(start, end)): void {
    if (this.found.length === MOST) return;
    const flaw = { start, end, message: `xml-${message}`, data: { words } };
    this.found.push(LOCAL.has(message) ? { ...flaw, local: true } : flaw);
  }

  /** One that other characters in its place would mend. */
  mendable(message: string, { start, end }: Range, respell: string): void {
    const data: Record<string, DataValue> = { right: respell };
    if (this.found.length < MOST)
      this.found.push({ start, end, message: `xml-${message}`, data, respell, local: true });
  }

  /** The first words of a range. */
  #excerpt(start: number, end: number): string {
    const words = this.#source
      .slice(start, Math.min(end, start + 60))
      .replace(/\s+/g, " ")
      .trim();
    return end > start + 60 ? `${words}...` : words;
  }
}
