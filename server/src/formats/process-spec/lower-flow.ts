// Ways on in the model: answers, exceptions, steps taken at once, and where each leads.
import type { Fact } from "../../model/fact.js";
import type { Ask, Flow, InlineStep, Target } from "../../model/process.js";
import type { Dict, Node, Scalar } from "../data/node.js";
import { Fields, idSpan, isNothing, textFact } from "./fields.js";
import type { Notes } from "./notes.js";
import { wordOf } from "./words.js";
import { answer, ask, ending, parallel } from "./words-flow.js";

/** The ways on that `next` writes. */
export function lowerNext(node: Node, notes: Notes): readonly Flow[] {
  if (isNothing(node)) return [];
  if (node.kind === "list") return lowerAnswers(node.items, notes);
  if (node.kind === "scalar") return node.unreadable ? [] : [plainWay(node, targetOf(node, "next", notes))];
  if (has(node, "all")) return lowerParallel(node, notes);
  if (has(node, "end")) return [plainWay(node, targetOf(node, "next", notes))];
  return [lowerAnswer(node, false, notes)];
}

export function lowerExceptions(node: Node | undefined, notes: Notes): readonly Flow[] {
  if (!node || isNothing(node)) return [];
  const word = { key: "exceptions", takes: "a list of exceptions" };
  if (node.kind !== "list") {
    notes.wrongShape(word, node);
    return [];
  }
  return node.items.flatMap((item): Flow[] => {
    if (isNothing(item)) return [];
    if (item.kind === "dict") return [lowerException(item, notes)];
    notes.wrongShape({ key: "exceptions", takes: "exceptions with when and do" }, item);
    return [];
  });
}

export function lowerAsks(node: Node | undefined, absent: Fact<never>, notes: Notes): Fact<readonly Ask[]> {
  if (!node) return absent;
  if (isNothing(node)) return { kind: "missing", anchor: node.span, open: true };
  const items = node.kind === "list" ? node.items : [node];
  const asks = items.flatMap((item) => lowerAsk(item, notes));
  if (asks.length > 0) return { kind: "stated", value: asks, span: node.span };
  return items.length > 0
    ? { kind: "unreadable", span: node.span }
    : { kind: "missing", anchor: node.span, open: true };
}

function lowerAnswers(items: readonly Node[], notes: Notes): readonly Flow[] {
  const written = items.filter((item) => !isNothing(item));
  return written.flatMap((item, i): Flow[] => {
    const last = i > 0 && i === written.length - 1;
    if (item.kind === "dict" && !has(item, "end")) return [lowerAnswer(item, last, notes)];
    if (item.kind !== "list") return [{ ...plainWay(item, targetOf(item, "next", notes)), otherwise: last }];
    notes.wrongShape({ key: "next", takes: "answers with when and to" }, item);
    return [];
  });
}

function lowerAnswer(dict: Dict, last: boolean, notes: Notes): Flow {
  const fields = new Fields(dict, "answer", ["when", "to"], notes);
  const condition = fields.text("when");
  const said = condition.kind === "stated" && /^(?:otherwise|else)$/i.test(condition.value);
  const flow = flowOf(dict, fields, notes);
  if (fields.empty("to") && fields.empty("do") && !notes.broken.parts.has(dict.span.part))
    notes.needed(answer, "to", flow.anchor);
  const otherwise = said || (last && condition.kind === "missing" && !condition.open);
  return { ...flow, otherwise, trigger: "normal" };
}

function lowerException(dict: Dict, notes: Notes): Flow {
  return flowOf(dict, new Fields(dict, "exception", ["when", "do", "to"], notes), notes);
}

function lowerParallel(dict: Dict, notes: Notes): readonly Flow[] {
  const fields = new Fields(dict, "parallel", ["all"], notes);
  const all = fields.node("all");
  const then = fields.node("then");
  const branches = all?.kind === "list" ? all.items : all ? [all] : [];
  const targets = [...branches, ...(then && !isNothing(then) ? [then] : [])];
  return targets.map((node) => ({
    ...plainWay(node, targetOf(node, parallel.words[0]?.key ?? "all", notes)),
    parallel: 1,
  }));
}

/** A way that is written as its target alone. */
function plainWay(node: Node, to: Target): Flow {
  const absent: Fact<never> = { kind: "missing", anchor: node.span, open: false };
  return {
    type: "flow",
    id: undefined,
    span: node.span,
    anchor: node.span,
    allow: [],
    condition: absent,
    otherwise: false,
    trigger: "normal",
    parallel: undefined,
    doing: absent,
    to,
    beyond: absent,
    need: absent,
    cause: absent,
    prevention: absent,
    tries: absent,
    within: absent,
    actor: absent,
    message: absent,
    outcome: absent,
    asks: absent,
    discretion: absent,
  };
}

