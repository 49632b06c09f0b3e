// What a team has settled itself: phrases that count as the customer's or as ours, whatever else the words say.
import type { Judgement, Vocabulary } from "../judgement.js";
import type { OpenLexicon } from "../wording/memory.js";
import { quote, read, type Wording } from "../wording/read.js";
import { judgement } from "./question.js";

type Settled = Judgement<"customer" | "internal">;

/** Phrases are compared by the dictionary forms of their words. */
export function settledBy(vocabulary: Vocabulary, lexicon: OpenLexicon): (text: string) => Settled | undefined {
  const phrases = (["customer", "internal"] as const).flatMap((label) =>
    vocabulary[label].map((phrase) => ({ label, lemmas: read(phrase, lexicon).words.map(({ lemma }) => lemma) })),
  );
  if (phrases.length === 0) return () => undefined;
  return (text) => {
    const wording = read(text, lexicon);
    for (const { label, lemmas } of phrases) {
      const at = placeOf(lemmas, wording);
      if (at !== undefined) return judgement(label, 1, "team-says", quote(wording, at, at + lemmas.length - 1));
    }
    return undefined;
  };
}

function placeOf(lemmas: readonly string[], { words }: Wording): number | undefined {
  if (lemmas.length === 0) return undefined;
  const at = words.findIndex((_, from) => lemmas.every((lemma, i) => words[from + i]?.lemma === lemma));
  return at < 0 ? undefined : at;
}
