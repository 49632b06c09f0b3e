// What an editor shows about the place under the pointer: findings with their reasons, or what a key means.
import type { Finding } from "../engine/finding.js";
import type { Reading, Word } from "../formats/format.js";
import type { Words } from "../messages/render.js";
import { problems } from "../rules/problems.js";
import type { Rule } from "../rules/rule.js";
import { absolute, type Range, touches } from "../text/span.js";

export interface Hover {
  readonly range: Range;
  readonly findings: readonly HoveredFinding[];
  /** The key of the format that stands here, or whose value does. */
  readonly word: Word | undefined;
  /** What the value means that stands here, where it is one of a few. */
  readonly value: string | undefined;
}

export interface HoveredFinding {
  readonly message: string;
  readonly rule: string;
  readonly summary: string;
  /** What the rule rests on; empty where it is no opinion. */
  readonly claim: string;
}

export function hoverAt(
  reading: Reading,
  findings: readonly Finding[],
  offset: number,
  words: Words,
  rules: readonly Rule[],
): Hover | undefined {
  const here = findings.filter((finding) => touches(absolute(finding.span, reading.layout), offset));
  const meaning = meaningAt(reading, offset);
  const first = here[0];
  const range = first ? absolute(first.span, reading.layout) : meaning?.range;
  if (!range) return undefined;
  return {
    range,
    findings: here.map((finding) => hovered(finding, words, rules)),
    word: meaning?.word,
    value: meaning?.value,
  };
}

function hovered(finding: Finding, words: Words, rules: readonly Rule[]): HoveredFinding {
  const rule = rules.find(({ id }) => id === finding.rule);
  const told = rule ?? problems.find(({ id }) => id === finding.rule);
  return {
    message: words.message(finding),
    rule: finding.rule,
    summary: told?.summary ?? "",
    claim: rule?.claim ?? "",
  };
}

/** A value is explained only where it is one of a few; all other values are the author's own words. */
function meaningAt(reading: Reading, offset: number): Pick<Hover, "range" | "word" | "value"> | undefined {
  const cursor = reading.cursor(offset);
  if (!cursor) return undefined;
  const { range } = cursor;
  const written = unquoted(reading.text.slice(range.start, range.end));
  if (cursor.at === "key") {
    const word = cursor.words.find(({ key }) => key === written);
    return word && { range, word, value: undefined };
  }
  const word = cursor.words[0];
  const value = word?.values && Object.hasOwn(word.values, written) ? word.values[written] : undefined;
  return value === undefined ? undefined : { range, word, value };
}

function unquoted(text: string): string {
  return text.trim().replace(/^(["'])(.*)\1$/s, "$2");
}
