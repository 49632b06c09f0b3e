// Finds the lines of a text that state facts: a word of the process spec, a colon, and what it says.
import { isOpenPlace } from "../../model/fact.js";
import type { Range } from "../../text/span.js";
import type { SpecWord } from "../process-spec/word.js";
import { lineWord, type ProseKind, SEVERAL } from "./words.js";

/** Ranges are of the text as it reads, before its format writes some characters in other ways. */
export interface FactLine {
  /** The line without its break. */
  readonly line: Range;
  /** The property, lower case; `metric` and `allow` too. */
  readonly key: string;
  readonly word: Range;
  /** The rule that an `allow` line names. */
  readonly rule: Range | undefined;
  /** Without the white space around it; empty right behind the colon where nothing is said. */
  readonly value: Range;
}

/** An optional mark of a list, the word, for `allow` the rule, the colon, and white space before the value. */
const SHAPE = /^([ \t]*(?:[-*•][ \t]+)?)([A-Za-z][a-z]+)(?:([ \t]+)([a-z\d]+(?:-[a-z\d]+)+))?:(?=\s|$)/;

/** In order; of two lines that say the same property, only the first does. */
export function factLines(text: string, kind: ProseKind): readonly FactLine[] {
  const found: FactLine[] = [];
  const keys = new Set<string>();
  for (const { 0: line, index: start } of text.matchAll(/[^\r\n]+/g)) {
    const fact = factLine(line, start, kind);
    if (!fact || keys.has(fact.key)) continue;
    if (!isRepeatable(fact.key)) keys.add(fact.key);
    found.push(fact);
  }
  return found;
}

function factLine(line: string, start: number, kind: ProseKind): FactLine | undefined {
  const match = SHAPE.exec(line);
  if (!match) return undefined;
  const [head, lead = "", word = "", gap = "", rule] = match;
  const key = word.toLowerCase();
  if (!isLineWord(key, kind) || (key === "allow") !== (rule !== undefined)) return undefined;
  const said = line.slice(head.length);
  const text = said.trim();
  if (!isFit(key, text, kind)) return undefined;
  const valueStart = start + head.length + (text === "" ? 0 : said.indexOf(text));
  const wordStart = start + lead.length;
  const ruleStart = wordStart + word.length + gap.length;
  return {
    line: { start, end: start + line.length },
    key,
    word: { start: wordStart, end: wordStart + word.length },
    rule: rule === undefined ? undefined : { start: ruleStart, end: ruleStart + rule.length },
    value: { start: valueStart, end: valueStart + text.length },
  };
}

function isLineWord(key: string, kind: ProseKind): boolean {
  return key === "allow" || (kind === "process" && key === "metric") || lineWord(kind, key) !== undefined;
}

export function isRepeatable(key: string): boolean {
  return key === "allow" || key === "metric" || SEVERAL.has(key);
}

/** A line that says something else than its word takes is a sentence of the author's, and no fact. */
function isFit(key: string, text: string, kind: ProseKind): boolean {
  const word = lineWord(kind, key);
  return isOpenPlace(text) || word === undefined || fits(word, text);
}

export function fits({ shape, values }: SpecWord, text: string): boolean {
  if (shape === "tries") return /^(?:[1-9]|1\d|20)$/.test(text);
  if (shape === "flag") return /^(?:true|false|yes|no)$/i.test(text);
  return shape !== "choice" || Object.keys(values ?? {}).includes(text.toLowerCase());
}
