// A file that is named like a process and written in a format of its own, as long as no mapping says how to read it.
import type { Reading } from "../format.js";
import { isProcessAsCode } from "../process-spec/index.js";

/** A reading that only says what helps; undefined where the text is something else. */
export function readUnmapped(text: string, path: string): Reading | undefined {
  if (!/\.process\.(?:ya?ml|json)$/i.test(path) || !isProcessAsCode(text)) return undefined;
  const key = /^process(?=[ \t]*:)|(?<=")process(?="\s*:)/m.exec(text);
  const start = key?.index ?? 0;
  const span = { part: 0, start, end: start + (key?.[0].length ?? 0) };
  return {
    format: "unknown",
    imported: true,
    text,
    layout: new Map([[0, 0]]),
    processes: [],
    problems: [{ id: "unmapped-file", message: "process-as-code", data: {}, span }],
    suppressions: [],
    write: () => [],
    cursor: () => undefined,
  };
}
