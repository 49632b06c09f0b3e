// What a language is to the reader of wording: plain data, kept in a folder of its own under words/.
import type { Form } from "./forms.js";

export interface Language {
  /** Dictionary forms by the name of their group, parted by blanks; a term of several words is joined by `_`. */
  readonly groups: Readonly<Record<string, string>>;
  /** Forms that no ending explains. Each line: the dictionary form, then what is written. */
  readonly irregular: readonly IrregularForms[];
  /** Spellings that mean the same word. Each line: the one that the groups use, then the others. */
  readonly variants: string;
  /** Nouns whose verb no ending shows. Each line: the verb, then its noun. */
  readonly nouns: string;
  /** Words of their own that lie one letter away from a word of a group, or only look as if they had a prefix. */
  readonly wellKnown: string;
  /** Beginnings that tell of a word that nobody knows to which group it belongs: `resplice` is done again. */
  readonly prefixes: readonly Prefix[];
}

export interface Prefix {
  /** Of the whole word in lower case. */
  readonly shape: RegExp;
  readonly groups: readonly string[];
}

export interface IrregularForms {
  readonly form: Form;
  readonly lines: string;
}

/** Of lines such as `take took taken`: what is written, with the word that it stands for. */
export function* pairs(lines: string): Generator<readonly [written: string, meant: string]> {
  for (const line of lines.split("\n")) {
    const [meant = "", ...written] = line.trim().split(" ");
    for (const word of written) yield [word, meant];
  }
}

/** The words of one group. */
export function wordsOf(group: string | undefined): readonly string[] {
  return group?.split(/\s+/).filter((word) => word !== "") ?? [];
}
