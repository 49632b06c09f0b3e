// Findings that formats and the engine make themselves: their severity, their words, and one line about each.
import type { ProblemId } from "../model/problem.js";
import type { Severity } from "./rule.js";

export interface ToldProblem {
  readonly id: ProblemId;
  readonly severity: Severity;
  /** One plain sentence for lists. */
  readonly summary: string;
  readonly messages: Readonly<Record<string, string>>;
  readonly titles: Readonly<Record<string, string>>;
}

const respell = { respell: "Say “{right}”" };

export const problems: readonly ToldProblem[] = [
  {
    id: "syntax-error",
    severity: "error",
    summary: "The text cannot be read here; everything else in the file is still checked.",
    messages: {
      other: "This cannot be read: {detail}.",
    },
    titles: {},
  },
  {
    id: "unreadable-file",
    severity: "error",
    summary: "The file could not be read at all.",
    messages: {
      other: "This file cannot be read: {detail}.",
    },
    titles: {},
  },
  {
    id: "unknown-key",
    severity: "warning",
    summary: "A key that the process spec does not have, so nothing reads it.",
    messages: {
      unknown: "“{key}” is no key of {place}, so nothing reads it.",
      misspelt: "“{key}” is no key of {place}, so nothing reads it. Did you mean “{right}”?",
      synonym: "“{key}” is no key of {place}, so nothing reads it. Say “{right}”.",
      elsewhere: "“{key}” belongs to {home}, not to {place}, so nothing reads it here.",
      repeated: "“{key}” stands twice in {place}; only the first is read.",
    },
    titles: respell,
  },
  {
    id: "wrong-type",
    severity: "warning",
    summary: "A value of another kind than its key takes.",
    messages: {
      shape: "“{key}” takes {takes}, and this is {found}, so it is not read.",
      value: "“{key}” takes one of {choices}, and “{found}” is none of them.",
      misspelt: "“{key}” takes one of {choices}, and “{found}” is none of them. Did you mean “{right}”?",
      needed: "{place} needs “{key}”.",
    },
    titles: respell,
  },
  {
    id: "limit-reached",
    severity: "info",
    summary: "A limit was reached, so part of the file was not checked.",
    messages: {
      seconds:
        "Checking this file took longer than {limit} seconds and was stopped. “limits: {seconds: ...}” in touchstone.config.yaml allows more time.",
      depth: "What is nested deeper than {limit} levels is not read.",
      findings:
        "Only the first {limit} findings are told. “limits: {findings: ...}” in touchstone.config.yaml tells more.",
      length: "Only the first {limit} characters of this text are judged.",
    },
    titles: {},
  },
  {
    id: "unknown-rule",
    severity: "warning",
    summary: "A rule that is named but does not exist.",
    messages: {
      unknown: "There is no rule “{rule}”.",
      misspelt: "There is no rule “{rule}”. Did you mean “{right}”?",
    },
    titles: respell,
  },
  {
    id: "unknown-configuration",
    severity: "warning",
    summary: "A configuration that is extended but cannot be taken in.",
    messages: {
      missing: "There is no file “{file}” to extend. Consider its name, and that it is seen from the folder of this file.",
      circle: "“{file}” extends this file in turn, so it is left out here. Consider which of the two builds on the other.",
      outside: "“{file}” lies outside this project, so it is not read. Consider keeping a copy inside.",
    },
    titles: {},
  },
  {
    id: "unused-suppression",
    severity: "info",
    summary: "Something is allowed or suppressed that is not found here any more.",
    messages: {
      unused: "“{rule}” is not found here, so it need not be allowed. Consider taking this out.",
      nothing: "Nothing is found here, so nothing need be suppressed. Consider taking this out.",
    },
    titles: {},
  },
  {
    id: "rule-crash",
    severity: "error",
    summary: "A rule failed; the other rules ran. Please report it.",
    messages: { crash: "The rule “{rule}” failed at “{element}”: {detail}. The other rules ran. Please report this." },
    titles: {},
  },
  {
    id: "first-contact",
    severity: "info",
    summary: "What an imported process does not say about its customer, in one finding.",
    messages: {},
    titles: {},
  },
];
