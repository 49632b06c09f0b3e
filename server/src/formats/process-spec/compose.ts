// Writes a process of any format as a process spec: a first text, which its author goes on with.
import { Document } from "yaml";
import type { Metric, Process, Step } from "../../model/process.js";
import { composeExceptions, composeNext } from "./compose-flow.js";
import {
  composeAllow,
  composeAsks,
  idOf,
  mapOf,
  oneOrMore,
  said,
  some,
  type Written,
  type WrittenMap,
} from "./compose-parts.js";

/** One document for each process; `comment` is a line above the first. */
export function processSpecText(processes: readonly Process[], comment: string): string {
  const texts = processes.map((process) => {
    const document = new Document(composeProcess(process), { version: "1.2" });
    return document.toString({ lineWidth: 0 });
  });
  return `# ${comment}\n${texts.join("---\n")}`;
}

export function composeProcess(process: Process): WrittenMap {
  const { customer, start } = process;
  const [when, who] = [said(start.when), said(start.who)];
  const others = mapOf([
    ["also", said(customer.also)],
    ["elsewhere", said(customer.elsewhere)],
  ]);
  return mapOf([
    ["process", process.id],
    ["name", said(process.name)],
    ["description", said(process.description)],
    ["purpose", said(process.purpose)],
    [
      "start",
      who === undefined
        ? when
        : mapOf([
            ["who", who],
            ["when", when],
          ]),
    ],
    ["serves", said(process.serves)],
    ["customer", others.size === 0 ? said(customer.who) : new Map([["who", said(customer.who)], ...others])],
    ["promise", oneOrMore(said(process.promise))],
    ["owner", said(process.owner)],
    ["contact", said(process.contact)],
    ["reviewed", said(process.reviewed)],
    ["feedback", said(process.feedback)],
    ["allow", composeAllow(process.allow)],
    ["steps", some(process.steps.map((step, i) => composeStep(step, process.steps[i + 1])))],
    ["exceptions", composeExceptions(process.exceptions)],
    ["metrics", some(process.metrics.map(composeMetric)) ?? elsewhere(process)],
  ]);
}

function composeStep(step: Step, following: Step | undefined): WrittenMap {
  const kind = said(step.kind);
  return mapOf([
    ["id", idOf(step.id)],
    ["name", said(step.name)],
    ["description", said(step.description)],
    ["kind", kind === "task" ? undefined : kind],
    ["call", said(step.calls)],
    ["actor", said(step.actor)],
    ["visibility", said(step.visibility)],
    ["outcome", said(step.outcome)],
    ["output", said(step.output)],
    ["for", said(step.for)],
    ["why", said(step.why)],
    ["discretion", said(step.discretion)],
    ["message", said(step.message)],
    ["asks", composeAsks(step.asks)],
    ["within", said(step.within)],
    ["next", composeNext(step, following)],
    ["allow", composeAllow(step.allow)],
    ["exceptions", composeExceptions(step.exceptions)],
  ]);
}

function composeMetric(metric: Metric): Written {
  const rest = mapOf([
    ["description", said(metric.description)],
    ["perspective", said(metric.perspective)],
    ["from", said(metric.from)],
    ["until", said(metric.until)],
    ["pauses", said(metric.pauses)],
    ["measures", said(metric.measures)],
    ["target", said(metric.target)],
    ["basis", said(metric.basis)],
    ["absolute", said(metric.absolute)],
    ["primary", said(metric.primary)],
    ["allow", composeAllow(metric.allow)],
  ]);
  return rest.size === 0 ? metric.name : new Map<string, Written>([["name", metric.name], ...rest]);
}

function elsewhere({ metricsElsewhere }: Process): Written {
  const place = said(metricsElsewhere);
  return place === undefined ? undefined : mapOf([["in", place]]);
}
