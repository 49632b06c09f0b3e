// Whom a process is for: the few words by which the rest of its text will name them.

/** What follows describes them further: "People who rent from us", "Parents of pupils in the first year". */
const DESCRIBES =
  /\s+(?:who|whom|whose|that|which|of|in|at|with|without|from|for|to|on|by|near|after|before|and|or)\s|[,;:(.–—]/i;
const ARTICLE = /^(?:the|a|an|our|any|every|each|all|both|new|future)\s+/i;
const LONGEST_NAME = 4;

/** "Tenants of our flats" are called tenants, and "board members" may be called members. */
export function headsOf(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const [start = ""] = name.trim().split(DESCRIBES);
    const words = start
      .replace(ARTICLE, "")
      .split(/\s+/)
      .filter((word) => word !== "");
    return words.length === 0 || words.length > LONGEST_NAME ? [] : [words.join(" ")];
  });
}
