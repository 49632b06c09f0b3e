// Writes one small process in every format, each with what reads it.
import type { Reading } from "../../server/src/formats/format.js";
import { readText } from "../support/reading.js";
import { readMapped } from "./mapped.js";
import { anyCases, type Case, NAME, type Said, type Target } from "./same-cases.js";
import { mapping } from "./same-process.js";

/** Processes in which the steps stand as a case comes to them, because a diagram lists them in no order of its own. */
export const cases = anyCases.map(inOrder);

/** The same process in every format, each with what reads it. */
export const writers = {
  "process spec": (of) => readText(JSON.stringify(specOf(of)), "case.process.json"),
  BPMN: (of) => readText(diagramOf(of), "case.bpmn"),
  "Serverless Workflow 1.0": (of) => readText(JSON.stringify(tasksOf(of)), "case.sw.json"),
  "Serverless Workflow 0.8": (of) => readText(JSON.stringify(statesOf(of)), "case.sw.json"),
  "Step Functions": (of) => readText(JSON.stringify(machineOf(of)), "case.asl.json"),
  "a team's own": (of) => readMapped(mapping, JSON.stringify(ownOf(of)), "case.json"),
} satisfies Readonly<Record<string, (of: Case) => Reading>>;

const idOf = (target: Target): string => (target === "end" ? "end" : `s${target}`);

/** An entry of its own, because an object of a program that has `then` would be taken for a promise. */
function entry(key: string, value: unknown): object {
  return { [key]: value };
}

function specOf({ said, steps, metrics }: Case) {
  return {
    process: "case",
    name: NAME,
    ...said,
    steps: steps.map(({ name, said: own, next, way }, i) => {
      const written = way && { when: way.when, to: idOf(way.to), ...way.said };
      const onward =
        way?.kind === "answer"
          ? { kind: "decision", next: [written, { when: "otherwise", to: idOf(next) }] }
          : { next: idOf(next), ...(written && { exceptions: [written] }) };
      return { id: idOf(i), name, ...own, ...onward };
    }),
    metrics,
  };
}

function diagramOf({ said, steps, metrics }: Case): string {
  const lines = (of: Said): string[] => Object.entries(of).map(([key, value]) => `${capital(key)}: ${value}`);
  const text = (all: readonly string[]): string =>
    all.length === 0 ? "" : `<documentation>${all.join("\n").replaceAll("<", "&lt;")}</documentation>`;
  let ends = 0;
  const flow = (from: string, to: Target, id: string, name?: string, inside = ""): string => {
    const target = to === "end" ? `e${++ends}` : idOf(to);
    const end = to === "end" ? `<endEvent id="${target}"/>` : "";
    const named = name === undefined ? "" : ` name="${name}"`;
    return `${end}<sequenceFlow id="${id}"${named} sourceRef="${from}" targetRef="${target}">${inside}</sequenceFlow>`;
  };
  const elements = steps.map(({ name, said: own, next, way }, i) => {
    const [id, inside] = [idOf(i), text(lines(own))];
    const onward = flow(id, next, `n${i}`);
    if (way?.kind === "answer") {
      const gateway = `<exclusiveGateway id="${id}" name="${name}" default="n${i}">${inside}</exclusiveGateway>`;
      return gateway + flow(id, way.to, `w${i}`, way.when, text(lines(way.said))) + onward;
    }
    const task = `<userTask id="${id}" name="${name}">${inside}</userTask>${onward}`;
    if (!way) return task;
    const event = `<boundaryEvent id="b${i}" name="${way.when}" attachedToRef="${id}">`;
    return `${task}${event}${text(lines(way.said))}<errorEventDefinition/></boundaryEvent>${flow(`b${i}`, way.to, `w${i}`)}`;
  });
  const start = `<startEvent id="start"/><sequenceFlow id="n" sourceRef="start" targetRef="s0"/>`;
  const head = text([...lines(said), ...metrics.map(metricLine)]);
  const model = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  return `<definitions xmlns="${model}"><process id="case" name="${NAME}">${head}${start}${elements.join("\n")}</process></definitions>`;
}

function tasksOf({ said, steps, metrics }: Case) {
  return {
    document: {
      dsl: "1.0.3",
      namespace: "n",
      name: "case",
      title: NAME,
      version: "1.0.0",
      metadata: { ...said, metrics },
    },
    do: steps.map(({ name, said: own, next, way }, i) => {
      const branches = way && { [way.kind === "answer" ? way.when : "catch"]: way.said };
      const metadata = { name, ...own, ...(branches && { branches }) };
      if (way?.kind === "answer") {
        const cases = [
          { [way.when]: { when: ".x", ...entry("then", idOf(way.to)) } },
          { default: entry("then", idOf(next)) },
        ];
        return { [idOf(i)]: { metadata, switch: cases } };
      }
      const caught = way && {
        try: [],
        catch: { errors: { with: { title: way.when } }, ...entry("then", idOf(way.to)) },
      };
      return { [idOf(i)]: { metadata, ...(caught ?? { call: "work" }), ...entry("then", idOf(next)) } };
    }),
  };
}

