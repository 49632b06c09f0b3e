// Where what is said of an element is kept: read from there, found again there when a repair is written.
import type { Element } from "../../model/process.js";
import type { TextEdit } from "../../text/edit.js";
import type { Span } from "../../text/span.js";
import type { DataReading } from "../data/data-reading.js";
import type { Draft, DraftMap } from "../data/draft.js";
import { DataEditor } from "../data/editor.js";
import { type Dict, entryOf } from "../data/node.js";
import { Fields, isNothing } from "../process-spec/fields.js";
import type { Notes } from "../process-spec/notes.js";
import { inProcess, inStep, type Placed, type Site } from "../process-spec/sites.js";
import type { ContainerId } from "../process-spec/word.js";

/** A map in the text, and the keys that lead from there to what is said. */
export interface Home {
  readonly holder: Dict;
  readonly path: readonly string[];
  readonly container: ContainerId;
  /** Keys of `holder` that say what it is: the path begins behind them where they come first. */
  readonly head: readonly string[];
  /** The key of `holder` that says where it goes on, where one word says so. */
  readonly onward?: string | undefined;
}

type Kind = Element["type"];

/** The homes of the elements of one text, by kind and place. */
export class Homes {
  readonly #homes = new Map<string, Home>();

  /** Opens what is kept there as the properties of an element; nothing under `metadata` is anybody's mistake. */
  enter(type: Kind, span: Span, home: Home, anchor: Span, notes: Notes): Fields {
    this.#homes.set(nameOf({ type, span }), home);
    const found = follow(home);
    const dict: Dict = found.dict ?? { kind: "dict", entries: [], flow: false, span: anchor };
    const { parts, document } = notes.broken;
    const isBroken = parts.has(home.holder.span.part) || (type === "process" && document);
    return new Fields(dict, home.container, anchor, notes, isBroken || found.blocked);
  }

  of(element: Placed): Home | undefined {
    return this.#homes.get(nameOf(element));
  }

  /** Where a repair of an element is written. */
  find(element: Placed, reading: DataReading): Site | undefined {
    if (element.type === "ask" || element.type === "metric") return this.#within(element);
    const home = this.of(element);
    return home ? siteAt(home, reading) : this.#within(element);
  }

  /** Metrics, exceptions at any step and what is asked for stand in a map of the process or of a step. */
  #within({ type, span }: Placed): Site | undefined {
    const outer = type === "ask" ? "step" : "process";
    for (const home of this.#homes.values()) {
      const { dict } = home.container === outer ? follow(home) : {};
      if (!dict || dict.aliased) continue;
      const site = type === "ask" ? inStep(dict, span, dict) : inProcess(dict, type, span);
      if (site) return site;
    }
    return undefined;
  }
}

function nameOf({ type, span }: Placed): string {
  return `${type} ${span.part} ${span.start} ${span.end}`;
}

interface Found {
  /** The map itself, where all of the path is there. */
  readonly dict: Dict | undefined;
  /** Something else stands on the way to it. */
  readonly blocked: boolean;
}

function follow({ holder, path }: Home): Found {
  let dict = holder;
  for (const key of path) {
    const value = entryOf(dict, key)?.value;
    if (value?.kind !== "dict") return { dict: undefined, blocked: value !== undefined && !isNothing(value) };
    dict = value;
  }
  return { dict, blocked: false };
}

function siteAt(home: Home, reading: DataReading): Site | undefined {
  const { dict, blocked } = follow(home);
  const { container, holder } = home;
  if (blocked || holder.aliased || dict?.aliased) return undefined;
  // The root matters only to what is found within it.
  const site = { container, holder: undefined, flow: dict?.flow ?? holder.flow, root: holder };
  if (dict && dict.entries.length > 0) return { ...site, node: dict };
  const node: Dict = { kind: "dict", entries: [], flow: false, span: holder.span };
  return { ...site, node, begin: (entries) => begun(home, entries, new DataEditor(reading)) };
}

/** The map with its first entries, and the maps on the way to it that are not there yet. */
function begun({ holder, path, head }: Home, entries: DraftMap, editor: DataEditor): readonly TextEdit[] {
  let dict = holder;
  for (const [i, key] of path.entries()) {
    const entry = entryOf(dict, key);
    const inner = path.slice(i + 1).reduceRight<DraftMap>((map, name) => new Map([[name, { lines: map }]]), entries);
    if (!entry)
      return editor.add(
        dict,
        new Map<string, Draft>([[key, { lines: inner }]]),
        i === 0 ? behindHead(dict, head, key) : keysBehind(dict, key),
      );
    if (entry.aliased || entry.value.aliased) return [];
    if (entry.value.kind === "scalar") return isNothing(entry.value) ? [editor.replaceByMap(entry.value, inner)] : [];
    if (entry.value.kind === "list") return [];
    dict = entry.value;
  }
  return editor.add(dict, entries, keysBehind(dict, ...entries.keys()));
}

/** Behind the keys of the head with which a map begins, in whichever order they are written. */
function behindHead(dict: Dict, head: readonly string[], key: string): readonly string[] {
  const keys = dict.entries.map((entry) => entry.key);
  const end = keys.findIndex((one) => !head.includes(one));
  return [...keys.slice(0, end < 0 ? keys.length : end), key];
}

/** The order of a map in which keys come last. */
export function keysBehind(dict: Dict, ...keys: readonly string[]): readonly string[] {
  return [...dict.entries.map((entry) => entry.key), ...keys];
}
