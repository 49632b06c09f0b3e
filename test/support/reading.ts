// Reads a process spec for a test.

import type { Reading } from "../../server/src/formats/format.js";
import { formatOf } from "../../server/src/formats/index.js";
import type { Process } from "../../server/src/model/process.js";

export function readText(text: string, path = "test.process.yaml"): Reading {
  const format = formatOf(path, text);
  if (!format) throw new Error(`no format reads ${path}`);
  return format.read(text, path);
}

/** The only process of a text. */
export function processOf(text: string): Process {
  const [process] = readText(text).processes;
  if (!process) throw new Error("the text holds no process");
  return process;
}
