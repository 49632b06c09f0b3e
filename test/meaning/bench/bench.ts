// `npm run bench:meaning [-- --misses 20]`: how well wording is judged, as confusion tables, so that a change shows what it does.
import { createJudge } from "../../../server/src/meaning/judge.js";
import { type BranchLabel, noVocabulary, SURE } from "../../../server/src/meaning/judgement.js";
import { Confusion } from "./confusion.js";
import { freshRows, heldRows, type Rows } from "./rows.js";

const judge = createJudge(noVocabulary);
const branchLabels: readonly BranchLabel[] = ["rework", "resolve", "accommodate", "terminate", "first-time"];
const at = process.argv.indexOf("--misses");
let misses = at < 0 ? 0 : Number(process.argv[at + 1]);

for (const [name, rows] of [
  ["rows of the tests", heldRows],
  ["fresh rows", freshRows()],
] as const) {
  for (const table of tablesOf(name, rows)) console.log(`${table}\n`);
}

function tablesOf(name: string, rows: Rows): string[] {
  const metrics = new Confusion(`metrics, ${name}`, ["customer", "internal", "ambiguous"]);
  for (const { wording, label } of rows.metrics) {
    tally(metrics, label, told(judge.metric({ name: wording })), wording);
  }
  const outcomes = new Confusion(`outcomes, ${name}`, ["customer", "internal", "placeholder"]);
  for (const { wording, label } of rows.outcomes) {
    tally(outcomes, label, told(judge.outcome(wording)), `${wording.step} / ${wording.outcome}`);
  }
  const branches = new Confusion(`branches, ${name}`, branchLabels);
  for (const { wording, label } of rows.branches) {
    const { condition, steps, returns } = wording;
    const found = judge.branch({
      condition,
      from: "",
      steps: steps.split("; ").filter(Boolean),
      target: "",
      returns,
      exception: true,
      waits: false,
    });
    tally(branches, label, told(found), `${condition} / ${steps} / ${returns}`);
  }
  return [metrics, outcomes, branches].map((confusion) => confusion.table());
}

function tally(confusion: Confusion, expected: string, found: string, wording: string): void {
  confusion.add(expected, found);
  if (expected !== found && misses-- > 0) console.log(`  ${expected}, judged ${found}: ${wording}`);
}

/** A judgement that is not sure accuses nobody. */
function told({ label, confidence }: { label: string; confidence: number }): string {
  return confidence < SURE && label !== "ambiguous" ? "unsure" : label;
}
