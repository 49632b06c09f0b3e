// Readings and findings made by hand, for what the editor layer does with them whatever their format.
import type { Finding } from "../../server/src/engine/finding.js";
import type { Reading } from "../../server/src/formats/format.js";
import type { Words } from "../../server/src/messages/render.js";
import type { Repair, RepairKind } from "../../server/src/rules/rule.js";

/** A reading of one part that begins at `base`; its repairs put `text` in place of a span. */
export function readingOf(text: string, given: Partial<Reading> = {}, base = 0): Reading {
  return {
    format: "process-spec",
    imported: false,
    text,
    layout: new Map([[1, base]]),
    processes: [],
    problems: [],
    suppressions: [],
    write: (edit) =>
      edit.kind === "respell" ? [{ start: base + edit.span.start, end: base + edit.span.end, text: edit.text }] : [],
    cursor: () => undefined,
    ...given,
  };
}

export function findingAt(start: number, end: number, given: Partial<Finding> = {}): Finding {
  return {
    rule: "missing-step-outcome",
    severity: "warning",
    message: "missing",
    data: {},
    span: { part: 1, start, end },
    process: "p",
    element: "s",
    key: `key-${start}`,
    related: [],
    repairs: [],
    unnecessary: false,
    ...given,
  };
}

export function respelling(kind: RepairKind, start: number, end: number, text: string): Repair {
  return { title: `${kind} ${text}`, data: {}, kind, edit: { kind: "respell", span: { part: 1, start, end }, text } };
}

/** Says ids instead of sentences. */
export const bareWords: Words = {
  message: ({ rule, message }) => `${rule}: ${message}`,
  related: (_, { message }) => `related: ${message}`,
  ours: (sentence) => sentence,
  title: (_, { title }) => title,
};
