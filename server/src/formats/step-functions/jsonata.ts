// Conditions in JSONata in words, where they are simple; anything else is quoted as it is.
import { answered, subjectOf, wordsOf } from "./plain-words.js";

/** A text, a path or the name of a function, a number, or a mark; white space before it is passed over. */
const TOKEN =
  /\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<path>\$*[A-Za-z_$][\w$]*(?:\.`[^`]*`|\.[\w$]+|\[[^\][]*\])*)|(?<number>-?\d+(?:\.\d+)?)|(?<mark>!=|<=|>=|[=<>(),]))/y;

const OPERATORS: Readonly<Record<string, string>> = {
  "=": "is",
  "!=": "is not",
  "<": "is less than",
  "<=": "is at most",
  ">": "is more than",
  ">=": "is at least",
};

/** Longer expressions are no sentence any more; this also bounds the nesting. */
const LONGEST = 500;

/** `{% $states.input.approved = true %}` is "approved". */
export function expressionInWords(text: string): string | undefined {
  const expression = text
    .replace(/^\s*\{%|%\}\s*$/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (expression === "") return undefined;
  const tokens = expression.length <= LONGEST ? tokensOf(expression) : undefined;
  return (tokens && new Sentence(tokens).whole()) ?? expression;
}

interface Token {
  readonly kind: "value" | "path" | "mark";
  readonly text: string;
}

/** Undefined where something stands in it that is not understood. */
function tokensOf(expression: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  while (pattern.lastIndex < expression.length) {
    const { double, single, path, number, mark } = pattern.exec(expression)?.groups ?? {};
    const value = double ?? single;
    if (value !== undefined) tokens.push({ kind: "value", text: wordsOf(value) || "nothing" });
    else if (number !== undefined) tokens.push({ kind: "value", text: number });
    else if (path !== undefined) tokens.push({ kind: "path", text: path });
    else if (mark !== undefined) tokens.push({ kind: "mark", text: mark });
    else return undefined;
  }
  return tokens;
}

/** Reads comparisons joined by `and` and `or`; each part is undefined where it is none. */
class Sentence {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): string | undefined {
    const words = this.#joined();
    return this.#at === this.#tokens.length ? words : undefined;
  }

  #joined(): string | undefined {
    const parts: string[] = [];
    for (;;) {
      const part = this.#part();
      if (part === undefined) return undefined;
      parts.push(part);
      const { kind, text } = this.#tokens[this.#at] ?? {};
      if (kind !== "path" || (text !== "and" && text !== "or")) return parts.join(" ");
      parts.push(text);
      this.#at++;
    }
  }

  #part(): string | undefined {
    if (this.#takes("(")) {
      const inner = this.#joined();
      return inner !== undefined && this.#takes(")") ? inner : undefined;
    }
    return this.#denied() ?? this.#comparison();
  }

  /** `$not(...)` and `$exists(...)` around a path. */
  #denied(): string | undefined {
    const [name, open, inner, ...rest] = this.#tokens.slice(this.#at, this.#at + 7);
    if (name?.kind !== "path" || open?.text !== "(" || inner?.kind !== "path") return undefined;
    const [close, path, end, last] = rest;
    if (name.text === "$not" && inner.text === "$exists" && path && end?.text === ")" && last?.text === ")")
      return this.#passing(7, `${subjectOf(path.text)} is not present`);
    if (close?.text !== ")") return undefined;
    if (name.text === "$exists") return this.#passing(4, `${subjectOf(inner.text)} is present`);
    return name.text === "$not" ? this.#passing(4, answered(inner.text, false)) : undefined;
  }

  #comparison(): string | undefined {
    const path = this.#tokens[this.#at];
    const left = this.#operand();
    if (path?.kind !== "path" || left === undefined) return undefined;
    const operator = this.#tokens[this.#at]?.text ?? "";
    const phrase = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined;
    if (phrase === undefined) return left;
    this.#at++;
    const value = this.#tokens[this.#at]?.text ?? "";
    if (/^(?:true|false)$/.test(value) && /^!?=$/.test(operator))
      return this.#passing(1, answered(path.text, (value === "true") === (operator === "=")));
    const right = this.#operand();
    return right === undefined ? undefined : `${left} ${phrase} ${right}`;
  }

  /** A value, what a path points at, or the number of things there. */
  #operand(): string | undefined {
    const [token, open, inner, close] = this.#tokens.slice(this.#at, this.#at + 4);
    if (!token || token.kind === "mark") return undefined;
    if (token.kind === "value") return this.#passing(1, token.text);
    if (open?.text !== "(") return this.#passing(1, subjectOf(token.text));
    const counts = /^\$(?:count|length)$/.test(token.text) && inner?.kind === "path" && close?.text === ")";
    return counts ? this.#passing(4, `number of ${subjectOf(inner.text)}`) : undefined;
  }

  #takes(mark: string): boolean {
    const { kind, text } = this.#tokens[this.#at] ?? {};
    if (kind !== "mark" || text !== mark) return false;
    this.#at++;
    return true;
  }

  #passing(count: number, words: string): string {
    this.#at += count;
    return words;
  }
}
