// `npm run bench:meaning [-- --misses 20]`: how well wording is judged, as confusion tables, so that a change shows what it does.

import { createJudge } from "../../../server/src/meaning/judge.js";
import { type BranchLabel, type Judgement, noVocabulary, SURE } from "../../../server/src/meaning/judgement.js";
import { modelsOf, written } from "../learning/models.js";
import { Confusion } from "./confusion.js";
import { guideRows, heldRows, type Rows, rowSets, wordingOfBranch } from "./rows.js";

const branchLabels: readonly BranchLabel[] = ["rework", "resolve", "accommodate", "terminate", "first-time"];
const at = process.argv.indexOf("--misses");
let misses = at < 0 ? 0 : Number(process.argv[at + 1]);

const held = [heldRows, guideRows];
const known = createJudge(noVocabulary);
const learnt = confusionsOf("rows of the tests and of the guide, learnt from");
for (const rows of held) judgeAll(rows, known, learnt);
print(learnt);

// Every set is judged by weights that were learnt without it: as rows that nobody has seen yet would be.
const sets = [...rowSets()];
const unseen = confusionsOf("rows never seen, each set by what the others taught");
for (const [set, rows] of sets) {
  const others = sets.filter(([other]) => other !== set).map(([, other]) => other);
  const { metrics, outcomes, branches } = modelsOf(held, others);
  const weights = { metrics: written(metrics), outcomes: written(outcomes), branches: written(branches) };
  const own = confusionsOf(set);
  judgeAll(rows, createJudge(noVocabulary, undefined, weights), own, unseen);
  const scores = Object.values(own).map((confusion) => (confusion.rows > 0 ? confusion.macroF1.toFixed(3) : "no rows"));
  console.log(`${set.padEnd(10)} macro-F1 of metrics, outcomes and rework: ${scores.slice(0, 3).join(", ")}`);
}
print(unseen);

type Confusions = Readonly<Record<"metrics" | "outcomes" | "rework" | "branches", Confusion>>;

function confusionsOf(name: string): Confusions {
  return {
    metrics: new Confusion(`metrics, ${name}`, ["customer", "internal", "ambiguous"]),
    outcomes: new Confusion(`outcomes, ${name}`, ["customer", "internal", "placeholder"]),
    rework: new Confusion(`rework, ${name}`, ["rework", "other"]),
    branches: new Confusion(`branches, ${name}`, branchLabels),
  };
}

function judgeAll(rows: Rows, judge: ReturnType<typeof createJudge>, ...into: readonly Confusions[]): void {
  const tally = (kind: keyof Confusions, expected: string, found: string, wording: string): void => {
    for (const confusions of into) confusions[kind].add(expected, found);
    if (expected !== found && misses-- > 0) console.log(`  ${expected}, judged ${found}: ${wording}`);
  };
  for (const { wording, label } of rows.metrics) {
    const judged = judge.metric({ name: wording });
    tally(
      "metrics",
      label,
      judged.confidence < SURE && judged.label === "internal" ? "ambiguous" : judged.label,
      wording,
    );
  }
  for (const { wording, label } of rows.outcomes) {
    tally("outcomes", label, told(judge.outcome(wording), "customer"), `${wording.step} / ${wording.outcome}`);
  }
  for (const { wording, label } of rows.branches) {
    const judged = judge.branch(wordingOfBranch(wording));
    const text = `${wording.condition} / ${wording.steps} / ${wording.returns}`;
    for (const { branches } of into) branches.add(label, judged.label);
    const isRework = (one: string): string => (one === "rework" ? "rework" : "other");
    tally("rework", isRework(label), isRework(told(judged, "other")), text);
  }
}

/** What is not sure is told to nobody, as if it were innocent. */
function told({ label, confidence }: Judgement<string>, innocent: string): string {
  return confidence < SURE ? innocent : label;
}

function print(confusions: Confusions): void {
  for (const confusion of Object.values(confusions)) console.log(`${confusion.table()}\n`);
}
