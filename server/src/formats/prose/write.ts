// Writes facts as lines into a text for free words: the smallest edits of the text as it reads.
import { isOpenPlace } from "../../model/fact.js";
import type { ModelEdit, Property, Value } from "../../model/model-edit.js";
import type { TextEdit } from "../../text/edit.js";
import { lineBreak } from "../../text/line-index.js";
import type { Range } from "../../text/span.js";
import { type FactLine, factLines } from "./lines.js";
import { type MetricProperty, metricLines } from "./metrics.js";
import { lineWord, metricWords, type ProseKind } from "./words.js";

/** Edits of the text as it reads; `applyEdits` makes the new text of them. None where there is nothing to write. */
export type ProseEdits = readonly TextEdit[];

type EditOf<Kind extends ModelEdit["kind"]> = Extract<ModelEdit, { kind: Kind }>;

/**
 * Writes what an edit says about the element that the text describes; `text` is "" where there is none yet. No edits
 * where the place is open already, or where such a text has no place for it.
 */
export function proseEdits(text: string, kind: ProseKind, edit: ModelEdit): ProseEdits {
  switch (edit.kind) {
    case "state":
      return stated(text, kind, edit.properties);
    case "move":
      return moved(text, kind, edit);
    case "allow":
      return allowed(text, kind, edit);
    case "add-metric":
      return kind === "process" ? added(text, [metricAs(edit.name, edit.properties)]) : [];
    default:
      return [];
  }
}

/** Writes what an edit says about one of the metrics in the text of its process; `at` is its place among them. */
export function metricEdits(text: string, at: number, edit: ModelEdit): ProseEdits {
  const line = metricLines(text, factLines(text, "process"))[at];
  if (!line) return [];
  const find = (key: string, rule?: string): MetricProperty | undefined =>
    line.properties.find((one) => one.key === key && (!one.rule || text.slice(one.rule.start, one.rule.end) === rule));
  const statements = metricStatements(edit);
  if (!statements.every(({ key }) => key === "allow" || metricWords.has(key))) return [];
  const edits: TextEdit[] = [];
  let rest = "";
  for (const { key, rule, value } of statements) {
    const property = find(key, rule);
    if (property) edits.push(...restated(text, property.value, inMetric(value)));
    else rest += `; ${rule === undefined ? key : `${key} ${rule}`}: ${inMetric(value)}`;
  }
  return rest === "" ? edits : [...edits, insertion(line.range.end, rest)];
}

function stated(text: string, kind: ProseKind, properties: ReadonlyMap<Property, Value>): ProseEdits {
  if (![...properties.keys()].every((key) => lineWord(kind, key))) return [];
  const lines = factLines(text, kind);
  const edits: TextEdit[] = [];
  const absent: string[] = [];
  for (const [key, value] of properties) {
    const own = lines.filter((line) => line.key === key);
    const place = own.find((line) => isOpenPlace(words(text, line.value))) ?? own[0];
    if (!place) absent.push(lineAs(key, value));
    else if (own.length === 1 || isOpenPlace(words(text, place.value)))
      edits.push(...restated(text, place.value, value));
  }
  return [...edits, ...added(text, absent)];
}

function moved(text: string, kind: ProseKind, { from, to, leave }: EditOf<"move">): ProseEdits {
  const lines = factLines(text, kind);
  const source = lines.find(({ key }) => key === from);
  if (!source || isOpenPlace(words(text, source.value))) return [];
  if (to === "description") return asDescription(text, lines, source, leave);
  if (!lineWord(kind, to)) return [];
  const value = words(text, source.value);
  const left = { ...source.value, text: oneLine(leave) };
  const target = lines.find(({ key }) => key === to);
  if (!target) return [left, ...added(text, [lineAs(to, value)])];
  return isBlank(words(text, target.value)) ? [left, ...restated(text, target.value, value)] : [];
}

/** What the line says stays where it is, without its word; the property begins a line of its own. */
function asDescription(text: string, lines: readonly FactLine[], source: FactLine, leave: Value): ProseEdits {
  const others = lines.reduceRight((rest, { line }) => rest.slice(0, line.start) + rest.slice(line.end), text);
  if (!isBlank(others)) return [];
  const without = { start: source.word.start, end: source.value.start, text: "" };
  return [without, ...added(text, [lineAs(source.key, leave)])];
}

function allowed(text: string, kind: ProseKind, { rule, reason }: EditOf<"allow">): ProseEdits {
  const place = factLines(text, kind).find((line) => line.rule && words(text, line.rule) === rule);
  return place ? restated(text, place.value, reason) : added(text, [`Allow ${rule}: ${oneLine(reason)}`]);
}

/** Another value in the place of one that is there. */
function restated(text: string, place: Range, value: Value): ProseEdits {
  const old = words(text, place);
  const now = oneLine(value);
  if (old === now || (isOpenPlace(old) && isOpenPlace(now))) return [];
  const gap = /\s/.test(text[place.start - 1] ?? " ") ? "" : " ";
  return [{ ...place, text: gap + now }];
}

/** Lines behind the last words of the text, as far right as those. */
function added(text: string, lines: readonly string[]): ProseEdits {
  if (lines.length === 0) return [];
  const end = text.trimEnd().length;
  if (end === 0) return [insertion(0, lines.join("\n"))];
  const start = Math.max(text.lastIndexOf("\n", end - 1), text.lastIndexOf("\r", end - 1)) + 1;
  const indent = /^[ \t]*/.exec(text.slice(start, end))?.[0] ?? "";
  return [insertion(end, lines.map((line) => lineBreak(text) + indent + line).join(""))];
}

interface Statement {
  readonly key: string;
  readonly rule?: string;
  readonly value: Value;
}

function metricStatements(edit: ModelEdit): readonly Statement[] {
  if (edit.kind === "state") return [...edit.properties].map(([key, value]) => ({ key, value }));
  return edit.kind === "allow" ? [{ key: "allow", rule: edit.rule, value: edit.reason }] : [];
}

function metricAs(name: string, properties: ReadonlyMap<Property, Value>): string {
  const said = [...properties].map(([key, value]) => `; ${key}: ${inMetric(value)}`);
  return lineAs("metric", inMetric(name) + said.join(""));
}

/** A semicolon would end the value. */
function inMetric(value: Value): string {
  return oneLine(value).replaceAll(";", ",");
}

function lineAs(key: string, value: Value): string {
  return `${key.charAt(0).toUpperCase()}${key.slice(1)}: ${oneLine(value)}`;
}

function oneLine(value: Value): string {
  return String(value)
    .replace(/\s*[\r\n]+\s*/g, " ")
    .trim();
}

/** Nothing that the author wrote would be lost in this place. */
function isBlank(text: string): boolean {
  return text.replace(/‹[^‹›]*›/g, "").trim() === "";
}

function words(text: string, { start, end }: Range): string {
  return text.slice(start, end);
}

function insertion(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}
