// What a judgement of wording is: a label, how sure it is, and the words that decided.
import type { ReasonId } from "./reasons.js";
import type { Topic } from "./topics/index.js";

export interface Judgement<Label extends string> {
  readonly label: Label;
  /** From 0 to 1. Below `SURE` nobody is accused because of it. */
  readonly confidence: number;
  readonly reason: Reason;
}

/** Why: a sentence by its id, and the words of the author that it quotes. */
export interface Reason {
  readonly id: ReasonId;
  readonly words: readonly string[];
}

/** The confidence from which on a rule may accuse. */
export const SURE = 0.6;

export type MetricLabel = "customer" | "internal" | "ambiguous";
export type OutcomeLabel = "customer" | "placeholder" | "internal";
export type BranchLabel = "resolve" | "accommodate" | "terminate" | "first-time" | "rework" | "unclear";
export type PurposeLabel = "customer" | "process" | "unclear";

/** All that is known about a metric; only the name is always there. */
export interface MetricWording {
  readonly name: string;
  readonly description?: string | undefined;
  readonly target?: string | undefined;
  readonly perspective?: "customer" | "internal" | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly pauses?: string | undefined;
}

export interface OutcomeWording {
  readonly outcome: string;
  /** The name of the step. */
  readonly step: string;
  /** Who does the step. */
  readonly actor?: string | undefined;
  /** Whether the customer sees the step. */
  readonly visibility?: "frontstage" | "backstage" | undefined;
}

export interface BranchWording {
  readonly condition: string;
  /** The step that the branch leaves. */
  readonly from: string;
  /** Names of the steps of the branch, inline and real, in order. */
  readonly steps: readonly string[];
  /** The step it comes back to. */
  readonly target: string;
  readonly returns: "earlier" | "same" | "later" | "end";
  /** Written as an exception, and not as one of the answers of a decision. */
  readonly exception: boolean;
  /** Time alone leads into it. */
  readonly timer?: boolean | undefined;
  /** An answer inside of it leads back, and is judged by itself. */
  readonly answersBack?: boolean | undefined;
  /** Machines do all of it, the step it comes back to included. */
  readonly byMachine?: boolean | undefined;
  /** A person does the step that it comes back to. */
  readonly byPerson?: boolean | undefined;
  /** It comes back only after a wait or a timer, and does nothing else. */
  readonly waits: boolean;
  readonly need?: string | undefined;
  readonly cause?: string | undefined;
  readonly prevention?: string | undefined;
}

/** The words of one team: what it calls its customers, and phrases that it has settled itself. */
export interface Vocabulary {
  readonly customers: readonly string[];
  /** Wording with one of these phrases is about the customer. */
  readonly customer: readonly string[];
  /** Wording with one of these phrases is about us. */
  readonly internal: readonly string[];
  /** In-house words, each with what it means in plain words. */
  readonly plain: Readonly<Record<string, string>>;
}

export const noVocabulary: Vocabulary = { customers: [], customer: [], internal: [], plain: {} };

/** Whom a process is for, in the words of its author. */
export interface Served {
  /** The customers, and others whom it protects. */
  readonly people: readonly string[];
  /** It serves colleagues: its customer is the employee. */
  readonly colleagues: boolean;
}

/** Judges wording. Pure: the same words and vocabulary give the same judgement. Linear in the text. */
export interface Judge {
  /** The judge of one process, who knows besides whom it is for. */
  serving(served: Served): Judge;
  metric(wording: MetricWording): Judgement<MetricLabel>;
  /** Whether a metric measures only how fast something went, with nobody's clock named. */
  onlySpeed(wording: MetricWording): boolean;
  outcome(wording: OutcomeWording): Judgement<OutcomeLabel>;
  branch(wording: BranchWording): Judgement<BranchLabel>;
  purpose(text: string): Judgement<PurposeLabel>;
  /** The author's words by which a text speaks of a topic; undefined where it does not. */
  mention(topic: Topic, text: string): string | undefined;
  /** What words of the house mean in plain words, where that is known. */
  plainly(words: string): string | undefined;
  /** Whether the name of a step says that the customer is refused: "Send the refusal", "Decline the claim". */
  refuses(step: string): boolean;
  /** The customer's counterparts of an internal metric, best first; never empty. */
  counterparts(metric: MetricWording): readonly Counterpart[];
}

/** A metric on the customer's side that answers what an internal one is usually meant to answer. */
export interface Counterpart {
  readonly name: string;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}
