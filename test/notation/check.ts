// One `check` function a boundary: tests are texts with expectations drawn into them and know nothing of the API.
import { expect } from "vitest";
import { lint } from "../../server/src/engine/lint.js";
import { ProcessDirectory, SeenFrom } from "../../server/src/engine/process-index.js";
import { type Boldness, repair } from "../../server/src/engine/repairs.js";
import { presetSeverity, recommended, type Settings } from "../../server/src/engine/settings.js";
import type { Reading } from "../../server/src/formats/format.js";
import { formatOf } from "../../server/src/formats/index.js";
import { actionsAt } from "../../server/src/ide/actions.js";
import { diagnose } from "../../server/src/ide/diagnostics.js";
import { wordsOf } from "../../server/src/messages/render.js";
import { rules } from "../../server/src/rules/index.js";
import { problems } from "../../server/src/rules/problems.js";
import { LineIndex } from "../../server/src/text/line-index.js";
import { drawCarets, inWordsOf, type Mark, readCarets } from "./carets.js";
import { readCursor } from "./cursor.js";

/** What a test may settle; the rest is as in a project without a configuration. */
export interface Circumstances {
  /** Says the format. */
  readonly path?: string;
  /** Only this rule runs, also where it is off unless turned on; what the format itself finds is told with it. */
  readonly rule?: string;
  readonly settings?: Settings;
  readonly language?: string;
}

/** Every finding, and none other, is drawn in carets under its words. */
export function checkFindings(drawn: string, circumstances: Circumstances = {}): void {
  const { text, marks } = readCarets(drawn);
  expect(drawCarets({ text, marks: inWordsOf(marks, findingsIn(text, circumstances)) })).toBe(drawn);
}

/** What bulk repair makes of a text: with `suggestion`, the first suggestion of each finding. Carets may stay in. */
export function checkRepaired(
  drawn: string,
  fixed: string,
  circumstances: Circumstances = {},
  boldness: Boldness = "suggestion",
): void {
  expect(repaired(readCarets(drawn).text, circumstances, boldness)).toBe(fixed);
}

/**
 * The titles of the quick fixes at the cursor `|`, in the order in which an editor offers them; without those that
 * suppress, which are the same for every finding.
 */
export function checkActions(drawn: string, titles: readonly string[], circumstances: Circumstances = {}): void {
  const { text, offset } = readCursor(drawn);
  const { reading, findings } = look(text, circumstances);
  const actions = actionsAt(reading, findings, { start: offset, end: offset }, wordsIn(circumstances));
  const repairs = actions.filter(({ kind }) => kind !== "suppress");
  expect(repairs.map(({ title }) => title)).toEqual(titles);
}

/** The findings of a text as marks; of those on several lines, the part on the first. */
export function findingsIn(text: string, circumstances: Circumstances = {}): Mark[] {
  const { reading, findings } = look(text, circumstances);
  const lines = new LineIndex(text);
  return diagnose(reading, findings, wordsIn(circumstances)).map(({ range, rule, message }) => {
    const { line, character: from } = lines.position(range.start);
    const end = Math.min(range.end, lines.lineEnd(line));
    // A place that is still empty is drawn as one caret.
    return { line, from, to: Math.max(from + 1, end - lines.lineStart(line)), rule, message };
  });
}

export function repaired(text: string, circumstances: Circumstances, boldness: Boldness): string {
  return repair(text, boldness, (current) => look(current, circumstances));
}

function look(text: string, { path = "test.process.yaml", rule, settings }: Circumstances) {
  const catalogue = rule === undefined ? rules : rules.filter(({ id }) => id === rule);
  const reading = readingOf(text, path);
  const verdict = lint(
    reading,
    settings ?? (rule === undefined ? recommended(rules, problems) : everything()),
    { today: "2026-11-02", index: new SeenFrom(onlyFile(), path, reading.processes) },
    catalogue,
  );
  return { reading, findings: verdict.findings };
}

/** A project that holds no other file. */
function onlyFile(): ProcessDirectory {
  const directory = new ProcessDirectory();
  directory.settle();
  return directory;
}

/** The preset `all`, in which no rule is off. */
export function everything(): Settings {
  const severities = rules.map((each) => [each.id, { severity: presetSeverity("all", each), options: {} }] as const);
  const usual = recommended(rules, problems);
  return { ...usual, rules: new Map([...usual.rules, ...severities]) };
}

function readingOf(text: string, path: string): Reading {
  const format = formatOf(path, text);
  if (!format) throw new Error(`No format takes ${path} for its own:\n${text}`);
  return format.read(text, path);
}

function wordsIn({ language = "en" }: Circumstances) {
  return wordsOf(language);
}
