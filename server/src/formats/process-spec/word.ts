// How the vocabulary of the process spec describes a key: what people read about it, and what its value may be.
import type { Word } from "../format.js";

/** The maps of the process spec, by what they describe. */
export type ContainerId =
  | "process"
  | "start"
  | "customer"
  | "step"
  | "answer"
  | "exception"
  | "ask"
  | "metric"
  | "parallel"
  | "ending"
  | "kept-elsewhere"
  | "allow";

/** What a value may look like. A map or list says in `holds` of what. */
export type Shape =
  | "version"
  | "text"
  /** One text, or a list of them. */
  | "texts"
  | "date"
  /** A whole number from 1 to 20. */
  | "tries"
  | "flag"
  /** One of `values`. */
  | "choice"
  /** The id of a step. */
  | "step"
  /** The id of a step, or `purpose`. */
  | "measured"
  /** The id of a process. */
  | "process"
  /** Where a way leads: step id, `end`, `process:id`, or `{end: name}`. */
  | "target"
  /** A list of step ids. */
  | "steps"
  /** A target, or answers, or steps taken all at once. */
  | "next"
  /** A list of maps. */
  | "maps"
  /** A list of maps, or of texts that name them. */
  | "named-maps"
  /** A map. */
  | "map"
  /** A map, or one text that stands for its first key. */
  | "text-or-map";

export interface SpecWord extends Word {
  readonly shape: Shape;
  readonly holds?: ContainerId;
}

export interface Container {
  readonly id: ContainerId;
  /** As a sentence calls it: "a step". */
  readonly name: string;
  /** In the order in which they are usually written; repairs insert keys in this order. */
  readonly words: readonly SpecWord[];
  /** The key that a text stands for where it stands in place of the map. */
  readonly short?: string;
}
