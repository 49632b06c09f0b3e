// Where processes, steps and metrics keep their properties, told by the names of keys and by what stands there.
import { valueSynonymOf } from "../../process-spec/synonyms.js";
import type { MappedElement } from "../mapping.js";
import type { Path } from "../path.js";
import { holdsText, holdsTexts, type Key, textsAt, worded } from "./keys.js";
import { isHead, meaningOf } from "./vocabulary.js";

/** The properties that are looked for; others are too seldom what their key seems to say. */
const looked: Readonly<Partial<Record<MappedElement, ReadonlySet<string>>>> = {
  process: new Set(["id", "name", "description", "purpose", "customer", "owner", "contact", "reviewed", "start"]),
  step: new Set([
    "id",
    "name",
    "description",
    "kind",
    "actor",
    "visibility",
    "outcome",
    "output",
    "within",
    "for",
    "why",
  ]),
  metric: new Set(["name", "description", "target", "perspective", "from", "until", "basis", "primary"]),
};

/** Properties of which only these words say something. */
const chosen: Readonly<Record<string, RegExp>> = {
  perspective: /^(?:customer|internal)$/i,
  visibility: /^(?:frontstage|backstage)$/i,
};

/** More places for one property hardly ever help. */
const MOST = 3;

export function findProperties(element: MappedElement, keys: readonly Key[]): Map<string, Path[]> {
  const candidates = new Map<string, Key[]>();
  // What a head holds together stands among the keys already.
  for (const key of keys.map((one) => (isHead(one.key) ? one : worded(one)))) {
    const property = meaningOf(element, key.key);
    if (property === undefined || !looked[element]?.has(property) || !fits(property, key)) continue;
    candidates.set(property, [...(candidates.get(property) ?? []), key]);
  }
  return new Map([...candidates].map(([property, found]) => [property, best(property, found)]));
}

/** The key of the same name first, then those that stand less deep, then those that more elements have. */
function best(property: string, keys: readonly Key[]): Path[] {
  const rank = ({ key, path, values }: Key): number =>
    (key === property ? 0 : 1_000_000) + path.length * 100_000 - Math.min(values.length, 99_999);
  const most = property === "id" ? 1 : MOST;
  return [...keys]
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, most)
    .map(({ path }) => path);
}

function fits(property: string, key: Key): boolean {
  const texts = textsAt(key);
  const choices = chosen[property];
  if (choices) return holdsText(key) && texts.every((text) => choices.test(valueSynonymOf(property, text) ?? text));
  if (property === "id") return holdsText(key) && texts.every((text) => text.length <= 80 && !/\n/.test(text));
  // A bare number is a switch of some machine; people write a unit.
  if (property === "within") return holdsText(key) && texts.some((text) => /\d\s*\p{L}|^P\S*\d/u.test(text));
  if (property === "actor" || property === "output") return holdsTexts(key) && texts.length > 0;
  return holdsText(key) && texts.length > 0;
}
