// Which facts a BPMN file has a place for: what its elements say, and the lines of their documentation.
import type { FactPlaces } from "../format.js";
import { placesOfLines } from "../prose/words.js";

const lines = placesOfLines("documentation");

export const places: FactPlaces = {
  process: {
    ...lines.process,
    name: "name of the process or its pool",
    description: "documentation, annotation",
    start: `start event, or ${lines.process.start}`,
    exceptions: "event sub-process",
    metrics: `${lines.process.metrics}, or properties \`KPI-...\``,
  },
  step: {
    ...lines.step,
    name: "name",
    description: "documentation, annotation",
    kind: "type of the element",
    call: "`calledElement`",
    actor: `pool, lane, assignee, or ${lines.step.actor}`,
    within: `timer, due date, or ${lines.step.within}`,
    next: "sequence flows",
    exceptions: "boundary events",
  },
  way: { ...lines.way, when: "name or condition of the flow, name of the event", to: "sequence flow" },
  metric: lines.metric,
  ask: lines.ask,
};
