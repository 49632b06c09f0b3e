// What may be written in touchstone.config.yaml where the cursor is, for completion and hover. Looks at lines and
// their indentation only, so that it answers in a text that is half written.
import type { Cursor, Word } from "../formats/format.js";
import { elementWords, mappingWords } from "../formats/mapped/words.js";
import { LineIndex } from "../text/line-index.js";
import type { Range } from "../text/span.js";
import { isPart } from "./config-formats.js";
import { type Catalogue, optionsOf, takesOf } from "./config-rules.js";
import { type ConfigWord, configWords, severityWord } from "./config-words.js";

export function configCursor(text: string, offset: number, catalogue: Catalogue): Cursor | undefined {
  const lines = new Lines(text, offset);
  const { value, key, indent } = lines.current;
  const parents = lines.parents(indent);
  if (value !== undefined && offset >= value.start)
    return atValue(value, key && wordAt([...parents, key.text], catalogue));
  const holder = lines.listHolder(indent);
  if (holder !== undefined) return atValue(lines.item, wordAt(holder, catalogue));
  const words = wordsUnder(parents, catalogue);
  if (words === undefined) return undefined;
  const siblings = lines.siblings(indent);
  const range = key ?? { start: offset, end: offset };
  return {
    at: "key",
    range: { start: range.start, end: range.end },
    words: words.filter((word) => word.key === key?.text || !siblings.has(word.key)),
    targets: [],
  };
}

function atValue(range: Range, word: Word | undefined): Cursor | undefined {
  return word && { at: "value", range: { start: range.start, end: range.end }, words: [word], targets: [] };
}

/** What the last of these keys says, below the others; a phrase of the team's own is explained by the key that holds it. */
function wordAt(path: readonly string[], catalogue: Catalogue): Word | undefined {
  const [key, ...parents] = [...path].reverse();
  const holders = parents.reverse();
  const holder = configWordAt(holders);
  if (holder?.shape === "phrases") return key === undefined ? undefined : { ...holder, key };
  return wordsUnder(holders, catalogue)?.find((word) => word.key === key);
}

/** The keys of the map that these keys lead to, the outermost first; undefined where there is no such map. */
function wordsUnder(path: readonly string[], catalogue: Catalogue): readonly Word[] | undefined {
  const [top, rule, ...deeper] = path;
  if (top === "formats") return wordsOfFormat(path.slice(2), rule !== undefined);
  if (top !== "rules") return top === undefined ? configWords : configWordAt(path)?.words;
  if (rule === undefined) return ruleWords(catalogue);
  const options = deeper.length === 0 ? optionsOf(rule, catalogue) : undefined;
  return options && [severityWord, ...Object.entries(options).map(([key, option]) => optionWord(key, option))];
}

/** A format has a name of its own, so nothing is proposed for that. */
function wordsOfFormat([part, ...deeper]: readonly string[], named: boolean): readonly Word[] | undefined {
  if (!named || deeper.length > 0) return undefined;
  if (part === undefined) return mappingWords;
  return isPart(part) ? elementWords[part] : undefined;
}

function configWordAt(path: readonly string[]): ConfigWord | undefined {
  let words: readonly ConfigWord[] | undefined = configWords;
  let found: ConfigWord | undefined;
  for (const key of path) {
    found = words?.find((word) => word.key === key);
    words = found?.words;
  }
  return found;
}

function ruleWords({ rules, problems }: Catalogue): Word[] {
  const { values, takes } = severityWord;
  return [...rules, ...problems].map(({ id, summary, severity }) => ({
    key: id,
    about: summary,
    ...(values && { values }),
    takes,
    start: severity,
  }));
}

function optionWord(key: string, option: Parameters<typeof takesOf>[0]): Word {
  return { key, about: option.describe, takes: takesOf(option), start: String(option.default) };
}

interface Line {
  readonly indent: number;
  readonly key: (Range & { readonly text: string }) | undefined;
  /** From behind the colon to the end of the value; undefined where there is no colon. */
  readonly value: Range | undefined;
}

/** The lines around one place. */
class Lines {
  readonly current: Line;
  readonly #text: string;
  readonly #index: LineIndex;
  readonly #at: number;

  constructor(text: string, offset: number) {
    this.#text = text;
    this.#index = new LineIndex(text);
    this.#at = this.#index.position(offset).line;
    this.current = this.#line(this.#at, offset);
  }

  /** The text of an item of a list, or of the line that may become one. */
  get item(): Range {
    const start = this.#index.lineStart(this.#at);
    const end = this.#index.lineEnd(this.#at);
    const lead = /^\s*(- *)?/.exec(this.#text.slice(start, end))?.[0].length ?? 0;
    return { start: start + lead, end };
  }

  /** The keys under which a line of this indentation stands, the outermost first. */
  parents(indent: number): string[] {
    const path: string[] = [];
    let inner = indent;
    for (let at = this.#at - 1; at >= 0 && inner > 0; at--) {
      const line = this.#line(at);
      if (line.key === undefined || line.indent >= inner) continue;
      path.unshift(line.key.text);
      inner = line.indent;
    }
    return path;
  }

  /** The keys that lead to the list that this line is an item of, the outermost first. */
  listHolder(indent: number): string[] | undefined {
    if (!/^\s*-/.test(this.#lineText(this.#at))) return undefined;
    // A list may stand as deep as its key.
    return this.parents(indent + 1);
  }

  /** The keys of the same map, in other lines. */
  siblings(indent: number): Set<string> {
    const keys = new Set<string>();
    for (const step of [-1, 1]) {
      for (let at = this.#at + step; at >= 0 && at < this.#index.lines; at += step) {
        const { key, indent: other } = this.#line(at);
        if (key !== undefined && other < indent) break;
        if (key !== undefined && other === indent) keys.add(key.text);
      }
    }
    return keys;
  }

  #lineText(at: number): string {
    return this.#text.slice(this.#index.lineStart(at), this.#index.lineEnd(at));
  }

  /** An empty line is as deep as the cursor stands in it. */
  #line(at: number, cursor?: number): Line {
    const start = this.#index.lineStart(at);
    const text = this.#lineText(at);
    const lead = /^ */.exec(text)?.[0].length ?? 0;
    const indent = cursor === undefined ? lead : Math.min(lead, cursor - start);
    const word = /^ *(["']?)([\p{L}\p{N}_.-](?:[^:#]*[^:#"'\s])?)\1(\s*:(?= |$) ?)?/u.exec(text);
    const name = word?.[2];
    if (word === null || name === undefined || /^\s*-/.test(text)) return { indent, key: undefined, value: undefined };
    const from = start + lead;
    const colon = word[3];
    const nameEnd = start + word[0].length - (colon?.length ?? 0);
    if (colon === undefined)
      return {
        indent,
        key: cursor === undefined ? undefined : { text: name, start: from, end: nameEnd },
        value: undefined,
      };
    const valueStart = start + word[0].length;
    const value = {
      start: valueStart,
      end: valueStart + (/^[^#]*?(?=\s*(#|$))/.exec(text.slice(word[0].length))?.[0].length ?? 0),
    };
    return { indent, key: { text: name, start: from, end: nameEnd }, value };
  }
}
