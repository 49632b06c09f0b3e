// The state machines of a file, and the states of each: those of Map and Parallel are machines of their own.
import { type Dict, type Entry, entryOf, type Node } from "../data/node.js";

export interface Machine {
  readonly dict: Dict;
  /** The state whose work it is; undefined for the machine itself. */
  readonly holder: State | undefined;
  readonly startAt: Entry | undefined;
  readonly states: ReadonlyMap<string, State>;
}

export interface State {
  readonly name: string;
  /** Its key and value. */
  readonly entry: Entry;
  readonly dict: Dict;
  readonly type: string;
  readonly machine: Machine;
  /** What runs inside of it. */
  readonly inner: readonly Machine[];
}

/** A machine at the top of a file, or in a template under its own id. */
export interface Found {
  readonly id: string | undefined;
  readonly machine: Machine;
  /** The word that introduces it. */
  readonly introducedBy: Entry | undefined;
  /** What people call it, where a template says so. */
  readonly name: Node | undefined;
}

export function machinesIn(root: Node): readonly Found[] {
  if (root.kind !== "dict") return [];
  const machine = machineOf(root, undefined);
  if (machine) return [{ id: undefined, machine, introducedBy: machine.startAt, name: undefined }];
  const listed = valueAt(valueAt(root, "stepFunctions") ?? root, "stateMachines");
  return [
    ...entriesOf(valueAt(root, "Resources")).flatMap(inResource),
    // The Serverless Framework also takes its machines from files of their own.
    ...[...entriesOf(listed), ...root.entries].flatMap(inServerless),
  ];
}

/** All states, first the one that the machine starts with, each followed by those that run inside of it. */
export function statesOf(machine: Machine): readonly State[] {
  const found: State[] = [];
  const open = inOrder(machine).reverse();
  for (let state = open.pop(); state; state = open.pop()) {
    found.push(state);
    open.push(...state.inner.flatMap(inOrder).reverse());
  }
  return found;
}

/** The text under a key; undefined where something else stands there. */
export function textAt(dict: Dict, key: string): string | undefined {
  const value = entryOf(dict, key)?.value;
  return value?.kind === "scalar" && !value.unreadable && value.text !== "" ? value.text : undefined;
}

/** The maps in a list. */
export function dictsAt(dict: Dict, key: string): readonly Dict[] {
  const value = entryOf(dict, key)?.value;
  return value?.kind === "list" ? value.items.flatMap((item) => (item.kind === "dict" ? [item] : [])) : [];
}

function inOrder({ startAt, states }: Machine): State[] {
  const first = startAt?.value.kind === "scalar" ? states.get(startAt.value.text) : undefined;
  return [...(first ? [first] : []), ...[...states.values()].filter((state) => state !== first)];
}

/** The nesting of maps is bounded by the reader, and so is this. */
function machineOf(dict: Dict, holder: State | undefined): Machine | undefined {
  const states = entryOf(dict, "States")?.value;
  if (states?.kind !== "dict") return undefined;
  const own = new Map<string, State>();
  const machine: Machine = { dict, holder, startAt: entryOf(dict, "StartAt"), states: own };
  for (const entry of states.entries) {
    const { key: name, value } = entry;
    if (value.kind !== "dict" || own.has(name)) continue;
    const inner: Machine[] = [];
    const state = { name, entry, dict: value, type: textAt(value, "Type") ?? "", machine, inner };
    for (const one of innerDicts(value)) inner.push(...[machineOf(one, state) ?? []].flat());
    own.set(name, state);
  }
  return machine;
}

function innerDicts(dict: Dict): readonly Dict[] {
  const items = [entryOf(dict, "ItemProcessor") ?? entryOf(dict, "Iterator")];
  const item = items.flatMap((entry) => (entry?.value.kind === "dict" ? [entry.value] : []));
  return [...item, ...dictsAt(dict, "Branches")];
}

/** A resource of SAM or CloudFormation. */
function inResource(entry: Entry): Found[] {
  const { value } = entry;
  if (value.kind !== "dict" || !/^AWS::(?:Serverless|StepFunctions)::StateMachine$/.test(textAt(value, "Type") ?? ""))
    return [];
  const properties = entryOf(value, "Properties")?.value;
  if (properties?.kind !== "dict") return [];
  const definition = valueAt(properties, "Definition") ?? valueAt(properties, "DefinitionString");
  return held(entry, definition, valueAt(properties, "Name") ?? valueAt(properties, "StateMachineName"));
}

/** An entry of the Serverless Framework. */
function inServerless(entry: Entry): Found[] {
  const { value } = entry;
  return value.kind === "dict" ? held(entry, valueAt(value, "definition"), valueAt(value, "name")) : [];
}

function held(entry: Entry, definition: Node | undefined, name: Node | undefined): Found[] {
  const machine = definition?.kind === "dict" ? machineOf(definition, undefined) : undefined;
  return machine ? [{ id: entry.key, machine, introducedBy: entry, name }] : [];
}

function valueAt(node: Node, key: string): Node | undefined {
  return node.kind === "dict" ? entryOf(node, key)?.value : undefined;
}

function entriesOf(node: Node | undefined): readonly Entry[] {
  return node?.kind === "dict" ? node.entries : [];
}
