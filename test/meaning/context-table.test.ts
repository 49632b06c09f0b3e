// The same twenty phrases under each kind of context: what is known besides them decides what they mean.
import { describe, expect, test } from "vitest";
import { createJudge } from "../../server/src/meaning/judge.js";
import {
  type Judge,
  type MetricWording,
  noVocabulary,
  type OutcomeWording,
  type Served,
} from "../../server/src/meaning/judgement.js";

/** What is known besides a phrase. */
interface Context {
  readonly metric?: Partial<MetricWording>;
  readonly outcome?: Partial<OutcomeWording>;
  readonly judge?: Judge;
}

const nobodySays = createJudge(noVocabulary);
const serving = (whom: Partial<Served>): Judge => nobodySays.serving({ people: [], colleagues: false, ...whom });

/** By the heads of the columns. */
const contexts: Readonly<Record<string, Context>> = {
  alone: {},
  // The author's `perspective`.
  "says customer": { metric: { perspective: "customer" } },
  "says internal": { metric: { perspective: "internal" } },
  // A metric's description, and its `from`, `until` and `pauses`.
  "described as theirs": { metric: { description: "Time the customer waits until someone helps" } },
  "described as ours": { metric: { description: "What has been worked off, per clerk" } },
  "their clock": { metric: { from: "the customer asks", until: "the customer has it" } },
  "our clock": { metric: { from: "the ticket is assigned", until: "the ticket is closed" } },
  pauses: { metric: { pauses: "while we wait for the customer" } },
  // Who does the step, and who sees it.
  "done by customer": { outcome: { actor: "Patient" } },
  frontstage: { outcome: { visibility: "frontstage" } },
  backstage: { outcome: { visibility: "backstage" } },
  // Whom the process is for.
  "for pilgrims": { judge: serving({ people: ["Pilgrims on foot", "Auditors of the fund"] }) },
  "for colleagues": { judge: serving({ colleagues: true }) },
  "team's words": {
    judge: createJudge({
      customers: ["pilgrims"],
      customer: ["cycle time", "room ready", "handling time"],
      internal: ["on-time", "meal", "score"],
      plain: {},
    }),
  },
};

/** C: the customer's, I: ours, ?: it cannot be told, and a dot: as it is alone. */
const letters = { customer: "C", internal: "I", ambiguous: "?", placeholder: "?" } as const;

const metrics = `
                                 | alone | says customer | says internal | described as theirs | described as ours | their clock | our clock | pauses | for pilgrims | for colleagues | team's words
Response time                    | ?     | C             | I             | C                   | I                 | C           | I         | I      | .            | .              | .
Cycle time                       | ?     | C             | I             | C                   | I                 | C           | I         | I      | .            | .              | C
Score                            | ?     | C             | I             | C                   | I                 | C           | I         | I      | .            | .              | I
Calls closed per agent           | I     | C             | .             | .                   | .                 | C           | .         | .      | .            | .              | .
Average handling time            | I     | C             | .             | .                   | .                 | C           | .         | .      | .            | .              | C
Customer satisfaction            | C     | .             | I             | .                   | .                 | .           | I         | I      | .            | .              | .
On-time delivery                 | C     | .             | I             | .                   | .                 | .           | I         | I      | .            | .              | I
What auditors say of it          | ?     | C             | I             | C                   | I                 | C           | I         | I      | C            | .              | .
Satisfaction of pilgrims         | ?     | C             | I             | C                   | I                 | C           | I         | I      | C            | .              | C
Teachers satisfied with the room | ?     | C             | I             | C                   | I                 | C           | I         | I      | .            | C              | .
Time the manager waits           | ?     | C             | I             | C                   | I                 | C           | I         | I      | .            | C              | .
Managers who would recommend it  | ?     | C             | I             | C                   | I                 | C           | I         | I      | .            | C              | .`;

const outcomes = `
                                      | alone | done by customer | frontstage | backstage | for pilgrims | for colleagues | team's words
Knows the case number                 | I     | C                | .          | .         | .            | .              | .
Has the signed paper                  | I     | C                | .          | .         | .            | .              | .
Has the file                          | I     | C                | .          | .         | .            | .              | .
Room ready                            | I     | .                | C          | .         | .            | .              | C
Table ready                           | I     | .                | C          | .         | .            | .              | .
Questions answered                    | I     | .                | C          | .         | .            | .              | .
Meal delivered                        | C     | .                | .          | I         | .            | .              | I
Parcel handed over                    | C     | .                | .          | I         | .            | .              | .
Keys handed over                      | C     | .                | .          | I         | .            | .              | .
Pilgrim informed of the price         | I     | .                | .          | .         | C            | .              | C
Auditor knows the state of the books  | I     | .                | .          | .         | C            | .              | .`;

type Label = keyof typeof letters;

function metricLabel(name: string, { judge = nobodySays, metric }: Context): Label {
  return judge.metric({ name, ...metric }).label;
}

function outcomeLabel(outcome: string, { judge = nobodySays, outcome: known }: Context): Label {
  return judge.outcome({ outcome, step: "Third stage", ...known }).label;
}

/** Draws the table once more, as the judge fills it. */
function drawn(table: string, labelOf: (phrase: string, context: Context) => Label): string {
  const [head = "", ...rows] = table.split("\n").filter((line) => line !== "");
  const [, ...names] = head.split("|").map((name) => name.trim());
  const lines = rows.map((row) => {
    const [first = "", ...cells] = row.split("|");
    const phrase = first.trim();
    const alone = letters[labelOf(phrase, {})];
    const filled = names.map((name, i) => {
      const context = contexts[name];
      if (!context) throw new Error(`no context “${name}”`);
      const letter = letters[labelOf(phrase, context)];
      const width = i < cells.length - 1 ? (cells[i]?.length ?? 0) - 1 : 0;
      return (letter === alone && name !== "alone" ? "." : letter).padEnd(width);
    });
    return [first, ...filled.map((cell) => ` ${cell}`)].join("|");
  });
  return ["", head, ...lines].join("\n");
}

describe("context decides before wording", () => {
  test("in metrics", () => expect(drawn(metrics, metricLabel)).toBe(metrics));
  test("in outcomes", () => expect(drawn(outcomes, outcomeLabel)).toBe(outcomes));

  test("more than twenty phrases are in the tables, and every kind of context changes at least three of them", () => {
    const changes = new Map<string, number>();
    for (const table of [metrics, outcomes]) {
      const [[, ...names] = [], ...rows] = table
        .trim()
        .split("\n")
        .map((line) => line.split("|"));
      for (const [, , ...cells] of rows) {
        for (const [i, cell] of cells.entries()) {
          const name = names[i + 1]?.trim() ?? "";
          changes.set(name, (changes.get(name) ?? 0) + (cell.trim() === "." ? 0 : 1));
        }
      }
      expect(rows.length).toBeGreaterThan(10);
    }
    expect([...changes.keys()].sort()).toEqual(
      Object.keys(contexts)
        .filter((name) => name !== "alone")
        .sort(),
    );
    for (const [name, count] of changes) expect(count, name).toBeGreaterThanOrEqual(3);
  });
});
