// Reads JSON texts into the tree of node.ts: errors as problems, everything that still reads as nodes.
import { type ParseErrorCode, visit } from "jsonc-parser";
import { brokenBy, type DataOptions, type DataReading, type Flaw, flawProblems } from "./data-reading.js";
import { JsonTree } from "./json-tree.js";
import { Parts, spanIn } from "./parts.js";
import { legible } from "./raw-text.js";

/** Never throws. Comments are passed over; everything else that is no JSON is told. */
export function readJson(text: string, options: DataOptions = {}): DataReading {
  const { text: legibleText, flaws: raw } = legible(text);
  const clean = legibleText.replace(/^\ufeff/, " ");
  const parts = new Parts();
  const top = parts.open(0);
  const tree = new JsonTree(clean, parts, top, options.split);
  const flaws: Flaw[] = [...raw];
  try {
    visit(clean, {
      onObjectBegin: (offset) => tree.begin("dict", offset),
      onObjectProperty: (key, offset, length) => tree.property(key, offset, length),
      onObjectEnd: (offset, length) => tree.end(offset + length),
      onArrayBegin: (offset) => tree.begin("list", offset),
      onArrayEnd: (offset, length) => tree.end(offset + length),
      onLiteralValue: (value: unknown, offset, length) => tree.literal(value, offset, length),
      onError: (code, offset, length) => flaws.push(flawOf(code, offset, length, clean)),
    });
  } catch {
    // The parser calls itself for every level, and a text of thousands of levels exhausts its stack.
    const at = tree.reached;
    flaws.push({ message: "nesting", data: {}, start: at, end: Math.min(at + 1, text.length) });
  }
  const root = tree.root(clean.length);
  const problems = [...flawProblems(flaws, parts, text), ...tree.problems];
  // An empty text is a text that is not written yet.
  const told = clean.trim() === "" ? [] : problems;
  const document = { root, span: spanIn(top, 0, text.length), broken: brokenBy(flaws, parts), exhausted: () => false };
  return { text, language: "json", documents: [document], problems: told, layout: parts.layout() };
}

const messages: Readonly<Record<number, string>> = {
  1: "json-word",
  2: "json-number",
  3: "json-key",
  4: "json-value",
  5: "json-colon",
  6: "json-comma",
  7: "json-bracket",
  8: "json-bracket",
  9: "json-rest",
  11: "json-comment",
  12: "quote",
  13: "json-number",
  14: "escape",
  15: "escape",
  16: "bytes",
};

const local: ReadonlySet<string> = new Set(["json-word", "json-number", "json-comma", "escape", "bytes"]);

function flawOf(code: ParseErrorCode, offset: number, length: number, text: string): Flaw {
  const message = messages[code] ?? "unexpected";
  const words = text.slice(offset, offset + Math.min(length, 40)).split(/[\r\n]/, 1)[0] ?? "";
  const flaw = { message, data: { words }, start: offset, end: offset + length };
  return local.has(message) ? { ...flaw, local: true } : flaw;
}
