// Reads the mapped formats of a configuration: which files are written in them, and where things stand in those.
import type { Dict, Node } from "../formats/data/node.js";
import type { Word } from "../formats/format.js";
import { type MappedElement, type Mapping, mappedElements, withUsual } from "../formats/mapped/mapping.js";
import { asOurs, type Path, parsePath } from "../formats/mapped/path.js";
import { elementWords, mappingWords } from "../formats/mapped/words.js";
import { type Checks, isNothing, type Written } from "./config-checks.js";

export function readFormats(dict: Dict | undefined, checks: Checks): ReadonlyMap<string, Mapping> {
  const mappings = new Map<string, Mapping>();
  for (const { key, keySpan, value } of checks.phrases(dict, "“formats”")) {
    const own = checks.dict(value, { key, takes: "keys such as “files:” and “steps:”" });
    if (own === undefined) continue;
    for (const needed of ["files", "steps"].filter((one) => !own.entries.some((entry) => entry.key === one)))
      checks.note("wrong-type", "needed", { place: `The format “${key}”`, key: needed }, keySpan);
    mappings.set(key, readMapping(key, own, `the format “${key}”`, checks));
  }
  return mappings;
}

function readMapping(name: string, dict: Dict, place: string, checks: Checks): Mapping {
  let files: readonly string[] = [];
  let process: readonly Path[] = [[]];
  const head = new Map<string, readonly Path[]>();
  const parts = new Map<string, ReadonlyMap<string, readonly Path[]>>();
  for (const { key, value } of checks.entries(dict, place, keysOf(mappingWords))) {
    const word = { key, takes: mappingWords.find((one) => one.key === key)?.takes ?? "a path" };
    if (key === "files") files = checks.texts(value, word).flatMap((written) => patternIn(written, checks));
    else if (key === "process") process = pathsIn(value, word, checks);
    else if (isPart(key)) parts.set(key, readPaths(checks.dict(value, word), `“${key}”`, elementWords[key], checks));
    else head.set(key, pathsIn(value, word, checks));
  }
  const paths = (element: MappedElement): ReadonlyMap<string, readonly Path[]> =>
    withUsual(element, element === "process" ? head : (parts.get(element) ?? new Map()));
  return {
    name,
    files,
    process,
    paths: {
      process: paths("process"),
      step: paths("step"),
      answer: paths("answer"),
      exception: paths("exception"),
      metric: paths("metric"),
    },
  };
}

export function isPart(key: string): key is Exclude<MappedElement, "process"> {
  return key !== "process" && (mappedElements as readonly string[]).includes(key);
}

function readPaths(
  dict: Dict | undefined,
  place: string,
  words: readonly Word[],
  checks: Checks,
): ReadonlyMap<string, readonly Path[]> {
  const paths = new Map<string, readonly Path[]>();
  if (dict === undefined) return paths;
  for (const { key, value } of checks.entries(dict, place, keysOf(words))) {
    const found = pathsIn(value, { key, takes: "a path, or a list of paths" }, checks);
    if (found.length > 0) paths.set(key, found);
  }
  return paths;
}

function pathsIn(node: Node, word: Pick<Word, "key" | "takes">, checks: Checks): readonly Path[] {
  const nodes = node.kind === "list" ? node.items : [node];
  return nodes.flatMap((item) => {
    if (isOwnKey(item)) return [["own-key"] as const];
    const written = checks.text(item, word);
    if (written === undefined) return [];
    const path = parsePath(written.text);
    if (path !== undefined) return [path];
    noPath(written, checks);
    return [];
  });
}

/** `{key}` without quotes is a map to YAML, and everybody will write it so. */
function isOwnKey(node: Node): boolean {
  if (node.kind !== "dict" || node.entries.length !== 1) return false;
  const [only] = node.entries;
  return only?.key === "key" && isNothing(only.value);
}

function noPath({ text, span }: Written, checks: Checks): void {
  const right = asOurs(text);
  checks.note("wrong-type", right === undefined ? "path" : "misspelt-path", { found: text }, span, right);
}

/** A pattern that no file can match is noted; one that still may is kept. */
function patternIn({ text, span }: Written, checks: Checks): string[] {
  const right = text
    .trim()
    .replace(/\\/g, "/")
    .replace(/^(?:\.\/)+/, "");
  if (right === "" || right === "!" || right.split("/").includes("..")) {
    checks.note("wrong-type", "pattern", { found: text }, span);
    return [];
  }
  if (right !== text.trim()) checks.note("wrong-type", "misspelt-pattern", { found: text }, span, right);
  if (/\{.*\}/.test(right)) checks.note("wrong-type", "braces", { found: text }, span);
  return [text];
}

function keysOf(words: readonly Word[]): readonly string[] {
  return words.map(({ key }) => key);
}
