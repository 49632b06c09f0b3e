// Calls the YAML parser, and calls it again without the words that made it misread what follows.
import { type Document, parseAllDocuments, type Scalar, visit, type YAMLError } from "yaml";
import type { Flaw } from "./data-reading.js";
import { asItIs, type Source, tabFlaws, withoutTabs } from "./tabs.js";
import {
  isSecondColon,
  isStray,
  isUnclosed,
  secondColonFlaw,
  strayFlaw,
  unclosedEnds,
  unclosedFlaw,
} from "./yaml-flaws.js";

/** Each round costs a parse of the whole text, so large texts have fewer. */
const ROUNDS = 6;
const ROUNDS_OF_LARGE = 1;
const LARGE = 200_000;

/** How wide people set their tabs, the commonest first. */
const TAB_WIDTHS = [4, 2, 8] as const;

export interface Parsed {
  /** The text as parsed in the end: stray words blanked out, second colons replaced, tabs as spaces. */
  readonly source: Source;
  readonly documents: readonly Document.Parsed[];
  /** What was taken out, or why nothing could be parsed. */
  readonly flaws: readonly Flaw[];
}

/** Stands for a colon that is text; nobody writes this character of the private area. */
const COLON = "\ue000";

/** Stands for a quote that is never closed, so that it does not swallow the lines below it. */
const QUOTE = "\ue001";

export function isOpenQuote(text: string | undefined): boolean {
  return text?.startsWith(QUOTE) === true;
}

/** Text as the author wrote it, from text as it was parsed. */
export function asWritten(text: string): string {
  return text.includes(COLON) ? text.replaceAll(COLON, ":") : text;
}

export function parseYaml(text: string): Parsed {
  const first = attempt(text);
  const tabbed = first.documents.some(({ errors }) => errors.some(({ code }) => code === "TAB_AS_INDENT"));
  if (!tabbed) return repaired(asItIs(text), first);
  const width = bestWidth(text);
  const parsed = repaired(withoutTabs(text, width));
  return { ...parsed, flaws: [...parsed.flaws, ...tabFlaws(text, width)] };
}

/** How wide a tab has to be so that the lines fit each other best. */
function bestWidth(text: string): number {
  if (text.length > LARGE) return TAB_WIDTHS[0];
  const errors = TAB_WIDTHS.map((width) =>
    attempt(withoutTabs(text, width).text).documents.reduce((sum, document) => sum + document.errors.length, 0),
  );
  return TAB_WIDTHS[errors.indexOf(Math.min(...errors))] ?? TAB_WIDTHS[0];
}

function repaired(source: Source, first = attempt(source.text)): Parsed {
  const flaws: Flaw[] = [];
  let attempted = first;
  let clean = source.text;
  const rounds = clean.length > LARGE ? ROUNDS_OF_LARGE : ROUNDS;
  for (let round = 0; !attempted.failure && round < rounds; round++) {
    const errors = attempted.documents.flatMap((document) => document.errors);
    const remedy = remedyFor(errors, attempted.documents, clean);
    if (!remedy) break;
    for (const flaw of remedy.flaws) flaws.push(placed(flaw, source));
    clean = rewritten(clean, remedy.flaws, remedy.by);
    attempted = attempt(clean);
  }
  if (attempted.failure) flaws.push(placed(attempted.failure, source));
  return { source: { ...source, text: clean }, documents: attempted.documents, flaws };
}

interface Remedy {
  readonly flaws: readonly Flaw[];
  /** What to read in the place of the words of a flaw. */
  readonly by: (piece: string, flaw: Flaw) => string;
}

/** What to read instead where an error makes the parser misread the lines below it, too. */
function remedyFor(
  errors: readonly YAMLError[],
  documents: readonly Document.Parsed[],
  text: string,
): Remedy | undefined {
  const quotes = errors.some(isUnclosed) ? openQuotes(documents, unclosedEnds(errors), text) : [];
  if (quotes.length > 0) return { flaws: quotes, by: (piece) => QUOTE + piece.slice(1) };
  const colons = errors.filter(isSecondColon).flatMap((error) => secondColonFlaw(error, text) ?? []);
  if (colons.length > 0) return { flaws: colons, by: withoutColon };
  const stray = errors.find(isStray);
  return stray && { flaws: [strayFlaw(stray, text)], by: (piece) => " ".repeat(piece.length) };
}

/** Quotes that open a text of several lines and are never closed. */
function openQuotes(documents: readonly Document.Parsed[], ends: ReadonlySet<number>, text: string): Flaw[] {
  const flaws: Flaw[] = [];
  const look = ({ range, type }: Scalar): void => {
    if (!range || !type?.startsWith("QUOTE") || !ends.has(range[1])) return;
    if (text.slice(range[0], range[1]).includes("\n")) flaws.push(unclosedFlaw("quote", text, range[0]));
  };
  try {
    for (const document of documents) visit(document, { Scalar: (_, scalar) => look(scalar) });
  } catch {
    // Nested too deeply to be walked: then the open quote is the least of its troubles.
    return [];
  }
  return flaws;
}

/** A flaw of a text that was made from another, at its place there. */
export function placed(flaw: Flaw, source: Source): Flaw {
  return { ...flaw, start: source.back(flaw.start), end: source.back(flaw.end) };
}

/** A second colon becomes text; a line that is indented too far is left out. */
function withoutColon(piece: string, { message }: Flaw): string {
  return message === "second-colon" ? piece.replace(/:(?=\s|$)/g, COLON) : " ".repeat(piece.length);
}

/** Every piece replaced by one of the same length. */
function rewritten(text: string, pieces: readonly Flaw[], by: Remedy["by"]): string {
  const changed: string[] = [];
  let at = 0;
  for (const flaw of pieces) {
    if (flaw.start < at) continue;
    changed.push(text.slice(at, flaw.start), by(text.slice(flaw.start, flaw.end), flaw));
    at = flaw.end;
  }
  return changed.join("") + text.slice(at);
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
