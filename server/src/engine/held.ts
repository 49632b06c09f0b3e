// A finding together with what decides whether it is told.
import type { Element } from "../model/process.js";
import type { Rule } from "../rules/rule.js";
import type { Finding } from "./finding.js";

export interface Held {
  readonly finding: Finding;
  /** The elements whose `allow` would hide it, the nearest first. */
  readonly holders: readonly Element[];
  readonly about: Rule["about"];
}
