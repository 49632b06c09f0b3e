// Reads touchstone.config.yaml: what it settles, and what in it cannot be read as meant, each with its place.
import type { Dict, Node } from "../formats/data/node.js";
import { readYaml } from "../formats/data/yaml.js";
import type { Reading } from "../formats/format.js";
import type { Mapping } from "../formats/mapped/index.js";
import { languageNamed } from "../meaning/languages.js";
import { Checks, type Written } from "./config-checks.js";
import { configCursor } from "./config-cursor.js";
import { readFormats } from "./config-formats.js";
import { type Catalogue, everyRule, type RuleWish, readRules } from "./config-rules.js";
import { noOwnWords, type OwnWords, readDefaults, readVocabulary } from "./config-vocabulary.js";
import { type ConfigWord, configWords, limitWords } from "./config-words.js";
import type { ProcessDefaults } from "./defaults.js";
import type { Limits } from "./settings.js";
import { isPreset, presets } from "./settings.js";

/** What one configuration file says, as far as it can be read. */
export interface Configuration {
  /** No configuration above its folder is looked at. */
  readonly root: boolean;
  /** Presets, and files relative to its folder. */
  readonly extends: readonly Written[];
  readonly rules: ReadonlyMap<string, RuleWish>;
  readonly ignore: readonly string[];
  readonly language: string | undefined;
  readonly limits: Partial<Limits>;
  /** The team's own formats, by name. */
  readonly formats: ReadonlyMap<string, Mapping>;
  readonly vocabulary: OwnWords;
  readonly defaults: ProcessDefaults;
}

export interface ConfigurationReading {
  readonly reading: Reading;
  readonly configuration: Configuration;
  /** Part of it lies behind a syntax error. */
  readonly broken: boolean;
}

/** `touchstone.config.yaml`, and files for others to extend: `<name>.touchstone.config.yaml`. */
export function isConfiguration(path: string): boolean {
  return /(^|[/.])touchstone\.config\.yaml$/.test(path);
}

/** Never throws: what cannot be read becomes a problem, and the rest holds. */
export function readConfiguration(text: string, catalogue: Catalogue = everyRule): ConfigurationReading {
  const yaml = readYaml(text);
  const checks = new Checks();
  const content = yaml.documents[0]?.root;
  const configuration = readKeys(content && topLevel(content, checks), checks, catalogue);
  return {
    reading: {
      format: "configuration",
      imported: false,
      text,
      layout: yaml.layout,
      processes: [],
      problems: [...yaml.problems, ...checks.problems],
      suppressions: [],
      write: (edit) =>
        edit.kind === "respell" ? [{ start: edit.span.start, end: edit.span.end, text: edit.text }] : [],
      cursor: (offset) => configCursor(text, offset, catalogue),
    },
    configuration,
    broken: yaml.problems.some(({ id }) => id === "syntax-error"),
  };
}

function topLevel(node: Node, checks: Checks): Dict | undefined {
  return checks.dict(node, { key: "touchstone.config.yaml", takes: "keys such as “extends:” and “rules:”" });
}

type Draft = { -readonly [Key in keyof Configuration]: Configuration[Key] };

const nothingSaid: Configuration = {
  root: false,
  extends: [],
  rules: new Map(),
  ignore: [],
  language: undefined,
  limits: {},
  vocabulary: noOwnWords,
  defaults: {},
  formats: new Map(),
};

function readKeys(dict: Dict | undefined, checks: Checks, catalogue: Catalogue): Configuration {
  const draft: Draft = { ...nothingSaid };
  for (const [word, { value }] of checks.known(dict, "the configuration", configWords)) {
    if (word.key === "root") draft.root = checks.flag(value, word) ?? false;
    if (word.key === "extends") draft.extends = checks.texts(value, word).filter((base) => isBase(base, checks));
    if (word.key === "rules") draft.rules = readRules(checks.dict(value, word), checks, catalogue);
    if (word.key === "ignore") draft.ignore = checks.texts(value, word).map(({ text }) => text);
    if (word.key === "language") draft.language = readLanguage(checks.text(value, word), word, checks);
    if (word.key === "vocabulary") draft.vocabulary = readVocabulary(checks.dict(value, word), checks);
    if (word.key === "defaults") draft.defaults = readDefaults(checks.dict(value, word), checks);
    if (word.key === "limits") draft.limits = readLimits(checks.dict(value, word), checks);
    if (word.key === "formats") draft.formats = readFormats(checks.dict(value, word), checks);
  }
  return draft;
}

/** `de`, or `de-AT`. */
function readLanguage(written: Written | undefined, { key, values = {} }: ConfigWord, checks: Checks) {
  if (written !== undefined && languageNamed(written.text) === undefined)
    checks.noChoice(written, key, Object.keys(values));
  return written?.text;
}

function readLimits(dict: Dict | undefined, checks: Checks): Partial<Limits> {
  const limits: { -readonly [Key in keyof Limits]?: Limits[Key] } = {};
  for (const [word, { value }] of checks.known(dict, "“limits”", limitWords)) {
    const limit = checks.number(value, word, 0);
    if (limit !== undefined) limits[word.key as keyof Limits] = limit;
  }
  return limits;
}

/** A preset, or a file beside this one; anything else is noted. */
function isBase(base: Written, checks: Checks): boolean {
  if (isPreset(base.text) || (/\.ya?ml$/.test(base.text) && !/^\w+:/.test(base.text))) return true;
  const names = Object.keys(presets);
  checks.noChoice(base, "extends", names, `${names.join(", ")}, or a file such as ./shared.yaml`);
  return false;
}
