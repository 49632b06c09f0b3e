// Repairs in the words of the model; each format knows how to write them as small text edits.
import type { Span } from "../text/span.js";
import type { Ask, Element, Process, Step } from "./process.js";

/** The properties that a repair may state, by the name the process spec gives them; dots step into a map. */
export type Property =
  | "purpose"
  | "serves"
  | "customer"
  | "promise"
  | "owner"
  | "contact"
  | "reviewed"
  | "feedback"
  | "description"
  | "visibility"
  | "outcome"
  | "output"
  | "why"
  | "for"
  | "discretion"
  | "message"
  | "actor"
  | "need"
  | "cause"
  | "prevention"
  | "tries"
  | "beyond"
  | "next"
  | "perspective"
  | "from"
  | "until"
  | "target"
  | "basis"
  | "absolute"
  | "primary"
  | "measures"
  | "again";

/** A text may hold a place to fill in ‹angle quotes›. */
export type Value = string | number | boolean;

export type ModelEdit =
  /** State properties of one element; each replaces an open place or a stated value of that name. */
  | { readonly kind: "state"; readonly of: Element | Ask; readonly properties: ReadonlyMap<Property, Value> }
  /** Move what one property says to another that is empty, and leave the first as the given open place. */
  | {
      readonly kind: "move";
      readonly of: Element;
      readonly from: Property;
      readonly to: Property;
      readonly leave: Value;
    }
  | {
      readonly kind: "add-metric";
      readonly of: Process;
      readonly name: string;
      readonly properties: ReadonlyMap<Property, Value>;
    }
  | {
      readonly kind: "add-step";
      readonly of: Process;
      readonly after: Step;
      readonly id: string;
      readonly name: string;
      readonly properties: ReadonlyMap<Property, Value>;
    }
  /** Add what can happen at any step. */
  | {
      readonly kind: "add-exception";
      readonly of: Process;
      readonly condition: string;
      readonly properties: ReadonlyMap<Property, Value>;
    }
  /** Allow what a rule finds at an element, with a reason to fill. */
  | { readonly kind: "allow"; readonly of: Element; readonly rule: string; readonly reason: string }
  /** Put other text in the place of a word, as it stands: a misspelt key, a wrong id. */
  | { readonly kind: "respell"; readonly span: Span; readonly text: string };
