// Calls the YAML parser, and calls it again without the words that made it misread what follows.
import { type Document, parseAllDocuments } from "yaml";
import type { Flaw } from "./data-reading.js";
import { flawOf, isSecondColon, isStray, strayFlaw } from "./yaml-flaws.js";

/** Each round costs a parse of the whole text, so large texts have fewer. */
const ROUNDS = 6;
const ROUNDS_OF_LARGE = 1;
const LARGE = 200_000;

export interface Parsed {
  /** The text as parsed in the end: of the same length, with stray words blanked out and second colons replaced. */
  readonly text: string;
  readonly documents: readonly Document.Parsed[];
  /** What was taken out, or why nothing could be parsed. */
  readonly flaws: readonly Flaw[];
}

/** Stands for a colon that is text; nobody writes this character of the private area. */
const COLON = "\ue000";

/** Text as the author wrote it, from text as it was parsed. */
export function asWritten(text: string): string {
  return text.includes(COLON) ? text.replaceAll(COLON, ":") : text;
}

export function parseYaml(text: string): Parsed {
  const flaws: Flaw[] = [];
  let clean = text;
  const rounds = text.length > LARGE ? ROUNDS_OF_LARGE : ROUNDS;
  for (let round = 0; ; round++) {
    const { documents, failure } = attempt(clean);
    if (failure) return { text: clean, documents, flaws: [...flaws, failure] };
    const errors = round < rounds ? documents.flatMap((document) => document.errors) : [];
    const colons = errors.filter(isSecondColon).map((error) => flawOf(error, clean));
    const stray = colons.length === 0 ? errors.find(isStray) : undefined;
    if (colons.length === 0 && !stray) return { text: clean, documents, flaws };
    const found = stray ? [strayFlaw(stray, clean)] : colons;
    flaws.push(...found);
    clean = rewritten(clean, found, stray ? blank : withoutColons);
  }
}

/** Every piece replaced by one of the same length. */
function rewritten(text: string, pieces: readonly Flaw[], by: (piece: string) => string): string {
  const changed: string[] = [];
  let at = 0;
  for (const { start, end } of pieces) {
    if (start < at) continue;
    changed.push(text.slice(at, start), by(text.slice(start, end)));
    at = end;
  }
  return changed.join("") + text.slice(at);
}

function blank(piece: string): string {
  return " ".repeat(piece.length);
}

function withoutColons(piece: string): string {
  return piece.replace(/:(?=\s|$)/g, COLON);
}

function attempt(text: string): { documents: readonly Document.Parsed[]; failure?: Flaw } {
  try {
    const documents = parseAllDocuments(text, {
      // Repeated keys are looked for later: the parser compares every key with every other.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "silent",
      schema: "core",
      resolveKnownTags: false,
    });
    return { documents: Array.isArray(documents) ? documents : [] };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const failure: Flaw = { message: "other", data: { detail }, start: 0, end: Math.min(1, text.length) };
    return { documents: [], failure };
  }
}
