// A workflow of 0.8 as a process: its head, and its states.
import { inexpressible } from "../../model/fact.js";
import type { Process, Step } from "../../model/process.js";
import type { Span } from "../../text/span.js";
import { type Dict, entryOf, type Node } from "../data/node.js";
import { processFacts } from "../process-spec/lower-process.js";
import { type Context, stated } from "./elements.js";
import { lowerState } from "./lower-state.js";
import { wordsOf } from "./targets.js";
import { at } from "./task-parts.js";
import { METADATA } from "./words.js";

const HEAD = ["id", "key", "name", "description", "version", "specVersion", "annotations"];

/** `resource` is the metadata of the Kubernetes resource around it, which names what is not named within. */
export function statesProcess(
  workflow: Dict,
  resource: Dict | undefined,
  span: Span,
  fallback: string,
  context: Context,
): Process {
  const value = (key: string): Node | undefined => entryOf(workflow, key)?.value;
  const [name, about] = [value("name"), value("description") ?? describedBy(resource)];
  const id = value("id") ?? value("key") ?? (resource && entryOf(resource, "name")?.value) ?? name;
  const [words, title, description] = [wordsOf(id), wordsOf(name), wordsOf(about)];
  const anchor = (title && name?.span) || (words && id?.span) || (entryOf(workflow, "states")?.keySpan ?? span);
  const home = { holder: workflow, path: [METADATA], container: "process", head: HEAD } as const;
  const facts = processFacts(context.homes.enter("process", span, home, anchor, context.notes), context.notes);
  return {
    type: "process",
    id: words ?? fallback,
    named: words !== undefined,
    span,
    anchor,
    party: inexpressible,
    ...facts,
    name: title === undefined ? facts.name : stated(title, anchor),
    description: description === undefined || !about ? facts.description : stated(description, about.span),
    steps: stepsOf(workflow, context),
  };
}

function describedBy(resource: Dict | undefined): Node | undefined {
  const annotations = resource && entryOf(resource, "annotations")?.value;
  return annotations?.kind === "dict" ? entryOf(annotations, "sonataflow.org/description")?.value : undefined;
}

/** In the order of the text, but the first one first. */
function stepsOf(workflow: Dict, context: Context): readonly Step[] {
  const states = entryOf(workflow, "states")?.value;
  if (states?.kind !== "list") return [];
  const dicts = states.items.filter((item): item is Dict => item.kind === "dict");
  const undoing = new Set(dicts.flatMap((state) => wordsOf(entryOf(state, "compensatedBy")?.value) ?? []));
  const steps = dicts.flatMap((state) => lowerState(state, undoing, context) ?? []);
  const start = wordsOf(at(workflow, "start.stateName")) ?? wordsOf(at(workflow, "start")) ?? startWithin(dicts);
  const first = steps.findIndex(({ id }) => id === start);
  return first <= 0 ? steps : [...steps.slice(first, first + 1), ...steps.slice(0, first), ...steps.slice(first + 1)];
}

/** In the first versions the state itself says that the workflow starts with it. */
function startWithin(states: readonly Dict[]): string | undefined {
  const state = states.find((one) => entryOf(one, "start"));
  return state && wordsOf(entryOf(state, "name")?.value);
}
