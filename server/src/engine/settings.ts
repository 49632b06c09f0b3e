// What a configuration settles for one file: which rules run, how severe they are, the team's own words, and what
// holds for all its processes.
import type { Vocabulary } from "../meaning/judgement.js";
import { noVocabulary } from "../meaning/judgement.js";
import type { LanguageId } from "../meaning/languages.js";
import type { ToldProblem } from "../rules/problems.js";
import type { Rule, Severity } from "../rules/rule.js";
import type { ProcessDefaults } from "./defaults.js";

export interface RuleSetting {
  readonly severity: Severity;
  readonly options: Readonly<Record<string, number | string | boolean>>;
}

export interface Settings {
  /** By the id of a rule, or of a problem that formats and engine find themselves. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly vocabulary: Vocabulary;
  readonly defaults: ProcessDefaults;
  /** In which the processes are written; undefined where their own words tell. */
  readonly language: LanguageId | undefined;
}

/** What bounds the work on one file. */
export interface Limits {
  /** Texts longer than this many characters are checked in a worker. */
  readonly inline: number;
  /** After so many seconds that worker is ended. */
  readonly seconds: number;
  /** No more findings than this are told for one file. */
  readonly findings: number;
}

export const defaultLimits: Limits = { inline: 1_000_000, seconds: 4, findings: 5_000 };

/** The ready-made sets of severities, each with what it does. */
export const presets = {
  recommended: "The rules that most teams want, as warnings and hints.",
  strict: "The same rules as recommended, each one step more severe.",
  all: "Every rule; those that recommended leaves out are told as information.",
  off: "No rule; turn on one by one what you want under rules.",
} as const;

export type Preset = keyof typeof presets;

export function isPreset(name: string): name is Preset {
  return Object.hasOwn(presets, name);
}

/** How severe a preset takes one rule; problems in the text itself are no opinion, so no preset changes them. */
export function presetSeverity(preset: Preset, rule: Rule): Severity {
  if (preset === "off") return "off";
  if (preset === "all") return rule.severity === "off" ? "info" : rule.severity;
  return preset === "strict" ? raised[rule.severity] : rule.severity;
}

const raised: Readonly<Record<Severity, Severity>> = { off: "off", info: "warning", warning: "error", error: "error" };

/** The settings of a project without a configuration: the preset `recommended`. */
export function recommended(rules: readonly Rule[], problems: readonly ToldProblem[] = []): Settings {
  return {
    rules: new Map([...rules, ...problems].map(({ id, severity }) => [id, { severity, options: {} }])),
    vocabulary: noVocabulary,
    defaults: {},
    language: undefined,
  };
}
