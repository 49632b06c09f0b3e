// How BPMN calls things: its namespace and those of the tools around it, and the elements that a process consists of.
import type { XmlElement } from "../xml/element.js";

export const MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
export const CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
export const ZEEBE = "http://camunda.org/schema/zeebe/1.0";

/** What prefixes usually stand for, for texts that forget to say it. */
export const USUAL_PREFIXES: ReadonlyMap<string, string> = new Map([
  ...["bpmn", "bpmn2", "bpmn20", "semantic", "sem", "model"].map((prefix) => [prefix, MODEL] as const),
  ["bpmndi", "http://www.omg.org/spec/BPMN/20100524/DI"],
  ["dc", "http://www.omg.org/spec/DD/20100524/DC"],
  ["omgdc", "http://www.omg.org/spec/DD/20100524/DC"],
  ["di", "http://www.omg.org/spec/DD/20100524/DI"],
  ["omgdi", "http://www.omg.org/spec/DD/20100524/DI"],
  ["xsi", "http://www.w3.org/2001/XMLSchema-instance"],
  ["camunda", CAMUNDA],
  ["zeebe", ZEEBE],
  ["activiti", "http://activiti.org/bpmn"],
  ["flowable", "http://flowable.org/bpmn"],
]);

/** Where things are drawn makes up half of a file, and says nothing of the process. */
export const DRAWING: ReadonlySet<string> = new Set([
  "http://www.omg.org/spec/BPMN/20100524/DI",
  "http://www.omg.org/spec/DD/20100524/DC",
  "http://www.omg.org/spec/DD/20100524/DI",
]);

export const ACTIVITIES: ReadonlySet<string> = new Set([
  ...["task", "userTask", "manualTask", "serviceTask", "scriptTask", "businessRuleTask", "sendTask", "receiveTask"],
  ...["callActivity", "subProcess", "transaction", "adHocSubProcess"],
  ...["choreographyTask", "subChoreography", "callChoreography"],
]);

export const GATEWAYS: ReadonlySet<string> = new Set([
  ...["exclusiveGateway", "inclusiveGateway", "parallelGateway", "complexGateway", "eventBasedGateway"],
]);

export const EVENTS: ReadonlySet<string> = new Set([
  ...["startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent"],
]);

/** What a process is: choreographies show the same between parties. */
export const PROCESSES: ReadonlySet<string> = new Set(["process", "choreography", "globalChoreographyTask"]);

/** What holds steps of its own, so that it may be none itself. */
export const SUB_PROCESSES: ReadonlySet<string> = new Set([
  ...["subProcess", "transaction", "adHocSubProcess", "subChoreography"],
]);

/**
 * The namespaces whose elements are those of BPMN in one document: also that of the root where it is of another version,
 * or none where none is declared at all.
 */
export function modelNamespaces(root: XmlElement | undefined): ReadonlySet<string> {
  const isOdd = root?.local === "definitions" && (root.uri === "" || /bpmn/i.test(root.uri));
  return new Set(isOdd ? [MODEL, root.uri] : [MODEL]);
}
