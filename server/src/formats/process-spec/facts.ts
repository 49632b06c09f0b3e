// Every fact that a process may state, in the words of the process spec: what other formats have places for, or have not.
import type { FactHolder, FactPlaces } from "../format.js";
import type { SpecWord } from "./word.js";
import { containers } from "./words.js";
import { exception } from "./words-flow.js";

/** They say which element it is and what it consists of, and state nothing about it. */
const NO_FACTS: ReadonlySet<string> = new Set(["touchstone", "process", "id", "steps", "who"]);

const words: Readonly<Record<FactHolder, readonly SpecWord[]>> = {
  process: containers.process.words.flatMap((word) =>
    word.key === "customer" ? [word, ...containers.customer.words] : [word],
  ),
  step: containers.step.words,
  way: exception.words,
  metric: containers.metric.words,
  ask: containers.ask.words,
};

export const holders: readonly FactHolder[] = ["process", "step", "way", "metric", "ask"];

export function factsOf(holder: FactHolder): readonly SpecWord[] {
  return words[holder].filter(({ key }) => !NO_FACTS.has(key));
}

/** The places of the facts of one element, each told by its word; undefined where there is none. */
export function placesBy(holder: FactHolder, placeOf: (key: string) => string | undefined): FactPlaces[FactHolder] {
  const places = factsOf(holder).map(({ key }) => [key, placeOf(key)] as const);
  return Object.fromEntries(places.flatMap(([key, place]) => (place === undefined ? [] : [[key, place]])));
}

/** In the process spec, each fact has a key of its own. */
export const places: FactPlaces = {
  process: placesBy("process", keyed("")),
  step: placesBy("step", keyed("")),
  way: placesBy("way", keyed("")),
  metric: placesBy("metric", keyed("")),
  ask: placesBy("ask", keyed("")),
};

/** A key in a map that stands at a path. */
export function keyed(path: string): (key: string) => string {
  return (key) => `\`${path}${key === "also" || key === "elsewhere" ? "customer." : ""}${key}\``;
}
