// Tells which keys of a map nothing reads, and what was probably meant.
import { nearest } from "../../text/nearest.js";
import type { Dict, Entry, Node } from "../data/node.js";
import type { Notes } from "./notes.js";
import { bare, synonymOf } from "./synonyms.js";
import type { Container, ContainerId, Shape, SpecWord } from "./word.js";
import { containers } from "./words.js";

/** A map with more unknown keys than this is of another kind altogether, and no slip of somebody's. */
const MOST_EXPLAINED = 100;

/** The first entry of every key. */
export function checkKeys(dict: Dict, container: Container, notes: Notes): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const entry of dict.entries) {
    if (entries.has(entry.key)) {
      const data = { key: entry.key, place: container.name };
      notes.note("unknown-key", "repeated", data, entry.keySpan);
    } else entries.set(entry.key, entry);
  }
  const foreign = [...entries.values()].filter(
    (entry) => !entry.aliased && !isOurs(entry.key, container) && !isHalfTyped(entry),
  );
  foreign.forEach((entry, i) => {
    const meant: Meaning = i < MOST_EXPLAINED ? meaning(entry.key, container) : { message: "unknown" };
    tellUnknown(entry, meant, container, entries, notes);
  });
  return entries;
}

/** The words of the container, and what is kept for the author's own use: anchors to repeat, notes of other tools. */
function isOurs(key: string, container: Container): boolean {
  return container.words.some((word) => word.key === key) || /^(?:x-|\.|\$schema$)/.test(key);
}

/** A key without its colon is told as a syntax error already. */
function isHalfTyped({ value }: Entry): boolean {
  return value.kind === "scalar" && value.unreadable === true && value.span.start === value.span.end;
}

function tellUnknown(
  entry: Entry,
  meant: Meaning,
  container: Container,
  entries: ReadonlyMap<string, Entry>,
  notes: Notes,
): void {
  const { key, keySpan } = entry;
  const data = { key, place: container.name };
  if (meant.message === "elsewhere") {
    notes.note("unknown-key", "elsewhere", { ...data, home: meant.home }, keySpan);
  } else if (meant.message === "unknown") {
    notes.note("unknown-key", "unknown", data, keySpan);
  } else {
    const safe = !entries.has(meant.word.key) && fits(entry.value, meant.word.shape);
    notes.correct("unknown-key", meant.message, data, keySpan, meant.word.key, safe);
  }
}

type Meaning =
  | { readonly message: "misspelt" | "synonym"; readonly word: SpecWord }
  | { readonly message: "elsewhere"; readonly home: string }
  | { readonly message: "unknown" };

function meaning(key: string, container: Container): Meaning {
  const { words } = container;
  const wanted = bare(key);
  const spelt = words.find((word) => word.key === wanted);
  if (spelt) return { message: "misspelt", word: spelt };
  const synonym = synonymOf(container.id, key);
  const named = words.find((word) => word.key === synonym);
  if (named) return { message: "synonym", word: named };
  const home = homeOf(wanted, container.id);
  if (home !== undefined) return { message: "elsewhere", home };
  const right = nearest(
    key,
    words.map((word) => word.key),
  );
  const close = words.find((word) => word.key === right);
  return close ? { message: "misspelt", word: close } : { message: "unknown" };
}

/** Where people look for a key first. */
const homes: readonly ContainerId[] = [
  "process",
  "step",
  "exception",
  "metric",
  "customer",
  "start",
  "ask",
  "parallel",
];

function homeOf(key: string, not: ContainerId): string | undefined {
  const home = homes.find((id) => id !== not && containers[id].words.some((word) => word.key === key));
  return home === undefined ? undefined : containers[home].name;
}

/** Whether a value can stay as it is under a key of another name. */
function fits(value: Node, shape: Shape): boolean {
  switch (shape) {
    case "maps":
      return value.kind === "list" && value.items.every((item) => item.kind === "dict");
    case "steps":
    case "named-maps":
      return value.kind === "list";
    case "map":
      return value.kind === "dict";
    case "texts":
      return value.kind === "scalar" || (value.kind === "list" && value.items.every((item) => item.kind === "scalar"));
    case "next":
    case "text-or-map":
      return value.kind === "scalar";
    case "choice":
    case "version":
    case "flag":
    case "tries":
      return false;
    default:
      return value.kind === "scalar";
  }
}