function flowOf(dict: Dict, fields: Fields, notes: Notes): Flow {
  const to = fields.node("to");
  return {
    type: "flow",
    id: undefined,
    span: dict.span,
    anchor: fields.anchor,
    condition: fields.text("when"),
    otherwise: false,
    trigger: "exception",
    parallel: undefined,
    doing: lowerDoing(fields.node("do"), fields.absent(), notes),
    to: to ? targetOf(to, "to", notes) : { kind: "onward", span: dict.span },
    ...flowFacts(fields, notes),
  };
}

/** What a map says of a way, apart from when it is taken, what is done on it and where it leads. */
export type FlowFacts = Omit<Flow, "type" | "id" | "span" | "anchor" | Course>;
type Course = "condition" | "otherwise" | "trigger" | "parallel" | "doing" | "to";

export function flowFacts(fields: Fields, notes: Notes): FlowFacts {
  const beyond = fields.node("beyond");
  return {
    allow: fields.allow(),
    beyond: beyond ? beyondFact(beyond, notes) : fields.absent(),
    need: fields.text("need"),
    cause: fields.text("cause"),
    prevention: fields.text("prevention"),
    tries: fields.number("tries"),
    within: fields.text("within"),
    actor: fields.text("actor"),
    message: fields.text("message"),
    outcome: fields.text("outcome"),
    asks: lowerAsks(fields.node("asks"), fields.absent(), notes),
    discretion: fields.text("discretion"),
  };
}

function beyondFact(node: Node, notes: Notes): Fact<Target> {
  if (
    node.kind === "scalar" &&
    !node.unreadable &&
    textFact(node, { key: "beyond", takes: "" }, notes).kind === "missing"
  )
    return { kind: "missing", anchor: node.span, open: true };
  const target = targetOf(node, "beyond", notes);
  return target.kind === "unreadable"
    ? { kind: "unreadable", span: target.span }
    : { kind: "stated", value: target, span: node.span };
}

function lowerDoing(node: Node | undefined, absent: Fact<never>, notes: Notes): Fact<readonly InlineStep[]> {
  if (!node) return absent;
  const word = { key: "do", takes: "text or a list of texts" };
  const facts = (node.kind === "list" ? node.items : [node]).map((item) => textFact(item, word, notes));
  const steps = facts.flatMap((fact) => (fact.kind === "stated" ? [{ name: fact.value, span: fact.span }] : []));
  if (steps.length > 0) return { kind: "stated", value: steps, span: node.span };
  return facts.some(({ kind }) => kind === "unreadable")
    ? { kind: "unreadable", span: node.span }
    : { kind: "missing", anchor: node.span, open: true };
}

function lowerAsk(node: Node, notes: Notes): Ask[] {
  if (isNothing(node)) return [];
  if (node.kind !== "dict") {
    const what = textFact(node, { key: "asks", takes: "what is asked for" }, notes);
    if (what.kind !== "stated") return [];
    const absent: Fact<never> = { kind: "missing", anchor: node.span, open: false };
    return [{ type: "ask", what: what.value, why: absent, held: absent, again: absent, span: node.span }];
  }
  const fields = new Fields(node, "ask", ["what"], notes);
  const what = fields.text("what");
  if (what.kind === "missing" && !what.open) notes.needed(ask, "what", fields.anchor);
  if (what.kind !== "stated") return [];
  return [
    {
      type: "ask",
      what: what.value,
      why: fields.text("why"),
      held: fields.text("held"),
      again: fields.text("again"),
      span: node.span,
    },
  ];
}

/** Where a value says that a way leads. */
function targetOf(node: Node, key: string, notes: Notes): Target {
  const { span } = node;
  if (node.kind === "dict" && has(node, "end")) return namedEnd(node, notes);
  if (node.kind !== "scalar") {
    notes.wrongShape(wordOf("answer", key) ?? { key, takes: "a step id or end" }, node);
    return { kind: "unreadable", span };
  }
  const fact = textFact(node, { key, takes: "" }, notes);
  if (fact.kind !== "stated") return { kind: "unreadable", span };
  return named(fact.value, node);
}

function named(text: string, node: Scalar): Target {
  if (/^end$/i.test(text)) return { kind: "end", name: undefined, span: node.span };
  const process = /^process:\s*(.+)$/is.exec(text)?.[1];
  const id = process ?? text;
  return { kind: process === undefined ? "step" : "process", id, span: idSpan(node, id) };
}

function namedEnd(dict: Dict, notes: Notes): Target {
  const name = new Fields(dict, ending.id, ["end"], notes).text("end");
  return { kind: "end", name: name.kind === "stated" ? name.value : undefined, span: dict.span };
}

function has(dict: Dict, key: string): boolean {
  return dict.entries.some((entry) => entry.key === key);
}
