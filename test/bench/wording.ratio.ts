// What judging costs beside splitting the same texts into words in lower case: side by side, on texts never seen before.
import assert from "node:assert/strict";
import { setTimeout } from "node:timers/promises";
import { createJudge } from "../../server/src/meaning/judge.js";
import { noVocabulary } from "../../server/src/meaning/judgement.js";
import { accommodatingBranches, resolvingBranches, terminatingBranches } from "../meaning/rows/branches-other.js";
import { reworkBranches } from "../meaning/rows/branches-rework.js";
import { ambiguousMetrics } from "../meaning/rows/metrics-ambiguous.js";
import { customerMetrics } from "../meaning/rows/metrics-customer.js";
import { internalMetrics } from "../meaning/rows/metrics-internal.js";
import { customerOutcomes } from "../meaning/rows/outcomes-customer.js";
import { internalOutcomes } from "../meaning/rows/outcomes-internal.js";

type Texts = readonly [string, string];
type Work = (texts: Texts) => unknown;

const MOST_TIMES_SPLITTING = 5;
const MOST_TIMES_FOR_SIXTEEN = 20;
/** Letters; more than a thousand are judged by their beginning. */
const LONG = 960;
/** So short that a busy machine interrupts few of them, and the median tells what an undisturbed one takes. */
const TEXTS_A_ROUND = 25;
const ROUNDS = 1080;
const WARMING_UP = 8;

const metrics = [...ambiguousMetrics, ...customerMetrics, ...internalMetrics];
const outcomes = [...customerOutcomes, ...internalOutcomes];
const branches = [...accommodatingBranches, ...resolvingBranches, ...terminatingBranches, ...reworkBranches];

const judge = createJudge(noVocabulary);

/** Each kind of judgement, with the texts it is given. */
const kinds: readonly { readonly name: string; readonly texts: readonly Texts[]; readonly judged: Work }[] = [
  {
    name: "metrics",
    texts: fresh(metrics.map((name) => [name, ""])),
    judged: ([name]) => judge.metric({ name }),
  },
  {
    name: "outcomes",
    texts: fresh(outcomes),
    judged: ([step, outcome]) => judge.outcome({ step, outcome }),
  },
  {
    name: "branches",
    texts: fresh(branches.map(([condition, steps]) => [condition, steps.split("; ")[0] ?? ""])),
    judged: ([condition, step]) =>
      judge.branch({
        condition,
        from: "Stage two",
        steps: [step],
        target: "Stage one",
        returns: "earlier",
        exception: true,
        waits: false,
      }),
  },
];

async function judgingBesideSplitting(): Promise<void> {
  const measured: { name: string; first: number; second: number }[] = [];
  for (const { name, texts, judged } of kinds) measured.push({ name, ...(await sideBySide(texts, split, judged)) });
  for (const { name, first, second } of measured) {
    console.log(`${name}: ${first.toFixed(2)} us to split, ${second.toFixed(2)} us to judge, ${times(second, first)}`);
  }
  const [splitting, judging] = [sum(measured.map(({ first }) => first)), sum(measured.map(({ second }) => second))];
  console.log(`all: ${times(judging, splitting)}, asked ${MOST_TIMES_SPLITTING}`);
  assert(judging / splitting <= MOST_TIMES_SPLITTING, "judging a phrase costs too much");
}

async function longBesideShort(): Promise<void> {
  const texts = fresh(outcomes).map(([step, outcome]): Texts => {
    const long = "".padEnd(LONG, `${outcome}, ${step}, `);
    return [long.slice(0, LONG / 16), long];
  });
  const { first, second } = await sideBySide(
    texts,
    ([short]) => judge.purpose(short),
    ([, long]) => judge.purpose(long),
  );
  const told = `${LONG / 16} letters: ${first.toFixed(2)} us, ${LONG} letters: ${second.toFixed(2)} us`;
  console.log(`${told}, ${times(second, first)}, asked ${MOST_TIMES_FOR_SIXTEEN}`);
  assert(second / first <= MOST_TIMES_FOR_SIXTEEN, "judging a long text costs too much");
}

function split([one, other]: Texts): number {
  return wordsIn(one).length + (other === "" ? 0 : wordsIn(other).length);
}

/** The plainest way to split a text into its words in lower case. */
function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
}

/** Medians in microseconds for one pair of texts, both measured in turn on the same texts. */
async function sideBySide(
  texts: readonly Texts[],
  first: Work,
  second: Work,
): Promise<{ first: number; second: number }> {
  const rounds = Array.from({ length: ROUNDS }, (_, i) => texts.slice(i * TEXTS_A_ROUND, (i + 1) * TEXTS_A_ROUND));
  const known = rounds.splice(0, ROUNDS / 3);
  for (let i = 0; i < WARMING_UP; i++) {
    for (const part of known) [first, second].map((work) => timeOf(work, part));
    // Node compiles what is used much in other threads, which must have their turn.
    await setTimeout(200);
  }
  const measured = rounds.map((part) => [timeOf(first, part), timeOf(second, part)] as const);
  return { first: median(measured.map(([one]) => one)), second: median(measured.map(([, other]) => other)) };
}

function timeOf(work: Work, texts: readonly Texts[]): number {
  const begun = performance.now();
  for (const pair of texts) work(pair);
  return ((performance.now() - begun) * 1000) / texts.length;
}

/** The beginning of one row and the end of another, each but once. */
function fresh(rows: readonly Texts[]): readonly Texts[] {
  const found = new Map<string, Texts>();
  let seed = 1;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (seed >> 8) % below;
  };
  const mixed = (at: 0 | 1): string => {
    const [begin, end] = [rows[next(rows.length)]?.[at] ?? "", rows[next(rows.length)]?.[at] ?? ""];
    const words = begin.split(" ");
    const others = end.split(" ");
    return [...words.slice(0, 1 + next(words.length)), ...others.slice(next(others.length))].join(" ");
  };
  const isSingle = rows[0]?.[1] === "";
  for (let tries = 0; found.size < ROUNDS * TEXTS_A_ROUND && tries < 500_000; tries++) {
    const pair: Texts = [mixed(0), isSingle ? "" : mixed(1)];
    found.set(pair.join("\n"), pair);
  }
  return [...found.values()];
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function times(much: number, little: number): string {
  return `${(much / little).toFixed(1)} times`;
}

void (async () => {
  await judgingBesideSplitting();
  await longBesideShort();
})();
