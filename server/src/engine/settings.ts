// What a configuration settles for one file: which rules run, how severe they are, and the team's own words.
import type { Vocabulary } from "../meaning/judgement.js";
import { noVocabulary } from "../meaning/judgement.js";
import type { Rule, Severity } from "../rules/rule.js";

export interface RuleSetting {
  readonly severity: Severity;
  readonly options: Readonly<Record<string, number | string | boolean>>;
}

export interface Settings {
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly vocabulary: Vocabulary;
}

/** The settings of a project without a configuration: the preset `recommended`. */
export function recommended(rules: readonly Rule[]): Settings {
  return {
    rules: new Map(rules.map((rule) => [rule.id, { severity: rule.severity, options: {} }])),
    vocabulary: noVocabulary,
  };
}
