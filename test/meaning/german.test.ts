// German wording is judged as English is, and nobody is accused of what is not understood.
import { describe, expect, it } from "vitest";
import { createJudge } from "../../server/src/meaning/judge.js";
import { type Judgement, noVocabulary, SURE } from "../../server/src/meaning/judgement.js";
import { Languages } from "../../server/src/meaning/languages.js";
import { germanBranches } from "./rows/german-branches.js";
import { germanMetrics } from "./rows/german-metrics.js";
import { germanOutcomes } from "./rows/german-outcomes.js";

const translator = new Languages().translator("de");
const judge = createJudge(noVocabulary, translator);

type Row = readonly [said: string, expected: string, judgement: Judgement<string>];

const rows: readonly Row[] = [
  ...Object.entries(germanMetrics).flatMap(([label, names]) =>
    names.map((name): Row => [name, label, judge.metric({ name })]),
  ),
  ...Object.entries(germanOutcomes).flatMap(([label, outcomes]) =>
    outcomes.map(([step, outcome]): Row => [`${step} / ${outcome}`, label, judge.outcome({ step, outcome })]),
  ),
  ...Object.entries(germanBranches).flatMap(([label, branches]) =>
    branches.map(([condition, steps, returns]): Row => {
      const wording = { condition, steps: steps.split("; ").filter(Boolean), returns };
      const around = { from: "Zweite Stufe", target: "Erste Stufe", exception: true, waits: false };
      return [`${condition} / ${steps}`, label, judge.branch({ ...wording, ...around })];
    }),
  ),
];

/** Labels because of which a rule may accuse. */
const accusing = ["internal", "placeholder", "rework"];

describe("German rows", () => {
  it("are nearly three hundred, of which a careful reader would judge hardly one in twenty otherwise", () => {
    expect(rows.length).toBeGreaterThan(280);
    const missed = rows.filter(([, expected, { label }]) => label !== expected);
    expect(missed.length).toBeLessThan(rows.length / 15);
  });

  it.each(rows.filter(([, expected]) => !accusing.includes(expected)))("accuse nobody: %s (%s)", (_, __, judgement) => {
    expect(accusing.includes(judgement.label) && judgement.confidence >= SURE).toBe(false);
  });
});

describe("what is not understood", () => {
  it.each([
    ["Zwergpinscher gebadet", "Gwendolyn"],
    ["Rechnung verschwurbelt", "Rechnung"],
  ])("accuses nobody in an outcome: %s", (outcome, step) => {
    const { label, confidence } = judge.outcome({ outcome, step });
    expect(accusing.includes(label) && confidence >= SURE).toBe(false);
  });

  it("does no harm where it only names a thing", () => {
    const branch = { from: "", target: "", returns: "earlier", exception: true, waits: false } as const;
    const told = judge.branch({
      ...branch,
      condition: "Zwergpinscherantrag unvollständig",
      steps: ["Antrag zurückschicken"],
    });
    expect(told.label).toBe("rework");
    expect(told.confidence).toBeGreaterThanOrEqual(SURE);
    const doubted = judge.branch({ ...branch, condition: "verschwurbelt und falsch", steps: ["Liste korrigieren"] });
    expect(doubted.confidence).toBeLessThan(SURE);
  });
});

describe("quotes", () => {
  it.each([
    ["Kosten pro Fall", "Kosten pro"],
    ["Anzahl bearbeiteter Anträge pro Sachbearbeiter", "pro Sachbearbeiter"],
  ])("are the author's own words: %s", (name, words) => {
    expect(judge.metric({ name }).reason.words).toEqual([words]);
  });
});

describe("a team's own names", () => {
  const own = createJudge({ ...noVocabulary, customers: ["Genossen"], internal: ["Grünzettel"] }, translator);
  it("are known in other forms too", () => {
    expect(judge.metric({ name: "Zufriedenheit der Genossen" }).label).toBe("ambiguous");
    expect(own.metric({ name: "Zufriedenheit der Genossen" }).label).toBe("customer");
    expect(own.metric({ name: "Abgegebene Grünzettel" }).reason.id).toBe("team-says");
  });
  it("hold for whom a process serves", () => {
    const served = judge.serving({ people: ["Pilger auf dem Jakobsweg"], colleagues: false });
    expect(served.outcome({ step: "Herberge", outcome: "Pilger hat ein Bett" }).label).toBe("customer");
  });
});
