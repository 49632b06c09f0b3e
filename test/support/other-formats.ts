// One small process in each format that was not made for Touchstone, for tests of what is the same in all of them.
import { readFileSync } from "node:fs";
import path from "node:path";

export interface OtherFormat {
  readonly format: string;
  /** As editors call it. */
  readonly language: string;
  readonly path: string;
  readonly text: string;
}

/** The tests in VS Code use the same files. */
const folder = path.resolve(import.meta.dirname, "../vscode/workspace");

export const otherFormats: readonly OtherFormat[] = [
  otherFormat("bpmn", "xml", "loan.bpmn"),
  otherFormat("step-functions", "json", "loan.asl.json"),
  otherFormat("serverless-workflow", "yaml", "loan.sw.yaml"),
];

function otherFormat(format: string, language: string, name: string): OtherFormat {
  return { format, language, path: `/work/${name}`, text: readFileSync(path.join(folder, name), "utf8") };
}
