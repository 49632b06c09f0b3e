// What may be written at a place of a process spec, for completion and hover.
import type { Process } from "../../model/process.js";
import type { DataReading } from "../data/data-reading.js";
import type { Cursor } from "../format.js";

export function cursorAt(_data: DataReading, _processes: readonly Process[], _offset: number): Cursor | undefined {
  return undefined;
}
