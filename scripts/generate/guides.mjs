// Fills the tables of README.md and of the guides in `docs/`: each stands between two markers, `<!-- name -->` and
// `<!-- /name -->`, and comes from where the product itself takes it.
import { rulesTable, table } from "./rule-pages.mjs";

/**
 * @param {object} told
 * @param {string} told.text README.md as it stands
 * @param {readonly object[]} told.rules the catalogue
 * @param {readonly object[]} told.formats each format that is known by itself
 * @param {object} told.manifest package.json
 * @returns {[path: string, text: string][]}
 */
export function readme({ text, rules, formats, manifest }) {
  const { commands, configuration } = manifest.contributes;
  const settings = Object.entries(configuration.properties).map(([name, { markdownDescription, ...schema }]) => [
    `\`${name}\``,
    [markdownDescription, ...choices(schema)].join(" "),
    `\`${JSON.stringify(schema.default)}\``,
  ]);
  const tables = {
    rules: rulesTable(rules, "docs/rules"),
    formats: table(
      ["Format", "Names of files", "Known by"],
      formats.map(({ name, names, signs }) => [name, names.own.map((ending) => `\`*${ending}\``).join(", "), signs]),
    ),
    settings: table(["Setting", "What it does", "Default"], settings),
    commands: table(
      ["Command", "What it does"],
      commands.map(({ category, title, command }) => [`${category}: ${title}`, `\`${command}\``]),
    ),
  };
  return [["README.md", filled(text, tables, "README.md")]];
}

/**
 * @param {object} told
 * @param {string} told.text docs/configuration.md as it stands
 * @param {readonly object[]} told.words every key of the configuration
 * @param {Readonly<Record<string, string>>} told.presets each preset with what it does
 * @param {Readonly<Record<string, string>>} told.severities each severity with what it does
 */
export function configurationGuide({ text, words, presets, severities }) {
  const tables = {
    keys: wordsTable(words),
    ...Object.fromEntries(words.filter((word) => word.words).map((word) => [word.key, wordsTable(word.words)])),
    presets: meanings("Set", presets),
    severities: meanings("Severity", severities),
  };
  return [["docs/configuration.md", filled(text, tables, "docs/configuration.md")]];
}

/**
 * @param {object} told
 * @param {string} told.text docs/process-spec.md as it stands
 * @param {Readonly<Record<string, readonly object[]>>} told.maps the words of each map of the format, by the name of its marker
 */
export function processSpecGuide({ text, maps }) {
  const tables = Object.fromEntries(Object.entries(maps).map(([name, words]) => [name, wordsTable(words)]));
  return [["docs/process-spec.md", filled(text, tables, "docs/process-spec.md")]];
}

/**
 * @param {object} told
 * @param {string} told.text docs/formats.md as it stands
 * @param {readonly [holder: string, words: readonly object[]][]} told.facts all that may be stated of each element
 * @param {readonly object[]} told.formats each format with its places
 */
export function formatsGuide({ text, facts, formats }) {
  const tables = facts.map(([holder, words]) => [
    `facts-${holder}`,
    table(
      ["Fact", ...formats.map(({ name }) => name)],
      words.map(({ key }) => [key, ...formats.map(({ places }) => places[holder][key] ?? "–")]),
    ),
  ]);
  return [["docs/formats.md", filled(text, Object.fromEntries(tables), "docs/formats.md")]];
}

/**
 * @param {object} told
 * @param {string} told.text docs/own-formats.md as it stands
 * @param {readonly object[]} told.words every key of a mapping
 * @param {readonly object[]} told.ways the keys with which it says what follows a step
 */
export function ownFormatsGuide({ text, words, ways }) {
  const tables = { mapping: wordsTable(words), ways: wordsTable(ways) };
  return [["docs/own-formats.md", filled(text, tables, "docs/own-formats.md")]];
}

/**
 * @param {object} told
 * @param {string} told.text docs/command-line.md as it stands
 * @param {Readonly<Record<string, object>>} told.commands each command of the command line, by its name
 */
export function commandLineGuide({ text, commands }) {
  const tables = Object.fromEntries(
    Object.entries(commands).map(([name, { options }]) => [
      name,
      table(
        ["Option", "What it does"],
        Object.entries(options).map(([option, { value, choices, about }]) => [
          `\`--${option}${value === undefined ? "" : ` ${choices?.join("|") ?? value}`}\``,
          about,
        ]),
      ),
    ]),
  );
  return [["docs/command-line.md", filled(text, tables, "docs/command-line.md")]];
}

/** The values of a setting that offers a few, each with its meaning. */
function choices({ enum: values = [], enumDescriptions = [] }) {
  return values.map((value, i) => `\`${value}\`: ${enumDescriptions[i]}`);
}

function wordsTable(words) {
  return table(
    ["Key", "What it says", "Takes"],
    words.map(({ key, about, takes }) => [`\`${key}\``, about, takes]),
  );
}

function meanings(head, values) {
  return table(
    [head, "What it does"],
    Object.entries(values).map(([value, meaning]) => [`\`${value}\``, meaning]),
  );
}

/** A marker that nothing fills is a mistake that must not go by unseen. */
function filled(text, tables, file) {
  const places = /<!-- ([a-z-]+) -->\n[\s\S]*?<!-- \/\1 -->/g;
  return text.replace(places, (_, name) => {
    if (tables[name] === undefined) throw new Error(`${file}: nothing fills the marker “${name}”.`);
    return `<!-- ${name} -->\n${tables[name]}\n<!-- /${name} -->`;
  });
}
