// A way that leads to a step that does not exist.
import { valueIn } from "../model/fact.js";
import type { Target } from "../model/process.js";
import { nearest } from "../text/nearest.js";
import { defineRule } from "./rule.js";

export default defineRule({
  id: "unknown-step",
  since: "0.1.0",
  severity: "error",
  group: "structure",
  on: "flow",
  about: "presence",
  summary: "A way that leads to a step that does not exist.",
  claim: "",
  messages: {
    unknown: "There is no step “{id}”, so this way leads nowhere.",
    misspelt: "There is no step “{id}”, so this way leads nowhere. Did you mean “{right}”?",
  },
  titles: { respell: "Say “{right}”" },
  options: {},
  *check(flow, { graph, process, say, repair }) {
    const targets: (Target | undefined)[] = [flow.to, valueIn(flow.beyond)];
    for (const target of targets) {
      if (target?.kind !== "step" || graph.resolves(target)) continue;
      const at = { kind: "stated", value: target.id, span: target.span } as const;
      const right = nearest(target.id, [...process.steps.map(({ id }) => id), "end"]);
      if (right === undefined) yield say("unknown", at, { id: target.id }, { detail: target.id });
      else {
        const edit = { kind: "respell", span: target.span, text: right } as const;
        const repairs = [repair("respell", "suggestion", { right }, edit)];
        yield say("misspelt", at, { id: target.id, right }, { detail: target.id, repairs });
      }
    }
  },
});
