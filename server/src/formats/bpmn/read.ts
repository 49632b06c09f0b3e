// Reads BPMN: text to tree, tree to diagram, diagram to model.
import type { Process } from "../../model/process.js";
import { flawProblems } from "../data/data-reading.js";
import { Parts } from "../data/parts.js";
import type { Reading } from "../format.js";
import { suppressionComments } from "../xml/comments.js";
import { readXml } from "../xml/read.js";
import { processOf } from "./lower-process.js";
import { DRAWING, USUAL_PREFIXES } from "./names.js";
import { sceneOf } from "./scene.js";
import { Writer } from "./write.js";

export function readBpmn(text: string, path: string): Reading {
  const document = readXml(text, USUAL_PREFIXES, DRAWING);
  const scene = sceneOf(document);
  const fallback = idFromPath(path);
  const processes = scene.diagram.processes.flatMap((element, i): Process[] => {
    const id = i === 0 ? fallback : `${fallback}-${i + 1}`;
    const process = processOf(element, id, scene);
    return process ? [process] : [];
  });
  const parts = new Parts();
  parts.open(0);
  let writer: Writer | undefined;
  return {
    format: "bpmn",
    imported: true,
    text,
    layout: parts.layout(),
    processes,
    problems: flawProblems(document.flaws, parts, text),
    suppressions: suppressionComments(document),
    write: (edit) => {
      writer ??= new Writer(document, scene);
      return writer.write(edit);
    },
    cursor: () => undefined,
  };
}

function idFromPath(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/(?:\.bpmn\d*)?\.\w+$/i, "") || "process";
}
