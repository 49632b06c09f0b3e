// A topic: patterns of what a text may speak of. It is found in the author's own words, or not at all.
import { finders } from "../wording/finder.js";
import { quote, type Wording } from "../wording/read.js";

/** The author's words that speak of it. */
export type FindTopic = (wording: Wording) => string | undefined;

export interface PatternTopic {
  readonly patterns: string;
  readonly but: string;
  readonly otherwise: FindTopic | undefined;
}

/**
 * Patterns, one a line (wording/pattern.ts says how they are written); where `but` is found as well, the text speaks of
 * something else. `otherwise` is asked where the patterns do not find it.
 */
export function topic(patterns: string, but = "", otherwise?: FindTopic): PatternTopic {
  return { patterns, but, otherwise };
}

/** Whatever topic is asked for first, the patterns of all are looked for: most texts are asked about many. */
export function findTopics<Name extends string>(
  topics: Readonly<Record<Name, PatternTopic | FindTopic>>,
): Readonly<Record<Name, FindTopic>> {
  const entries = Object.entries<PatternTopic | FindTopic>(topics);
  const patterns = entries.flatMap(([name, one]) =>
    typeof one === "function" ? [] : [[name, one.patterns] as const, [butOf(name), one.but] as const],
  );
  const find = finders<string>(Object.fromEntries(patterns));
  const found = entries.map(([name, one]) => {
    const [speaks, clears] = [find[name], find[butOf(name)]];
    if (typeof one === "function" || !speaks || !clears) return [name, one];
    const byPatterns: FindTopic = (wording) => {
      const match = speaks(wording);
      return match && !clears(wording) ? quote(wording, match.from, match.to) : undefined;
    };
    const { otherwise } = one;
    return [name, otherwise ? (wording: Wording) => byPatterns(wording) ?? otherwise(wording) : byPatterns];
  });
  return Object.fromEntries(found);
}

function butOf(name: string): string {
  return `but for ${name}`;
}
