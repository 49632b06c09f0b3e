// Steps and ways of a workflow in the model, with what `metadata` says of them.
import { type Fact, inexpressible } from "../../model/fact.js";
import type { Flow, Placed, Step, Target } from "../../model/process.js";
import type { Span } from "../../text/span.js";
import { blankFlow, noPlaces } from "../blank.js";
import type { Dict } from "../data/node.js";
import { flowFacts } from "../process-spec/lower-flow.js";
import { stepFacts } from "../process-spec/lower-step.js";
import type { Notes } from "../process-spec/notes.js";
import type { Homes } from "./homes.js";
import { BRANCHES, METADATA } from "./words.js";

/** Everything that is shared while one workflow is read. */
export interface Context {
  readonly notes: Notes;
  readonly homes: Homes;
}

export interface Holder {
  readonly dict: Dict;
  /** Its keys that say what it is: metadata is written behind them where they come first. */
  readonly head: readonly string[];
  /** The key that says where it goes on, where one word says so. */
  readonly onward?: string;
}

type Place = Pick<Placed, "span" | "anchor">;

/** A name may occur twice in a workflow, an id not. */
interface Called {
  readonly id: string;
  readonly name: string;
}

/** A step of which no more is known than its name and its metadata. */
export function stepAt({ id, name }: Called, { span, anchor }: Place, holder: Holder, { notes, homes }: Context): Step {
  const { dict, head, onward } = holder;
  const home = { holder: dict, path: [METADATA], container: "step", head, onward } as const;
  const facts = stepFacts(homes.enter("step", span, home, anchor, notes), notes);
  const named: Fact<string> = { kind: "stated", value: name, span: anchor };
  return {
    type: "step",
    id,
    span,
    anchor,
    ...facts,
    name: facts.name.kind === "stated" ? facts.name : named,
    kind: { kind: "derived", value: "task", span: anchor, from: "default" },
    calls: inexpressible,
    exchanges: [],
    next: [],
    inOrder: false,
    exceptions: [],
    begins: false,
  };
}

/** A way of which nothing can be said: the order of tasks, say. */
export function plainFlow(to: Target, { span, anchor }: Place): Flow {
  return blankFlow(to, { span, anchor, allow: [] }, noPlaces);
}

export interface Course {
  readonly condition: Fact<string>;
  readonly otherwise?: boolean;
  readonly trigger?: Flow["trigger"];
  readonly to: Target;
  readonly container: "answer" | "exception";
}

/** A way with a name under the branches of its task. */
export function branchFlow(name: string, place: Place, holder: Holder, course: Course, context: Context): Flow {
  return flowWith(place, { ...holder, path: [METADATA, BRANCHES, name] }, course, context);
}

/** A way that has `metadata` of its own. */
export function ownFlow(place: Place, holder: Holder, course: Course, context: Context): Flow {
  return flowWith(place, { ...holder, path: [METADATA] }, course, context);
}

function flowWith(
  { span, anchor }: Place,
  { dict, head, path }: Holder & { readonly path: readonly string[] },
  { condition, otherwise = false, trigger = "normal", to, container }: Course,
  { notes, homes }: Context,
): Flow {
  const fields = homes.enter("flow", span, { holder: dict, path, container, head }, anchor, notes);
  return {
    ...plainFlow(to, { span, anchor }),
    ...flowFacts(fields, notes),
    condition,
    otherwise,
    trigger,
  };
}

export function stated<Value>(value: Value, span: Span): Fact<Value> {
  return { kind: "stated", value, span };
}
