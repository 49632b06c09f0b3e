// Mapped formats: a team's own YAML or JSON, read by what its configuration says of it.
import type { Format } from "../format.js";
import type { Mapping } from "./mapping.js";
import { readMapped } from "./read.js";

export type { Mapping } from "./mapping.js";

export type MappedFormat = Pick<Format, "id" | "name" | "read">;

/** The format that a mapping describes. Which files are written in it is settled by the configuration. */
export function mappedFormat(mapping: Mapping): MappedFormat {
  return { id: "mapped", name: mapping.name, read: (text, path) => readMapped(text, path, mapping) };
}
