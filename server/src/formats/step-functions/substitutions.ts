// `${Token}`: words that a template fills in before the state machine is created. What they stand for is not known here.

/** Whether a value, or a part of it, is filled in later. */
export function isSubstituted(text: string): boolean {
  return text.includes("${");
}

/**
 * JSON in which tokens stand without quotes, as templates allow: each becomes a text of the same length that still
 * begins as a token, so that every place stays where it is.
 */
export function withQuotedTokens(text: string): string {
  if (!text.includes("${")) return text;
  return text.replace(/"(?:[^"\\\r\n]|\\.)*"?|\$\{[^{}"\s]+\}/g, (piece) =>
    piece.startsWith('"') ? piece : `"\${${piece.slice(2, -2)}"`,
  );
}
