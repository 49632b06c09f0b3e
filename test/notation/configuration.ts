// Configurations with what is found in them drawn below: carets, id and message, and the better spelling.
import { readConfiguration } from "../../server/src/engine/config.js";
import type { Catalogue } from "../../server/src/engine/config-rules.js";
import { LineIndex } from "../../server/src/text/line-index.js";
import { absolute } from "../../server/src/text/span.js";

export function drawn(text: string, catalogue?: Catalogue): string {
  const { reading } = readConfiguration(text, catalogue);
  const index = new LineIndex(text);
  const below = new Map<number, string[]>();
  for (const { id, message, span, respell } of reading.problems) {
    const { start, end } = absolute(span, reading.layout);
    const { line, character } = index.position(start);
    const carets = " ".repeat(character) + "^".repeat(Math.max(1, end - start));
    const marks = [carets, `${id}/${message}`, ...(respell ? [`→ ${respell.text}`] : [])].join(" ");
    below.set(line, [...(below.get(line) ?? []), marks]);
  }
  return text
    .split("\n")
    .flatMap((line, at) => [line, ...(below.get(at) ?? [])])
    .join("\n");
}

export const undrawn = (text: string): string => text.replace(/^ *\^+ .*\n?/gm, "");
