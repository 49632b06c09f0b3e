// What a rule is: one literal with everything about it, and a generator that finds flaws in one element of the model.
import type { Judge, Reason } from "../meaning/judgement.js";
import type { Branch } from "../model/branch.js";
import type { Fact } from "../model/fact.js";
import type { Graph } from "../model/graph.js";
import type { ModelEdit } from "../model/model-edit.js";
import type { Element, Flow, Metric, Process, Step } from "../model/process.js";
import type { FarPlace, Span } from "../text/span.js";
import type { Ask } from "./question.js";

export type Severity = "error" | "warning" | "info" | "off";

/** The group of the catalogue; `structure` holds what is no opinion. */
export type Group = "purpose" | "exceptions" | "metrics" | "visibility" | "upkeep" | "structure";

/** `safe` is mechanical; `suggestion` opens a place or offers a choice; `suppress` is the author's decision. */
export type RepairKind = "safe" | "suggestion" | "suppress";

/** The names in braces of a template: `"{step} ..."` has the hole `step`. */
export type Holes<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | Holes<Rest>
  : never;

/** What fills a hole: text as the author wrote it, a number, or a reason that is rendered in the reader's language. */
export type HoleValue = string | number | Reason;
export type Data = Readonly<Record<string, HoleValue>>;

export interface Repair {
  /** Which of the titles of the rule. */
  readonly title: string;
  readonly data: Data;
  readonly kind: RepairKind;
  readonly edit: ModelEdit;
}

/** Another element that a finding points to, in this file or in another. */
export interface Related {
  readonly message: string;
  readonly data: Data;
  readonly at: Step | Flow | Metric | { readonly id: string; readonly place: FarPlace };
}

/** What a rule found at one place. */
export interface Report {
  readonly message: string;
  readonly data: Data;
  readonly span: Span;
  /** Tells apart what one element holds several of. */
  readonly detail: string | undefined;
  /** A part of the checked element that the finding is about: it is named by it, and may be allowed there. */
  readonly part: Step | Flow | undefined;
  readonly related: readonly Related[];
  readonly repairs: readonly Repair[];
  /** Told as information, however severe the rule is set. */
  readonly mild: boolean;
}

/** One option: its default fixes its type, its description feeds docs, schema and completion. */
export interface Option<T extends number | string | boolean = number | string | boolean> {
  readonly default: T;
  readonly describe: string;
  readonly minimum?: number;
}

export type Options = Readonly<Record<string, Option>>;
type Widen<T> = T extends number ? number : T extends string ? string : boolean;
export type OptionValues<O extends Options> = { readonly [Name in keyof O]: Widen<O[Name]["default"]> };

interface Elements {
  readonly process: Process;
  readonly step: Step;
  readonly flow: Flow;
  readonly branch: Branch;
  readonly metric: Metric;
}
export type On = keyof Elements;

/** What is known of the processes of all files; `complete` is false until every file under the root was read. */
export interface ProcessIndex {
  readonly complete: boolean;
  exists(id: string): boolean;
  /** The ids of the processes that run this one. */
  callers(id: string): readonly string[];
  /** Where another file gives its process this id; the first where several do. */
  elsewhere(id: string): FarPlace | undefined;
  /** The id that a misspelt one may have meant. */
  nearest(id: string): string | undefined;
}

export interface Extras {
  readonly detail?: string;
  /** The step or way that the finding is about, where the rule looks at a larger whole. */
  readonly part?: Step | Flow | undefined;
  readonly related?: readonly Related[];
  readonly repairs?: readonly Repair[];
  readonly mild?: boolean;
}

export interface Context<Messages, Titles, O extends Options> {
  readonly process: Process;
  readonly graph: Graph;
  readonly judge: Judge;
  readonly options: OptionValues<O>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly index: ProcessIndex;
  /** All processes of the same text, this one among them. */
  readonly siblings: readonly Process[];
  /** Answers a question about the whole process, once for all elements that ask it. */
  readonly ask: Ask;
  /** A finding at an element (its name), or at a fact (its words, or the place it is missing from). */
  say<Key extends keyof Messages & string>(
    message: Key,
    at: Element | Branch | Fact<unknown>,
    data: Readonly<Record<Holes<Messages[Key] & string>, HoleValue>>,
    extras?: Extras,
  ): Report;
  repair<Key extends keyof Titles & string>(
    title: Key,
    kind: RepairKind,
    data: Readonly<Record<Holes<Titles[Key] & string>, HoleValue>>,
    edit: ModelEdit,
  ): Repair;
}

