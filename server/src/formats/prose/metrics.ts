// Metrics as lines: `Metric: name; target: 95%; from: the customer asks`, one a line.
import { type Fact, isOpenPlace } from "../../model/fact.js";
import type { Allowance, Metric, Perspective } from "../../model/process.js";
import type { Range } from "../../text/span.js";
import { blankMetric, type Places } from "../blank.js";
import { type FactLine, fits } from "./lines.js";
import { type Prose, pieces, typed } from "./read.js";
import { metricWords } from "./words.js";

/** One property behind the name; ranges are of the whole text. */
export interface MetricProperty {
  readonly key: string;
  readonly rule: Range | undefined;
  readonly word: Range;
  readonly value: Range;
}

export interface MetricLine {
  readonly name: Range;
  readonly properties: readonly MetricProperty[];
  /** From the name to the end of what is said about it. */
  readonly range: Range;
}

const SHAPE = /^([A-Za-z][a-z]+)(?:([ \t]+)([a-z\d]+(?:-[a-z\d]+)+))?:(?=\s|$)[ \t]*/;

/** The metrics that the lines of a process name. */
export function metricsIn(prose: Prose): readonly Metric[] {
  return metricLines(prose.text, prose.lines).flatMap((line) => metricOf(line, prose) ?? []);
}

/** A name that is still open stands for no metric. */
export function metricLines(text: string, lines: readonly FactLine[]): readonly MetricLine[] {
  return lines.flatMap(({ key, value }) => {
    const line = key === "metric" ? metricLine(text, value) : undefined;
    return line && !isOpenPlace(text.slice(line.name.start, line.name.end)) ? [line] : [];
  });
}

function metricLine(text: string, range: Range): MetricLine | undefined {
  let name: Range | undefined;
  const properties: MetricProperty[] = [];
  for (const { start, end } of pieces(text.slice(range.start, range.end), ";")) {
    const piece = { start: range.start + start, end: range.start + end };
    const property = name && propertyIn(text, piece);
    const last = properties.at(-1);
    if (property) properties.push(property);
    // A semicolon inside a name or a value is theirs.
    else if (last) properties[properties.length - 1] = { ...last, value: { start: last.value.start, end: piece.end } };
    else name = { start: name?.start ?? piece.start, end: piece.end };
  }
  return name && { name, properties, range };
}

function propertyIn(text: string, { start, end }: Range): MetricProperty | undefined {
  const [head, word = "", gap = "", rule] = SHAPE.exec(text.slice(start, end)) ?? [];
  if (head === undefined) return undefined;
  const key = word.toLowerCase();
  const known = metricWords.get(key);
  const said = text.slice(start + head.length, end);
  if (rule === undefined ? !known || !(isOpenPlace(said) || fits(known, said)) : key !== "allow") return undefined;
  const from = start + word.length + gap.length;
  return {
    key,
    rule: rule === undefined ? undefined : { start: from, end: from + rule.length },
    word: { start, end: start + word.length },
    value: { start: start + head.length, end },
  };
}

/** Its line has a place for all of them. */
const PLACES: Places = Object.fromEntries([...metricWords.keys()].map((word) => [word, word]));

function metricOf({ name, properties, range }: MetricLine, prose: Prose): Metric {
  const at = { span: prose.span(range), anchor: prose.span(name), allow: properties.flatMap(allowance) };
  const blank = blankMetric(prose.words(name), at, PLACES);
  return {
    ...blank,
    description: said("description") ?? blank.description,
    target: said("target") ?? blank.target,
    perspective: typed(said("perspective"), perspectives) ?? blank.perspective,
    from: said("from") ?? blank.from,
    until: said("until") ?? blank.until,
    pauses: said("pauses") ?? blank.pauses,
    measures: said("measures") ?? blank.measures,
    basis: said("basis") ?? blank.basis,
    absolute: said("absolute") ?? blank.absolute,
    primary: typed(said("primary"), flags) ?? blank.primary,
  };

  function said(key: string): Fact<string> | undefined {
    const property = properties.find((candidate) => candidate.key === key);
    return property && factOf(property);
  }

  function allowance(property: MetricProperty): Allowance[] {
    const { rule } = property;
    return rule ? [{ rule: prose.words(rule), reason: factOf(property), span: prose.span(rule) }] : [];
  }

  function factOf({ word, value }: MetricProperty): Fact<string> {
    return prose.saying(word, value);
  }
}

const perspectives: ReadonlyMap<string, Perspective> = new Map([
  ["customer", "customer"],
  ["internal", "internal"],
]);

const flags: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["yes", true],
  ["false", false],
  ["no", false],
]);
