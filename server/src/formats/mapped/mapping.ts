// What a team says of its own files: which they are, and where in them a process and its parts stand. Plain data.
import type { Path } from "./path.js";

/** The elements of a process whose places a mapping tells, by the key that does. */
export const mappedElements = ["process", "step", "answer", "exception", "metric"] as const;
export type MappedElement = (typeof mappedElements)[number];

/** Where each property stands, seen from its element: the first path that leads to something; all of them for lists. */
export type PropertyPaths = ReadonlyMap<string, readonly Path[]>;

export interface Mapping {
  readonly name: string;
  /** Patterns of files as in .gitignore, seen from the folder of the configuration. */
  readonly files: readonly string[];
  /** Where processes stand in a file. */
  readonly process: readonly Path[];
  readonly paths: Readonly<Record<MappedElement, PropertyPaths>>;
}

/**
 * What is looked for under the same word where a mapping says nothing of it: the few properties that every such element
 * has, and what authors only write for Touchstone.
 */
const usual: Readonly<Record<MappedElement, readonly string[]>> = {
  process: ["serves", "allow"],
  step: ["id", "name", "allow"],
  answer: ["from", "when", "to", "allow"],
  exception: ["when", "do", "to", "allow"],
  metric: ["name", "allow"],
};

/** The paths that a team wrote for an element, and the usual places. */
export function withUsual(element: MappedElement, written: PropertyPaths): PropertyPaths {
  const paths = new Map(written);
  for (const key of usual[element]) if (!paths.has(key)) paths.set(key, [[{ key }]]);
  return paths;
}

/** The paths that lead from a process to its parts. */
export function gatheredPaths({ paths }: Mapping): readonly Path[] {
  return ["steps", "ways", "exceptions", "metrics"].flatMap((key) => paths.process.get(key) ?? []);
}
