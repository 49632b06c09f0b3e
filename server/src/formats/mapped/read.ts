// Reads a file of a team's own format by the mapping that says where things stand in it.
import type { Problem } from "../../model/problem.js";
import type { Process } from "../../model/process.js";
import { suppressionComments } from "../data/comments.js";
import type { DataDocument, DataReading } from "../data/data-reading.js";
import { readJson } from "../data/json.js";
import { repeatedTooMuch } from "../data/limits.js";
import { readYaml } from "../data/yaml.js";
import type { Reading } from "../format.js";
import { isNothing } from "../process-spec/fields.js";
import { idFromPath } from "../process-spec/lower-process.js";
import { isJson } from "../process-spec/recognise.js";
import { lowerProcess } from "./lower-process.js";
import { gatheredPaths, type Mapping } from "./mapping.js";
import { type Found, itemsOf, pathText } from "./path.js";
import { Sites } from "./sites.js";
import { MappedWriter } from "./write.js";

/** Never throws. */
export function readMapped(text: string, path: string, mapping: Mapping): Reading {
  const data = parsed(text, path, mapping);
  const sites = new Sites();
  const processes: Process[] = [];
  const problems: Problem[] = [...data.problems];
  for (const document of data.documents) {
    const found = processesIn(document, mapping);
    const scope = { mapping, sites, broken: document.broken };
    const here = found.map((one) => lowerProcess(one, idOf(path, processes.length, one), scope));
    processes.push(...here);
    problems.push(...unmatched(document, here, mapping), ...repeatedTooMuch(document));
  }
  const commentPart = data.layout.size;
  return {
    format: "mapped",
    imported: true,
    text,
    layout: new Map([...data.layout, [commentPart, 0]]),
    processes,
    problems,
    suppressions: suppressionComments(data, commentPart),
    write: (edit) => new MappedWriter(data, mapping, sites).write(edit),
    cursor: () => undefined,
  };
}

/** The lists at the top of a file are read item by item, so that an error in one says nothing of the others. */
function parsed(text: string, path: string, mapping: Mapping): DataReading {
  const lists = gatheredPaths(mapping).flatMap(([step]) => (typeof step === "object" ? [step.key] : []));
  const options = { split: { lists } };
  return isJson(path) ? readJson(text, options) : readYaml(text, options);
}

function processesIn({ root }: DataDocument, { process }: Mapping): readonly Found[] {
  const flow = root.kind !== "scalar" && root.flow;
  const top: Found = { node: root, holder: undefined, map: undefined, list: undefined, flow };
  return process.flatMap((path) => itemsOf(path, top)).filter(({ node }) => node.kind === "dict");
}

/** A process without an id is called by the key it stands under, or by its file. */
function idOf(path: string, before: number, { holder }: Found): string {
  const name = holder?.key ?? idFromPath(path);
  return before === 0 || holder ? name : `${name}-${before + 1}`;
}

/** What a mapping promises and a file does not hold, once: a wrong path would otherwise look like a file without flaws. */
function unmatched({ root, broken, span }: DataDocument, processes: readonly Process[], mapping: Mapping): Problem[] {
  if (isNothing(root) || broken.document || (root.kind === "scalar" && root.unreadable)) return [];
  const told = (message: string, paths: Mapping["process"]): Problem[] => [
    {
      id: "unmapped-file",
      message,
      data: { format: mapping.name, paths: paths.map((path) => `“${pathText(path)}”`).join(", ") },
      span: root.kind === "dict" ? (root.entries[0]?.keySpan ?? span) : { ...span, end: span.start },
    },
  ];
  const steps = mapping.paths.process.get("steps") ?? [];
  const first = processes[0];
  if (first === undefined) return told("process", mapping.process);
  if (processes.every((one) => one.steps.length === 0)) return steps.length > 0 ? told("steps", steps) : [];
  const all = processes.flatMap((one) => one.steps);
  const unnamed = all.every(({ id, name }) => name.kind !== "stated" && /^step-\d+$/.test(id));
  return unnamed
    ? told("names", [...(mapping.paths.step.get("id") ?? []), ...(mapping.paths.step.get("name") ?? [])])
    : [];
}
