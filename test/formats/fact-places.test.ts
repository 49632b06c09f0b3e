// The table of what can be said where is true: what a format has a place for can be missing, and all else cannot be said.
import { describe, expect, test } from "vitest";
import type { FactHolder } from "../../server/src/formats/format.js";
import { formats } from "../../server/src/formats/index.js";
import { factsOf, holders } from "../../server/src/formats/process-spec/facts.js";
import { valueIn } from "../../server/src/model/fact.js";
import { written } from "./same-process.js";

/** What an element is, where it leads and what it holds, every format says in its own way, and always. */
const ALWAYS: ReadonlySet<string> = new Set([
  ...["name", "what", "kind", "call", "to", "next", "exceptions", "metrics", "allow"],
]);

/** Facts whose names in the model differ from the words of authors. */
const inModel: Readonly<Record<string, string>> = { when: "condition", do: "doing" };

describe.each(formats.map((format) => [format.name, format] as const))("%s", (_, { id, places }) => {
  const files = written.map(({ text, read }) => read(text)).filter(({ format }) => format === id);

  test("is one of those in which the same process is written", () => {
    expect(files.length).toBeGreaterThan(0);
  });

  test.each(holders)("has a place for each fact of which the table says so, and for no other: %s", (holder) => {
    const keys = factsOf(holder).flatMap(({ key }) => (ALWAYS.has(key) ? [] : [key]));
    for (const { processes } of files) {
      const facts = factsIn(processes, holder);
      expect(keys.filter((key) => kindOf(facts, inModel[key] ?? key) !== "inexpressible")).toEqual(
        keys.filter((key) => key in places[holder]),
      );
    }
  });

  test("tells a place for nothing that is no fact", () => {
    for (const holder of holders) {
      const keys = factsOf(holder).map(({ key }) => key);
      expect(Object.keys(places[holder]).filter((key) => !keys.includes(key))).toEqual([]);
    }
  });
});

type Facts = Readonly<Record<string, unknown>>;

/** The facts of the first element of that sort. */
function factsIn(processes: ReturnType<(typeof written)[0]["read"]>["processes"], holder: FactHolder): Facts {
  const [process] = processes;
  if (!process) throw new Error("no process was read");
  const { steps, metrics, customer, start } = process;
  const asks = steps.flatMap((step) => valueIn(step.asks) ?? []);
  const found = {
    process: { ...process, ...customer, customer: customer.who, start: start.when },
    step: steps[0],
    way: steps.flatMap(({ exceptions }) => exceptions)[0],
    metric: metrics[0],
    ask: asks[0],
  }[holder];
  if (!found) throw new Error(`there is no ${holder}`);
  return { ...found };
}

function kindOf(facts: Facts, key: string): unknown {
  const fact = facts[key];
  if (typeof fact !== "object" || fact === null || !("kind" in fact)) throw new Error(`“${key}” is no fact`);
  return fact.kind;
}
