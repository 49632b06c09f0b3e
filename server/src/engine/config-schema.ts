// The JSON Schema of touchstone.config.yaml, made of its key table and the rules' own options.

import { elementWords, mappingWords } from "../formats/mapped/words.js";
import type { Option } from "../rules/rule.js";
import { isPart } from "./config-formats.js";
import { type Catalogue, everyRule } from "./config-rules.js";
import { type ConfigWord, configWords, type Shape, severityWord } from "./config-words.js";

/** A piece of JSON Schema: plain data. */
export type Schema = { readonly [key: string]: unknown };

export function configurationSchema(catalogue: Catalogue = everyRule): Schema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Touchstone configuration",
    ...mapOfWords(configWords, catalogue),
    definitions: { paths: { anyOf: [text, { type: "array", items: text }] } },
  };
}

const text: Schema = { type: "string" };

const shapes: Readonly<Record<Shape, (word: ConfigWord, catalogue: Catalogue) => Schema>> = {
  flag: () => ({ type: "boolean" }),
  whole: () => ({ type: "number", minimum: 0 }),
  text: (word) => choices(word),
  texts: (word) => ({ anyOf: [choices(word), { type: "array", items: choices(word) }] }),
  keys: ({ words = [] }, catalogue) => mapOfWords(words, catalogue),
  phrases: ({ values }) => ({
    type: "object",
    additionalProperties: values ? { enum: Object.keys(values) } : text,
  }),
  rules: (_, catalogue) => ruleSchemas(catalogue),
  formats: () => ({ type: "object", additionalProperties: mappingSchema() }),
};

function mapOfWords(words: readonly ConfigWord[], catalogue: Catalogue): Schema {
  return mapOf(words.map((word) => [word.key, describe(word, shapes[word.shape](word, catalogue))]));
}

/** The usual values are proposed; only severities have no others. */
function choices({ values }: ConfigWord): Schema {
  if (!values) return text;
  const known = Object.entries(values).map(([value, about]) => ({ const: value, description: about }));
  return { anyOf: [...known, text] };
}

function ruleSchemas({ rules, problems }: Catalogue): Schema {
  return mapOf([
    ...rules.map(({ id, summary, options }) => [id, describe({ about: summary }, ruleSchema(options))] as const),
    ...problems.map(({ id, summary }) => [id, describe({ about: summary }, ruleSchema({}))] as const),
  ]);
}

function mappingSchema(): Schema {
  const paths: Schema = { $ref: "#/definitions/paths" };
  const whole = mappingWords.map((word) => {
    const parts = isPart(word.key)
      ? elementWords[word.key].map((part) => [part.key, describe(part, paths)] as const)
      : [];
    return [word.key, describe(word, isPart(word.key) ? mapOf(parts) : paths)] as const;
  });
  return mapOf(whole);
}

function ruleSchema(options: Readonly<Record<string, Option>>): Schema {
  const severity = describe(severityWord, { enum: Object.keys(severityWord.values ?? {}) });
  const own = Object.entries(options).map(([name, option]) => [name, optionSchema(option)] as const);
  return { anyOf: [severity, mapOf([["severity", severity], ...own])] };
}

function optionSchema({ default: usual, describe: about, minimum }: Option): Schema {
  const bounds = minimum === undefined ? {} : { minimum };
  return { type: typeof usual, description: about, default: usual, ...bounds };
}

function describe({ about }: Pick<ConfigWord, "about">, schema: Schema): Schema {
  return { description: about, ...schema };
}

function mapOf(properties: readonly (readonly [string, Schema])[]): Schema {
  return { type: "object", additionalProperties: false, properties: Object.fromEntries(properties) };
}
