// Which step a text leads to: teams name steps by id, by name, or by their name as an id.
import type { Flow, Target } from "../../model/process.js";
import type { Scalar } from "../data/node.js";
import { idSpan } from "../process-spec/fields.js";
import { idFrom } from "../process-spec/lower-step.js";

export interface Named {
  readonly id: string;
  readonly name: string | undefined;
}

/** What people write in the place of a step where nothing follows. */
const THE_END = /^(?:end|stop|done|exit|finish(?:ed)?|completed?|terminate|none|ende|fertig)$/i;

export class References {
  readonly #ids = new Map<string, string>();

  constructor(steps: readonly Named[]) {
    for (const { id } of steps) this.#ids.set(id, id);
    for (const { id, name } of steps) if (name !== undefined) this.#learn(name, id);
    for (const { id, name } of steps) this.#learn(idFrom(name ?? id) ?? id, id);
  }

  idOf(text: string): string | undefined {
    return this.#ids.get(text) ?? this.#ids.get(idFrom(text) ?? text);
  }

  /** A text that is no name of anything, such as an expression that a program works out, cannot be told. */
  target(node: Scalar): Target {
    const text = node.text.trim();
    const { span } = node;
    const id = this.idOf(text);
    if (id !== undefined) return { kind: "step", id, span: idSpan(node, text) };
    if (THE_END.test(text)) return { kind: "end", name: undefined, span };
    const process = /^process:\s*(\S+)$/i.exec(text)?.[1];
    if (process !== undefined) return { kind: "process", id: process, span: idSpan(node, process) };
    return /^[\p{L}\p{N}_.-]+$/u.test(text) ? { kind: "step", id: text, span } : { kind: "unreadable", span };
  }

  leads(target: Target): boolean {
    return target.kind === "end" || (target.kind === "step" && this.#ids.has(target.id));
  }

  #learn(text: string, id: string): void {
    if (!this.#ids.has(text)) this.#ids.set(text, id);
  }
}

/** What a step id is made of that a flow leads to; undefined where it leads elsewhere. */
export function stepOf({ to }: Flow): string | undefined {
  return to.kind === "step" ? to.id : undefined;
}
