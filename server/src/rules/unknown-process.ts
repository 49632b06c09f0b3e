// A step or a way that goes on in a process that does not exist.
import { type Fact, valueIn } from "../model/fact.js";
import type { Flow, Step, Target } from "../model/process.js";
import { defineRule } from "./rule.js";

export default defineRule({
  id: "unknown-process",
  since: "0.1.0",
  severity: "error",
  group: "structure",
  on: ["step", "flow"],
  about: "presence",
  summary: "A step or a way that goes on in a process that does not exist.",
  claim: "",
  messages: {
    unknown: "There is no process “{id}” in this project, so nobody knows how it goes on from here.",
    misspelt:
      "There is no process “{id}” in this project, so nobody knows how it goes on from here. Did you mean “{right}”?",
  },
  titles: { respell: "Say “{right}”" },
  options: {},
  *check(element, { index, say, repair }) {
    for (const at of called(element)) {
      const id = at.value;
      // Until every file was read, the process may stand in one that was not.
      if (index.exists(id) || !index.complete) continue;
      const right = index.nearest(id);
      if (right === undefined) yield say("unknown", at, { id }, { detail: id });
      else {
        const edit = { kind: "respell", span: at.span, text: right } as const;
        const repairs = [repair("respell", "suggestion", { right }, edit)];
        yield say("misspelt", at, { id, right }, { detail: id, repairs });
      }
    }
  },
});

type Call = Extract<Fact<string>, { kind: "stated" }>;

function called(element: Step | Flow): Call[] {
  if (element.type === "step") return element.calls.kind === "stated" ? [element.calls] : [];
  const targets: (Target | undefined)[] = [element.to, valueIn(element.beyond)];
  return targets.flatMap((target) =>
    target?.kind === "process" ? [{ kind: "stated", value: target.id, span: target.span }] : [],
  );
}
