// Ways on in a mapped file: what follows a step, what it waits for, and what can happen besides.
import { type Fact, inexpressible } from "../../model/fact.js";
import type { Flow, InlineStep, Target } from "../../model/process.js";
import { blankFlow, noPlaces } from "../blank.js";
import type { Found } from "./path.js";
import { Properties, wordsIn } from "./properties.js";
import type { References } from "./references.js";
import { isDoubtful, type Scope } from "./scope.js";

/** Told to the machine that runs the step, and nothing that happens to a customer. */
const INSTRUCTION = /^(?:retry|continue|ignore|skip|abort|fail|raise|throw|log|rollback|true|false|none)$/i;

/** The ways on that a step itself writes. */
export function lowerWays(step: Properties, references: References, scope: Scope): readonly Flow[] {
  const written = step.all("next").flatMap((found) => lowerAnswer(found, references, scope));
  const condition = step.text("when");
  const flows = asked(written, condition);
  const otherwise = wordsIn(step.at("otherwise")?.node);
  if (otherwise === undefined) return settled(flows);
  const last = plainWay(otherwise, references.target(otherwise));
  if (flows.length > 0) return [...flows, { ...last, otherwise: true }];
  if (condition.kind !== "stated") return [last];
  const { span } = condition;
  const first = blankFlow({ kind: "onward", span }, { span, anchor: span, allow: [] }, noPlaces);
  return [
    { ...first, condition },
    { ...last, otherwise: true },
  ];
}

/** A way that is written as the name of a step alone, or at the step that waits. */
export function plainWay({ span }: Found["node"], to: Target): Flow {
  return blankFlow(to, { span, anchor: span, allow: [] }, noPlaces);
}

export function lowerException(found: Found, references: References, scope: Scope): readonly Flow[] {
  const { node, holder } = found;
  const occasion = occasionOf(found);
  const words = wordsIn(node);
  if (words) {
    if (references.idOf(words.text.trim()) === undefined && INSTRUCTION.test(words.text.trim())) return [];
    const to = references.target(words);
    const placed = { span: node.span, anchor: holder?.keySpan ?? node.span, allow: [] };
    const blank = { ...blankFlow(to, placed, noPlaces), trigger: "exception", condition: occasion } as const;
    if (references.leads(to)) return [blank];
    const doing = { kind: "stated", value: [{ name: words.text.trim(), span: node.span }], span: node.span } as const;
    return [{ ...blank, doing, to: { kind: "onward", span: node.span } }];
  }
  if (node.kind !== "dict") return [];
  const flow = flowOf(found, "exception", references, scope)[0];
  if (flow === undefined) return [];
  const condition =
    flow.condition.kind === "stated" || flow.condition.kind === "unreadable" ? flow.condition : undefined;
  return [{ ...flow, trigger: "exception", condition: condition ?? occasion }];
}

/** The ways that stand in a list of their own, by the id of the step that they leave. */
export function lowerOwnWays(
  process: Properties,
  references: References,
  scope: Scope,
): ReadonlyMap<string, readonly Flow[]> {
  const ways = new Map<string, Flow[]>();
  for (const found of process.all("ways")) {
    if (found.node.kind !== "dict") continue;
    const own = new Properties(found, scope.mapping.paths.answer, [], false);
    const flows = flowOf(found, "answer", references, scope);
    for (const { node } of own.all("from")) {
      const from = references.idOf(wordsIn(node)?.text.trim() ?? "");
      if (from !== undefined) ways.set(from, [...(ways.get(from) ?? []), ...flows]);
    }
  }
  return new Map([...ways].map(([from, flows]) => [from, settled(flows)]));
}

function lowerAnswer(found: Found, references: References, scope: Scope): readonly Flow[] {
  const words = wordsIn(found.node);
  if (words) return [plainWay(words, references.target(words))];
  return found.node.kind === "dict" ? flowOf(found, "answer", references, scope) : [];
}

/** The condition that stands in the step is that of its first way, where that says none itself. */
function asked(flows: readonly Flow[], condition: Fact<string>): readonly Flow[] {
  const [first, ...rest] = flows;
  if (first === undefined || condition.kind !== "stated" || first.condition.kind === "stated") return flows;
  return [{ ...first, condition }, ...rest];
}

/** The last way without a condition is taken when no other is; where none has one, all are taken. */
function settled(flows: readonly Flow[]): readonly Flow[] {
  if (flows.length < 2) return flows;
  const conditional = flows.some(({ condition }) => condition.kind === "stated");
  if (!conditional) return flows.map((flow) => ({ ...flow, parallel: 1 }));
  return flows.map((flow, i) =>
    i === flows.length - 1 && flow.condition.kind !== "stated" ? { ...flow, otherwise: true } : flow,
  );
}

/** One way for each place that it leads to. */
function flowOf(found: Found, element: "answer" | "exception", references: References, scope: Scope): readonly Flow[] {
  scope.sites.add(element, found);
  const own = new Properties(found, scope.mapping.paths[element], ["when", "do", "to"], isDoubtful(scope, found.node));
  const targets = own.all("to").flatMap(({ node }) => wordsIn(node) ?? []);
  const condition = own.text("when");
  const otherwise =
    condition.kind === "stated" && /^(?:otherwise|else|default|sonst|andernfalls)$/i.test(condition.value);
  const onward: Target = { kind: own.all("to").length > 0 ? "unreadable" : "onward", span: found.node.span };
  const beyond = wordsIn(own.at("beyond")?.node);
  const flow: Flow = {
    ...blankFlow(onward, own.placed, noPlaces),
    condition,
    otherwise,
    doing: doingOf(own),
    beyond: beyond
      ? { kind: "stated", value: references.target(beyond), span: beyond.span }
      : absentUnless(own, "beyond"),
    need: own.text("need"),
    cause: own.text("cause"),
    prevention: own.text("prevention"),
    tries: own.number("tries"),
    within: own.text("within"),
    actor: own.text("actor"),
    message: own.text("message"),
    outcome: own.text("outcome"),
    asks: own.asks("asks"),
    discretion: own.text("discretion"),
  };
  return targets.length === 0 ? [flow] : targets.map((words) => ({ ...flow, to: references.target(words) }));
}

function absentUnless(own: Properties, property: string): Fact<never> {
  const fact = own.text(property);
  return fact.kind === "stated" ? { kind: "unreadable", span: fact.span } : fact;
}

function doingOf(own: Properties): Fact<readonly InlineStep[]> {
  const fact = own.texts("do");
  if (fact.kind !== "stated") return fact;
  const steps = own.all("do").flatMap(({ node }): InlineStep[] => {
    const words = wordsIn(node);
    return words ? [{ name: words.text.trim(), span: words.span }] : [];
  });
  return { ...fact, value: steps };
}

/** A key such as `on_failure` says when it happens, where nothing else does. */
function occasionOf({ holder }: Found): Fact<string> {
  const value = holder?.key.replace(/[_\s-]+/g, " ").trim();
  if (holder === undefined || !value || !/^(?:on|if|when|in case|after|bei|im|wenn|falls)\b/i.test(value))
    return inexpressible;
  return { kind: "derived", value, span: holder.keySpan, from: "wording" };
}
