// Where the ways of a state lead: to a step, out of what runs inside of a state, or to an end.
import type { Target } from "../../model/process.js";
import type { Span } from "../../text/span.js";
import { type DataReading, insideQuotes } from "../data/data-reading.js";
import { entryOf, type Node } from "../data/node.js";
import { dictsAt, type Machine, type State, statesOf, textAt } from "./machines.js";
import { isSubstituted } from "./substitutions.js";

/** The ids of the steps of one machine: names, and longer ones only where a name stands in several machines. */
export class Targets {
  readonly #ids = new Map<State, string>();
  readonly #byName = new Map<string, State>();

  readonly #data: DataReading;

  constructor(machine: Machine, data: DataReading) {
    this.#data = data;
    const taken = new Map<string, number>();
    for (const state of statesOf(machine)) {
      this.#ids.set(state, freeId(state, taken));
      if (!this.#byName.has(state.name)) this.#byName.set(state.name, state);
    }
  }

  id(state: State): string {
    return this.#ids.get(state) ?? state.name;
  }

  /** Where a value such as that of `Next` leads, from inside a machine. */
  named(value: Node, machine: Machine): Target {
    const span = insideQuotes(value.span, this.#data);
    if (value.kind !== "scalar" || value.unreadable || value.text === "" || isSubstituted(value.text))
      return { kind: "unreadable", span };
    const state = machine.states.get(value.text);
    if (state) return this.#into(state, span);
    const elsewhere = this.#byName.get(value.text);
    return { kind: "step", id: elsewhere ? this.id(elsewhere) : value.text, span };
  }

  /** Where it goes on when what runs inside of a state is done; the end where nothing holds the machine. */
  behind(machine: Machine, span: Span, name?: string): Target {
    for (let at = machine.holder; at; at = at.machine.holder) {
      const next = entryOf(at.dict, "Next")?.value;
      if (next) return this.#behindHolder(next, at, span, name);
    }
    return { kind: "end", name, span };
  }

  #behindHolder(next: Node, { machine }: State, span: Span, name: string | undefined): Target {
    const state = next.kind === "scalar" ? machine.states.get(next.text) : undefined;
    if (state?.type === "Succeed") return this.behind(state.machine, span, name ?? state.name);
    return { ...this.named(next, machine), span };
  }

  #into(state: State, span: Span): Target {
    if (state.type === "Succeed") return this.behind(state.machine, span, state.name);
    if (state.type === "Fail") return this.#failed(state, span);
    return { kind: "step", id: this.id(state), span };
  }

  /** What fails inside of a state goes on where that state catches it. */
  #failed(state: State, span: Span): Target {
    const error = textAt(state.dict, "Error");
    for (let at = state.machine.holder; at; at = at.machine.holder) {
      const catcher = dictsAt(at.dict, "Catch").find((one) => catches(entryOf(one, "ErrorEquals")?.value, error));
      const next = catcher && entryOf(catcher, "Next")?.value;
      if (next) return { ...this.named(next, at.machine), span };
    }
    return { kind: "end", name: state.name, span };
  }
}

function catches(errors: Node | undefined, error: string | undefined): boolean {
  const names = errors?.kind === "list" ? errors.items : [];
  return names.some(
    (one) => one.kind === "scalar" && (/^States\.(?:ALL|TaskFailed)$/.test(one.text) || one.text === error),
  );
}

/** With the names of the states around it where its own is taken, and with a number where those are as well. */
function freeId(state: State, taken: Map<string, number>): string {
  let id = state.name;
  for (let at = state.machine.holder; at && taken.has(id); at = at.machine.holder) id = `${at.name}/${id}`;
  const before = taken.get(id) ?? 0;
  taken.set(id, before + 1);
  return before === 0 ? id : `${id} (${before + 1})`;
}
