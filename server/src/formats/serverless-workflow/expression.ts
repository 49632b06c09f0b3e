// Conditions and times as people read them: expressions without their wrapping, durations in one notation.
import type { Fact } from "../../model/fact.js";
import type { Target } from "../../model/process.js";
import type { Span } from "../../text/span.js";
import { type Dict, entryOf, type Node } from "../data/node.js";

/** `${ .customer.age < 18 }` as `customer.age < 18`; what stands in quotes is left as it is. */
export function readable(expression: string): string {
  const inner = /^\$\{([\s\S]*)\}$/.exec(expression.trim())?.[1] ?? expression;
  const words = inner.replace(/\s+/g, " ").trim();
  return unwrapped(words)
    .split(/("(?:[^"\\]|\\.)*"|'[^']*')/)
    .map((piece, i) => (i % 2 === 1 ? piece : plain(piece)))
    .join("")
    .trim();
}

export interface Named {
  readonly name: string | undefined;
  /** Where the name stands, or the way where it has none. */
  readonly at: Span;
  readonly expression: Node | undefined;
  readonly to: Target;
}

/** When a way is taken: its name, or what is computed where the name says no more than where it leads. */
export function conditionOf({ name, at, expression, to }: Named): Fact<string> {
  const computed = expression?.kind === "scalar" && expression.text.trim() !== "" ? expression : undefined;
  const isTelling = name !== undefined && !GENERIC.test(name) && !(to.kind === "step" && sameWords(to.id, name));
  if (isTelling) return { kind: "stated", value: name, span: at };
  if (computed) return { kind: "stated", value: readable(computed.text), span: computed.span };
  return { kind: "missing", anchor: at, open: false };
}

/** Names that only count or close the list. */
const GENERIC =
  /^(?:(?:case|condition|branch|option|rule)?[-_ ]?\w?\d*|default(?:[-_ ]?case)?|otherwise|else|any|catch[-_ ]?all)$/i;

function sameWords(a: string, b: string): boolean {
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return bare(a) === bare(b);
}

/** Without the parentheses around the whole. */
function unwrapped(words: string): string {
  if (!words.startsWith("(")) return words;
  let open = 0;
  for (const { 0: sign, index } of words.matchAll(/"(?:[^"\\]|\\.)*"|[()]/g)) {
    if (sign === "(") open++;
    else if (sign === ")") open--;
    if (open === 0) return index === words.length - 1 ? words.slice(1, -1).trim() : words;
  }
  return words;
}

function plain(piece: string): string {
  return piece
    .replace(/\$(?:context|input|data|workflow)?(?=\.)/g, "")
    .replace(/(^|[\s(![|])\.(?=[A-Za-z_])/g, "$1")
    .replace(/([\w.]+) ?== ?false\b|([\w.]+) ?\| ?not\b/g, (_, a?: string, b?: string) => `not ${a ?? b}`)
    .replace(/([\w.]+) ?== ?true\b/g, "$1")
    .replace(/ ?!= ?/g, " is not ")
    .replace(/ ?== ?/g, " is ");
}

const UNITS = [
  ["days", "D"],
  ["hours", "H"],
  ["minutes", "M"],
  ["seconds", "S"],
] as const;

/** `{hours: 1, minutes: 30}` as `PT1H30M`; a text as it is. Undefined where neither is written. */
export function durationOf(node: Node | undefined): string | undefined {
  if (node?.kind === "scalar") return node.text.trim() === "" ? undefined : node.text.trim();
  if (node?.kind !== "dict") return undefined;
  const [days = "", ...times] = UNITS.map(([key, letter]) => amountOf(node, key, letter));
  const time = times.join("");
  return days === "" && time === "" ? undefined : `P${days}${time === "" ? "" : `T${time}`}`;
}

function amountOf(dict: Dict, key: string, letter: string): string {
  const value = entryOf(dict, key)?.value;
  return value?.kind === "scalar" && /^\d+$/.test(value.text) ? `${value.text}${letter}` : "";
}
