// The steps of a mapped file in the model, with the ways between them in whichever direction they are written.
import type { Fact } from "../../model/fact.js";
import type { Flow, Step, StepKind } from "../../model/process.js";
import { blankStep, noPlaces } from "../blank.js";
import type { Node } from "../data/node.js";
import { idFrom, visibilityFrom } from "../process-spec/lower-step.js";
import { lowerException, lowerOwnWays, lowerWays, plainWay } from "./lower-flow.js";
import type { Found } from "./path.js";
import { Properties, wordsIn } from "./properties.js";
import { type Named, References, stepOf } from "./references.js";
import { isDoubtful, type Scope } from "./scope.js";

/** A step before its ways are known. */
interface Draft extends Named {
  readonly own: Properties;
}

export function lowerSteps(process: Properties, scope: Scope): { steps: readonly Step[]; references: References } {
  const drafts = stepsIn(process, scope);
  const references = new References(drafts);
  const apart = lowerOwnWays(process, references, scope);
  const written = drafts.map(({ own, id }) => [...lowerWays(own, references, scope), ...(apart.get(id) ?? [])]);
  const waiting = waysToWaiting(drafts, new Set(written.flat().map(stepOf)), references);
  const steps = drafts.map((draft, i) => {
    scope.sites.add("step", draft.own.element);
    const next = withWaiting(written[i] ?? [], waiting?.[i] ?? []);
    return stepOfDraft(draft, next, waiting === undefined && apart.size === 0, references, scope);
  });
  return { steps, references };
}

/** In the order of the text: steps inside a step behind it. */
function stepsIn(process: Properties, scope: Scope): readonly Draft[] {
  const drafts: Draft[] = [];
  const seen = new Set<Node>();
  const ids = new Set<string>();
  const open: Found[] = [...process.all("steps")].reverse();
  for (let found = open.pop(); found; found = open.pop()) {
    if (found.node.kind === "list" || seen.has(found.node)) continue;
    seen.add(found.node);
    const own = new Properties(found, scope.mapping.paths.step, ["name", "id"], isDoubtful(scope, found.node));
    const { id, name, isStated } = namesOf(own);
    const wished = id ?? `step-${drafts.length + 1}`;
    // Two steps of one name are no slip where the format has no ids.
    const free = isStated || !ids.has(wished) ? wished : `${wished}-${drafts.length + 1}`;
    ids.add(free);
    drafts.push({ own, name, id: free });
    open.push(...[...own.all("steps")].reverse());
  }
  return drafts;
}

/** A step without an id is led to by the key it stands under, or by its name. */
function namesOf(own: Properties): { id: string | undefined; name: string | undefined; isStated: boolean } {
  const [id, stated] = [own.text("id"), own.text("name")];
  const { node, holder } = own.element;
  const name = stated.kind === "stated" ? stated.value : wordsIn(node)?.text.trim();
  if (id.kind === "stated") return { id: id.value, name, isStated: true };
  const fromName = name !== undefined && !/\s/.test(name) ? name : name && idFrom(name);
  return { id: holder?.key ?? fromName, name, isStated: false };
}

/**
 * The ways to the steps that say what they wait for, by the step they leave; undefined where no step says so. What waits
 * for nothing begins together with the first of those.
 */
function waysToWaiting(
  drafts: readonly Draft[],
  reached: ReadonlySet<string | undefined>,
  references: References,
): readonly (readonly Flow[])[] | undefined {
  const numbers = new Map(drafts.map(({ id }, i) => [id, i]));
  const ways: Flow[][] = drafts.map(() => []);
  const free: number[] = [];
  let any = false;
  drafts.forEach(({ own, id }, i) => {
    let waits = false;
    for (const { node } of own.all("after")) {
      const words = wordsIn(node);
      const before = words && numbers.get(references.idOf(words.text.trim()) ?? "");
      if (words === undefined || before === undefined || before === i) continue;
      ways[before]?.push(plainWay(node, { kind: "step", id, span: node.span }));
      waits = true;
    }
    any ||= waits;
    if (!waits && !reached.has(id)) free.push(i);
  });
  if (!any) return undefined;
  const [first, ...others] = free;
  for (const other of others) {
    const draft = drafts[other];
    if (first === undefined || draft === undefined) continue;
    const { span } = draft.own.element.node;
    ways[first]?.push(plainWay(draft.own.element.node, { kind: "step", id: draft.id, span }));
  }
  return ways;
}

/** Ways that are written at both ends count once. */
function withWaiting(written: readonly Flow[], waiting: readonly Flow[]): readonly Flow[] {
  const reached = new Set(written.map(stepOf));
  const more = waiting.filter((flow) => !reached.has(stepOf(flow)));
  if (written.length > 0 || more.length < 2) return [...written, ...more];
  return more.map((flow) => ({ ...flow, parallel: 1 }));
}

function stepOfDraft(
  { own, id, name }: Draft,
  next: readonly Flow[],
  ordered: boolean,
  references: References,
  scope: Scope,
): Step {
  const said = own.text("name");
  const { node } = own.element;
  return {
    ...blankStep(id, own.placed, noPlaces),
    name: node.kind === "scalar" && name !== undefined ? { kind: "stated", value: name, span: node.span } : said,
    description: own.text("description"),
    kind: kindOf(own, next.filter(({ parallel }) => parallel === undefined).length),
    actor: own.text("actor"),
    visibility: visibilityFrom(own.choice("visibility", ["frontstage", "backstage"]), own.text("for")),
    outcome: own.text("outcome"),
    output: own.text("output"),
    for: own.text("for"),
    why: own.text("why"),
    discretion: own.text("discretion"),
    message: own.text("message"),
    asks: own.asks("asks"),
    within: own.text("within"),
    calls: own.text("call"),
    next,
    inOrder: ordered && next.length === 0,
    exceptions: own.all("exceptions").flatMap((one) => lowerException(one, references, scope)),
  };
}

/** A step that only marks where the process begins or ends. */
const MARK = /^(?:start|begin|end|finish|final)(?:[\s_-]?(?:event|state|node))?$/i;

const kinds: readonly StepKind[] = ["task", "decision", "wait", "event", "subprocess"];

function kindOf(own: Properties, answers: number): Fact<StepKind> {
  const stated = own.choice("kind", kinds);
  if (stated.kind === "stated") return stated;
  const word = own.text("kind");
  if (word.kind === "stated" && MARK.test(word.value)) return { ...word, value: "event" };
  const value = own.text("call").kind === "stated" ? "subprocess" : answers > 1 ? "decision" : "task";
  return { kind: "derived", value, span: own.anchor, from: "default" };
}