interface Spec<Place extends On, Messages, Titles, O extends Options> {
  readonly id: string;
  readonly since: string;
  readonly severity: Severity;
  readonly group: Group;
  readonly on: Place | readonly Place[];
  /** Whether it speaks of what is not there or of what is; imported files gather absences into one finding. */
  readonly about: "absence" | "presence";
  /** The rule that says more of the same element: where it does, imported files are not told this one as well. */
  readonly yieldsTo?: string;
  /** One plain sentence for lists. */
  readonly summary: string;
  /** The few words of the essays that the rule rests on; empty for structure. */
  readonly claim: string;
  readonly messages: Messages;
  readonly titles: Titles;
  readonly options: O;
  check(element: Elements[Place], context: Context<Messages, Titles, O>): Iterable<Report>;
}

/** A rule with its types of messages and options forgotten: what the engine runs and documentation prints. */
export interface Rule {
  readonly id: string;
  readonly since: string;
  readonly severity: Severity;
  readonly group: Group;
  readonly on: On | readonly On[];
  readonly about: "absence" | "presence";
  readonly yieldsTo?: string;
  readonly summary: string;
  readonly claim: string;
  readonly messages: Readonly<Record<string, string>>;
  readonly titles: Readonly<Record<string, string>>;
  readonly options: Options;
  /** Takes in once what is the same for all elements of a process; what it returns checks one of them. */
  ready(surroundings: Surroundings): Check;
}

export type Check = (element: Elements[On]) => Iterable<Report>;

/** What the engine hands to every rule. `options` are checked against the rule's own when the configuration is read. */
export interface Surroundings {
  readonly process: Process;
  readonly graph: Graph;
  readonly judge: Judge;
  readonly options: Readonly<Record<string, number | string | boolean>>;
  readonly today: string;
  readonly index: ProcessIndex;
  /** All processes of the same text, this one among them. */
  readonly siblings: readonly Process[];
  readonly ask: Ask;
}

export function defineRule<
  const Place extends On,
  const Messages extends Readonly<Record<string, string>>,
  const Titles extends Readonly<Record<string, string>>,
  const O extends Options,
>(spec: Spec<Place, Messages, Titles, O>): Rule {
  return {
    ...spec,
    ready(surroundings) {
      const options = valuesOf(spec.options, surroundings.options) as OptionValues<O>;
      const { process, graph, judge, today, index, siblings, ask } = surroundings;
      // Written out, because spreading takes longer than most rules do, and there is one for each rule and process.
      const context: Context<Messages, Titles, O> = {
        process,
        graph,
        judge,
        today,
        index,
        siblings,
        ask,
        options,
        say: (message, at, data, extras = {}) => ({
          message,
          data,
          span: place(at, process),
          detail: extras.detail,
          part: extras.part,
          related: extras.related ?? [],
          repairs: extras.repairs ?? [],
          mild: extras.mild ?? false,
        }),
        repair: (title, kind, data, edit) => ({ title, kind, data, edit }),
      };
      // The engine calls a rule only with the kind of element that its `on` names.
      return (element) => spec.check(element as Elements[Place], context);
    },
  };
}

/** What is set for each option, and its default where nothing is. */
function valuesOf(options: Options, given: Surroundings["options"]): Surroundings["options"] {
  const values: Record<string, number | string | boolean> = {};
  for (const name in options) {
    const option = options[name];
    if (option) values[name] = given[name] ?? option.default;
  }
  return values;
}

/** Where a finding stands; a fact that its format has no place for falls back to the process. */
function place(at: Element | Branch | Fact<unknown>, process: Process): Span {
  if ("type" in at) return at.type === "branch" ? at.entry.anchor : at.anchor;
  if (at.kind === "missing") return at.anchor;
  return at.kind === "inexpressible" ? process.anchor : at.span;
}
