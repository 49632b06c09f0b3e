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
      unexpected: "“{words}” cannot be read here. A mark before it may be missing or one too many.",
      stray:
        "“{words}” belongs to nothing, so it is not read. It may lack a key before it, or begin further left or right than its neighbours.",
      tab: "A tab stands where the line is indented, and YAML takes only spaces there. Consider replacing it by spaces.",
      indentation: "This line begins further left or right than its neighbours, so it is not clear what it belongs to.",
      colon: "“{words}” has no colon, so it is not read. A key is followed by a colon and a space.",
      "second-colon": "Text with a colon and a space in it needs quotes around it: “{words}”.",
      reserved: "Text that begins like “{words}” needs quotes around it.",
      quote: "The quote that opens at {words} is never closed.",
      escape:
        "“{words}” is no way of writing a character. In double quotes, a backslash that is meant as itself is written twice.",
      bracket: "The bracket that opens at {words} is never closed.",
      "extra-bracket": "“{words}” closes a bracket that was never opened.",
      comma: "A comma is missing before “{words}”, or a bracket is not closed.",
      "extra-comma": "There is nothing between these commas.",
      comment: "A comment needs a space before its “#”.",
      anchor: "“{words}” is no name that can be used here. A name after “&” or “*” has no spaces and stands once.",
      "unknown-anchor":
        "“*{words}” repeats something named “&{words}”, and nothing above has that name. A text that begins with “*” needs quotes.",
      "alias-of-itself": "“*{words}” stands inside what it repeats, so it is not read.",
      tag: "“{words}” is not understood. A text that begins with “!” needs quotes.",
      directive: "A line that begins with “%” says something about the file, and “---” has to follow it.",
      nesting: "This is nested too deeply to be read.",
      conflict:
        "A merge left both versions standing here. The first version is read; consider choosing one and taking out the marks “<<<<<<<”, “=======” and “>>>>>>>”.",
      bytes: "This is no text. The file may be saved in another encoding than UTF-8, or not be a text at all.",
      "json-word": "“{words}” is no JSON. Text needs double quotes around it.",
      "json-number": "“{words}” is no number as JSON writes them.",
      "json-key": "A key in double quotes is missing here, or a comma is one too many.",
      "json-value": "A value is missing here.",
      "json-colon": "A colon is missing between the key and its value.",
      "json-comma": "A comma is missing here.",
      "json-rest": "The text goes on after its end; only what stands before is read.",
      "json-bracket": "A bracket is opened before this place and never closed.",
      "json-comment": "A comment is opened here and never closed.",
      "xml-ampersand": "An “&” that stands for itself is written “{right}” here.",
      "xml-less": "A “<” that stands for itself is written “{right}” here.",
      "xml-reference": "Nothing says what “{words}” stands for, so it is read as it is.",
      "xml-value": "“{words}” has no value. A value in quotes follows its name and an equals sign.",
      "xml-quotes": "“{words}” needs quotes around it.",
      "xml-quote": "The quote that opens at {words} is never closed.",
      "xml-twice": "“{words}” stands twice in one tag; only the first is read.",
      "xml-prefix":
        "Nothing says what “{words}:” means in this file. Consider copying the line “xmlns:{words}=...” from a file that has it.",
      "xml-unexpected": "“{words}” cannot be read here. A quote before it may be missing or one too many.",
      "xml-tag": "The tag “{words}” never ends. A “>” is missing.",
      "xml-unclosed": "“{words}” is opened here and never closed.",
      "xml-stray-end": "“{words}” closes nothing that is open here.",
      "xml-declaration": 'This line is not written as XML wants it. Consider “<?xml version="1.0" encoding="UTF-8"?>”.',
      "xml-declaration-place": "This line belongs at the very beginning of the file.",
      "xml-comment": "A comment is opened here and never closed, so the rest of the file is not read.",
      "xml-cdata": "A “<![CDATA[” is opened here and never closed, so the rest of the file belongs to it.",
      "xml-instruction": "A “<?” is opened here and never closed, so the rest of the file is not read.",
      "xml-before": "“{words}” is not XML. A file of this kind begins with a “<”.",
      "xml-outside": "“{words}” stands behind the end of the document.",
    },
    titles: respell,
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
      path: "“{found}” is no path. A path is written as keys with dots between them: “steps”, “metadata.owner”, “phases[].steps” for each item of a list, “kpis.*” for each entry of a map.",
      "misspelt-path": "“{found}” is no path. Did you mean “{right}”?",
      pattern:
        "“{found}” matches no file. Patterns are written as in .gitignore, seen from the folder of this file: “playbooks/*.yaml”.",
      "misspelt-pattern":
        "“{found}” matches no file. Patterns are written as in .gitignore, seen from the folder of this file. Did you mean “{right}”?",
      braces: "Patterns have no braces: consider writing “{found}” as several patterns, in a list.",
      value: "“{key}” takes one of {choices}, and “{found}” is none of them.",
      misspelt: "“{key}” takes one of {choices}, and “{found}” is none of them. Did you mean “{right}”?",
      needed: "{place} needs “{key}”.",
      document:
        "A process spec is written as keys such as “process:” and “steps:”, and this is {found}, so it is not read.",
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
      aliases: "What “*” repeats in this file is more than {limit} values; the rest of it is not read.",
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
      missing:
        "There is no file “{file}” to extend. Consider its name, and that it is seen from the folder of this file.",
      circle:
        "“{file}” extends this file in turn, so it is left out here. Consider which of the two builds on the other.",
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
    summary: "What an imported process leaves open about its customer, in one finding.",
    messages: {
      step: "“{first}” meets the customer and does not say what they have, know or can do afterwards, so nobody can tell whether it helped them. Consider beginning with this step. All that files like this leave open is told once, here ({rules}).",
      steps:
        "{open} of {count} steps that meet the customer do not say what the customer has, knows or can do afterwards, so nobody can tell whether they helped. Consider beginning with “{first}”. All that files like this leave open is told once, here ({rules}).",
      somebody:
        "“{first}” reaches somebody, and does not say what they have, know or can do afterwards. If this process serves them, consider beginning with this step. All that files like this leave open is told once, here ({rules}).",
      rest: "Wherever a step meets the customer, as “{first}” does, it shows what reaches them. Consider going on with what changes for customers thanks to this process, because that is what all its steps are measured by. All that files like this leave open is told once, here ({rules}).",
      unserved:
        "The customer is met at “{first}”, and no step says what they have, know or can do in the end, so nobody can tell whether they were helped. Consider saying it at the step that gives them what they came for. All that files like this leave open is told once, here ({rules}).",
      named:
        "“{words}” speaks of a customer, and nothing here shows where the customer is met, or what they have in the end. Consider saying it at the step that gives them what they came for; if this only reaches systems, consider saying that it serves machines. All that files like this leave open is told once, here ({rules}).",
      nobody:
        "Nothing here shows where the customer is met, so nobody can tell whom this serves. Consider saying at the step that reaches the customer what they have, know or can do afterwards; if it reaches only systems, consider saying that it serves machines. All that files like this leave open is told once, here ({rules}).",
      machines:
        "This names no customer and nobody who works in it, so it seems to serve other systems. If that is so, consider saying that it serves machines, and it is left alone. If somebody waits for its end, consider saying at the last step what they have, know or can do then. All that files like this leave open is told once, here ({rules}).",
      meeting: "meets the customer, and does not say what they have afterwards",
    },
    titles: {
      outcome: "Open a place for what the customer has after “{step}”",
      first: "Open the first of these places ({rule})",
      serves: "Open a place for whom this serves",
      machines: "Say that this serves machines",
    },
  },
  {
    id: "unmapped-file",
    severity: "info",
    summary: "A file in a team's own format that nothing says how to read, or that is not as its mapping says.",
    messages: {
      process:
        "This file is read by the mapping “{format}”, and no process stands at {paths}. Consider correcting “process:” there, or leaving this file out of “files:”.",
      steps:
        "This file is read by the mapping “{format}”, and no steps stand at {paths}, so little can be checked. Consider correcting “steps:” there, or leaving this file out of “files:”.",
      names:
        "This file is read by the mapping “{format}”, and its steps have nothing at {paths}, so they have no names. Consider correcting “step:” there.",
      "process-as-code":
        "This looks like a process in a format of its own, so it is not checked yet. “touchstone init --from” with the name of this file proposes a mapping.",
    },
    titles: {},
  },
];
