// What may be written at a place of a state machine: its comments. Its other keys are for other tools to explain.
import type { DataReading } from "../data/data-reading.js";
import { jsonPlace } from "../data/json-place.js";
import { ITEM, type PathStep } from "../data/place.js";
import { yamlPlace } from "../data/yaml-place.js";
import type { Cursor } from "../format.js";
import type { ProseKind } from "../prose/words.js";
import { COMMENT } from "./comments.js";
import { commentWords } from "./words.js";

export function cursorAt({ language, text }: DataReading, offset: number): Cursor | undefined {
  const place = language === "json" ? jsonPlace(text, offset) : yamlPlace(text, offset);
  if (place?.at !== "key" || place.present.has(COMMENT)) return undefined;
  const kind = kindAt(place.path, place.present);
  return kind && { at: "key", range: place.range, words: [commentWords[kind]], targets: [] };
}

/** What the map at the end of a path describes; undefined where it has no comment. */
function kindAt(path: readonly PathStep[], present: ReadonlySet<string>): ProseKind | undefined {
  const [before, last] = [path.at(-2), path.at(-1)];
  if (last === ITEM && (before === "Choices" || before === "Catch")) return "flow";
  if (before === "States") return "step";
  const isMachine = present.has("States") || present.has("StartAt");
  return isMachine && !path.includes("States") ? "process" : undefined;
}
