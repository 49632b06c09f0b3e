// Reads workflows: text to tree, each document that is a workflow to a process.
import type { Process } from "../../model/process.js";
import { suppressionComments } from "../data/comments.js";
import type { DataDocument } from "../data/data-reading.js";
import { readJson } from "../data/json.js";
import { repeatedTooMuch } from "../data/limits.js";
import { type Dict, entryOf } from "../data/node.js";
import { readYaml } from "../data/yaml.js";
import type { Reading } from "../format.js";
import { cursorAt } from "../process-spec/cursor.js";
import { idFromPath } from "../process-spec/lower-process.js";
import { Notes } from "../process-spec/notes.js";
import { metadataAt } from "./cursor.js";
import type { Context } from "./elements.js";
import { Homes } from "./homes.js";
import { statesProcess } from "./lower-states-workflow.js";
import { tasksProcess } from "./lower-tasks-workflow.js";
import { isJson } from "./recognise.js";
import { Writer } from "./write.js";

/** Each entry at the top, each task and each state there is a part of its own. */
const split = { lists: ["do", "states"] };

export function readWorkflows(text: string, path: string): Reading {
  const data = isJson(path, text) ? readJson(text, { split }) : readYaml(text, { split });
  const homes = new Homes();
  const processes = data.documents.flatMap((document) => {
    // What other tools keep in metadata is theirs, so that nothing noted while reading it is told.
    const context = { notes: new Notes(document.broken, data.language), homes };
    return processOf(document, idFromPath(path.replace(/\.sw(?=\.\w+$)/i, "")), context) ?? [];
  });
  const isResource = data.documents.some(({ root }) => root.kind === "dict" && dictUnder(root, "spec") !== undefined);
  const commentPart = data.layout.size;
  return {
    format: "serverless-workflow",
    imported: true,
    text,
    layout: new Map([...data.layout, [commentPart, 0]]),
    processes,
    problems: [...data.problems, ...data.documents.flatMap(repeatedTooMuch)],
    suppressions: suppressionComments(data, commentPart),
    write: (edit) => new Writer(data, homes).write(edit),
    cursor: (offset) => cursorAt(data, processes, offset, (way) => metadataAt(way, isResource)),
  };
}

function processOf({ root, span }: DataDocument, fallback: string, context: Context): Process | undefined {
  if (root.kind !== "dict") return undefined;
  if (entryOf(root, "document")) return tasksProcess(root, span, fallback, context);
  const workflow = dictUnder(dictUnder(root, "spec"), "flow") ?? root;
  if (!entryOf(workflow, "states")) return undefined;
  return statesProcess(workflow, dictUnder(root, "metadata"), span, fallback, context);
}

function dictUnder(dict: Dict | undefined, key: string): Dict | undefined {
  const value = dict && entryOf(dict, key)?.value;
  return value?.kind === "dict" ? value : undefined;
}
