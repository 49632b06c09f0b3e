// Configurations that Touchstone writes: a first one to begin with, and one more format in one that is there.
import { lineEnd } from "../formats/data/lines.js";
import { entryOf } from "../formats/data/node.js";
import { readYaml } from "../formats/data/yaml.js";
import { applyEdits } from "../text/edit.js";
import { lineBreak } from "../text/line-index.js";
import { absolute } from "../text/span.js";
import { readConfiguration } from "./config.js";

export interface FirstConfiguration {
  /** Nothing says yet where the project begins. */
  readonly root: boolean;
  /** No other configuration holds here, so there is something to start from. */
  readonly first: boolean;
  /** The lines of formats, where some are known. */
  readonly formats: readonly string[];
}

/** Every line that begins with a mark and a space may be made to hold by taking these away. */
export function firstConfiguration({ root, first, formats }: FirstConfiguration): string {
  const top = root ? ["# No configuration above this folder is looked at.", "root: true", ""] : [];
  const start = [
    "# What to start from: recommended, strict, all or off.",
    `${first ? "" : "# "}extends: recommended`,
    "",
  ];
  const own = formats.length === 0 ? formatsToCome : ["formats:", ...indented(formats)];
  return `${[...opening, ...top, ...start, ...rulesToCome, ...own].join("\n")}\n`;
}

/** The text with one more format; undefined where it cannot be put in without rewriting what is there. */
export function withFormat(text: string, lines: readonly string[]): string | undefined {
  const { documents, layout, problems } = readYaml(text);
  const root = documents[0]?.root;
  if (documents.length > 1 || problems.length > 0) return undefined;
  const eol = lineBreak(text);
  const isEmpty = root === undefined || (root.kind === "scalar" && root.value === null);
  if (!isEmpty && (root.kind !== "dict" || root.flow)) return undefined;
  const entry = root?.kind === "dict" ? entryOf(root, "formats") : undefined;
  const gap = text === "" || text.endsWith("\n") ? "" : eol;
  if (entry === undefined) return text + gap + ["formats:", ...indented(lines), ""].join(eol);
  const { value } = entry;
  if (value.kind === "scalar" && value.value === null) {
    const { end } = absolute(entry.keySpan, layout);
    return applyEdits(text, [insertion(lineEnd(text, end), eol, indented(lines))]);
  }
  if (value.kind !== "dict" || value.flow || value.aliased) return undefined;
  const first = value.entries[0];
  const lead = first && leadOf(text, absolute(first.keySpan, layout).start);
  if (lead === undefined) return undefined;
  const { end } = absolute(value.span, layout);
  const written = applyEdits(text, [insertion(lineEnd(text, end), eol, indented(lines, lead))]);
  return readConfiguration(written).configuration.formats.size > value.entries.length ? written : undefined;
}

const opening = [
  "# What Touchstone does with the processes in this folder and below. A line that begins with “# ” and a key holds as",
  "# soon as that mark is taken away. `touchstone config FILE` says what holds for a file, and why.",
  "",
];

const rulesToCome = [
  "# How severe single rules are: off, info, warning or error. `touchstone explain` lists them all.",
  "# rules:",
  "#   ambiguous-metric: info",
  "",
  "# What is not checked, written as in .gitignore.",
  "# ignore:",
  "#   - drafts/",
  "",
  "# What you call your customers, and the plain words for those that only you use.",
  "# vocabulary:",
  "#   customers: [members]",
  "#   plain:",
  "#     RMA slip: return label",
  "",
  "# What holds for every process here that does not say it itself.",
  "# defaults:",
  "#   owner: Head of Customer Care",
  "",
  "# Processes in YAML or JSON of your own: `touchstone init --from FILE` proposes what to say of them here.",
];

const formatsToCome = ["# formats:", "#   playbooks:", "#     files: playbooks/*.yaml", "#     steps: steps"];

function indented(lines: readonly string[], lead = "  "): readonly string[] {
  return lines.map((line) => lead + line);
}

function insertion(at: number, eol: string, lines: readonly string[]): { start: number; end: number; text: string } {
  return { start: at, end: at, text: lines.map((line) => eol + line).join("") };
}

function leadOf(text: string, offset: number): string | undefined {
  const lead = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  return /^ +$/.test(lead) ? lead : undefined;
}
