// What may be written at the cursor: keys that are not there yet, the values a key takes, and the steps there are.
import type { Cursor, Reading, Word } from "../formats/format.js";
import type { Range } from "../text/span.js";

export interface Completion {
  readonly label: string;
  readonly kind: "key" | "value" | "target";
  readonly detail: string;
  readonly about: string;
  readonly range: Range;
  /** What is written in place of the range; `‹...›` marks what the author fills in. */
  readonly text: string;
}

export function completionsAt(reading: Reading, offset: number): readonly Completion[] {
  const cursor = reading.cursor(offset);
  if (!cursor) return [];
  return cursor.at === "key" ? keys(reading.text, cursor) : [...values(cursor), ...targets(cursor)];
}

function keys(text: string, cursor: Cursor): Completion[] {
  const follows = /^["']?\s*:/.test(text.slice(cursor.range.end, cursor.range.end + 20));
  return cursor.words.map((word) => ({
    label: word.key,
    kind: "key",
    detail: word.takes,
    about: word.about,
    range: cursor.range,
    text: follows ? word.key : `${word.key}: ${word.start ?? ""}`,
  }));
}

function values(cursor: Cursor): Completion[] {
  return cursor.words.flatMap((word: Word) =>
    Object.entries(word.values ?? {}).map(([value, about]) => ({
      label: value,
      kind: "value" as const,
      detail: word.key,
      about,
      range: cursor.range,
      text: value,
    })),
  );
}

function targets(cursor: Cursor): Completion[] {
  return cursor.targets.map(({ text, about }) => ({
    label: text,
    kind: "target",
    detail: about,
    about: "",
    range: cursor.range,
    text,
  }));
}
