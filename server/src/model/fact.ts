// What a source text says about one property: stated, derived, missing, unreadable, or not to be said in its format.
import type { Span } from "../text/span.js";

/** What a derived value was concluded from. */
export type Evidence = "message-flow" | "end-event" | "send-task" | "default" | "for" | "pool" | "wording";

export type Fact<T> =
  /** The author wrote it, here. */
  | { readonly kind: "stated"; readonly value: T; readonly span: Span }
  /** The text shows it without saying it; repairs never replace it. */
  | { readonly kind: "derived"; readonly value: T; readonly span: Span; readonly from: Evidence }
  /**
   * The format has a place for it and the author left it empty. `open` says that the place itself stands in the text
   * (an empty value, or text that still contains ‹...›), so that there is nothing left to insert.
   */
  | { readonly kind: "missing"; readonly anchor: Span; readonly open: boolean }
  /** Another finding already says what is wrong here, or it lies behind a syntax error. */
  | { readonly kind: "unreadable"; readonly span: Span }
  /** The format has no place for it, so no rule may complain. */
  | { readonly kind: "inexpressible" };

/** A fact with a value: the only kinds that rules about presence look at. */
export type Known<T> = Extract<Fact<T>, { kind: "stated" | "derived" }>;

export function known<T>(fact: Fact<T>): fact is Known<T> {
  return fact.kind === "stated" || fact.kind === "derived";
}

/** The value, stated or derived, or undefined. */
export function valueIn<T>(fact: Fact<T>): T | undefined {
  return known(fact) ? fact.value : undefined;
}

export const inexpressible: Fact<never> = { kind: "inexpressible" };

/** Text that still waits for its author: empty, or with a place in ‹angle quotes› left open. */
export function isOpenPlace(text: string): boolean {
  return text.trim() === "" || /‹[^‹›]*›/.test(text);
}
