// Where a workflow says what a process spec says: under `metadata`, in the words of the process spec.
import type { FactHolder, FactPlaces } from "../format.js";
import { keyed, placesBy } from "../process-spec/facts.js";
import type { ContainerId, SpecWord } from "../process-spec/word.js";
import { containers } from "../process-spec/words.js";

/** The map that is free for the words of others, on a workflow, a task, a state and a condition. */
export const METADATA = "metadata";

/**
 * Cases of a switch, errors that are caught and the condition of a task have no `metadata` of their own: what is said of
 * them stands in that of their task, in a map `branches`, under their name.
 */
export const BRANCHES = "branches";

/** The name under which a task's own `if` stands among its branches. */
export const IF = "if";

/** The name under which what a task catches stands among its branches. */
export const CATCH = "catch";

/** The name under which the way stands that is taken when no condition holds. */
export const DEFAULT = "default";

/** What the language of workflows says itself, by the map of the process spec. */
const own: Partial<Record<ContainerId, readonly string[]>> = {
  process: ["touchstone", "process", "steps"],
  step: ["id", "kind", "call", "next", "exceptions"],
  answer: ["when", "do", "to"],
  exception: ["when", "do", "to"],
};

const branches: SpecWord = {
  key: BRANCHES,
  about:
    "What is to be said about the ways on from here: the name of a case or error, and below it `need`, `cause`, `prevention`, and so on.",
  takes: "names of cases or errors",
  shape: "map",
};

/** The words that may stand under `metadata`, by what it describes. */
export function wordsUnder(container: ContainerId): readonly SpecWord[] {
  const words = containers[container].words.filter(({ key }) => !own[container]?.includes(key));
  return container === "step" ? [...words, branches] : words;
}

export const places: FactPlaces = {
  process: {
    ...under("process", METADATA),
    name: "`title` or `name`",
    description: "`summary` or `description`",
  },
  step: {
    ...under("step", METADATA),
    name: `name of the task or state, or \`${METADATA}.name\``,
    kind: "type of the task or state",
    call: "`run`, `subFlowRef`",
    within: `\`wait\`, \`duration\`, \`timeout\`, or \`${METADATA}.within\``,
    next: "`then`, `switch`, `transition`",
    exceptions: "`catch`, `onErrors`",
  },
  way: {
    ...under("way", `${METADATA}.${BRANCHES}.‹name›`),
    when: "name of the case or error",
    to: "`then`, `transition`",
  },
  metric: under("metric", `${METADATA}.metrics[]`),
  ask: under("ask", `${METADATA}.asks[]`),
};

/** All that the process spec says and the language does not say itself. */
function under(holder: FactHolder, path: string): FactPlaces[FactHolder] {
  const owned = own[holder === "way" ? "exception" : holder] ?? [];
  return placesBy(holder, (key) => (owned.includes(key) ? undefined : keyed(`${path}.`)(key)));
}
