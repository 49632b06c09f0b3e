// Every key of touchstone.config.yaml, once: schema, completion, hover and the search for unknown keys come from here.
import type { Word } from "../formats/format.js";
import { presets } from "./settings.js";

/** What kind of value a key takes; `keys` is a map of the keys under `words`, `phrases` a map whose keys are the team's own. */
export type Shape = "flag" | "text" | "texts" | "whole" | "keys" | "phrases" | "rules" | "formats";

export interface ConfigWord extends Word {
  readonly shape: Shape;
  readonly words?: readonly ConfigWord[];
}

/** The severities, each with what it does. */
export const severities = {
  off: "The rule does not run.",
  info: "A hint; it never fails a pipeline by itself.",
  warning: "Worth a look; a pipeline fails by default.",
  error: "To be put right.",
} as const;

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

export const vocabularyWords: readonly ConfigWord[] = [
  {
    key: "customers",
    about: "What you call your customers, besides “customer” and other usual words: members, pilgrims, Mandanten.",
    takes: "a name such as members (or a list of them)",
    shape: "texts",
    start: "‹members›",
  },
  {
    key: "plain",
    about: "Words that only you use, each with the words in which you would say it to a customer.",
    takes: "words of yours, each with its plain words, such as RMA slip: return label",
    shape: "phrases",
  },
  {
    key: "perspective",
    about: "Phrases of which you know whose view they take, in metrics and in outcomes; nothing else is then asked.",
    values: {
      customer: "It says what customers get or go through.",
      internal: "It says what we do: our records, speed, volume, cost.",
    },
    takes: "phrases of yours, each with customer or internal, such as green slip: customer",
    shape: "phrases",
  },
];

export const defaultWords: readonly ConfigWord[] = [
  {
    key: "customer",
    about: "Whom all processes here are for.",
    takes: "text",
    shape: "text",
    start: "‹the people whom all of this is for›",
  },
  {
    key: "owner",
    about: "The person or role who answers for all processes here.",
    takes: "text",
    shape: "text",
    start: "‹the person or role who answers for them›",
  },
  {
    key: "contact",
    about: "Whom the customer can reach throughout, in all processes here.",
    takes: "text",
    shape: "text",
    start: "‹whom the customer can reach throughout›",
  },
];

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
    about:
      "The language of your processes, and of messages on the command line. Without it, the words of each file tell its language, and messages are English.",
    values: { en: "English", de: "German; messages where they are translated" },
    takes: "en or de",
    shape: "text",
    start: "en",
  },
  {
    key: "vocabulary",
    about: "Your own words: what you call your customers, and what only you say or know.",
    takes: "customers, plain, perspective",
    shape: "keys",
    words: vocabularyWords,
  },
  {
    key: "defaults",
    about: "What holds for every process here that does not say it itself.",
    takes: "customer, owner, contact",
    shape: "keys",
    words: defaultWords,
  },
  {
    key: "formats",
    about: "Your own formats in YAML or JSON: which files are written in them, and where in those things stand.",
    takes: "formats by name, each with keys such as files, steps and step",
    shape: "formats",
  },
  {
    key: "limits",
    about: "What bounds the work on one file.",
    takes: "inline, seconds, findings",
    shape: "keys",
    words: limitWords,
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
  ["words", "vocabulary"],
  ["glossary", "vocabulary"],
  ["jargon", "plain"],
  ["plainly", "plain"],
  ["perspectives", "perspective"],
  ["default", "defaults"],
  ["responsible", "owner"],
  ["accountable", "owner"],
  ["ours", "internal"],
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
