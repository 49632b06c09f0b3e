// Makes findings of what formats say about text that they cannot read as meant.
import type { Problem, ProblemId } from "../model/problem.js";
import { problems } from "../rules/problems.js";
import type { Repair, Severity } from "../rules/rule.js";
import type { Finding } from "./finding.js";
import type { Keys } from "./keys.js";
import type { Settings } from "./settings.js";

/** One finding, or none where the configuration switches that kind off. */
export function problemFinding(problem: Problem, settings: Settings, keys: Keys): Finding[] {
  const severity = severityOf(problem.id, settings);
  if (severity === "off") return [];
  return [
    {
      rule: problem.id,
      severity,
      message: problem.message,
      data: problem.data,
      span: problem.span,
      process: undefined,
      element: undefined,
      key: keys.next([problem.id, problem.message, String(problem.data.key ?? problem.data.rule ?? "")]),
      related: [],
      repairs: respelling(problem),
      unnecessary: problem.id === "unused-suppression",
    },
  ];
}

/** As configured, or else as it usually is. */
export function severityOf(problem: ProblemId, settings: Settings): Severity {
  const usual = problems.find(({ id }) => id === problem)?.severity ?? "warning";
  return settings.rules.get(problem)?.severity ?? usual;
}

function respelling({ respell }: Problem): Repair[] {
  if (!respell) return [];
  return [{ title: "respell", data: { right: respell.text }, kind: "safe", edit: { kind: "respell", ...respell } }];
}
