// Reads a process spec: text to tree, tree to model, with everything that cannot be read as meant as a problem.
import type { Problem } from "../../model/problem.js";
import type { Process } from "../../model/process.js";
import { suppressionComments } from "../data/comments.js";
import type { DataDocument } from "../data/data-reading.js";
import { readJson } from "../data/json.js";
import { repeatedTooMuch } from "../data/limits.js";
import { readYaml } from "../data/yaml.js";
import type { Reading } from "../format.js";
import { cursorAt } from "./cursor.js";
import { isNothing } from "./fields.js";
import { idFromPath, lowerProcess } from "./lower-process.js";
import { described, Notes } from "./notes.js";
import { isJson } from "./recognise.js";
import { Writer } from "./write.js";

/** Each entry at the top, each step and each metric is a part of its own. */
const split = { lists: ["steps", "metrics"] };

export function readProcessSpec(text: string, path: string): Reading {
  const data = isJson(path) ? readJson(text, { split }) : readYaml(text, { split });
  const problems: Problem[][] = [[...data.problems]];
  const processes: Process[] = [];
  for (const document of data.documents) {
    const notes = new Notes(document.broken, data.language);
    const process = processOf(document, idFromPath(path), processes.length, notes);
    if (process) processes.push(process);
    problems.push(notes.problems, repeatedTooMuch(document));
  }
  const commentPart = data.layout.size;
  return {
    format: "process-spec",
    imported: false,
    text,
    layout: new Map([...data.layout, [commentPart, 0]]),
    processes,
    problems: problems.flat(),
    suppressions: suppressionComments(data, commentPart),
    write: (edit) => new Writer(data).write(edit),
    cursor: (offset) => cursorAt(data, processes, offset),
  };
}

function processOf(document: DataDocument, name: string, before: number, notes: Notes): Process | undefined {
  const { root } = document;
  if (root.kind === "dict") return lowerProcess(root, document, before === 0 ? name : `${name}-${before + 1}`, notes);
  const readable = root.kind === "list" || (!root.unreadable && !isNothing(root));
  if (readable) notes.note("wrong-type", "document", { found: described(root) }, root.span);
  return undefined;
}
