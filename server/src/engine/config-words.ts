// Every key of touchstone.config.yaml, once: schema, completion, hover and the search for unknown keys come from here.
import type { Word } from "../formats/format.js";
import { presets } from "./settings.js";

/** What kind of value a key takes. */
export type Shape = "flag" | "text" | "texts" | "whole" | "limits" | "rules" | "formats";

export interface ConfigWord extends Word {
  readonly shape: Shape;
}

/** The severities, each with what it does. */
export const severities = {
  off: "The rule does not run.",
  info: "A hint; it never fails a pipeline by itself.",
  warning: "Worth a look; a pipeline fails by default.",
  error: "To be put right.",
} as const;

export const configWords: readonly ConfigWord[] = [
  {
    key: "root",
    about: "Whether this folder is the root of the project: no configuration above it is looked at.",
    takes: "true or false",
    shape: "flag",
    start: "true",
  },
  {
    key: "extends",
    about: "What this configuration starts from: a ready-made set of rules, or another configuration file beside it.",
    values: presets,
    takes: "recommended, strict, all, off, or a file such as ./shared.yaml (or a list of them)",
    shape: "texts",
    start: "recommended",
  },
  {
    key: "rules",
    about: "How severe each rule is, and its options.",
    takes: "rules, each with a severity (off, info, warning, error) or a map of severity and options",
    shape: "rules",
  },
  {
    key: "ignore",
    about: "Files and folders that are not checked, written as in .gitignore, seen from the folder of this file.",
    takes: "a pattern such as drafts/ (or a list of them)",
    shape: "texts",
    start: "‹drafts/›",
  },
  {
    key: "language",
    about: "The language of messages on the command line. Editors use their own.",
    values: { en: "English", de: "German, where translated" },
    takes: "a language such as en or de",
    shape: "text",
    start: "en",
  },
  { key: "limits", about: "What bounds the work on one file.", takes: "inline, seconds, findings", shape: "limits" },
  {
    key: "formats",
    about: "Your own formats in YAML or JSON: which files are written in them, and where in those things stand.",
    takes: "formats by name, each with keys such as files, steps and step",
    shape: "formats",
  },
];

export const limitWords: readonly ConfigWord[] = [
  {
    key: "inline",
    about: "Files with more characters than this are checked beside the main work and may be stopped.",
    takes: "a number of characters, 0 or more",
    shape: "whole",
    start: "1000000",
  },
  {
    key: "seconds",
    about: "How long the check of such a file may take before it is stopped.",
    takes: "a number of seconds, 0 or more",
    shape: "whole",
    start: "4",
  },
  {
    key: "findings",
    about: "How many findings are told for one file.",
    takes: "a number, 0 or more",
    shape: "whole",
    start: "5000",
  },
];

export const severityWord: ConfigWord = {
  key: "severity",
  about: "How severe a finding of this rule is.",
  values: severities,
  takes: "off, info, warning or error",
  shape: "text",
  start: "warning",
};

/** Words that people bring from other tools, and what to say here. */
export const synonyms: ReadonlyMap<string, string> = new Map([
  ["rule", "rules"],
  ["preset", "extends"],
  ["presets", "extends"],
  ["extend", "extends"],
  ["exclude", "ignore"],
  ["excludes", "ignore"],
  ["ignorePatterns", "ignore"],
  ["ignores", "ignore"],
  ["locale", "language"],
  ["lang", "language"],
  ["level", "severity"],
  ["warn", "warning"],
  ["hint", "info"],
  ["information", "info"],
  ["none", "off"],
  ["never", "off"],
  ["false", "off"],
  ["fatal", "error"],
]);
