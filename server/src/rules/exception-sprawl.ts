// More exceptions than anybody can keep in mind: one way for too many kinds of customer.
import { valueIn } from "../model/fact.js";
import type { Flow, Process, Step } from "../model/process.js";
import type { Question } from "./question.js";
import { defineRule } from "./rule.js";
import { nameOf, servesMachines } from "./wording.js";

export default defineRule({
  id: "exception-sprawl",
  since: "0.2.0",
  severity: "info",
  group: "exceptions",
  on: "step",
  about: "presence",
  summary: "A step with very many exceptions, or a process whose exceptions outweigh its usual way.",
  claim: "Just flexible and adaptable enough … and no more",
  messages: {
    step: "“{step}” has {count} exceptions. Nobody can keep so many in mind, and each customer's case becomes one of a kind. Consider which groups of customers they belong to, and giving a group with needs of its own a way of its own.",
    process:
      "This process has {count} exceptions and only {steps} steps; no step has more of them than “{step}”. Where exceptions outweigh the usual way, the usual way fits hardly anybody. Consider which groups of customers they belong to, and giving a group with needs of its own a way of its own.",
  },
  titles: {},
  options: {
    most: { default: 9, describe: "How many exceptions one step may have.", minimum: 1 },
    few: {
      default: 9,
      describe: "With so many exceptions or fewer, a process is not asked whether they outweigh its usual way.",
      minimum: 1,
    },
  },
  *check(step, { process, judge, options, ask, say }) {
    const count = namedIn(step.exceptions);
    const steps = process.steps.length;
    const { all, most } = ask(exceptionsIn);
    const isMany = count > options.most;
    const isMost = step === most && all > options.few && all > steps;
    if ((!isMany && !isMost) || servesMachines(process) || isSorting()) return;
    if (isMany) yield say("step", step, { step: nameOf(step), count });
    else yield say("process", step, { step: nameOf(step), count: all, steps }, { detail: "process" });

    /** To tell many kinds of case apart is the work itself. */
    function isSorting(): boolean {
      const texts = [process.name, process.purpose, step.name].map((fact) => valueIn(fact) ?? "");
      return texts.some((text) => judge.mention("tellingApart", text) !== undefined);
    }
  },
});

interface Exceptions {
  readonly all: number;
  /** The step with the most of them. */
  readonly most: Step | undefined;
}

const exceptionsIn: Question<Exceptions> = ({ process }) => ({
  all: namedIn(process.exceptions) + process.steps.reduce((sum, { exceptions }) => sum + namedIn(exceptions), 0),
  most: busiest(process),
});

function busiest({ steps }: Process): Step | undefined {
  let most: Step | undefined;
  for (const step of steps) if (namedIn(step.exceptions) > namedIn(most?.exceptions ?? [])) most = step;
  return most;
}

/** Events that nobody has named are marks in a drawing, and no kinds of customers. */
function namedIn(exceptions: readonly Flow[]): number {
  return exceptions.filter(({ condition }) => condition.kind !== "derived").length;
}
