// Every format there is, in the order in which they are asked.

import { bpmn } from "./bpmn/index.js";
import type { FileNames, Format } from "./format.js";
import { processSpec } from "./process-spec/index.js";
import { serverlessWorkflow } from "./serverless-workflow/index.js";
import { stepFunctions } from "./step-functions/index.js";

export const formats: readonly Format[] = [processSpec, bpmn, serverlessWorkflow, stepFunctions];

/** The first format that takes a text at a path for its own. */
export function formatOf(path: string, text: string): Format | undefined {
  return formats.find((format) => format.recognises(path, text));
}

/** How the names of all files that may hold a process end. */
export const fileNames: FileNames = {
  own: [...new Set(formats.flatMap(({ names }) => names.own))],
  shared: [...new Set(formats.flatMap(({ names }) => names.shared))],
};

/** Whether the name of a file alone says that it is a process. */
export function isNamedProcess(path: string): boolean {
  return endsInOneOf(path, fileNames.own);
}

/** A cheap look at the name, before a file is opened: whether its text could be in any of the formats. */
export function couldBeProcess(path: string): boolean {
  return isNamedProcess(path) || endsInOneOf(path, fileNames.shared);
}

function endsInOneOf(path: string, endings: readonly string[]): boolean {
  const name = path.toLowerCase();
  return endings.some((ending) => name.endsWith(ending));
}
