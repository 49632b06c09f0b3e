// Reads the rules of a configuration: how severe each one is, and its options checked against the rule's own.
import type { Dict, Entry, Node } from "../formats/data/node.js";
import { rules } from "../rules/index.js";
import { problems, type ToldProblem } from "../rules/problems.js";
import type { Option, Rule, Severity } from "../rules/rule.js";
import { nearest } from "../text/nearest.js";
import { type Checks, isNothing } from "./config-checks.js";
import { severities, severityWord } from "./config-words.js";

/** What a configuration wants of one rule; undefined where it leaves the severity as it is. */
export interface RuleWish {
  readonly severity: Severity | undefined;
  readonly options: Readonly<Record<string, number | string | boolean>>;
}

/** All that can be switched: the rules, and the findings that formats and engine make themselves. */
export interface Catalogue {
  readonly rules: readonly Rule[];
  readonly problems: readonly ToldProblem[];
}

export const everyRule: Catalogue = { rules, problems };

export function readRules(dict: Dict | undefined, checks: Checks, catalogue: Catalogue): Map<string, RuleWish> {
  const wishes = new Map<string, RuleWish>();
  if (dict === undefined) return wishes;
  for (const entry of dict.entries) {
    const { key, keySpan, value } = entry;
    const options = optionsOf(key, catalogue);
    if (options === undefined) unknownRule(entry, dict, checks, catalogue);
    else if (wishes.has(key)) checks.note("unknown-key", "repeated", { key, place: "“rules”" }, keySpan);
    else wishes.set(key, readWish(key, value, options, checks));
  }
  return wishes;
}

/** The options of a rule, by name; none where there is no such rule. */
export function optionsOf(id: string, catalogue: Catalogue): Readonly<Record<string, Option>> | undefined {
  const rule = catalogue.rules.find((candidate) => candidate.id === id);
  return rule ? rule.options : catalogue.problems.some((problem) => problem.id === id) ? {} : undefined;
}

function unknownRule({ key: rule, keySpan }: Entry, dict: Dict, checks: Checks, catalogue: Catalogue): void {
  const right = nearest(
    rule,
    [...catalogue.rules, ...catalogue.problems].map(({ id }) => id),
  );
  if (right === undefined) checks.note("unknown-rule", "unknown", { rule }, keySpan);
  else checks.unknown("unknown-rule", "misspelt", { rule }, keySpan, right, dict);
}

function readWish(id: string, node: Node, known: Readonly<Record<string, Option>>, checks: Checks): RuleWish {
  if (node.kind !== "dict") return { severity: readSeverity(node, id, checks), options: {} };
  const options: Record<string, number | string | boolean> = {};
  let severity: Severity | undefined;
  for (const { key, value } of checks.entries(node, `the rule “${id}”`, ["severity", ...Object.keys(known)])) {
    const option = Object.hasOwn(known, key) ? known[key] : undefined;
    if (option === undefined) severity = readSeverity(value, "severity", checks);
    else {
      const read = readOption(value, key, option, checks);
      if (read !== undefined) options[key] = read;
    }
  }
  return { severity, options };
}

function readSeverity(node: Node, key: string, checks: Checks): Severity | undefined {
  return checks.choice(node, { ...severityWord, key }, Object.keys(severities) as Severity[]);
}

function readOption(node: Node, key: string, option: Option, checks: Checks): number | string | boolean | undefined {
  const expected = { key, takes: takesOf(option) };
  if (isNothing(node)) return undefined;
  if (typeof option.default === "number") return checks.number(node, expected, option.minimum);
  if (typeof option.default === "boolean") return checks.flag(node, expected);
  return checks.text(node, expected)?.text;
}

/** What an option takes, in a word. */
export function takesOf({ default: usual, minimum }: Option): string {
  if (typeof usual === "number") return minimum === undefined ? "a number" : `a number, ${minimum} or more`;
  return typeof usual === "boolean" ? "true or false" : "text";
}
