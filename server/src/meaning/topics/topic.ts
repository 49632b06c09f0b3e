// A topic: patterns of what a text may speak of. It is found in the author's own words, or not at all.
import { finders } from "../wording/finder.js";
import { quote, type Wording } from "../wording/read.js";

/** The author's words that speak of it. */
export type FindTopic = (wording: Wording) => string | undefined;

/**
 * Patterns, one a line (wording/pattern.ts says how they are written); where `but` is found as well, the text speaks of
 * something else.
 */
export function topic(patterns: string, but = ""): FindTopic {
  const { speaks, clears } = finders({ speaks: patterns, clears: but });
  return (wording) => {
    const found = speaks(wording);
    return found && !clears(wording) ? quote(wording, found.from, found.to) : undefined;
  };
}
