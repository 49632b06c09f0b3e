// The YAML parser's errors as flaws that plain words exist for.
import type { YAMLError } from "yaml";
import type { Flaw } from "./data-reading.js";
import { lineEnd } from "./lines.js";

type ErrorCode = YAMLError["code"];

/** What the parser says in words, where its code alone does not tell; the first that fits. */
const byWords: readonly (readonly [RegExp, string])[] = [
  [/followed by map values/, "colon"],
  [/Missing ,|Missing space after :/, "comma"],
  [/Comments must be separated/, "comment"],
  [/Unexpected empty item|Unexpected , /, "extra-comma"],
  [/directives-end/, "directive"],
  [/flow-(?:map|seq)-end/, "extra-bracket"],
  [/without - indicator|must start at the same column/, "indentation"],
];

const byCode: Readonly<Partial<Record<ErrorCode, string>>> = {
  TAB_AS_INDENT: "tab",
  BAD_INDENT: "indentation",
  IMPOSSIBLE: "indentation",
  BLOCK_AS_IMPLICIT_KEY: "second-colon",
  MULTILINE_IMPLICIT_KEY: "colon",
  BAD_SCALAR_START: "reserved",
  BAD_DQ_ESCAPE: "escape",
  BLOCK_IN_FLOW: "comma",
  RESOURCE_EXHAUSTION: "nesting",
  BAD_ALIAS: "anchor",
  ALIAS_PROPS: "anchor",
  MULTIPLE_ANCHORS: "anchor",
  BAD_PROP_ORDER: "anchor",
  MULTIPLE_TAGS: "tag",
  TAG_RESOLVE_FAILED: "tag",
  BAD_DIRECTIVE: "directive",
  UNEXPECTED_TOKEN: "unexpected",
};

/** These stay within their line: nothing around them is in doubt. */
const local: ReadonlySet<string> = new Set([
  "colon",
  "second-colon",
  "reserved",
  "escape",
  "comment",
  "anchor",
  "tag",
  "extra-comma",
  "stray",
]);

/** How far below a value the line may stand that turns it into a map. */
const LINES_BELOW = 5;

/** Enough to recognise the place by, short enough for a sentence. */
const QUOTED = 40;

export function flawOf(error: YAMLError, text: string): Flaw {
  const [start, end] = error.pos;
  const worded = byWords.find(([words]) => words.test(error.message))?.[1];
  const message = worded ?? byCode[error.code] ?? "other";
  const last = lineEnd(text, start);
  const shown = { words: quoted(text.slice(start, last)), detail: error.message };
  if (message === "escape")
    return { message, data: { words: text.slice(start, start + 2) }, start, end: start + 2, local: true };
  const flaw = { message, data: shown, start, end: Math.max(start, Math.min(end, last)), ...locality(message) };
  if (message !== "second-colon" && message !== "reserved") return flaw;
  const value = text
    .slice(start, last)
    .replace(/\s#.*$/, "")
    .trimEnd();
  return { ...flaw, end: start + value.length, respell: JSON.stringify(value) };
}

/**
 * A second colon on the line of a value; or, where the colon that makes the value a map stands on a line below, that line,
 * which is indented too far.
 */
export function secondColonFlaw(error: YAMLError, text: string): Flaw | undefined {
  const flaw = flawOf(error, text);
  if (/:(?=\s|$)/.test(text.slice(flaw.start, flaw.end))) return flaw;
  let last = lineEnd(text, flaw.start);
  for (let below = 0; below < LINES_BELOW && last < text.length; below++) {
    const end = lineEnd(text, text.indexOf("\n", last) + 1);
    const start = text.slice(last, end).search(/\S/) + last;
    if (start >= last && /:(?=\s|$)/.test(text.slice(start, end))) {
      return { message: "indentation", data: { words: quoted(text.slice(start, end)) }, start, end, local: true };
    }
    last = end;
  }
  return undefined;
}

/** Words that belong nowhere, as far as the end of their line. */
export function strayFlaw(error: YAMLError, text: string): Flaw {
  const start = Math.min(error.pos[0], text.length);
  const end = Math.max(lineEnd(text, start), Math.min(start + 1, text.length));
  const message = /flow-(?:map|seq)-end/.test(error.message) ? "extra-bracket" : "stray";
  return { message, data: { words: quoted(text.slice(start, end)) }, start, end, ...locality(message) };
}

/** A second colon on one line makes the parser take the text, and the lines below it, for a map. */
export function isSecondColon({ message }: YAMLError): boolean {
  return /compact mappings/.test(message);
}

/** After these the parser takes nothing more for part of the document. */
export function isStray({ message }: YAMLError): boolean {
  return /in YAML stream|at node end/.test(message);
}

/** Where quotes and brackets end that are never closed: the parser tells the end, and the tree knows the beginning. */
export function unclosedEnds(errors: readonly YAMLError[]): ReadonlySet<number> {
  return new Set(errors.filter(isUnclosed).map(({ pos }) => pos[0]));
}

export function isUnclosed({ message }: YAMLError): boolean {
  return /closing ['"]quote|end with a [\]}]/.test(message);
}

export function unclosedFlaw(message: "quote" | "bracket", text: string, start: number): Flaw {
  const end = lineEnd(text, start);
  return { message, data: { words: quoted(text.slice(start, end)) }, start, end };
}

function locality(message: string): { readonly local?: true } {
  return local.has(message) ? { local: true } : {};
}

function quoted(words: string): string {
  const line = words.trim();
  return line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line;
}
