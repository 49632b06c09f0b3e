// A proposed mapping as lines of a configuration, and in plain words.
import { stringify } from "yaml";
import { valueIn } from "../../../model/fact.js";
import type { Process } from "../../../model/process.js";
import { mappedElements, type PropertyPaths } from "../mapping.js";
import { type Path, pathText } from "../path.js";
import { elementWords, mappingWords } from "../words.js";
import type { Proposal } from "./propose.js";

/** The lines of the entry under `formats:`, without indentation. */
export function mappingLines({ mapping, described, invented }: Proposal): readonly string[] {
  const { name, files, process } = mapping;
  const place = process[0] ?? [];
  const lines = [`${scalar(name)}:`, `  files: ${inOneLine(files)}`];
  if (place.length > 0) lines.push(`  process: ${inOneLine([pathText(place)])}`);
  for (const { key } of mappingWords) {
    const element = mappedElements.find((one) => one === key && one !== "process");
    if (element === undefined) lines.push(...lineOf(key, described.process, invented, "  "));
    else if (described[element].size > 0) {
      const inner = elementWords[element].flatMap((word) => lineOf(word.key, described[element], invented, "    "));
      lines.push(`  ${element}:`, ...inner);
    }
  }
  return lines;
}

/** What was found in the text, in sentences; then what was not, each with what its absence means. */
export function toldInWords({ described, invented, processes }: Proposal): { found: string[]; open: string[] } {
  const steps = processes.flatMap((process) => process.steps);
  const actors = new Set(steps.flatMap(({ actor }) => valueIn(actor) ?? []));
  const metrics = processes.flatMap((process) => process.metrics);
  const exceptions = processes.flatMap(({ exceptions, steps }) => [
    ...exceptions,
    ...steps.flatMap((step) => step.exceptions),
  ]);
  const ways = steps.filter(({ next }) => next.length > 0).length;
  const found = [
    processes.length > 1 ? `${processes.length} processes` : `the process ${quoted(nameOf(processes[0]))}`,
    counted(
      steps.length,
      "step",
      steps.map((step) => valueIn(step.name) ?? step.id),
    ),
    ...(actors.size > 0 ? [`who does them: ${some([...actors])}`] : []),
    ...(ways > 0 ? [`where ${ways === 1 ? "1 step leads" : `${ways} steps lead`}`] : []),
    ...(exceptions.length > 0
      ? [`${exceptions.length === 1 ? "1 exception" : `${exceptions.length} exceptions`}`]
      : []),
    ...(metrics.length > 0
      ? [
          counted(
            metrics.length,
            "metric",
            metrics.map(({ name }) => name),
          ),
        ]
      : []),
  ];
  const places = [...invented].map((path) => `“${pathText(path)}”`).join(" and ");
  const open = [
    ...(ways === 0 ? ["where steps lead, so they are taken in the order of the list"] : []),
    ...(actors.size === 0 ? ["who does the steps"] : []),
    ...(described.process.has("owner") ? [] : ["who owns the process"]),
    ...(metrics.length === 0 ? ["metrics"] : []),
    ...(places === ""
      ? []
      : [`what customers have from it; the mapping proposes places of its own for that: ${places}`]),
  ];
  return { found, open };
}

function lineOf(key: string, paths: PropertyPaths, invented: ReadonlySet<Path>, indent: string): string[] {
  const found = paths.get(key);
  if (found === undefined || found.length === 0) return [];
  const note = found.some((path) => invented.has(path))
    ? "  # not in your file yet: a place for quick fixes to write to"
    : "";
  return [`${indent}${key}: ${inOneLine(found.map(pathText))}${note}`];
}

/** One text, or a list of them between brackets. */
function inOneLine(texts: readonly string[]): string {
  const [only, ...others] = texts;
  if (only === undefined) return "[]";
  return others.length === 0
    ? scalar(only)
    : `[${texts.map((text) => (isPlain(text) ? scalar(text) : JSON.stringify(text))).join(", ")}]`;
}

/** Brackets and commas mean something between brackets; the key of an entry is known without quotes. */
function isPlain(text: string): boolean {
  return text === OWN_KEY || !/[,[\]{}]/.test(text);
}

const OWN_KEY = "{key}";

function scalar(text: string): string {
  return text === OWN_KEY ? text : stringify(text, { lineWidth: 0 }).trimEnd();
}

function nameOf(process: Process | undefined): string {
  return process === undefined ? "" : (valueIn(process.name) ?? process.id);
}

function counted(count: number, what: string, names: readonly string[]): string {
  return `${count} ${what}${count === 1 ? "" : "s"}: ${some(names)}`;
}

function some(names: readonly string[]): string {
  const shown = names.slice(0, 4).map(quoted).join(", ");
  return names.length > 4 ? `${shown} and ${names.length - 4} more` : shown;
}

function quoted(text: string): string {
  return `“${text}”`;
}
