// Every format there is, in the order in which they are asked.
import type { Format } from "./format.js";

export const formats: readonly Format[] = [];

/** The first format that takes a text at a path for its own. */
export function formatOf(path: string, text: string): Format | undefined {
  return formats.find((format) => format.recognises(path, text));
}
