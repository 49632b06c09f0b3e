// What was asked of `touchstone check`, checked and made ready.
import type { Boldness } from "../../engine/repairs.js";
import { absolutePath, nodeHost } from "../../host/node.js";
import { type Arguments, type CommandOptions, numberOf } from "../arguments.js";
import type { Io } from "../io.js";
import { reports } from "../reports/index.js";
import { WrongUsage } from "../wrong-usage.js";

export interface Wishes {
  readonly words: readonly string[];
  readonly format: string;
  readonly boldness: Boldness | undefined;
  readonly failOn: FailOn;
  /** Absolute. */
  readonly config: string | undefined;
  readonly language: string | undefined;
  readonly maxFindings: number;
  /** The name under which standard input is checked; undefined where files are. */
  readonly stdin: string | undefined;
}

const failOns = ["error", "warning", "info", "never"] as const;
export type FailOn = (typeof failOns)[number];

export const checkOptions: CommandOptions = {
  format: { value: "FORMAT", choices: Object.keys(reports), about: "The form of the report (default: stylish)." },
  fix: { about: "Apply every repair that is safe, and report what is left." },
  "fix-suggestions": { about: "Also apply the first suggestion for each finding: it opens a place for you to fill." },
  "fail-on": {
    value: "LEVEL",
    choices: failOns,
    about: "From which severity on the exit code is 1 (default: warning).",
  },
  config: { value: "FILE", about: "Use this configuration instead of those that would be found." },
  language: { value: "LANGUAGE", about: "The language of messages, such as en or de." },
  stdin: { about: "Check what comes over standard input; with --fix, write it repaired to standard output." },
  "stdin-filename": { value: "FILE", about: "The name under which to check it." },
  "max-findings": { value: "N", about: "Show at most so many findings; all of them are counted." },
};

export async function wishesOf(given: Arguments, io: Io): Promise<Wishes> {
  const fileName = given.text("stdin-filename");
  const stdin = given.has("stdin") ? (fileName ?? "stdin.process.yaml") : undefined;
  if (stdin === undefined && fileName !== undefined) throw new WrongUsage("--stdin-filename goes with --stdin.");
  if (stdin !== undefined && given.words.length > 0) throw new WrongUsage("Either --stdin or files, not both.");
  const suggestions = given.has("fix-suggestions");
  return {
    words: given.words.length === 0 ? ["."] : given.words,
    format: given.text("format") ?? "stylish",
    boldness: suggestions ? "suggestion" : given.has("fix") ? "safe" : undefined,
    failOn: failOns.find((level) => level === given.text("fail-on")) ?? "warning",
    config: await configOf(given.text("config"), io),
    language: given.text("language"),
    maxFindings: numberOf(given, "max-findings") ?? Number.POSITIVE_INFINITY,
    stdin: stdin === undefined ? undefined : absolutePath(io.folder, stdin),
  };
}

/** The configuration that was named, as a path that is there. */
export async function configOf(named: string | undefined, io: Io): Promise<string | undefined> {
  if (named === undefined) return undefined;
  const path = absolutePath(io.folder, named);
  if ((await nodeHost.kind(path)) !== "file") throw new WrongUsage(`There is no configuration “${named}”.`);
  return path;
}
