// Every format there is, in the order in which they are asked.
import type { Format } from "./format.js";
import { processSpec } from "./process-spec/index.js";

export const formats: readonly Format[] = [processSpec];

/** The first format that takes a text at a path for its own. */
export function formatOf(path: string, text: string): Format | undefined {
  return formats.find((format) => format.recognises(path, text));
}
