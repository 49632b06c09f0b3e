// A complaint or a question that is answered with what our policy says.
import { known, valueIn } from "../model/fact.js";
import type { Flow } from "../model/process.js";
import { defineRule } from "./rule.js";
import { nameOf, servesMachines } from "./wording.js";

export default defineRule({
  id: "policy-as-answer",
  since: "0.2.0",
  severity: "warning",
  group: "exceptions",
  on: "step",
  about: "presence",
  summary: "A step that answers a complaint or a question by explaining our policy, terms or procedure.",
  claim: "should not be used as the argument when addressing customer complaints",
  messages: {
    explained:
      "“{words}” answers the customer with our own rule. Explaining the rule ends our task, not the customer's problem. Consider what they can do now, and say it: another way, a second look, or who can help.",
  },
  titles: {},
  options: {},
  *check(step, { process, graph, judge, say }) {
    if (servesMachines(process)) return;
    const [words] = [step.name, step.message].flatMap((fact) => explained(valueIn(fact) ?? "") ?? []);
    if (words !== undefined && isAsked([...before(), ...around()]) && !isHelped(after())) {
      yield say("explained", known(step.message) && !explained(nameOf(step)) ? step.message : step, { words });
    }
    const anywhere = graph.steps[0] === step ? process.exceptions : [];
    for (const flow of [...step.next, ...step.exceptions, ...anywhere]) {
      const done = [...(valueIn(flow.doing) ?? []).map(({ name }) => name), valueIn(flow.message) ?? ""];
      const [found] = done.flatMap((text) => explained(text) ?? []);
      if (found === undefined) continue;
      const asked = [...(anywhere.includes(flow) ? [] : before()), ...around(), valueIn(flow.condition) ?? "", ...done];
      const told = [...done, valueIn(flow.outcome) ?? "", valueIn(flow.need) ?? "", ...behind(flow)];
      if (!isAsked(asked) || isHelped(told)) continue;
      yield say("explained", flow, { words: found }, { part: flow });
    }

    function explained(text: string): string | undefined {
      return judge.mention("ruleExplained", text);
    }

    function isAsked(texts: readonly string[]): boolean {
      return texts.some((text) => judge.mention("complaintOrQuestion", text) !== undefined);
    }

    function isHelped(texts: readonly string[]): boolean {
      const isHelp = (text: string): boolean =>
        judge.mention("recourse", text) !== undefined || judge.mention("statutoryNotice", text) !== undefined;
      return texts.some(isHelp);
    }

    /** What the step is about, with the answers that lead to it. */
    function before(): readonly string[] {
      const ways = graph.into(graph.number(step.id) ?? 0);
      const conditions = ways.flatMap(({ flow }) => (flow ? (valueIn(flow.condition) ?? []) : []));
      return [nameOf(step), valueIn(step.description) ?? "", ...conditions];
    }

    function around(): readonly string[] {
      return [process.name, process.purpose, process.start.when].map((fact) => valueIn(fact) ?? "");
    }

    /** What the step says, and those right behind it. */
    function after(): readonly string[] {
      const own = [step.name, step.message, step.outcome, step.why].flatMap((fact) => valueIn(fact) ?? []);
      const ways = graph.out(graph.number(step.id) ?? 0);
      return [...own, ...ways.flatMap(({ to }) => saidAt(to))];
    }

    function behind({ to }: Flow): readonly string[] {
      return to.kind === "step" ? saidAt(graph.number(to.id)) : [];
    }

    function saidAt(number: number | undefined): readonly string[] {
      const next = number === undefined ? undefined : graph.steps[number];
      return next ? [next.name, next.message, next.outcome].flatMap((fact) => valueIn(fact) ?? []) : [];
    }
  },
});
