// Which facts may be written as lines of a text, by the kind of element that the text describes.
import type { FactPlaces } from "../format.js";
import { placesBy } from "../process-spec/facts.js";
import type { ContainerId, SpecWord } from "../process-spec/word.js";
import { containers } from "../process-spec/words.js";

/** What a text with such lines describes. */
export type ProseKind = "process" | "step" | "flow";

/** What the format itself says with means of its own, so that a line never does. */
const OWN: ReadonlySet<string> = new Set([
  ...["touchstone", "process", "id", "name", "description", "kind", "call", "steps", "exceptions", "metrics"],
  ...["when", "do", "to", "next", "allow"],
]);

/** The words of lines, lower case, each with the word of the process spec that it stands for. */
const lineWords: Readonly<Record<ProseKind, ReadonlyMap<string, SpecWord>>> = {
  process: wordsOf("process", "customer"),
  step: wordsOf("step"),
  flow: wordsOf("exception"),
};

/** The properties of a metric that its line may state behind the name. */
export const metricWords: ReadonlyMap<string, SpecWord> = new Map(
  containers.metric.words.filter(({ key }) => key !== "name" && key !== "allow").map((word) => [word.key, word]),
);

/** The places that the lines of such a text are; `text` is how a format calls it. */
export function placesOfLines(text: string): FactPlaces {
  const line = (key: string): string => `${text}: \`${key.slice(0, 1).toUpperCase()}${key.slice(1)}:\``;
  const lineOf = (kind: ProseKind) => (key: string) => {
    if (key === "allow") return `${text}: \`Allow rule-name:\``;
    return lineWords[kind].has(key) ? line(key) : undefined;
  };
  return {
    process: placesBy("process", (key) => (key === "metrics" ? line("metric") : lineOf("process")(key))),
    step: placesBy("step", lineOf("step")),
    way: placesBy("way", lineOf("flow")),
    metric: placesBy("metric", (key) => {
      if (key === "name") return line("metric");
      return `${line("metric").slice(0, -1)} ...; ${key}${key === "allow" ? " rule-name" : ""}:\``;
    }),
    ask: { what: line("asks") },
  };
}

/** These may stand on several lines, and the lines add up. */
export const SEVERAL: ReadonlySet<string> = new Set(["promise", "also", "asks"]);

export function lineWord(kind: ProseKind, key: string): SpecWord | undefined {
  return lineWords[kind].get(key);
}

function wordsOf(...ids: readonly ContainerId[]): ReadonlyMap<string, SpecWord> {
  const words = ids.flatMap((id) => containers[id].words).filter(({ key }) => !OWN.has(key) && key !== "who");
  return new Map(words.map((word) => [word.key, word]));
}
