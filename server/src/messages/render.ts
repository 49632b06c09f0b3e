// Findings in words: the only place where message ids become sentences of a language.
import type { Finding, RelatedPlace } from "../engine/finding.js";
import { reasons } from "../meaning/reasons.js";
import type { Data, HoleValue, Repair } from "../rules/rule.js";
import { german } from "./de.js";
import { english } from "./en.js";
import type { Sentences } from "./sentences.js";

/** Finds the words for findings; a sentence that a language lacks is told in English. */
export interface Words {
  message(finding: Pick<Finding, "rule" | "message" | "data">): string;
  related(finding: Pick<Finding, "rule">, place: Pick<RelatedPlace, "message" | "data">): string;
  title(finding: Pick<Finding, "rule">, repair: Pick<Repair, "title" | "data">): string;
  /** A sentence of the interface, which no finding has. */
  ours(sentence: string, data?: Data): string;
}

const languages: Readonly<Record<string, Sentences>> = { de: german };

/** The words of a language such as `de` or `de-AT`; English where there are none of it. */
export function wordsOf(language: string): Words {
  const own = languages[language.toLowerCase().split(/[-_]/)[0] ?? ""] ?? {};
  const sentence = (key: string, shared = key): string =>
    own[key] ?? own[shared] ?? english[key] ?? english[shared] ?? key;
  const reason = (id: string): string => own[`reason/${id}`] ?? (reasons as Sentences)[id] ?? id;

  function fill(template: string, data: Data): string {
    return template.replace(/\{(\w+)\}/g, (hole, name: string) => {
      const value = data[name];
      return value === undefined ? hole : show(value, data);
    });
  }

  function show(value: HoleValue, data: Data): string {
    if (typeof value !== "object") return String(value);
    const words = value.words.join("”, “");
    const sentence = reason(value.id);
    // What the message has quoted already is not quoted again.
    const isQuoted = Object.values(data).some((other) => other === words);
    return fill(isQuoted ? sentence.replace(/^“\{words\}” /u, "it ") : sentence, { words });
  }

  return {
    message: ({ rule, message, data }) => fill(sentence(`${rule}/${message}`), data),
    related: ({ rule }, { message, data }) => fill(sentence(`${rule}/${message}`), data),
    ours: (id, data = {}) => fill(sentence(`ours/${id}`), data),
    title: ({ rule }, { title, data }) => fill(sentence(`${rule}/title/${title}`, `title/${title}`), data),
  };
}
