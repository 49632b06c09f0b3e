// A process as rules see it: no trace of the format it was written in.
import type { Span } from "../text/span.js";
import type { Fact } from "./fact.js";

/** What every element has: its extent in the text, and the few characters on which a finding about it stands. */
export interface Placed {
  /** The whole element; formats find it again by this when they write a repair. */
  readonly span: Span;
  /** Its name, or its id, or the word that introduces it. */
  readonly anchor: Span;
  /** The author's decisions to allow what a rule finds here. */
  readonly allow: readonly Allowance[];
}

/** `allow: {rule: reason}`. An open reason allows nothing yet. */
export interface Allowance {
  readonly rule: string;
  readonly reason: Fact<string>;
  readonly span: Span;
}

/** Who benefits from the process. */
export type Serves = "customers" | "colleagues" | "machines";

export interface Process extends Placed {
  readonly type: "process";
  readonly id: string;
  /** The author gave it its id; else the name of the file stands in. */
  readonly named: boolean;
  readonly name: Fact<string>;
  readonly description: Fact<string>;
  readonly purpose: Fact<string>;
  readonly serves: Fact<Serves>;
  readonly customer: Customer;
  readonly promise: Fact<readonly string[]>;
  /** Who is accountable. */
  readonly owner: Fact<string>;
  /** Whom the customer can reach throughout. */
  readonly contact: Fact<string>;
  /** A date, `YYYY-MM-DD`, as written. */
  readonly reviewed: Fact<string>;
  readonly feedback: Fact<string>;
  readonly start: { readonly who: Fact<string>; readonly when: Fact<string> };
  /** Whose process it is, where the text draws several parties: the name of its pool. */
  readonly party: Fact<string>;
  readonly steps: readonly Step[];
  /** What can happen at any step. */
  readonly exceptions: readonly Flow[];
  readonly metrics: readonly Metric[];
  /** Where the metrics are kept when not here: a process id or a text. */
  readonly metricsElsewhere: Fact<string>;
}

export interface Customer {
  readonly who: Fact<string>;
  /** Others whom the process protects; their outcomes count. */
  readonly also: Fact<readonly string[]>;
  /** Where those we cannot serve are helped. */
  readonly elsewhere: Fact<string>;
}

export type StepKind = "task" | "decision" | "event" | "wait" | "subprocess";
export type Visibility = "frontstage" | "backstage";
export type Performer = "person" | "machine";

export interface Step extends Placed {
  readonly type: "step";
  readonly id: string;
  readonly name: Fact<string>;
  readonly description: Fact<string>;
  readonly kind: Fact<StepKind>;
  readonly actor: Fact<string>;
  /** Whether a person or a machine does it, where the format says so by the kind of the element. */
  readonly doneBy: Performer | undefined;
  readonly visibility: Fact<Visibility>;
  /** What the customer has, knows or can do afterwards. */
  readonly outcome: Fact<string>;
  /** What we have afterwards. */
  readonly output: Fact<string>;
  /** The step that a backstage step serves: a step id. */
  readonly for: Fact<string>;
  readonly why: Fact<string>;
  readonly discretion: Fact<string>;
  /** Words that the customer reads or hears. */
  readonly message: Fact<string>;
  readonly asks: Fact<readonly Ask[]>;
  /** As written: a number and a unit, or ISO 8601. */
  readonly within: Fact<string>;
  /** The id of the process that this step runs. */
  readonly calls: Fact<string>;
  /** What it exchanges with other parties, where the text draws that. */
  readonly exchanges: readonly Exchange[];
  /** Its ways on as the author wrote them. */
  readonly next: readonly Flow[];
  /** It goes on to the next step in order, because no way on is written (not even one that cannot be read). */
  readonly inOrder: boolean;
  readonly exceptions: readonly Flow[];
  /** A case may begin with it although it is not the first: what nothing leads to is no slip here. */
  readonly begins: boolean;
}

/** A message between a step and another party: a message flow of BPMN, say. Whether the party is the customer is wording. */
export interface Exchange {
  /** The name of the other party, as written; empty where the text draws that something is sent, and not to whom. */
  readonly party: string;
  readonly direction: "to" | "from";
  /** What is sent, where that is named. */
  readonly message: string | undefined;
  readonly span: Span;
}

/** Something the customer is asked for. */
export interface Ask {
  readonly type: "ask";
  readonly what: string;
  readonly why: Fact<string>;
  /** Where we hold it already. */
  readonly held: Fact<string>;
  /** The reason for asking once more. */
  readonly again: Fact<string>;
  readonly span: Span;
}

export type Trigger = "normal" | "exception" | "timer";

/** A way from one step on. Where it stands in `Process.exceptions` it starts at any step. */
export interface Flow extends Placed {
  readonly type: "flow";
  /** Its own id where the format gives ways one (BPMN); elsewhere the step it leaves names it. */
  readonly id: string | undefined;
  /** In the words of the author; missing on a way that is always taken. */
  readonly condition: Fact<string>;
  /** The last answer of a decision: taken when no other is. */
  readonly otherwise: boolean;
  readonly trigger: Trigger;
  /** Ways taken all at once share a number; undefined for a way taken alone. */
  readonly parallel: number | undefined;
  /** What is done on the way, as inline steps. */
  readonly doing: Fact<readonly InlineStep[]>;
  readonly to: Target;
  /** Where it goes when the tries are used up. */
  readonly beyond: Fact<Target>;
  readonly need: Fact<string>;
  readonly cause: Fact<string>;
  readonly prevention: Fact<string>;
  readonly tries: Fact<number>;
  readonly within: Fact<string>;
  readonly actor: Fact<string>;
  readonly message: Fact<string>;
  readonly outcome: Fact<string>;
  readonly asks: Fact<readonly Ask[]>;
  readonly discretion: Fact<string>;
}

export interface InlineStep {
  readonly name: string;
  readonly span: Span;
}

/** Where a flow leads. The span is of the words that say so; of the flow where none do. */
export type Target =
  | { readonly kind: "step"; readonly id: string; readonly span: Span }
  | { readonly kind: "end"; readonly name: string | undefined; readonly span: Span }
  | { readonly kind: "process"; readonly id: string; readonly span: Span }
  /** Goes on as the step itself would. */
  | { readonly kind: "onward"; readonly span: Span }
  | { readonly kind: "unreadable"; readonly span: Span };

export type Perspective = "customer" | "internal";

export interface Metric extends Placed {
  readonly type: "metric";
  readonly name: string;
  readonly description: Fact<string>;
  readonly target: Fact<string>;
  readonly perspective: Fact<Perspective>;
  /** When the clock starts, and for whom. */
  readonly from: Fact<string>;
  readonly until: Fact<string>;
  readonly pauses: Fact<string>;
  /** `purpose`, or a step id. */
  readonly measures: Fact<string>;
  /** Where the target comes from. */
  readonly basis: Fact<string>;
  /** The reason why perfection is meant. */
  readonly absolute: Fact<string>;
  readonly primary: Fact<boolean>;
}

export type Element = Process | Step | Flow | Metric;
