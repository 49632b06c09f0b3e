// Shorthands for tests that read and write files through a mapping.
import { readConfiguration } from "../../server/src/engine/config.js";
import type { Reading } from "../../server/src/formats/format.js";
import { type Mapping, mappedFormat } from "../../server/src/formats/mapped/index.js";
import type { Flow, Process, Target } from "../../server/src/model/process.js";
import { applyEdits } from "../../server/src/text/edit.js";
import type { Edit } from "./writing.js";

/** The mapping that a configuration says under a name of its own; its keys are given as they stand there. */
export function mappingOf(keys: string): Mapping {
  const lines = `files: "*.yaml"\n${keys}`
    .trim()
    .split("\n")
    .map((line) => `    ${line}\n`);
  const { configuration, reading } = readConfiguration(`formats:\n  ours:\n${lines.join("")}`);
  const mapping = configuration.formats.get("ours");
  if (!mapping || reading.problems.length > 0) throw new Error(JSON.stringify(reading.problems));
  return mapping;
}

export function readMapped(keys: string, text: string, path = "test.yaml"): Reading {
  return mappedFormat(mappingOf(keys)).read(text, path);
}

export function processIn(keys: string, text: string, path?: string): Process {
  const [process] = readMapped(keys, text, path).processes;
  if (!process) throw new Error("no process was read");
  return process;
}

export function writtenThrough(keys: string, text: string, edit: Edit, path?: string): string {
  const reading = readMapped(keys, text, path);
  const [process] = reading.processes;
  if (!process) throw new Error("no process was read");
  return applyEdits(text, reading.write(edit(process)));
}

/** The ways of each step in a few letters: `a > b if small, c otherwise`. */
export function ways({ steps }: Process): string[] {
  return steps.map(({ id, next, inOrder, exceptions }) => {
    const onward = next.length > 0 ? next.map(way).join(", ") : inOrder ? "…" : "end";
    return `${id} > ${[onward, ...exceptions.map((flow) => `! ${way(flow)}`)].join(", ")}`;
  });
}

function way({ condition, otherwise, parallel, doing, to }: Flow): string {
  const words = [doing.kind === "stated" ? doing.value.map(({ name }) => name).join(" + ") : "", target(to)];
  if (parallel !== undefined) words.push("too");
  if (condition.kind === "stated" || condition.kind === "derived") words.push(`if ${condition.value}`);
  if (otherwise) words.push("otherwise");
  return words.filter((word) => word !== "").join(" ");
}

function target(to: Target): string {
  return to.kind === "step" ? to.id : to.kind === "process" ? `process ${to.id}` : to.kind;
}
