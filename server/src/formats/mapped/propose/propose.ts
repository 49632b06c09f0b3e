// Proposes a mapping for a text that nobody has described yet: a guess that its author looks over.
import type { Process } from "../../../model/process.js";
import { readJson } from "../../data/json.js";
import { readYaml } from "../../data/yaml.js";
import { isJson } from "../../process-spec/recognise.js";
import { mappedFormat } from "../index.js";
import { type MappedElement, type Mapping, type PropertyPaths, withUsual } from "../mapping.js";
import type { Path } from "../path.js";
import { describeHead } from "./describe-head.js";
import { describeSteps } from "./describe-steps.js";
import { findSteps } from "./find-steps.js";

export type Described = Readonly<Record<MappedElement, PropertyPaths>>;

export interface Proposal {
  readonly mapping: Mapping;
  /** What was found, without the places that go without saying. */
  readonly described: Described;
  /** Places that the text does not have yet and that quick fixes are to write to. */
  readonly invented: ReadonlySet<Path>;
  /** What the mapping makes of the text. */
  readonly processes: readonly Process[];
}

/** Undefined where nothing in the text looks like steps. */
export function proposeMapping(
  text: string,
  path: string,
  name: string,
  files: readonly string[],
): Proposal | undefined {
  const { documents } = isJson(path) ? readJson(text) : readYaml(text);
  const root = documents.map((document) => document.root).find(({ kind }) => kind !== "scalar");
  const found = root && findSteps(root);
  if (root === undefined || found === undefined) return undefined;
  const steps = describeSteps(found);
  const head = describeHead(root, found, steps.names);
  const exception = new Map([...head.exception, ...steps.exception]);
  const places = withPlaces(head.process, steps.step);
  const { process, step } = places;
  const described = {
    process,
    step,
    answer: new Map([...head.answer, ...steps.answer]),
    exception,
    metric: head.metric,
  };
  const mapping = mappingOf(name, files, found.process, described);
  return { mapping, described, invented: places.invented, processes: mappedFormat(mapping).read(text, path).processes };
}

function mappingOf(name: string, files: readonly string[], process: Path, described: Described): Mapping {
  const paths = {
    process: withUsual("process", described.process),
    step: withUsual("step", described.step),
    answer: withUsual("answer", described.answer),
    exception: withUsual("exception", described.exception),
    metric: withUsual("metric", described.metric),
  };
  return { name, files, process: [process], paths };
}

/** Hardly any format has a place for what the customer has, and without one nothing could be said about it. */
function withPlaces(
  process: PropertyPaths,
  step: PropertyPaths,
): { process: PropertyPaths; step: PropertyPaths; invented: ReadonlySet<Path> } {
  const beside = (property: string): Path => (process.get("name")?.[0] ?? []).slice(0, -1).concat([{ key: property }]);
  const purpose = process.has("purpose") ? [] : [beside("purpose")];
  const outcome: Path[] = step.has("outcome") ? [] : [[{ key: inTheStyleOf(step) }]];
  return {
    process: purpose.length > 0 ? new Map([...process, ["purpose", purpose]]) : process,
    step: outcome.length > 0 ? new Map([...step, ["outcome", outcome]]) : step,
    invented: new Set([...purpose, ...outcome]),
  };
}

/** Keys of several words look alike in one format. */
function inTheStyleOf(step: PropertyPaths): string {
  const keys = [...step.values()].flat(2).flatMap((one) => (typeof one === "object" ? [one.key] : []));
  if (keys.some((key) => key.includes("_"))) return "customer_outcome";
  if (keys.some((key) => key.includes("-"))) return "customer-outcome";
  return keys.some((key) => /\p{Ll}\p{Lu}/u.test(key)) ? "customerOutcome" : "outcome";
}
