// Values that are about to be written, as YAML or JSON text.
import { stringify } from "yaml";
import type { Scalar } from "./node.js";

export type DraftScalar = string | number | boolean;
export type DraftMap = ReadonlyMap<string, Draft>;
/** `raw` is text as it already stands in the file, quotes included; `lines` a map with a line for each entry. */
export type Draft =
  | DraftScalar
  | DraftMap
  | readonly DraftMap[]
  | { readonly raw: string }
  | { readonly lines: DraftMap };

export type Language = "yaml" | "json";

/** A value on one line: text as plain as the language allows, maps and lists in brackets. */
export function inFlow(draft: Draft, language: Language): string {
  if (draft instanceof Map) return `{${entriesInFlow(draft, language).join(", ")}}`;
  if (Array.isArray(draft)) return `[${draft.map((item) => inFlow(item, language)).join(", ")}]`;
  if (isLines(draft)) return inFlow(draft.lines, language);
  return scalarText(draft as DraftValue, language, true);
}

/** What is no collection. */
type DraftValue = DraftScalar | { readonly raw: string };

function isLines(draft: Draft): draft is { readonly lines: DraftMap } {
  return typeof draft === "object" && "lines" in draft;
}

/** Where what stands between brackets goes over several lines: how far right its entries stand, and the next ones in it. */
export interface Spread {
  readonly eol: string;
  readonly indent: string;
  readonly unit: string;
}

export function entriesInFlow(entries: DraftMap, language: Language, spread?: Spread): string[] {
  return [...entries].map(([key, value]) => {
    const text = spread && isLines(value) ? spreadOut(value.lines, language, spread) : inFlow(value, language);
    return `${keyText(key, language)}: ${text}`;
  });
}

function spreadOut(entries: DraftMap, language: Language, spread: Spread): string {
  const { eol, indent, unit } = spread;
  const inner = { ...spread, indent: indent + unit };
  const lines = entriesInFlow(entries, language, inner).map((text) => eol + inner.indent + text);
  return `{${lines.join(",")}${eol}${indent}}`;
}

/** Lines of a block map; the first is to stand where the caller has already indented. */
export function inBlock(entries: DraftMap, indent: string): string[] {
  return [...entries].flatMap(([key, value], i) => entryInBlock(key, value, indent, i === 0 ? "" : indent));
}

/** Lines of a list of maps, each indented. */
export function itemsInBlock(items: readonly DraftMap[], indent: string): string[] {
  return items.flatMap((item) => {
    const [first = "", ...rest] = inBlock(item, `${indent}  `);
    return [`${indent}- ${first}`, ...rest];
  });
}

function entryInBlock(key: string, value: Draft, indent: string, lead: string): string[] {
  if (Array.isArray(value)) return [`${lead}${keyText(key, "yaml")}:`, ...itemsInBlock(value, `${indent}  `)];
  if (isLines(value)) {
    const [first = "", ...rest] = inBlock(value.lines, `${indent}  `);
    return [`${lead}${keyText(key, "yaml")}:`, `${indent}  ${first}`, ...rest];
  }
  const text = value instanceof Map ? inFlow(value, "yaml") : scalarText(value as DraftValue, "yaml", false);
  return [`${lead}${keyText(key, "yaml")}: ${text}`];
}

/** A value in the place of another, in its quotes; `flow` where it stands between brackets. */
export function inPlaceOf(
  old: Scalar,
  value: DraftScalar | { readonly raw: string },
  language: Language,
  flow: boolean,
): string {
  if (typeof value !== "string" || language === "json") return scalarText(value, language, flow);
  if (old.style === "double") return JSON.stringify(value);
  if (old.style === "single" && !/[\r\n]/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return scalarText(value, language, flow);
}

function keyText(key: string, language: Language): string {
  return language === "json" ? JSON.stringify(key) : scalarText(key, "yaml", true);
}

function scalarText(value: DraftScalar | { readonly raw: string }, language: Language, flow: boolean): string {
  if (typeof value === "object") return value.raw;
  if (typeof value !== "string") return String(value);
  if (language === "json" || /[\r\n]/.test(value)) return JSON.stringify(value);
  const text = stringify(value, { lineWidth: 0 }).trimEnd();
  const quoted = text.startsWith('"') || text.startsWith("'");
  // Brackets and commas mean something between brackets; quotes also spare the reader a guess elsewhere.
  return !quoted && flow && /[,[\]{}]/.test(text) ? JSON.stringify(value) : text;
}
