// One state in the model: a step with its ways on. Succeed and Fail are no steps but ends, which `targets.ts` names.
import type { Fact } from "../../model/fact.js";
import type { Flow, Performer, Step, StepKind, Target } from "../../model/process.js";
import type { Span } from "../../text/span.js";
import { blankFlow, blankStep, noPlaces, type Places } from "../blank.js";
import { type DataReading, insideQuotes } from "../data/data-reading.js";
import { type Dict, type Entry, entryOf, type Node } from "../data/node.js";
import { filledFlow, filledStep } from "../prose/fill.js";
import { commentOf, isOpenToComment, proseOf } from "./comments.js";
import { conditionOf, decidingNode, oppositeOf } from "./conditions.js";
import { durationOf } from "./durations.js";
import { errorsInWords, isTechnical } from "./errors.js";
import { dictsAt, type State } from "./machines.js";
import type { Targets } from "./targets.js";
import { places } from "./words.js";

/** In words. */
const LONGEST_LABEL = 6;

export class States {
  readonly #data: DataReading;
  readonly #targets: Targets;
  /** A syntax error stands somewhere: what seems absent may only be unreadable. */
  readonly #doubtful: boolean;

  constructor(data: DataReading, targets: Targets, doubtful: boolean) {
    this.#data = data;
    this.#targets = targets;
    this.#doubtful = doubtful;
  }

  step(state: State): Step {
    const { name, entry, dict } = state;
    const anchor = insideQuotes(entry.keySpan, this.#data);
    const at = { span: entry.span, anchor, allow: [] };
    const blank = blankStep(this.#targets.id(state), at, this.#places(dict, places.step));
    const step: Step = {
      ...blank,
      name: { kind: "stated", value: name, span: anchor },
      kind: kindOf(state, blank.kind),
      doneBy: performerOf(dict),
      within: durationOf(dict) ?? blank.within,
      next: this.#next(state),
      exceptions: dictsAt(dict, "Catch").map((catcher) => this.#caught(catcher, state)),
    };
    const comment = commentOf(dict);
    return comment ? filledStep(step, proseOf(comment, "step", this.#data)) : step;
  }

  #next(state: State): readonly Flow[] {
    if (state.type === "Choice") return this.#answers(state);
    const inner = this.#innerWays(state);
    if (inner.length > 0) return inner;
    const next = entryOf(state.dict, "Next");
    if (next) return [plainWay(this.#targets.named(next.value, state.machine), next)];
    const end = entryOf(state.dict, "End");
    if (end) return [plainWay(this.#targets.behind(state.machine, end.span), end)];
    const { span } = state.entry;
    return [plainWay({ kind: "unreadable", span }, state.entry)];
  }

  /** Into what runs inside of the state, which goes on where the state does. */
  #innerWays({ type, inner }: State): readonly Flow[] {
    const ways = inner.flatMap((machine) => {
      const { startAt } = machine;
      return startAt ? [plainWay(this.#targets.named(startAt.value, machine), startAt)] : [];
    });
    return type === "Parallel" ? ways.map((way) => ({ ...way, parallel: 1 })) : ways;
  }

  #answers({ dict, machine, entry }: State): readonly Flow[] {
    const rules = dictsAt(dict, "Choices");
    const answers = rules.map((rule) => this.#answer(rule, (node) => this.#targets.named(node, machine)));
    const last = entryOf(dict, "Default");
    // Where no rule holds and there is no default, the machine stops with an error.
    const stop: Target = { kind: "end", name: undefined, span: entry.span };
    if (!last && rules.length !== 1) return answers;
    const way = last ? plainWay(this.#targets.named(last.value, machine), last) : plainWay(stop, entry);
    return [...answers, { ...way, otherwise: true, condition: otherwiseOf(rules, way) }];
  }

  #answer(rule: Dict, targetOf: (node: Node) => Target): Flow {
    return this.#way(rule, targetOf, conditionOf(rule), decidingNode(rule)?.span ?? rule.span);
  }

  #caught(catcher: Dict, { machine }: State): Flow {
    const errors = entryOf(catcher, "ErrorEquals")?.value.span ?? catcher.span;
    const way = this.#way(catcher, (node) => this.#targets.named(node, machine), errorsInWords(catcher), errors);
    // The name of an end tells how a case was decided, and what breaks decides none.
    const to: Target = way.to.kind === "end" && isTechnical(catcher) ? { ...way.to, name: undefined } : way.to;
    return { ...way, to, trigger: "exception" };
  }

  /** A few words of the author count as the condition before what a rule compares; more of them explain it. */
  #way(dict: Dict, targetOf: (node: Node) => Target, words: string | undefined, wordsAt: Span): Flow {
    const next = entryOf(dict, "Next");
    const to: Target = next ? targetOf(next.value) : { kind: "unreadable", span: dict.span };
    const anchor = next ? insideQuotes(next.value.span, this.#data) : (dict.entries[0]?.keySpan ?? dict.span);
    const blank = blankFlow(to, { span: dict.span, anchor, allow: [] }, this.#places(dict, places.way));
    const told: Fact<string> | undefined =
      words === undefined ? undefined : { kind: "stated", value: words, span: wordsAt };
    const comment = commentOf(dict);
    if (!comment) return { ...blank, condition: told ?? blank.condition };
    const prose = proseOf(comment, "flow", this.#data);
    const description = prose.description();
    const isTold = description?.kind === "stated" && (told === undefined || isLabel(description.value));
    const condition = isTold ? description : (told ?? blank.condition);
    return { ...filledFlow(blank, prose), condition };
  }

  #places(dict: Dict, places: Places): Places {
    return this.#doubtful || !isOpenToComment(dict) ? noPlaces : places;
  }
}

/** Beside one rule alone, the last answer is that it does not hold. */
function otherwiseOf([rule, ...others]: readonly Dict[], { condition, anchor }: Flow): Fact<string> {
  const value = rule && others.length === 0 ? oppositeOf(rule) : undefined;
  return value === undefined ? condition : { kind: "derived", value, span: anchor, from: "wording" };
}

function isLabel(text: string): boolean {
  return text.split(/\s+/).length <= LONGEST_LABEL;
}

/** A way of which the format says no more than where it leads. */
function plainWay(to: Target, { span }: Entry): Flow {
  return blankFlow(to, { span, anchor: to.span, allow: [] }, noPlaces);
}

const KINDS: ReadonlyMap<string, StepKind> = new Map([
  ["Choice", "decision"],
  ["Wait", "wait"],
  ["Map", "subprocess"],
  ["Parallel", "subprocess"],
]);

/** A task that waits for a token, or that workers fetch for themselves, is mostly done by people. */
function performerOf(dict: Dict): Performer {
  const resource = entryOf(dict, "Resource")?.value;
  const isHuman = resource?.kind === "scalar" && /waitForTaskToken|:activity:/.test(resource.text);
  return isHuman ? "person" : "machine";
}

function kindOf({ type, dict }: State, otherwise: Fact<StepKind>): Fact<StepKind> {
  const value = KINDS.get(type);
  return value ? { kind: "stated", value, span: entryOf(dict, "Type")?.value.span ?? dict.span } : otherwise;
}
