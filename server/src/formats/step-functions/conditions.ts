// The conditions of a Choice in words: from what its rules compare, and from expressions in JSONata.
import { type Dict, type Entry, entryOf, type Node } from "../data/node.js";
import { expressionInWords } from "./jsonata.js";
import { dictsAt, textAt } from "./machines.js";
import { answered, subjectOf, wordsOf } from "./plain-words.js";

/** What a comparison says, and what it says when it does not hold. */
type Phrase = readonly [holds: string, fails: string];

const PHRASES: Readonly<Record<string, Phrase>> = {
  Equals: ["is", "is not"],
  LessThan: ["is less than", "is at least"],
  LessThanEquals: ["is at most", "is more than"],
  GreaterThan: ["is more than", "is at most"],
  GreaterThanEquals: ["is at least", "is less than"],
  Matches: ["is like", "is not like"],
};

const TIMES: Readonly<Record<string, Phrase>> = {
  Equals: ["is", "is not"],
  LessThan: ["is before", "is not before"],
  LessThanEquals: ["is not after", "is after"],
  GreaterThan: ["is after", "is not after"],
  GreaterThanEquals: ["is not before", "is before"],
};

const TESTS: Readonly<Record<string, Phrase>> = {
  IsPresent: ["is present", "is not present"],
  IsNull: ["has no value", "has a value"],
  IsString: ["is a text", "is no text"],
  IsNumeric: ["is a number", "is no number"],
  IsBoolean: ["is yes or no", "is neither yes nor no"],
  IsTimestamp: ["is a time", "is no time"],
};

const COMPARISON = /^(String|Numeric|Boolean|Timestamp)(\w+?)(Path)?$/;

/** A rule in words; undefined where it says nothing that can be told. */
export function conditionOf(rule: Dict): string | undefined {
  const condition = textAt(rule, "Condition");
  return condition === undefined ? inWords(rule, true) : expressionInWords(condition);
}

/** What it means that a rule does not hold; undefined for expressions. */
export function oppositeOf(rule: Dict): string | undefined {
  return textAt(rule, "Condition") === undefined ? inWords(rule, false) : undefined;
}

/** What a condition stands on: the value that is compared, or what several are joined by. */
export function decidingNode(rule: Dict): Node | undefined {
  return (entryOf(rule, "Condition") ?? deciders(rule)[0])?.value;
}

function deciders(rule: Dict): readonly Entry[] {
  return rule.entries.filter(({ key }) => Object.hasOwn(TESTS, key) || COMPARISON.test(key) || JOINS.has(key));
}

const JOINS: ReadonlySet<string> = new Set(["And", "Or", "Not"]);

/** The nesting is bounded by the reader of the text, and so is this. */
function inWords(rule: Dict, holds: boolean): string | undefined {
  const parts = deciders(rule).flatMap((entry) => said(rule, entry, holds) ?? []);
  return parts.length === 0 ? undefined : parts.join(holds ? " and " : " or ");
}

function said(rule: Dict, { key, value }: Entry, holds: boolean): string | undefined {
  if (key === "Not") return value.kind === "dict" ? inWords(value, !holds) : undefined;
  if (key === "And" || key === "Or") return joined(dictsAt(rule, key), (key === "And") === holds ? "and" : "or", holds);
  const path = textAt(rule, "Variable");
  return path === undefined || value.kind !== "scalar" ? undefined : compared(path, key, value.text, holds);
}

function joined(rules: readonly Dict[], word: "and" | "or", holds: boolean): string | undefined {
  const parts = rules.flatMap((rule) => {
    const part = inWords(rule, holds);
    if (part === undefined) return [];
    return entryOf(rule, "And") || entryOf(rule, "Or") ? [`(${part})`] : [part];
  });
  return parts.length === 0 ? undefined : [...new Set(parts)].join(` ${word} `);
}

function compared(path: string, key: string, value: string, holds: boolean): string | undefined {
  const yes = /^true$/i.test(value) === holds;
  const test = Object.hasOwn(TESTS, key) ? TESTS[key] : undefined;
  if (test) return `${subjectOf(path)} ${test[yes ? 0 : 1]}`;
  const [, type = "", comparison = "", isPath] = COMPARISON.exec(key) ?? [];
  if (isPath === undefined && (type === "Boolean" || /^(?:true|false)$/i.test(value))) return answered(path, yes);
  const phrase = (type === "Timestamp" ? TIMES : PHRASES)[comparison];
  if (!phrase) return undefined;
  const other = isPath === undefined ? wordsIn(value, type) : subjectOf(value);
  return `${subjectOf(path)} ${phrase[holds ? 0 : 1]} ${other}`;
}

function wordsIn(value: string, type: string): string {
  return type === "String" ? wordsOf(value) || "nothing" : value;
}
