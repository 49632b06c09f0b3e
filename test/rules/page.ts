// A rule's page as the tests see it: its headings, its text, and its examples with the role of each.
import { formatOf } from "../../server/src/formats/index.js";
import { readCarets } from "../notation/carets.js";

export type Role = "bad" | "good" | "fixed";

export interface Example {
  readonly language: string;
  readonly role: Role;
  readonly text: string;
  /** The line of the page on which it begins, counted from 1, for the names of tests. */
  readonly line: number;
}

/** A bad example, and what its repairs make of it where the page shows that. */
export interface Flaw {
  readonly bad: Example;
  readonly fixed: Example | undefined;
}

export interface Page {
  readonly text: string;
  readonly headings: readonly string[];
  readonly flaws: readonly Flaw[];
  readonly goods: readonly Example[];
}

export function readPage(text: string): Page {
  const examples = examplesIn(text);
  const flaws = examples.flatMap((bad, i): Flaw[] => {
    const next = examples[i + 1];
    return bad.role === "bad" ? [{ bad, fixed: next?.role === "fixed" ? next : undefined }] : [];
  });
  return {
    text,
    headings: withoutExamples(text).match(/^#+ .*$/gm) ?? [],
    flaws,
    goods: examples.filter(({ role }) => role === "good"),
  };
}

/** A name by which the format of an example is told: by its content, and else it is a process spec. */
export function pathOf({ language, text }: Example): string {
  const path = `example.${language}`;
  return formatOf(path, readCarets(text).text) ? path : `example.process.${language}`;
}

const fence = /^```([a-z]+) (bad|good|fixed)\n([\s\S]*?)^```$/gm;

function examplesIn(text: string): Example[] {
  return [...text.matchAll(fence)].map((match) => ({
    language: match[1] ?? "",
    role: match[2] as Role,
    text: match[3] ?? "",
    line: text.slice(0, match.index).split("\n").length,
  }));
}

function withoutExamples(text: string): string {
  return text.replaceAll(fence, "");
}
