// Paths as reports show them.
import path from "node:path";

/** Seen from a folder, with `/`; `.` for the folder itself. */
export function relativePath(folder: string, file: string): string {
  return path.relative(folder, file).replaceAll(path.sep, "/") || ".";
}
