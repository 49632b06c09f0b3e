// Shorthands for tests that read process specs.

import { expect } from "vitest";
import type { Reading } from "../../server/src/formats/format.js";
import { processSpec } from "../../server/src/formats/process-spec/index.js";
import type { Fact } from "../../server/src/model/fact.js";
import type { Problem } from "../../server/src/model/problem.js";
import type { Process, Step } from "../../server/src/model/process.js";
import { absolute, type Span } from "../../server/src/text/span.js";

export function read(text: string, path = "test.process.yaml"): Reading {
  return processSpec.read(text, path);
}

export function first(text: string): Process {
  const [process] = read(text).processes;
  if (!process) throw new Error("no process was read");
  return process;
}

/** The first step of a process that consists of the given lines of one step. */
export function stepOf(lines: string): Step {
  const [step] = first(`process: p\nsteps:\n${lines}`).steps;
  if (!step) throw new Error("no step was read");
  return step;
}

export function wordsAt(reading: Reading, span: Span): string {
  const { start, end } = absolute(span, reading.layout);
  return reading.text.slice(start, end);
}

/** `id/message` of every problem with the words it stands on. */
export function told(text: string, path?: string): string[] {
  const reading = read(text, path);
  return reading.problems.map((problem: Problem) =>
    `${problem.id}/${problem.message} ${wordsAt(reading, problem.span)}`.trim(),
  );
}

/** A fact in a few letters: its value, or what it is instead. */
export function short(fact: Fact<unknown>): string {
  if (fact.kind === "stated") return String(fact.value);
  if (fact.kind === "derived") return `derived ${fact.value}`;
  return fact.kind === "missing" && fact.open ? "open" : fact.kind;
}

/** Everything that can be asked of a reading stands on a part that its layout knows, and inside the text. */
export function checkPlaces(reading: Reading): void {
  for (const span of spansIn([reading.processes, reading.problems, reading.suppressions])) {
    expect(reading.layout.has(span.part)).toBe(true);
    const { start, end } = absolute(span, reading.layout);
    expect(0 <= start && start <= end && end <= reading.text.length).toBe(true);
  }
}

/** Every span anywhere in a value. */
export function spansIn(value: unknown, seen = new Set<unknown>()): Span[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  if ("part" in value && "start" in value && "end" in value) return [value as Span];
  return Object.values(value).flatMap((inner) => spansIn(inner, seen));
}
