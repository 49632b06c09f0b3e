// Files of the wild: each is analysed, and each place that is told is where a reader other than ours finds its element.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Finding } from "../../server/src/engine/finding.js";
import { alone, lint } from "../../server/src/engine/lint.js";
import { recommended } from "../../server/src/engine/settings.js";
import type { Reading } from "../../server/src/formats/format.js";
import { Judges } from "../../server/src/meaning/judges.js";
import { rules } from "../../server/src/rules/index.js";
import { problems } from "../../server/src/rules/problems.js";
import { applyEdits } from "../../server/src/text/edit.js";
import { absolute, type Range } from "../../server/src/text/span.js";
import { readText } from "../support/reading.js";

const folder = path.resolve(import.meta.dirname, "../../../shared/data/corpus");
const isThere = existsSync(folder);
if (!isThere) console.info(`Files of the wild are not at hand (${folder}), so nothing is looked for in them.`);

const files = isThere ? readdirSync(folder).filter((name) => !name.endsWith(".tsv")) : [];
const settings = recommended(rules, problems);
const situation = { today: "2026-01-01", index: alone, judges: new Judges() };

/** In how many steps of a file an outcome is stated, one at a time. */
const STEPS = 2;

describe.skipIf(!isThere)("files of the wild", () => {
  test.each(files)("%s", (name) => {
    const text = readFileSync(path.join(folder, name), "utf8");
    const reading = readText(text, name);
    const { findings } = lint(reading, settings, situation);
    expect(findings.filter(({ rule }) => rule === "rule-crash")).toEqual([]);
    expect(reading.processes.length + findings.length).toBeGreaterThan(0);
    const holds = /^\s*</.test(text) ? heldInXml(text) : heldInData(text);
    const lost = placesOf(findings, reading).filter((place) => !holds(place));
    expect(lost.map(({ rule, element, range }) => [rule, element, text.slice(range.start, range.end)])).toEqual([]);
    expect(risingIn(text, name, reading, findings.length)).toEqual([]);
  });
});

interface Place {
  readonly rule: string;
  readonly element: string;
  readonly range: Range;
}

/** What is told of an element, there and at the places beside. */
function placesOf(findings: readonly Finding[], { layout }: Reading): readonly Place[] {
  return findings.flatMap(({ rule, element, span, related }) => {
    const own = element === undefined ? [] : [{ rule, element, range: absolute(span, layout) }];
    const others = related.flatMap(({ element: other, place }) =>
      "path" in place ? [] : [{ rule, element: other, range: absolute(place, layout) }],
    );
    return [...own, ...others];
  });
}

/** In the tag that has the id of the element, or of its pool, as one of its values or its name. */
function heldInXml(text: string): (place: Place) => boolean {
  const tags = [...text.matchAll(/<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g)];
  return ({ element, range: { start, end } }) => {
    const told = text.slice(start, end);
    const [tag] = tags.filter(({ index, 0: whole }) => index <= start && end <= index + whole.length);
    const values = [...(tag?.[2] ?? "").matchAll(/([\w:.-]+)\s*=\s*["']([^"']*)["']/g)];
    const isOf = values.some(([, key, value]) => /^(?:id|processRef)$/.test(key ?? "") && value === element);
    return isOf && (told === tag?.[1] || values.some(([, , value]) => value === told));
  };
}

/** A key or a text beneath the entry of that name; at the top of the file for the process as a whole. */
function heldInData(text: string): (place: Place) => boolean {
  const whole: unknown = parse(text);
  return ({ element, range: { start, end } }) => {
    const told = text.slice(start, end).replace(/^["']|["']$/g, "");
    const own = entriesNamed(element, whole);
    return [...(own.length > 0 ? own : [whole])].some((entry) => textsIn(entry).includes(told));
  };
}

function entriesNamed(name: string, value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Object.values(value).includes(name) ? [value] : [];
  const inside = Object.entries(value).flatMap(([key, inner]) =>
    key === name ? [{ [key]: inner }] : entriesNamed(name, inner),
  );
  return [...own, ...inside];
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [String(value)];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)]);
}

/** Steps at which an outcome that is stated by hand brings more findings than there were. */
function risingIn(text: string, name: string, { processes, write }: Reading, count: number): readonly string[] {
  const open = processes.flatMap(({ steps }) => steps.filter(({ outcome }) => outcome.kind === "missing"));
  const tried = open.length > STEPS ? [...open.slice(0, STEPS - 1), ...open.slice(-1)] : open;
  return tried.flatMap((step) => {
    const properties = new Map([["outcome", "The customer has what they asked for"]] as const);
    const said = applyEdits(text, write({ kind: "state", of: step, properties }));
    const { findings } = lint(readText(said, name), settings, situation);
    return findings.length > count ? [step.id] : [];
  });
}
