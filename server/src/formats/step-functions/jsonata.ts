// Conditions in JSONata in words, where they are simple; anything else is quoted as it is.
import { isOpenPlace } from "../../model/fact.js";
import { answered, subjectOf, wordsOf } from "./plain-words.js";

/** Texts, paths and function names, numbers, operators. */
const TOKEN =
  /\s*(?:"([^"]*)"|'([^']*)'|(\$*[A-Za-z_$][\w$]*(?:\.`[^`]*`|\.[\w$]+|\[[^\][]*\])*)|(-?\d+(?:\.\d+)?)|(!=|<=|>=|[=<>()]))/y;

const OPERATORS: Readonly<Record<string, string>> = {
  "=": "is",
  "!=": "is not",
  "<": "is less than",
  "<=": "is at most",
  ">": "is more than",
  ">=": "is at least",
};

/** Longer expressions are no sentence any more. */
const LONGEST = 500;

/** `{% $states.input.approved = true %}` is "approved". */
export function expressionInWords(text: string): string | undefined {
  const expression = text.replace(/^\s*\{%|%\}\s*$/g, "").trim();
  if (isOpenPlace(expression)) return undefined;
  const tokens = expression.length <= LONGEST ? tokensOf(expression) : undefined;
  const words = tokens && sentence(tokens);
  return words === undefined || words === "" ? expression.replace(/\s+/g, " ") : words;
}

interface Token {
  readonly kind: "value" | "path" | "mark";
  readonly text: string;
}

/** Undefined where something stands in it that is not understood. */
function tokensOf(expression: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  const pattern = new RegExp(TOKEN);
  while (pattern.lastIndex < expression.length) {
    const match = pattern.exec(expression);
    if (!match) return undefined;
    const [, double, single, path, number, mark] = match;
    const value = double ?? single;
    if (value !== undefined) tokens.push({ kind: "value", text: wordsOf(value) || "nothing" });
    else if (number !== undefined) tokens.push({ kind: "value", text: number });
    else if (path !== undefined) tokens.push({ kind: "path", text: path });
    else tokens.push({ kind: "mark", text: mark ?? "" });
  }
  return tokens;
}

/** Undefined where the parts do not follow each other as in a simple comparison. */
function sentence(tokens: readonly Token[]): string | undefined {
  const words: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [token, next, third, fourth] = tokens.slice(i, i + 4);
    if (!token) break;
    if (token.kind === "mark" && (token.text === "(" || token.text === ")")) continue;
    if (token.kind === "path" && /^(?:and|or)$/.test(token.text)) words.push(token.text);
    else if (token.kind !== "path") return undefined;
    else if (token.text.startsWith("$") && next?.text === "(") {
      const called = callOf(token.text, third, fourth);
      if (called === undefined) return undefined;
      words.push(called);
      i += 3;
    } else if (next && next.text in OPERATORS && third && third.kind !== "mark") {
      words.push(comparison(token.text, next.text, third));
      i += 2;
    } else words.push(subjectOf(token.text));
  }
  return words.join(" ");
}

function callOf(name: string, argument: Token | undefined, end: Token | undefined): string | undefined {
  if (argument?.kind !== "path" || end?.text !== ")") return undefined;
  if (name === "$exists") return `${subjectOf(argument.text)} is present`;
  return name === "$not" ? answered(argument.text, false) : undefined;
}

function comparison(path: string, operator: string, { kind, text }: Token): string {
  const flag = /^(?:true|false)$/.test(text) && (operator === "=" || operator === "!=");
  if (flag) return answered(path, (text === "true") === (operator === "="));
  return `${subjectOf(path)} ${OPERATORS[operator]} ${kind === "path" ? subjectOf(text) : text}`;
}