function statesOf({ said, steps, metrics }: Case) {
  const onward = (to: Target) => (to === "end" ? { end: true } : { transition: steps[to]?.name });
  return {
    id: "case",
    name: NAME,
    version: "1.0",
    specVersion: "0.8",
    metadata: { ...said, metrics },
    states: steps.map(({ name, said: own, next, way }) => {
      if (way?.kind === "answer") {
        const condition = { name: way.when, condition: ".x", metadata: way.said, ...onward(way.to) };
        return { name, type: "switch", metadata: own, dataConditions: [condition], defaultCondition: onward(next) };
      }
      const metadata = { ...own, ...(way && { branches: { [way.when]: way.said } }) };
      const errors = way && { onErrors: [{ errorRef: way.when, ...onward(way.to) }] };
      return { name, type: "operation", metadata, actions: [], ...errors, ...onward(next) };
    }),
  };
}

function machineOf({ said, steps, metrics }: Case) {
  const lines = (of: Said, ...more: string[]): { Comment?: string } => {
    const all = [...more, ...Object.entries(of).map(([key, value]) => `${capital(key)}: ${value}`)];
    return all.length === 0 ? {} : { Comment: all.join("\n") };
  };
  const nameOf = (to: Target): string => (to === "end" ? "Done" : (steps[to]?.name ?? ""));
  const states = steps.map(({ name, said: own, next, way }) => {
    const told = way && { ...lines(way.said, way.when), Next: nameOf(way.to) };
    if (way?.kind === "answer") {
      const rule = { Condition: "{% $x %}", ...told };
      return [name, { Type: "Choice", ...lines(own), Choices: [rule], Default: nameOf(next) }];
    }
    const caught = told && { Catch: [{ ErrorEquals: ["Trouble"], ...told }] };
    return [name, { Type: "Task", ...lines(own), Resource: "work", ...caught, Next: nameOf(next) }];
  });
  const head = lines(said, ...metrics.map(metricLine));
  const Definition = {
    ...head,
    StartAt: nameOf(0),
    States: Object.fromEntries([...states, ["Done", { Type: "Succeed" }]]),
  };
  // Only a template gives a machine a name.
  const Properties = { StateMachineName: NAME, Definition };
  return { Resources: { case: { Type: "AWS::StepFunctions::StateMachine", Properties } } };
}

function ownOf({ said, steps, metrics }: Case) {
  const keys: Readonly<Record<string, string>> = {
    ...{ purpose: "why", customer: "riders", owner: "accountable", promise: "told", feedback: "asked" },
    ...{ outcome: "gain", actor: "team", visibility: "side", within: "due", prevention: "mended" },
    ...{ tries: "at-most", beyond: "after-that", target: "goal" },
  };
  const renamed = (of: Said, own = keys): Said =>
    Object.fromEntries(Object.entries(of).map(([key, value]) => [own[key] ?? key, value]));
  return {
    title: NAME,
    about: renamed(said),
    work: steps.map(({ name, said: own, next, way }, i) => {
      const told = way && { if: way.when, goto: idOf(way.to), ...renamed(way.said) };
      const onward =
        way?.kind === "answer"
          ? { sort: "decision", ...entry("then", [told, { if: "otherwise", goto: idOf(next) }]) }
          : { ...entry("then", idOf(next)), ...(told && { trouble: [told] }) };
      return { key: idOf(i), task: name, ...renamed(own, { ...keys, why: "reason" }), ...onward };
    }),
    counted: Object.fromEntries(metrics.map(({ name, ...rest }) => [name, renamed(rest)])),
  };
}

function metricLine({ name, ...rest }: Said & { readonly name: string }): string {
  return [`Metric: ${name}`, ...Object.entries(rest).map(([key, value]) => `${key}: ${value}`)].join("; ");
}

function capital(key: string): string {
  return key.slice(0, 1).toUpperCase() + key.slice(1);
}

function inOrder(one: Case): Case {
  const [diagram] = readText(diagramOf(one), "case.bpmn").processes;
  const order = diagram ? diagram.steps.map(({ id }) => Number(id.slice(1))) : [];
  const moved = (target: Target): Target => (target === "end" ? target : order.indexOf(target));
  const steps = order.flatMap((i) => one.steps[i] ?? []);
  return {
    ...one,
    steps: steps.map((step) => ({
      ...step,
      next: moved(step.next),
      way: step.way && { ...step.way, to: moved(step.way.to) },
    })),
  };
}
