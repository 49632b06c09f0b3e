// Reads YAML texts into the tree of node.ts: errors as problems, everything that still reads as nodes.
import type { Problem } from "../../model/problem.js";
import { brokenBy, type DataDocument, type DataOptions, type DataReading, flawProblems } from "./data-reading.js";
import { Parts, spanIn } from "./parts.js";
import { legible } from "./raw-text.js";
import { flawOf, isUnclosed, unclosedEnds } from "./yaml-flaws.js";
import { parseYaml, placed } from "./yaml-parse.js";
import { YamlTree } from "./yaml-tree.js";

/** Never throws. Offsets are those of the text given, byte-order mark and line ends included. */
export function readYaml(text: string, options: DataOptions = {}): DataReading {
  const raw = legible(text);
  const parsed = parseYaml(raw.text);
  const parts = new Parts();
  if (!options.split) parts.open(0);
  const problems: Problem[] = [];
  const documents: DataDocument[] = [];
  let early = [...raw.flaws, ...parsed.flaws].sort((a, b) => a.start - b.start);
  const { source } = parsed;
  for (const { contents, range, errors } of parsed.documents) {
    const [start, end] = [source.back(range[0]), Math.min(source.back(range[2]), text.length)];
    const top = options.split ? parts.open(start) : parts.at(0);
    const tree = new YamlTree({ source, parts, split: options.split, unclosed: unclosedEnds(errors) });
    const root = tree.read(contents, top);
    const here = early.filter((flaw) => flaw.start < end);
    early = early.filter((flaw) => flaw.start >= end);
    const own = errors.filter((error) => !isUnclosed(error)).map((error) => flawOf(error, source.text));
    const flaws = [...here, ...own.map((flaw) => placed(flaw, source)), ...tree.flaws];
    problems.push(...flawProblems(flaws, parts, text), ...tree.problems);
    const exhausted = () => tree.budget.exhausted;
    const span = spanIn(top, start, Math.max(start, end));
    documents.push({ root, span, broken: brokenBy(flaws, parts), exhausted });
  }
  problems.push(...flawProblems(early, parts, text));
  return { text, language: "yaml", documents, problems, layout: parts.layout() };
}
