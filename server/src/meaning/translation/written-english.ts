// How an English word is written in one of its forms, as far as the reader of English needs it to know it again.
import type { Form } from "../wording/forms.js";
import type { Language } from "../wording/language.js";

export type WrittenEnglish = (word: string, form: Form) => string;

/** The reader forgives what is not doubled: `stoped`. */
export function writtenEnglish({ irregular }: Language): WrittenEnglish {
  const known = new Map(
    irregular.flatMap(({ form, lines }) =>
      lines.split("\n").map((line) => {
        const [lemma, ...written] = line.trim().split(" ");
        // `is are` and `wrote written`: what is said of one, and what was done.
        return [`${lemma} ${form}`, (form === "s" ? written[0] : written.at(-1)) ?? ""] as const;
      }),
    ),
  );
  return (word, form) => known.get(`${word} ${form}`) ?? regular(word, form);
}

function regular(word: string, form: Form): string {
  if (form === "base") return word;
  if (form === "s") {
    if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
    return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
  }
  if (form === "ing") return `${word.replace(/([^e])e$/, "$1")}ing`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  return word.endsWith("e") ? `${word}d` : `${word}ed`;
}
