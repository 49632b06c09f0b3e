// A topic: patterns of what a text may speak of. It is found in the author's own words, or not at all.
import type { OpenLexicon } from "../wording/lexicon.js";
import { finder } from "../wording/pattern.js";
import { quote, read } from "../wording/read.js";

/** The author's words that speak of it. */
export type FindTopic = (text: string, lexicon: OpenLexicon) => string | undefined;

/**
 * Patterns, one a line (wording/pattern.ts says how they are written); where `but` is found as well, the text speaks of
 * something else.
 */
export function topic(patterns: string, but = ""): FindTopic {
  const find = finder(patterns);
  const clears = finder(but);
  return (text, lexicon) => {
    const wording = read(text, lexicon);
    const found = find(wording);
    return found && !clears(wording) ? quote(wording, found.from, found.to) : undefined;
  };
}
