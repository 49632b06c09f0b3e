// A complaint or a question that is answered with what our policy says.
import { known, valueIn } from "../model/fact.js";
import type { Flow, Step } from "../model/process.js";
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
    const speaks = (topic: "complaintOrQuestion" | "recourse" | "statutoryNotice", texts: readonly string[]) =>
      texts.some((text) => judge.mention(topic, text) !== undefined);
    const about = [nameOf(step), valueIn(step.description) ?? "", ...inward(step)];
    const around = [process.name, process.purpose, process.start.when].map((fact) => valueIn(fact) ?? "");
    const isComplaint = speaks("complaintOrQuestion", [...about, ...around]);
    const said = [step.name, step.message].flatMap((fact) => explained(valueIn(fact) ?? "") ?? []);
    const own = [step.name, step.message, step.outcome, step.why].flatMap((fact) => valueIn(fact) ?? []);
    const [words] = said;
    if (words !== undefined && isComplaint && !isHelped([...own, ...following(step)])) {
      yield say("explained", known(step.message) && !explained(nameOf(step)) ? step.message : step, { words });
    }
    const anywhere = graph.steps[0] === step ? process.exceptions : [];
    for (const flow of [...step.next, ...step.exceptions, ...anywhere]) {
      const done = [...(valueIn(flow.doing) ?? []).map(({ name }) => name), valueIn(flow.message) ?? ""];
      const [found] = done.flatMap((text) => explained(text) ?? []);
      const asked = [...(anywhere.includes(flow) ? [] : about), ...around, valueIn(flow.condition) ?? "", ...done];
      const told = [...done, valueIn(flow.outcome) ?? "", valueIn(flow.need) ?? "", ...behind(flow)];
      if (found === undefined || !speaks("complaintOrQuestion", asked) || isHelped(told)) continue;
      yield say("explained", flow, { words: found }, { part: flow });
    }

    function explained(text: string): string | undefined {
      return judge.mention("ruleExplained", text);
    }

    function isHelped(texts: readonly string[]): boolean {
      return speaks("recourse", texts) || speaks("statutoryNotice", texts);
    }

    /** What leads to the step: the questions and answers before it. */
    function inward(of: Step): readonly string[] {
      return graph.into(graph.number(of.id) ?? 0).flatMap(({ flow }) => (flow ? (valueIn(flow.condition) ?? []) : []));
    }

    /** What the steps right behind it say. */
    function following(of: Step): readonly string[] {
      return graph.out(graph.number(of.id) ?? 0).flatMap(({ to }) => (to === undefined ? [] : saidAt(to)));
    }

    function behind({ to }: Flow): readonly string[] {
      const number = to.kind === "step" ? graph.number(to.id) : undefined;
      return number === undefined ? [] : saidAt(number);
    }

    function saidAt(number: number): readonly string[] {
      const next = graph.steps[number];
      return next ? [next.name, next.message, next.outcome].flatMap((fact) => valueIn(fact) ?? []) : [];
    }
  },
});
