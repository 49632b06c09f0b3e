// Shorthands for tests that read BPMN.
import { bpmn } from "../../server/src/formats/bpmn/index.js";
import type { Reading } from "../../server/src/formats/format.js";
import type { Flow, Process, Step, Target } from "../../server/src/model/process.js";
import { short, wordsAt } from "./reading.js";

const MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";

export function readDiagram(text: string, path = "test.bpmn"): Reading {
  return bpmn.read(text, path);
}

/** A whole document around what stands in its one process. */
export function diagram(inside: string, around = ""): string {
  const tools = `xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"`;
  return `<definitions xmlns="${MODEL}" ${tools}>\n${around}<process id="p">\n${inside}\n</process>\n</definitions>`;
}

export function processIn(text: string): Process {
  const [process] = readDiagram(text).processes;
  if (!process) throw new Error("no process was read");
  return process;
}

export function stepIn(text: string, id: string): Step {
  const step = processIn(text).steps.find((one) => one.id === id);
  if (!step) throw new Error(`no step ${id} was read`);
  return step;
}

/** Sequence flows, each as `from to` or `from to name`. */
export function flows(...pairs: readonly string[]): string {
  return pairs
    .map((pair, i) => {
      const [from, to, ...name] = pair.split(" ");
      const named = name.length > 0 ? ` name="${name.join(" ")}"` : "";
      return `<sequenceFlow id="f${i + 1}" sourceRef="${from}" targetRef="${to}"${named}/>`;
    })
    .join("\n");
}

/** Every step with its ways on, each in a few letters. */
export function outline(text: string): string[] {
  return processIn(text).steps.map((step) => {
    const ways = [...step.next.map(wayOn), ...step.exceptions.map((flow) => `!${flow.trigger} ${wayOn(flow)}`)];
    return `${step.id} (${short(step.kind)}): ${ways.join(", ")}`;
  });
}

export function wayOn(flow: Flow): string {
  const { condition, otherwise, parallel, to } = flow;
  const when = condition.kind === "stated" || condition.kind === "derived" ? `[${condition.value}] ` : "";
  return `${parallel === undefined ? "" : `${parallel}| `}${otherwise ? "else " : ""}${when}${reached(to)}`;
}

function reached(to: Target): string {
  if (to.kind === "step") return to.id;
  return to.kind === "end" && to.name !== undefined ? `end ${to.name}` : to.kind;
}

/** `message words` of every problem. */
export function flawsOf(text: string): string[] {
  const reading = readDiagram(text);
  return reading.problems.map(({ message, span }) => `${message} ${wordsAt(reading, span)}`.trim());
}
