// A question about a whole process that several elements ask: answered once, however often it is asked.
import type { Judge } from "../meaning/judgement.js";
import type { Graph } from "../model/graph.js";
import type { Process } from "../model/process.js";

/** What an answer may depend on. */
export interface Whole {
  readonly process: Process;
  readonly graph: Graph;
  readonly judge: Judge;
  /** Answers another question about the same process. */
  readonly ask: Ask;
}

/** The same function each time, so that it is answered once. */
export type Question<Answer> = (whole: Whole) => Answer;

export type Ask = <Answer>(question: Question<Answer>) => Answer;

/** Answers questions about one process; some of them may be answered already. */
export function answering(
  process: Process,
  graph: Graph,
  judge: Judge,
  answered: ReadonlyMap<Question<unknown>, unknown> = new Map(),
): Ask {
  const answers = new Map(answered);
  const ask = <Answer>(question: Question<Answer>): Answer => {
    // Under each question stands what that question answered.
    const known = answers.get(question) as Answer;
    if (known !== undefined || answers.has(question)) return known;
    const answer = question({ process, graph, judge, ask });
    answers.set(question, answer);
    return answer;
  };
  return ask;
}
