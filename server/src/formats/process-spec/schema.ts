// The JSON Schema of the process spec, from its words.
import type { Container, ContainerId, SpecWord } from "./word.js";
import { containers } from "./words.js";

export type JsonSchema = { readonly [key: string]: JsonSchemaValue };
type JsonSchemaValue = string | number | boolean | JsonSchema | readonly JsonSchemaValue[];

/** Keys that belong to other tools or hold what anchors repeat. */
const others: JsonSchema = { "^(x-|\\.|\\$schema$)": {} };

export function processSpecSchema(): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Touchstone process spec",
    description: "How work is done for a customer: steps, exceptions and metrics.",
    $ref: "#/definitions/process",
    definitions: Object.fromEntries(Object.values(containers).map((container) => [container.id, schemaOf(container)])),
  };
}

function schemaOf(container: Container): JsonSchema {
  if (container.id === "allow")
    return { type: "object", description: "Rule ids, each with a reason.", additionalProperties: text };
  return {
    type: "object",
    properties: Object.fromEntries(container.words.map((word) => [word.key, propertyOf(word)])),
    patternProperties: others,
    additionalProperties: false,
  };
}

function propertyOf(word: SpecWord): JsonSchema {
  const plain = word.about.replaceAll("`", "");
  return { description: plain, markdownDescription: word.about, ...shapeOf(word) };
}

const text: JsonSchema = { type: ["string", "number", "boolean", "null"] };

function shapeOf({ shape, holds, values }: SpecWord): JsonSchema {
  const inner = holds === undefined ? {} : reference(holds);
  switch (shape) {
    case "version":
      return { enum: [1] };
    case "tries":
      return { type: ["integer", "null"], minimum: 1, maximum: 20 };
    case "flag":
      return { type: ["boolean", "null"] };
    case "choice":
      return {
        enum: Object.keys(values ?? {}),
        markdownEnumDescriptions: Object.values(values ?? {}),
      };
    case "texts":
    case "steps":
      return { anyOf: [text, { type: "array", items: text }] };
    case "maps":
      return { type: ["array", "null"], items: inner };
    case "named-maps":
      return { anyOf: [{ type: "array", items: { anyOf: [text, inner] } }, text, ...elsewhere(holds)] };
    case "map":
      return inner;
    case "text-or-map":
      return { anyOf: [text, inner] };
    case "target":
      return { anyOf: [text, reference("ending")] };
    case "next":
      return nextSchema;
    default:
      return text;
  }
}

/** Metrics may be kept elsewhere. */
function elsewhere(holds: ContainerId | undefined): JsonSchema[] {
  return holds === "metric" ? [reference("kept-elsewhere")] : [];
}

const way: JsonSchema = { anyOf: [text, reference("answer"), reference("ending")] };

const nextSchema: JsonSchema = {
  anyOf: [text, reference("answer"), reference("ending"), reference("parallel"), { type: "array", items: way }],
};

function reference(id: ContainerId): JsonSchema {
  return { $ref: `#/definitions/${id}` };
}
